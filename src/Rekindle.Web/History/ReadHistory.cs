using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>What one reading of an export gave. Names, times and counts: the text was let go before this was made.</summary>
internal sealed record ReadHistory
{
    /// <summary>The reports about two people that are possible, one for each way to say who is who; one where that is settled.</summary>
    public required IReadOnlyList<HistoryReport> Pairings { get; init; }

    /// <summary>Files of which nothing was read.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; init; } = [];

    /// <summary>Why there is nothing to show or what to look at, in a sentence; null where all is well.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the figures were kept in the journey already.</summary>
    public bool IsKept { get; init; }

    /// <summary>The report, once it is settled who is who.</summary>
    public HistoryReport? Report => Pairings is [var only] ? only : null;
}
