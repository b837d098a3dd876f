using System.Runtime.CompilerServices;
using Rekindle.Drafts;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Safety;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Joining;

/// <summary>The one place that joins what knows nothing of each other: the programme and the reading of texts.</summary>
public static class Readings
{
    // A status is asked for again and again over the same log. What was read of a text is remembered for as long as
    // that very string lives, and no longer: nothing of it outlasts the log.
    private static readonly ConditionalWeakTable<string, DraftOpinionBox> Opinions = [];
    private static readonly ConditionalWeakTable<string, CrisisSignBox> Signs = [];
    private static readonly TextReadings Texts = new(Review, Crisis);

    private sealed record DraftOpinionBox(DraftOpinion AsApology, DraftOpinion AsInvitation);

    private sealed record CrisisSignBox(Programme.Statuses.CrisisSign Sign);

    /// <summary>What the programme is given besides the log and the moment.</summary>
    /// <param name="defaultZone">IANA zone of a journey that names none.</param>
    /// <param name="playbook">A playbook that judges in place of the journey's own; null for its own.</param>
    public static ProgrammeSettings Settings(string defaultZone, Playbook? playbook = null) => new(defaultZone, Texts, playbook);

    /// <summary>Begins to read the texts of a long log from its end, while the judgement that needs them begins at its start.</summary>
    /// <param name="log">The log.</param>
    public static void ReadAhead(JourneyLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        if (log.Events.Count < 200) return;
        ThreadPool.UnsafeQueueUserWorkItem(
            static log =>
            {
                for (int i = log.Events.Count - 1; i >= 0; i--)
                {
                    foreach (string text in OwnTexts.Of(log.Events[i].Event))
                    {
                        if (Signs.TryGetValue(text, out _)) return; // met the judgement on its way
                        _ = Crisis(text);
                    }
                }
            },
            log, preferLocal: false);
    }

    /// <summary>Loads what reading a text needs.</summary>
    public static void Prepare() => _ = CrisisWords.Read("");

    private static DraftOpinion Review(string text, DraftPurpose purpose)
    {
        DraftOpinionBox opinions = Opinions.GetValue(text, t => new DraftOpinionBox(Read(t, DraftKind.Apology), Read(t, DraftKind.Invitation)));
        return purpose == DraftPurpose.Apology ? opinions.AsApology : opinions.AsInvitation;
    }

    private static DraftOpinion Read(string text, DraftKind kind)
    {
        Review review = DraftReviewer.Review(text, kind);
        return new DraftOpinion(review.Verdict == DraftVerdict.Ready, review.Threatens);
    }

    private static Programme.Statuses.CrisisSign Crisis(string text) => Signs.GetValue(text, t => new CrisisSignBox(CrisisWords.Read(t) switch
    {
        Drafts.CrisisSign.Explicit => Programme.Statuses.CrisisSign.Explicit,
        Drafts.CrisisSign.Unclear => Programme.Statuses.CrisisSign.Unclear,
        Drafts.CrisisSign.None => Programme.Statuses.CrisisSign.None,
    })).Sign;
}
