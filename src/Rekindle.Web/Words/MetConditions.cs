using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>What is met already of a first approach: every condition that is not met stands among the reasons, so the rest is.</summary>
internal static class MetConditions
{
    private static readonly (string Code, string Met)[] Approach =
    [
        ("not-screened", "The safety questions are answered."), ("not-assessed", "You looked back honestly."),
        ("no-contact-incomplete", "The quiet weeks are complete."), ("recent-slip", "No slip stands in the way."),
        ("undecided", "You decided again."), ("not-ready", "You are ready, by your own check-ins."), (OwnPart, "You named your own part."),
    ];

    private const string OwnPart = "own-part-missing";

    /// <summary>One sentence a condition that is met; empty for a no, for an action of a later time, and for what is open.</summary>
    public static IEnumerable<string> Of(ActionKind action, Status status)
    {
        Verdict verdict = status.Verdicts[action];
        bool first = action is ActionKind.ApologyNote or ActionKind.Invitation && status.Meetings.Held == 0;
        if (!first || verdict.Kind != VerdictKind.NotYet) return [];
        bool asksOwnPart = status.Readiness.Parts.Any(p => p.Part == "own-part");
        return Approach.Where(c => (c.Code != OwnPart || asksOwnPart) && verdict.Reasons.All(r => r.Code != c.Code)).Select(c => c.Met);
    }
}
