namespace Rekindle.Chats.Formats;

/// <summary>What could not be read: line and reason, never a word of it.</summary>
/// <param name="Line">1-based line of the file; of a format without lines the 1-based number of the record in it.</param>
/// <param name="Reason">A constant of the program: what is wrong there.</param>
public sealed record SkippedLine(long Line, string Reason);

/// <summary>Counts what was skipped and keeps the first of it.</summary>
internal sealed class SkippedLines
{
    /// <summary>Entries that are kept; the rest is only counted.</summary>
    public const int Kept = 100;

    private readonly List<SkippedLine> first = [];

    /// <summary>The first <see cref="Kept"/> that were added.</summary>
    public IReadOnlyList<SkippedLine> First => first;

    /// <summary>All that was added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one.</summary>
    /// <param name="line">See <see cref="SkippedLine"/>.</param>
    /// <param name="reason">A constant: it must not be made from what stands in the file.</param>
    public void Add(long line, string reason)
    {
        Count++;
        if (first.Count < Kept) first.Add(new SkippedLine(line, reason));
    }

    /// <summary>Whether the next one is still kept with its line.</summary>
    public bool HasRoom => first.Count < Kept;

    /// <summary>Counts some whose lines are not kept.</summary>
    public void AddMore(long count) => Count += count;
}
