using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Cli;

/// <summary>Where the programme, the reviewer of drafts and the machine's zone are put together.</summary>
internal static class Composition
{
    /// <summary>The status of a log at a moment.</summary>
    /// <param name="log">The log.</param>
    /// <param name="at">The moment.</param>
    /// <param name="around">For the machine's zone.</param>
    /// <param name="playbook">Judges by this playbook instead of the journey's own; null: by its own.</param>
    public static Reading<Status> Status(JourneyLog log, DateTimeOffset at, Surroundings around, Playbook? playbook = null) =>
        Judge.Status(log, at, Settings(around, playbook));

    private static ProgrammeSettings Settings(Surroundings around, Playbook? playbook) =>
        new(around.Zone, new TextReadings((_, _) => new DraftOpinion(false, false), _ => CrisisSign.None));
}
