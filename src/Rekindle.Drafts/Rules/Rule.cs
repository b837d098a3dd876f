namespace Rekindle.Drafts.Rules;

/// <summary>
/// One rule of the reviewer, whole: what it is called, what it says, what it finds, what it must leave alone.
/// To add a rule, add one entry to one of the lists in this folder; the tests read its examples from here.
/// </summary>
internal sealed record Rule
{
    /// <summary>Stable name, as in the JSON.</summary>
    public required string Name { get; init; }

    /// <summary>How much a finding of it weighs.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Id of the study it rests on; <c>design-choice</c> where it is our own judgement.</summary>
    public required string Evidence { get; init; }

    /// <summary>One reason, in plain speech.</summary>
    public required string Why { get; init; }

    /// <summary>What to do instead.</summary>
    public required string Instead { get; init; }

    /// <summary>What it finds, in any kind of draft. Empty where counting or marks find it.</summary>
    public string[] Patterns { get; init; } = [];

    /// <summary>What it finds in an apology, and in a message outside sentences about children, home, money or times.</summary>
    public string[] Soft { get; init; } = [];

    /// <summary>What it leaves alone: a finding that shares a word with one of these is dropped.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>From how many places on it counts at all. Default 1.</summary>
    public int From { get; init; } = 1;

    /// <summary>From how many places on it is a <see cref="Tier.Fix"/>. Default: never by number.</summary>
    public int FixFrom { get; init; } = int.MaxValue;

    /// <summary>The kind of draft in which it is a <see cref="Tier.Fix"/>, whatever its tier elsewhere.</summary>
    public DraftKind? FixIn { get; init; }

    /// <summary>Sentences in which it must be found, in an apology.</summary>
    public required string[] Examples { get; init; }

    /// <summary>Near misses that it must leave alone, in an apology.</summary>
    public string[] Leaves { get; init; } = [];

    /// <summary>The weight of one finding.</summary>
    /// <param name="kind">The kind of draft it stands in.</param>
    /// <param name="places">In how many places of the draft the rule was found.</param>
    /// <returns>Its own tier, or fix where kind or number say so.</returns>
    public Tier Weigh(DraftKind kind, int places) => FixIn == kind || places >= FixFrom ? Tier.Fix : Tier;
}
