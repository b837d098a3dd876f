namespace Rekindle.Drafts.Slots;

/// <summary>One good part of a draft, and the ways people say it.</summary>
internal sealed record Slot
{
    /// <summary>Stable name, as in the JSON.</summary>
    public required string Name { get; init; }

    /// <summary>What fills it.</summary>
    public required string[] Patterns { get; init; }

    /// <summary>What only looks like it: a hit that shares a word with one of these is dropped.</summary>
    public string[] Except { get; init; } = [];

    /// <summary>Whether a "but" in its sentence or the next takes it back.</summary>
    public bool TakenBackByBut { get; init; }
}
