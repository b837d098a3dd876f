using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Welcome;

/// <summary>One step of the way in.</summary>
/// <param name="Name">Its part of the address.</param>
/// <param name="Title">What it asks.</param>
/// <param name="IsDone">Whether it is saved.</param>
internal sealed record WelcomeStep(string Name, string Title, Func<Keeper, bool> IsDone)
{
    /// <summary>Its page.</summary>
    public string Address => "/welcome/" + Name;
}

/// <summary>The steps of the way in. What is done is read from the journey itself, so nothing else has to be remembered.</summary>
internal static class WelcomeSteps
{
    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<WelcomeStep> All { get; } =
    [
        new("start", "What happened", k => k.HasJourney),
        new("safety", "Is it safe?", Has<SafetyScreened>),
        new("worth", "An honest look back", Has<WorthAssessed>),
        new("decision", "A first decision", Has<Decided>),
        new("plan", "How long, and how", Has<PlanChanged>),
        new("passphrase", "A passphrase, if you like", k => k.IsGuarded || k.IsDemo),
    ];

    /// <summary>The first step that is not saved; null where all are. The passphrase is offered once, never pressed.</summary>
    public static WelcomeStep? Next(Keeper keeper) => All.SkipLast(1).FirstOrDefault(s => !s.IsDone(keeper));

    /// <summary>The page after a step: the next one that is not saved.</summary>
    public static string After(string name, Keeper keeper)
    {
        int at = All.ToList().FindIndex(s => s.Name == name);
        return All.Skip(at + 1).FirstOrDefault(s => !s.IsDone(keeper))?.Address ?? "/";
    }

    private static bool Has<T>(Keeper keeper)
        where T : JourneyEvent => keeper.Standing.Any(e => e.Event is T);
}
