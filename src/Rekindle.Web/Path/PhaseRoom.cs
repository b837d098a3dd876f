using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Path;

/// <summary>The page on which a phase is lived.</summary>
internal static class PhaseRoom
{
    /// <summary>Its address.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Assess => "/welcome",
        Phase.NoContact => "/rebuild",
        Phase.Decide => "/decide",
        Phase.ReachOut => "/write",
        Phase.Coffee => "/meet",
        Phase.Dating => "/meet",
        Phase.Reunited => "/together",
        Phase.LettingGo => "/letting-go",
        Phase.Closed => "/letting-go",
    };
}
