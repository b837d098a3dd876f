using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>One thing that an event changes.</summary>
/// <param name="What">Where it stands in the status, as <c>phase</c>, <c>noContact.creditedDays</c> or <c>verdicts.coffee</c>.</param>
/// <param name="Before">Before the event; null where it was not there.</param>
/// <param name="After">After it; null where it is there no longer.</param>
/// <param name="Words">The same for a person, in a sentence or two; null where the words of another change say it already.</param>
public sealed record StatusChange(string What, string? Before, string? After, string? Words);

/// <summary>What differs between two statuses of one moment: what an event changes, or would. Browser and terminal both say these words.</summary>
public static class StatusChanges
{
    /// <summary>What is said where nothing differs.</summary>
    public const string Nothing = "It moves nothing on your way.";

    /// <summary>Days looked back on (KeptOfLast28), while the breakup lies as far back.</summary>
    private const int LookedBack = 28;

    /// <summary>Everything that differs; empty where nothing does.</summary>
    /// <param name="before">Without the event.</param>
    /// <param name="after">With it.</param>
    public static IReadOnlyList<StatusChange> Between(Status before, Status after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<StatusChange>();
        Holds(before, after, changes);
        Note(changes, "phase", StatusWords.Phase[before.Phase], StatusWords.Phase[after.Phase],
            $"You are now here: {Says.Phase(after.Phase).ToLowerInvariant()}. {Says.PhaseMeans(after.Phase)}");
        NoContact(before.NoContact, after.NoContact, DaysBack(after), changes);
        Verdicts(before, after, changes);
        Readiness(before.Readiness, after.Readiness, changes);
        Note(changes, "worth", Word(before.Worth), Word(after.Worth),
            after.Worth is { } worth ? Says.Worth(worth.Recommendation) : "The honest look back no longer stands.");
        Note(changes, "approaches.notesLeft", Text(before.Approaches.NotesLeft), Text(after.Approaches.NotesLeft),
            $"Notes left: {after.Approaches.NotesLeft}.");
        Note(changes, "approaches.invitationsLeft", Text(before.Approaches.InvitationsLeft), Text(after.Approaches.InvitationsLeft),
            $"Invitations left: {after.Approaches.InvitationsLeft}.");
        Meetings(before.Meetings, after.Meetings, changes);
        Note(changes, "journey.playbook", before.Journey.Playbook, after.Journey.Playbook,
            $"Your programme is now: {BuiltInPlaybooks.Find(after.Journey.Playbook)?.Name ?? after.Journey.Playbook}.");
        Note(changes, "recommendation", StatusWords.Recommendation[before.Recommendation], StatusWords.Recommendation[after.Recommendation],
            Says.Recommendation(after.Recommendation));
        return changes;
    }

    private static void Holds(Status before, Status after, List<StatusChange> changes)
    {
        foreach (Hold hold in after.Holds.Where(h => !before.Holds.Any(b => b.Kind == h.Kind)))
        {
            changes.Add(new StatusChange($"holds.{StatusWords.Hold[hold.Kind]}", null, Rfc3339.Write(hold.Since), $"{Says.Hold(hold.Kind)}. {hold.Message}"));
        }

        foreach (Hold hold in before.Holds.Where(h => !after.Holds.Any(a => a.Kind == h.Kind)))
        {
            changes.Add(new StatusChange($"holds.{StatusWords.Hold[hold.Kind]}", Rfc3339.Write(hold.Since), null,
                $"No longer: {Says.Hold(hold.Kind).ToLowerInvariant()}."));
        }
    }

    private static int DaysBack(Status status) => Math.Clamp(status.Today.DayNumber - status.Journey.BreakupOn.DayNumber, 1, LookedBack);

    private static void NoContact(NoContactCount before, NoContactCount after, int daysBack, List<StatusChange> changes)
    {
        bool anew = before.Since != after.Since;
        int taken = anew ? 0 : before.CreditedDays - after.CreditedDays;
        Note(changes, "noContact.since", Rfc3339.Write(before.Since), Rfc3339.Write(after.Since), $"A new window of space began on {Says.Day(after.Since)}.");
        Note(changes, "noContact.creditedDays", Text(before.CreditedDays), Text(after.CreditedDays),
            anew ? null : taken > 0 ? TakenBack(taken, after, daysBack) : $"{Says.Days(after.CreditedDays)} of {after.PlannedDays} stand now.");
        Note(changes, "noContact.plannedDays", Text(before.PlannedDays), Text(after.PlannedDays), $"The plan is {Says.Days(after.PlannedDays)} of space now.");
        Note(changes, "noContact.earliestEnd", Rfc3339.Write(before.EarliestEnd), Rfc3339.Write(after.EarliestEnd),
            after.Complete ? null : $"The quiet weeks end on {Says.Day(after.EarliestEnd)} at the earliest.");
        Note(changes, "noContact.slips", Text(before.Slips), Text(after.Slips),
            taken != 0 || after.Slips < before.Slips ? null : $"It counts as a slip, and takes no days back. {Kept(after, daysBack)}");
        Note(changes, "noContact.lapses", Text(before.Lapses), Text(after.Lapses), $"Looks at their profile so far: {after.Lapses}. They move nothing.");
    }

    private static string TakenBack(int days, NoContactCount after, int daysBack)
    {
        string stand = after.CreditedDays > 0 ? $" {Says.Days(after.CreditedDays)} of {after.PlannedDays} stand." : "";
        return $"This takes {Says.Days(days)} back.{stand} {Kept(after, daysBack)}";
    }

    private static string Kept(NoContactCount count, int daysBack) =>
        $"{count.KeptOfLast28} of the last {Says.Days(daysBack)} are still yours, {count.TotalDays} in all.";

    private static void Verdicts(Status before, Status after, List<StatusChange> changes)
    {
        // A new end of the quiet weeks, or a hold, says it for all of them.
        bool said = before.NoContact.EarliestEnd != after.NoContact.EarliestEnd || after.Holds.Any(h => !before.Holds.Any(b => b.Kind == h.Kind));
        foreach (string name in StatusWords.Action.Names)
        {
            _ = StatusWords.Action.TryRead(name, out ActionKind action);
            Verdict was = before.Verdicts[action];
            Verdict now = after.Verdicts[action];
            Note(changes, $"verdicts.{name}", Answer(was), Answer(now), was.Kind != now.Kind ? Turned(action, was, now)
                : said ? null
                : now.Earliest is { } earliest ? $"{Says.Action(action)}: {Says.Opening(earliest)} at the earliest now."
                : now.Reasons.FirstOrDefault(r => was.Reasons.All(w => w.Code != r.Code)) is { } reason ? $"{Says.Action(action)}: {reason.Message}" : null);
        }
    }

    private static string Turned(ActionKind action, Verdict was, Verdict now)
    {
        string why = now.Reasons.Count > 0 ? " " + now.Reasons[0].Message : "";
        return $"{Says.Action(action)}: {Stands(now.Kind)} from now on. It was {Stands(was.Kind)} before.{why}";
    }

    private static string Stands(VerdictKind kind) => kind switch
    {
        VerdictKind.No => "closed",
        VerdictKind.NotYet => "not open yet",
        VerdictKind.Go => "open",
    };

    private static string Answer(Verdict verdict) =>
        StatusWords.Verdict[verdict.Kind] + (verdict.Earliest is { } earliest ? $" until {earliest}" : "");

    private static void Readiness(ReadinessResult before, ReadinessResult after, List<StatusChange> changes)
    {
        foreach (ReadinessPart part in after.Parts)
        {
            bool was = before.Parts.Any(p => p.Part == part.Part && p.Met);
            Note(changes, $"readiness.{part.Part}", Met(was), Met(part.Met), (part.Met ? "Met now: " : "Not met now: ") + part.Message);
        }
    }

    private static void Meetings(MeetingCount before, MeetingCount after, List<StatusChange> changes)
    {
        bool more = after.Held > before.Held;
        Note(changes, "meetings.held", Text(before.Held), Text(after.Held), more ? null : $"Meetings so far: {after.Held}.");
        string? was = before.LastVerdict is { } w ? StatusWords.Meeting[w] : null;
        string? now = after.LastVerdict is { } n ? StatusWords.Meeting[n] : null;
        if (more || was != now) changes.Add(new StatusChange("meetings.lastVerdict", was, now, after.LastVerdict is { } last ? Says.Meeting(last) : null));
    }

    private static void Note(List<StatusChange> changes, string what, string? before, string? after, string? words)
    {
        if (before != after) changes.Add(new StatusChange(what, before, after, words));
    }

    private static string Met(bool met) => met ? "met" : "not met";

    private static string? Word(WorthResult? worth) => worth is null ? null : StatusWords.Worth[worth.Recommendation];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
