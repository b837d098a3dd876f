using Rekindle.Drafts;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Joining;

/// <summary>The one place that joins what knows nothing of each other: the programme, and the reading of drafts and texts.</summary>
public static class Readings
{
    private static readonly TextReadings Texts = new(Opinion, Sign);

    /// <summary>What the programme is given besides the log and the moment.</summary>
    /// <param name="defaultZone">IANA zone of a journey that names none.</param>
    public static ProgrammeSettings Settings(string defaultZone) => new(defaultZone, Texts);

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
