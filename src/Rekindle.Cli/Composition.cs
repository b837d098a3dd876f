using Rekindle.Programme;
using Rekindle.Programme.Advice;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Joining;

namespace Rekindle.Cli;

/// <summary>How the commands ask the programme.</summary>
internal static class Composition
{
    /// <summary>The status of a log at a moment.</summary>
    /// <param name="log">The log.</param>
    /// <param name="at">The moment.</param>
    /// <param name="around">For the machine's zone.</param>
    /// <param name="playbook">Judges by this playbook instead of the journey's own; null: by its own.</param>
    public static Reading<Status> Status(JourneyLog log, DateTimeOffset at, Surroundings around, Playbook? playbook = null)
    {
        Readings.ReadAhead(log);
        return Judge.Status(log, at, Readings.Settings(around.Zone, playbook));
    }

    /// <summary>Begins to load what every judgement needs, while the vault is being opened: a third of the time of <c>today</c>.</summary>
    public static void Prepare(Surroundings around) => ThreadPool.UnsafeQueueUserWorkItem(
        static zone =>
        {
            _ = BuiltInPlaybooks.Find(BuiltInPlaybooks.Default);
            _ = AdviceBook.BuiltIn;
            _ = JourneyDays.In(zone);
            Readings.Prepare();
        },
        around.Zone, preferLocal: false);
}
