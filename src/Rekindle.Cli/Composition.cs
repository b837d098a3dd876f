using Rekindle.Drafts;
using Rekindle.Programme;
using Rekindle.Programme.Advice;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Cli;

/// <summary>Where the programme, the reviewer of drafts and the machine's zone are put together.</summary>
internal static class Composition
{
    private static readonly TextReadings Texts = new(Opinion, Sign);

    /// <summary>The status of a log at a moment.</summary>
    /// <param name="log">The log.</param>
    /// <param name="at">The moment.</param>
    /// <param name="around">For the machine's zone.</param>
    /// <param name="playbook">Judges by this playbook instead of the journey's own; null: by its own.</param>
    public static Reading<Status> Status(JourneyLog log, DateTimeOffset at, Surroundings around, Playbook? playbook = null) =>
        Judge.Status(log, at, new ProgrammeSettings(around.Zone, Texts, playbook));

    /// <summary>Begins to load what every judgement needs, while the vault is being opened: a third of the time of <c>today</c>.</summary>
    public static void Prepare(Surroundings around) => ThreadPool.UnsafeQueueUserWorkItem(
        static zone =>
        {
            _ = BuiltInPlaybooks.Find(BuiltInPlaybooks.Default);
            _ = AdviceBook.BuiltIn;
            _ = JourneyDays.In(zone);
        },
        around.Zone, preferLocal: false);

    private static DraftOpinion Opinion(string text, DraftPurpose purpose)
    {
        Review review = DraftReviewer.Review(text, purpose switch
        {
            DraftPurpose.Apology => DraftKind.Apology,
            DraftPurpose.Invitation => DraftKind.Invitation,
        });
        return new DraftOpinion(review.Verdict == DraftVerdict.Ready, review.Threatens);
    }

    private static Programme.Statuses.CrisisSign Sign(string text) => CrisisWords.Read(text) switch
    {
        Drafts.CrisisSign.None => Programme.Statuses.CrisisSign.None,
        Drafts.CrisisSign.Unclear => Programme.Statuses.CrisisSign.Unclear,
        Drafts.CrisisSign.Explicit => Programme.Statuses.CrisisSign.Explicit,
    };
}
