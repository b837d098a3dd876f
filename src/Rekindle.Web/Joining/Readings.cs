using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Joining;

/// <summary>The one place in which the web application joins what knows nothing of each other: the programme and the reading of texts.</summary>
public static class Readings
{
    /// <summary>What the programme is given besides the log and the moment.</summary>
    /// <param name="defaultZone">IANA zone of a journey that names none.</param>
    public static ProgrammeSettings Settings(string defaultZone) => new(defaultZone, Texts);

    // Nothing passes review until there is a reviewer.
    private static readonly TextReadings Texts = new((_, _) => new DraftOpinion(false, false), _ => CrisisSign.None);
}
