namespace Rekindle.Programme.Statuses;

/// <summary>On what an unmet condition hangs.</summary>
public enum Hinge
{
    /// <summary>Time alone meets it, at <see cref="Reason.Opens"/>.</summary>
    Time,

    /// <summary>The person can meet it: decide, check in, rewrite.</summary>
    Self,

    /// <summary>It is the other person's move.</summary>
    Them,

    /// <summary>A hold, or an ending.</summary>
    Closed,
}

/// <summary>When something opens: a day where the rule counts days, a moment where it counts hours.</summary>
/// <param name="Start">The first moment, in the journey's zone.</param>
/// <param name="CountsHours">Whether the rule counts hours.</param>
public readonly record struct Opening(DateTimeOffset Start, bool CountsHours)
{
    /// <summary>As the contract writes it: a day, or a moment with offset.</summary>
    public override string ToString() =>
        CountsHours ? Journeys.Rfc3339.Write(Start) : Journeys.Rfc3339.Write(DateOnly.FromDateTime(Start.DateTime));
}

/// <summary>One condition that is not met now, with what it rests on: a verdict can be opened.</summary>
/// <param name="Code">Stable code of the machine contract.</param>
/// <param name="Verdict">What this condition alone makes of the action: not yet, or no.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Rules">Rows of section 1 and rule ids of sections 3–6; never empty.</param>
/// <param name="Hinge">On what it hangs.</param>
public sealed record Reason(string Code, VerdictKind Verdict, string Message, IReadOnlyList<string> Rules, Hinge Hinge)
{
    /// <summary>When time alone meets it; null for every other hinge.</summary>
    public Opening? Opens { get; init; }

    /// <summary>Ids of the events that it rests on, oldest first.</summary>
    public IReadOnlyList<Guid> Events { get; init; } = [];
}

/// <summary>The answer to one action at one moment.</summary>
/// <param name="Kind">Go, not yet or no.</param>
/// <param name="Earliest">Earliest moment at which it may become go with no new event; null where that cannot be known.</param>
/// <param name="Reasons">Every unmet condition, holds first; empty for go and never otherwise.</param>
public sealed record Verdict(VerdictKind Kind, Opening? Earliest, IReadOnlyList<Reason> Reasons)
{
    /// <summary>The verdict that follows from the unmet conditions.</summary>
    public static Verdict From(IReadOnlyList<Reason> unmet)
    {
        ArgumentNullException.ThrowIfNull(unmet);
        if (unmet.Count == 0) return new Verdict(VerdictKind.Go, null, []);
        VerdictKind kind = unmet.Any(r => r.Verdict == VerdictKind.No) ? VerdictKind.No : VerdictKind.NotYet;
        bool unknown = kind == VerdictKind.No || unmet.Any(r => r.Hinge is Hinge.Them or Hinge.Closed);
        return new Verdict(kind, unknown ? null : Latest(unmet), unmet);
    }

    private static Opening? Latest(IReadOnlyList<Reason> unmet)
    {
        Opening? latest = null;
        foreach (Reason reason in unmet)
        {
            if (reason.Opens is { } opens && (latest is null || opens.Start > latest.Value.Start)) latest = opens;
        }

        return latest;
    }
}
