using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.WhatsApp;

/// <summary>What one block of a file gave: the records whose headers begin in it.</summary>
internal sealed class BlockRead
{
    /// <summary>Its records; times as written, authors by the indices of <see cref="Names"/>.</summary>
    public List<RecordPage> Pages { get; } = [];

    /// <summary>The names of the thread that read it.</summary>
    public required AuthorTable Names { get; init; }

    /// <summary>Names in the order in which this block first uses them.</summary>
    public List<int> NamesInOrder { get; } = [];

    /// <summary>Lines that begin in it.</summary>
    public long Lines { get; set; }

    /// <summary>Lines, with words, before its first header.</summary>
    public List<long> Leading { get; } = [];

    /// <summary>How many of those there were.</summary>
    public long LeadingCount { get; set; }

    /// <summary>The first of what it skipped, with the line in it.</summary>
    public List<SkippedLine> Skipped { get; } = [];

    /// <summary>What it skipped besides: a file of nothing but faults must not fill the memory with them.</summary>
    public long SkippedMore { get; private set; }

    /// <summary>Texts that are one pair of angle brackets, by their hash.</summary>
    public List<(int Page, int Index)> Bracketed { get; } = [];

    /// <summary>Its records were more than the reading may still keep, and were let go.</summary>
    public bool IsOver { get; set; }

    /// <summary>What its times say about day and month.</summary>
    public OrderSigns Signs;

    /// <summary>Notes a line that is skipped.</summary>
    public void Skip(long line, string reason)
    {
        if (Skipped.Count < SkippedLines.Kept) Skipped.Add(new SkippedLine(line, reason));
        else SkippedMore++;
    }
}
