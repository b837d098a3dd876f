using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Web.Log;

/// <summary>What an event changes, in words: the status without it beside the status with it.</summary>
internal static class Change
{
    /// <summary>One sentence a change; empty where nothing moved.</summary>
    /// <param name="before">The status without the event.</param>
    /// <param name="after">The status with it.</param>
    public static IReadOnlyList<string> Between(Status before, Status after)
    {
        var said = new List<string>();
        if (before.Phase != after.Phase) said.Add($"You are now here: {Says.Phase(after.Phase).ToLowerInvariant()}. {Says.PhaseMeans(after.Phase)}");
        foreach (Hold hold in after.Holds.Where(h => before.Holds.All(b => b.Kind != h.Kind))) said.Add($"{Says.Hold(hold.Kind)}. {hold.Message}");
        foreach (Hold hold in before.Holds.Where(h => after.Holds.All(a => a.Kind != h.Kind))) said.Add($"No longer: {Says.Hold(hold.Kind).ToLowerInvariant()}.");
        AddDays(said, before.NoContact, after.NoContact, LookedBack(after));
        AddVerdicts(said, before, after);
        foreach (ReadinessPart part in after.Readiness.Parts.Where(p => p.Met && before.Readiness.Parts.Any(b => b.Part == p.Part && !b.Met)))
        {
            said.Add($"Met now: {part.Message}");
        }

        if (before.Meetings.LastVerdict != after.Meetings.LastVerdict || before.Meetings.Held != after.Meetings.Held) AddMeeting(said, after.Meetings);
        if (before.Recommendation != after.Recommendation) said.Add(Says.Recommendation(after.Recommendation));
        return said;
    }

    private static int LookedBack(Status status) => Math.Clamp(status.Today.DayNumber - status.Journey.BreakupOn.DayNumber, 1, 28);

    private static void AddDays(List<string> said, NoContactCount before, NoContactCount after, int lookedBack)
    {
        if (before.Since != after.Since)
        {
            said.Add($"A new window of space began on {Says.Day(after.Since)}.");
            return;
        }

        if (after.CreditedDays < before.CreditedDays)
        {
            string stand = after.CreditedDays > 0 ? $" {Says.Days(after.CreditedDays)} of {after.PlannedDays} stand." : "";
            said.Add($"This takes {Says.Days(before.CreditedDays - after.CreditedDays)} back.{stand} "
                + $"{after.KeptOfLast28} of the last {Says.Days(lookedBack)} are still yours, {after.TotalDays} in all.");
        }
        else if (after.CreditedDays > before.CreditedDays)
        {
            said.Add($"{Says.Days(after.CreditedDays)} of {after.PlannedDays} stand now.");
        }

        if (before.PlannedDays != after.PlannedDays) said.Add($"The plan is {Says.Days(after.PlannedDays)} of space now.");
        if (!after.Complete && before.EarliestEnd != after.EarliestEnd) said.Add($"The quiet weeks end on {Says.Day(after.EarliestEnd)} at the earliest.");
    }

    private static void AddVerdicts(List<string> said, Status before, Status after)
    {
        foreach ((ActionKind action, Verdict verdict) in after.Verdicts)
        {
            VerdictKind was = before.Verdicts[action].Kind;
            if (was == verdict.Kind) continue;
            string why = verdict.Reasons.Count > 0 ? " " + verdict.Reasons[0].Message : "";
            said.Add($"{Says.Action(action)}: {Says.Verdict(was).ToLowerInvariant()} before, {Says.Verdict(verdict.Kind).ToLowerInvariant()} now.{why}");
        }
    }

    private static void AddMeeting(List<string> said, MeetingCount meetings)
    {
        if (meetings.LastVerdict is not { } verdict) return;
        said.Add(verdict switch
        {
            MeetingVerdict.Well => "That went well, by what you noted.",
            MeetingVerdict.Neutral => "Neither good nor bad, by what you noted. That is common, and no failure.",
            MeetingVerdict.Poor => "That was a hard one. What follows protects you both.",
        });
    }
}
