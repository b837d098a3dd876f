using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Reads one file: its blocks on all cores, then what only the whole can tell: the month, the year, the names.</summary>
internal sealed class FileReader(WhatsAppPlan plan, ByteSource source, ReadingRun run, SkippedLines skipped)
{
    // WhatsApp's help names 40,000 messages without media and 10,000 with; the line about encryption may count or not.
    private static readonly int[] Caps = [10_000, 40_000];

    private readonly AuthorTable names = new();

    /// <summary>Reads it.</summary>
    public ChatFile Read(string name, ChatFormat reader)
    {
        BlockRead[] blocks = Blocks();
        List<RecordPage> pages = [.. blocks.SelectMany(b => b.Pages)];
        OrderSigns signs = default;
        foreach (BlockRead block in blocks) signs.Add(block.Signs);
        (DateOrder order, DateOrderFrom from) = DateOrders.Decide(plan.Pattern, signs, run.Options.DateOrder);
        if (plan.Pattern.Shape.YearDigits == 0) GiveYears(pages);
        int[] counts = Join(blocks, DateOrders.MonthFirst(plan.Pattern, order));
        Skip(blocks);
        Settle(blocks, pages, counts);
        int records = pages.Sum(p => p.Count);
        HeaderShape shape = plan.Pattern.Shape;
        return new ChatFile
        {
            Name = name,
            Format = shape.Bracketed ? "whatsapp-ios" : shape.End == ':' ? "whatsapp-old" : "whatsapp-android",
            Time = TimeKind.Naive,
            Chats = records == 0 ? [] : [new Chat { Authors = names, Pages = pages }],
            Skipped = skipped,
            DateOrder = order,
            DateOrderFrom = from,
            Capped = Caps.Any(c => Math.Abs(records - c) <= 1),
            Source = source,
            Reader = reader,
        };
    }

    private BlockRead[] Blocks()
    {
        var blocks = new BlockRead[(int)Math.Max(1, (source.Length + BlockReader.BlockBytes - 1) / BlockReader.BlockBytes)];
        int next = -1;
        bool isOver = false;
        int workers = Math.Min(blocks.Length, Environment.ProcessorCount);
        if (workers == 1) Work();
        else Run(workers, Work);
        // What lies behind the first block that was too much goes too: a history with a hole in it would mislead.
        int over = Array.FindIndex(blocks, b => b is null || b.IsOver);
        if (over < 0) return blocks;
        skipped.Add(blocks[..over].Sum(b => b.Lines) + 1, Reasons.TooMany);
        return blocks[..over];

        void Work()
        {
            var reader = new BlockReader(plan, source, run);
            for (int i; (i = Interlocked.Increment(ref next)) < blocks.Length && !Volatile.Read(ref isOver);)
            {
                blocks[i] = reader.Read(i);
                if (blocks[i].IsOver) Volatile.Write(ref isOver, true);
            }
        }
    }

    // The first fault of any thread is the caller's, as if there were no threads.
    private static void Run(int workers, Action work)
    {
        var tasks = new Task[workers - 1];
        for (int i = 0; i < tasks.Length; i++) tasks[i] = Task.Run(work);
        try
        {
            work();
        }
        finally
        {
            Task.WhenAll(tasks).GetAwaiter().GetResult();
        }
    }

    // Times become milliseconds, names get the index that they have in the whole file. Gives how often each name wrote.
    private int[] Join(BlockRead[] blocks, bool monthFirst)
    {
        var indices = new Dictionary<AuthorTable, int[]>();
        foreach (BlockRead block in blocks)
        {
            if (!indices.TryGetValue(block.Names, out int[]? to)) indices[block.Names] = to = Filled(block.Names.Count);
            foreach (int local in block.NamesInOrder)
            {
                if (to[local] < 0) to[local] = names.Index(block.Names.Bytes(local));
            }
        }

        var counts = new int[names.Count];
        var ofBlocks = new int[blocks.Length][];
        if (blocks.Length > 4) Parallel.For(0, blocks.Length, JoinBlock);
        else for (int i = 0; i < blocks.Length; i++) JoinBlock(i);
        foreach (int[] ofBlock in ofBlocks)
        {
            for (int i = 0; i < counts.Length; i++) counts[i] += ofBlock[i];
        }

        return counts;

        void JoinBlock(int i)
        {
            ofBlocks[i] = new int[counts.Length];
            foreach (RecordPage page in blocks[i].Pages) Join(page, indices[blocks[i].Names], ofBlocks[i], monthFirst);
        }
    }

    private static int[] Filled(int count)
    {
        var filled = new int[count];
        Array.Fill(filled, -1);
        return filled;
    }

    private static void Join(RecordPage page, int[] to, int[] counts, bool monthFirst)
    {
        Span<long> at = page.At.AsSpan(0, page.Count);
        Span<ushort> author = page.Author.AsSpan(0, page.Count);
        long lastDay = -1, lastMilliseconds = 0;
        const int DayBits = 18;
        for (int i = 0; i < at.Length; i++)
        {
            long written = at[i];
            if (written >> DayBits != lastDay)
            {
                lastDay = written >> DayBits;
                lastMilliseconds = WrittenTime.Milliseconds(lastDay << DayBits, monthFirst);
            }

            long seconds = (((written >> 12) & 63) * 3600) + (((written >> 6) & 63) * 60) + (written & 63);
            at[i] = lastMilliseconds == WrittenTime.Impossible ? WrittenTime.Impossible : lastMilliseconds + (seconds * 1000);
            if (author[i] == AuthorTable.Nobody) continue;
            int name = to[author[i]];
            author[i] = (ushort)name;
            if (name >= 0 && name < counts.Length) counts[name]++;
        }
    }

    // Lines of the blocks become lines of the file.
    private void Skip(BlockRead[] blocks)
    {
        long before = 0;
        bool begun = false;
        foreach (BlockRead block in blocks)
        {
            if (!begun)
            {
                foreach (long line in block.Leading) skipped.Add(before + line, Reasons.BeforeFirst);
                skipped.AddMore(block.LeadingCount - block.Leading.Count);
                begun = block.Pages.Count > 0;
            }

            foreach (SkippedLine line in block.Skipped) skipped.Add(before + line.Line, line.Reason);
            skipped.AddMore(block.SkippedMore);
            before += block.Lines;
        }
    }

    // Very old exports write no year: the last record is of the year of the export, and going back a later month is the year before.
    private void GiveYears(List<RecordPage> pages)
    {
        int year = run.Options.LastYear ?? run.Options.ReadOn.Year;
        long after = 0;
        for (int p = pages.Count - 1; p >= 0; p--)
        {
            long[] at = pages[p].At;
            for (int i = pages[p].Count - 1; i >= 0; i--)
            {
                long written = WrittenTime.Ordered(at[i], monthFirst: false);
                if (after == 0 && run.Options.LastYear is null && IsAfter(written, run.Options.ReadOn)) year--;
                else if (after != 0 && WrittenTime.First(written) > WrittenTime.First(after)) year--;
                after = written;
                at[i] = WrittenTime.WithYear(at[i], year);
            }
        }
    }

    private static bool IsAfter(long ordered, DateOnly day) =>
        (WrittenTime.First(ordered), WrittenTime.Second(ordered)).CompareTo((day.Month, day.Day)) > 0;

    // What only the whole file tells: days that do not exist, names that are notices, placeholders that repeat.
    private void Settle(BlockRead[] blocks, List<RecordPage> pages, int[] counts)
    {
        var repeats = new Dictionary<uint, int>();
        foreach (BlockRead block in blocks)
        {
            foreach ((int page, int index) in block.Bracketed)
            {
                uint hash = block.Pages[page].Hash[index];
                repeats[hash] = repeats.GetValueOrDefault(hash) + 1;
            }
        }

        foreach (BlockRead block in blocks)
        {
            foreach ((int page, int index) in block.Bracketed)
            {
                if (repeats[block.Pages[page].Hash[index]] > 1) block.Pages[page].MakeWordless(index, RecordKind.Media);
            }
        }

        HashSet<int> notices = plan.Pattern.Shape.Bracketed ? [] : NoticeNames.Of(names, counts);
        foreach (RecordPage page in pages)
        {
            if (notices.Count > 0) MakeNotices(page, notices);
            if (page.At.AsSpan(0, page.Count).Contains(WrittenTime.Impossible)) Drop(page);
        }
    }

    private static void MakeNotices(RecordPage page, HashSet<int> notices)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (!notices.Contains(page.Author[i])) continue;
            page.MakeWordless(i, RecordKind.Notice);
            page.Author[i] = AuthorTable.Nobody;
        }
    }

    private void Drop(RecordPage page)
    {
        foreach (long place in page.RemoveWhere(static (p, i) => p.At[i] == WrittenTime.Impossible))
        {
            if (skipped.HasRoom) skipped.Add(Lines.NumberAt(source, place), Reasons.NoSuchDate);
            else skipped.AddMore(1);
        }
    }
}
