namespace Rekindle.Programme.Journeys;

/// <summary>What the log says once its corrections are taken in.</summary>
internal static class Corrections
{
    /// <summary>How long a boundary of theirs, a court's order or a safety yes can be taken back as a slip of the thumb (section 6).</summary>
    private static readonly TimeSpan SafetyGrace = TimeSpan.FromHours(24);

    private sealed record Standing(Guid Of, DateTimeOffset MadeAt, JourneyEvent? Replacement, DateTimeOffset? ReplacementAt);

    /// <summary>The events that stand, in order, with corrections applied and removed.</summary>
    /// <param name="seen">The events that happened by the moment asked about, in order.</param>
    /// <param name="notes">Takes a line for each correction that does not count.</param>
    public static List<LoggedEvent> Resolve(IReadOnlyList<LoggedEvent> seen, ISet<string> notes)
    {
        if (!seen.Any(e => e.Event is Corrected)) return [.. seen];
        var byId = new Dictionary<Guid, LoggedEvent>(seen.Count);
        foreach (LoggedEvent logged in seen) byId[logged.Id] = logged;
        var standing = new Dictionary<Guid, List<Standing>>();
        foreach (Standing correction in Stand(seen, byId, notes))
        {
            if (!byId.ContainsKey(correction.Of)) notes.Add("A correction names an entry that is not in this journey; it is kept and changes nothing.");
            if (!standing.TryGetValue(correction.Of, out List<Standing>? same)) standing[correction.Of] = same = [];
            same.Add(correction);
        }

        var result = new List<LoggedEvent>(seen.Count);
        foreach (LoggedEvent original in seen)
        {
            if (original.Event is Corrected) continue;
            LoggedEvent? current = original;
            foreach (Standing correction in standing.GetValueOrDefault(original.Id) ?? [])
            {
                if (current is not null && IsTooLate(current.Event, current.At, correction.MadeAt, notes)) continue;
                current = correction.Replacement is null ? null
                    : original with { Event = correction.Replacement, At = correction.ReplacementAt ?? (current ?? original).At };
            }

            if (current is not null) result.Add(current);
        }

        result.Sort();
        return result;
    }

    // A correction can itself be corrected by a later one: walk from the latest, whose word stands.
    private static IEnumerable<Standing> Stand(IReadOnlyList<LoggedEvent> seen, Dictionary<Guid, LoggedEvent> byId, ISet<string> notes)
    {
        var standing = new List<Standing>();
        for (int i = seen.Count - 1; i >= 0; i--)
        {
            LoggedEvent logged = seen[i];
            if (logged.Event is not Corrected made) continue;
            Standing? current = new(made.Of, logged.At, made.Replacement, made.ReplacementAt);
            foreach (Standing later in InOrder(standing.FindAll(s => s.Of == logged.Id)))
            {
                DateTimeOffset happened = current?.ReplacementAt ?? byId.GetValueOrDefault(made.Of)?.At ?? logged.At;
                if (current?.Replacement is { } replaced && IsTooLate(replaced, happened, later.MadeAt, notes)) continue;
                current = later.Replacement is Corrected again
                    ? new Standing(again.Of, later.MadeAt, again.Replacement, again.ReplacementAt) : null;
            }

            if (current is not null) standing.Insert(0, current);
        }

        return InOrder(standing);
    }

    // By the moment at which they were made; of equal ones the earlier in the log comes first.
    private static IEnumerable<Standing> InOrder(List<Standing> standing) => standing.OrderBy(s => s.MadeAt.UtcTicks);

    private static bool IsTooLate(JourneyEvent corrected, DateTimeOffset happened, DateTimeOffset madeAt, ISet<string> notes)
    {
        if (!IsProtected(corrected) || madeAt <= happened + SafetyGrace) return false;
        notes.Add("A correction of a boundary, an order or a safety answer came more than 24 hours later; it is kept and does not count.");
        return true;
    }

    private static bool IsProtected(JourneyEvent happened) => happened switch
    {
        BoundarySet { By: BoundarySetter.Them or BoundarySetter.Court } => true,
        ReplyReceived { Answer: ReplyAnswer.Stop } => true,
        SafetyScreened s => s.HarmThoughts is HarmThoughts.Self or HarmThoughts.Them || s.AnyYes,
        _ => false,
    };
}
