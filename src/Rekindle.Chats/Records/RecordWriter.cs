namespace Rekindle.Chats.Records;

/// <summary>Fills the pages of one chat, record by record, in the order of the file.</summary>
internal sealed class RecordWriter(TimeKind time, RecordBudget budget)
{
    private readonly List<RecordPage> pages = [];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<RecordPage> Pages => pages;

    /// <summary>Adds a record.</summary>
    /// <returns>False where the reading may keep no more records: stop reading, and say so among what was skipped.</returns>
    public bool Add(in ChatRecord record)
    {
        if (!budget.Take(1)) return false;
        if (pages.Count > 0 && pages[^1].TryAdd(record)) return true;
        if (pages.Count > 0) pages[^1].Trim();
        var page = new RecordPage(record.TextStart, 256, time == TimeKind.Offset);
        pages.Add(page);
        return page.TryAdd(record);
    }
}

/// <summary>How many records one reading may keep, over all its files and chats: what bounds its memory.</summary>
internal sealed class RecordBudget(int most)
{
    /// <summary>Records that fit into the memory that a reading may take.</summary>
    public const int Default = 4_000_000;

    private int left = most;

    /// <summary>Takes some of what is left; safe from several threads.</summary>
    public bool Take(int records)
    {
        if (Interlocked.Add(ref left, -records) >= 0) return true;
        Interlocked.Add(ref left, records);
        return false;
    }
}
