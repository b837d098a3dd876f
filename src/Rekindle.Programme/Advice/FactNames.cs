using System.Collections.Frozen;

namespace Rekindle.Programme.Advice;

/// <summary>The names that an advice item's conditions may use. <see cref="AdviceFacts"/> says which hold.</summary>
internal static class FactNames
{
    public static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "any-hold", "hold-legal-order", "hold-boundary", "hold-space", "hold-friends-only", "hold-unsafe", "hold-risk-to-them",
        "hold-crisis", "hold-pressing", "crisis-unclear", "not-screened", "unsaid-answers", "not-assessed", "undecided",
        "no-check-in-today", "recent-slip", "slip-unreviewed", "recent-lapse", "recent-urge", "strong-urge", "no-if-then-plan",
        "no-trusted-friend", "no-reason-kept", "no-sealed-answer", "no-memory-kept", "no-own-part", "own-part-in-playbook",
        "activities-behind", "areas-narrow", "activity-planned-today", "activity-planned-tomorrow", "who-5-due", "phq-2-due", "phq-2-raised", "phq-9-high",
        "mood-low", "confidence-low", "acceptance-low", "urges-high", "readiness-met", "window-open", "window-last-week",
        "window-complete", "they-suggested-early", "message-to-answer", "note-in-playbook", "no-draft", "draft-not-ready",
        "draft-waiting", "note-go", "note-made-waiting", "invitation-go", "invitation-pending", "invitation-accepted",
        "approaches-spent", "they-said-no", "their-move", "coffee-go", "date-go", "raise-go", "message-go", "meeting-ahead",
        "meeting-tomorrow-or-today", "debrief-due", "last-meeting-well", "last-meeting-neutral", "last-meeting-poor",
        "reopened-window", "two-poor", "seeing-someone", "nothing-left", "hard-date-tomorrow", "hard-date-today", "quiet",
        "necessary-contact", "children", "earlier-breakups", "night", "closing-letter-missing", "things-away-missing",
        "follow-settled-missing", "learned-missing", "next-missing", "care-review-due", "reunited-past-twelve-weeks",
        "playbook-space-first", "playbook-confidence-first", "playbook-balanced",
    ]);
}
