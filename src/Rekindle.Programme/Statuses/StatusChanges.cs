using System.Globalization;
using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>One thing that an event changes.</summary>
/// <param name="What">Where it stands in the status, as <c>phase</c>, <c>noContact.creditedDays</c> or <c>verdicts.coffee</c>.</param>
/// <param name="Before">Before the event; null where it was not there.</param>
/// <param name="After">After it; null where it is there no longer.</param>
/// <param name="Words">The same, in one plain sentence.</param>
public sealed record StatusChange(string What, string? Before, string? After, string Words);

/// <summary>What differs between two statuses of one moment: what an event changes, or would.</summary>
public static class StatusChanges
{
    /// <summary>Everything that differs and that a person would want to know; empty where nothing does.</summary>
    /// <param name="before">Without the event.</param>
    /// <param name="after">With it.</param>
    public static IReadOnlyList<StatusChange> Between(Status before, Status after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<StatusChange>();
        Holds(before, after, changes);
        Note(changes, "phase", StatusWords.Phase[before.Phase], StatusWords.Phase[after.Phase], (_, now) => $"You are now in: {now}.");
        Note(changes, "recommendation", StatusWords.Recommendation[before.Recommendation], StatusWords.Recommendation[after.Recommendation],
            (_, now) => $"The word for now: {now}.");
        NoContact(before.NoContact, after.NoContact, changes);
        Verdicts(before, after, changes);
        Readiness(before.Readiness, after.Readiness, changes);
        Note(changes, "worth", Word(before.Worth), Word(after.Worth), (_, now) => $"The assessment says: {now}.");
        Note(changes, "approaches.notesLeft", Text(before.Approaches.NotesLeft), Text(after.Approaches.NotesLeft), (_, now) => $"Apology notes left: {now}.");
        Note(changes, "approaches.invitationsLeft", Text(before.Approaches.InvitationsLeft), Text(after.Approaches.InvitationsLeft),
            (_, now) => $"Invitations left: {now}.");
        Note(changes, "meetings.held", Text(before.Meetings.Held), Text(after.Meetings.Held), (_, now) => $"Meetings held: {now}.");
        if (before.Meetings.Held != after.Meetings.Held && after.Meetings.LastVerdict is { } last)
        {
            changes.Add(new StatusChange(
                "meetings.lastVerdict", before.Meetings.LastVerdict is { } was ? StatusWords.Meeting[was] : null, StatusWords.Meeting[last],
                $"It went: {StatusWords.Meeting[last]}."));
        }

        Note(changes, "journey.playbook", before.Journey.Playbook, after.Journey.Playbook, (_, now) => $"The playbook is now {now}.");
        return changes;
    }

    private static void Holds(Status before, Status after, List<StatusChange> changes)
    {
        foreach (Hold hold in after.Holds.Where(h => !before.Holds.Any(b => b.Kind == h.Kind)))
        {
            string kind = StatusWords.Hold[hold.Kind];
            changes.Add(new StatusChange($"holds.{kind}", null, Rfc3339.Write(hold.Since), hold.Message));
        }

        foreach (Hold hold in before.Holds.Where(h => !after.Holds.Any(a => a.Kind == h.Kind)))
        {
            string kind = StatusWords.Hold[hold.Kind];
            changes.Add(new StatusChange($"holds.{kind}", Rfc3339.Write(hold.Since), null, $"The hold \"{kind}\" no longer stands."));
        }
    }

    private static void NoContact(NoContactCount before, NoContactCount after, List<StatusChange> changes)
    {
        Note(changes, "noContact.creditedDays", Text(before.CreditedDays), Text(after.CreditedDays),
            (was, now) => $"Days of space: {now} of {after.PlannedDays}, before it {was}.");
        Note(changes, "noContact.plannedDays", Text(before.PlannedDays), Text(after.PlannedDays), (was, now) => $"Days planned: {now}, before it {was}.");
        Note(changes, "noContact.earliestEnd", Rfc3339.Write(before.EarliestEnd), Rfc3339.Write(after.EarliestEnd),
            (was, now) => $"The days of space are complete on {now} at the earliest, before it {was}.");
        Note(changes, "noContact.slips", Text(before.Slips), Text(after.Slips),
            (_, now) => $"Slips so far: {now}. Longest streak {after.LongestStreak} days; {after.KeptOfLast28} of the last 28 days kept.");
        Note(changes, "noContact.lapses", Text(before.Lapses), Text(after.Lapses), (_, now) => $"Looks at their profile so far: {now}. They move nothing.");
    }

    private static void Verdicts(Status before, Status after, List<StatusChange> changes)
    {
        foreach (string action in StatusWords.Action.Names)
        {
            _ = StatusWords.Action.TryRead(action, out ActionKind kind);
            Note(changes, $"verdicts.{action}", Answer(before.Verdicts[kind]), Answer(after.Verdicts[kind]),
                (was, now) => $"{action}: {now}, before it {was}.");
        }
    }

    private static string Answer(Verdict verdict) =>
        StatusWords.Verdict[verdict.Kind] + (verdict.Earliest is { } earliest ? $" until {earliest}" : "");

    private static void Readiness(ReadinessResult before, ReadinessResult after, List<StatusChange> changes)
    {
        foreach (ReadinessPart part in after.Parts)
        {
            bool was = before.Parts.Any(p => p.Part == part.Part && p.Met);
            Note(changes, $"readiness.{part.Part}", Met(was), Met(part.Met), (_, now) => $"Readiness, {part.Part}: {now}.");
        }
    }

    private static void Note(List<StatusChange> changes, string what, string? before, string? after, Func<string?, string?, string> words)
    {
        if (before != after) changes.Add(new StatusChange(what, before, after, words(before, after)));
    }

    private static string Met(bool met) => met ? "met" : "not met";

    private static string? Word(WorthResult? worth) => worth is null ? null : StatusWords.Worth[worth.Recommendation];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
