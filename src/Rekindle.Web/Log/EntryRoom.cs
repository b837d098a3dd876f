using Rekindle.Programme.Journeys;
using Rekindle.Web.Words;

namespace Rekindle.Web.Log;

/// <summary>The page from which an entry came, to go on there after it was saved.</summary>
internal static class EntryRoom
{
    /// <summary>The form of an event type: on its own page where it has one that asks for less.</summary>
    public static string Form(string type) => type switch
    {
        "meeting-held" => "/meet/debrief",
        "decision" => "/decide",
        "note-drafted" => "/write",
        "closure-step" => "/letting-go",
        "care-review" => "/together",
        _ => "/log/" + type,
    };

    /// <summary>The way back; null where Today is enough.</summary>
    public static AdviceLink? Of(JourneyEvent happened) => happened switch
    {
        OwnPartNamed => new("/write", "On to the draft"),
        NoteDrafted { Kind: DraftPurpose.Invitation } => new("/write?kind=invitation", "Back to the draft"),
        NoteDrafted => new("/write", "Back to the draft"),
        MeetingPlanned => new("/meet/card", "Your card for it"),
        MeetingHeld or MeetingCancelled => new("/meet", "Back to the meetings"),
        MemoryKept => new("/meet", "Back to the meetings"),
        ReasonKept => new("/decide", "Back to then and now"),
        Decided { Choice: Choice.LetGo } => new("/letting-go", "The five steps"),
        Decided => new("/path", "See the path"),
        ActivityPlanned or ActivityDone or QuestionnaireAnswered => new("/rebuild", "Back to your week"),
        ClosureStepDone => new("/letting-go", "The five steps"),
        CareReviewed => new("/together", "Back to the weeks"),
        _ => null,
    };
}
