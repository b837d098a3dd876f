using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>Judges a journey: the one way into the programme.</summary>
public static class Judge
{
    /// <summary>What the programme says of <paramref name="log"/> at <paramref name="at"/>.</summary>
    /// <param name="log">The journey's log. Events after the moment are not seen.</param>
    /// <param name="at">The moment asked about.</param>
    /// <param name="settings">Playbooks, advice, help lines, and how texts are read.</param>
    /// <returns>The status; refused where no journey has started by then, or its playbook is not known.</returns>
    public static Reading<Status> Status(JourneyLog log, DateTimeOffset at, ProgrammeSettings settings) =>
        Reading.Refused<Status>("", 0, "no journey has started by then");
}
