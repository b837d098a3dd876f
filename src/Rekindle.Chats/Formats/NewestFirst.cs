using Rekindle.Chats.Records;

namespace Rekindle.Chats.Formats;

/// <summary>Keeps the records of a file whose newest message stands first, and turns them round, so that those of one moment come in the
/// order in which they were sent.</summary>
internal sealed class NewestFirst(RecordBudget budget)
{
    private const int Chunk = 4096;
    private readonly List<ChatRecord[]> chunks = [];
    private int count;

    /// <summary>Adds a record, in the order of the file.</summary>
    /// <returns>False where the reading may keep no more.</returns>
    public bool Add(in ChatRecord record)
    {
        if (!budget.Take(1)) return false;
        if (count % Chunk == 0) chunks.Add(new ChatRecord[count == 0 ? 256 : Chunk]);
        ChatRecord[] last = chunks[^1];
        if (count == last.Length && chunks.Count == 1) chunks[0] = last = Grown(last);
        last[count++ % Chunk] = record;
        return true;
    }

    /// <summary>The records as pages, oldest first; what was kept here is let go.</summary>
    public IReadOnlyList<RecordPage> ToPages()
    {
        if (count == 0) return [];
        bool turn = chunks[0][0].At >= chunks[^1][(count - 1) % Chunk].At;
        var pages = new List<RecordPage>();
        for (int taken = 0; taken < count; taken++)
        {
            int index = turn ? count - 1 - taken : taken;
            ref ChatRecord record = ref chunks[index / Chunk][index % Chunk];
            if (pages.Count > 0 && pages[^1].TryAdd(record)) continue;
            // A page counts places of texts from its base upwards: turned round, a later one may lie lower.
            pages.Add(new RecordPage(turn ? Math.Max(0, record.TextStart - uint.MaxValue) : record.TextStart, count - taken, false));
            pages[^1].TryAdd(record);
        }

        chunks.Clear();
        return pages;
    }

    private static ChatRecord[] Grown(ChatRecord[] small)
    {
        var large = new ChatRecord[Math.Min(Chunk, small.Length * 2)];
        small.CopyTo(large, 0);
        return large;
    }
}
