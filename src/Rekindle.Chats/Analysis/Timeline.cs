using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>A chat that takes part, with the side that each of its authors is on.</summary>
/// <param name="File">Its file.</param>
/// <param name="Counts">The chat, counted.</param>
/// <param name="Sides">By author: 0 or 1 for the two people, −1 for anybody else.</param>
internal sealed record TimelinePart(ChatFile File, ChatCounts Counts, sbyte[] Sides);

/// <summary>One record at its place in time.</summary>
/// <param name="Part">The chat it is of.</param>
/// <param name="Page">Its page.</param>
/// <param name="Index">Its place in the page.</param>
internal readonly record struct TimelineEntry(TimelinePart Part, RecordPage Page, int Index)
{
    /// <summary>When, as the file has it.</summary>
    public WrittenMoment At => new(Page.At[Index], Part.File.Time, Page.OffsetMinutes is { } offsets ? offsets[Index] : 0);
}

/// <summary>The messages of two people from all their chats, in order of time; equal times keep the order of the file.</summary>
internal sealed class Timeline
{
    // An export is written in order, give or take some minutes: a greater step back begins another export in the same file.
    private const long ExportBegins = 86_400_000;

    private readonly List<(TimelinePart Part, RecordPage Page)> pages = [];
    private readonly bool isMixed;
    private readonly WallClock clock;
    private readonly List<ulong>? order;

    /// <summary>Lines the chats up.</summary>
    /// <param name="parts">The chats, in the order in which the files were given.</param>
    /// <param name="clock">The clock on the wall of instants.</param>
    public Timeline(IReadOnlyList<TimelinePart> parts, WallClock clock)
    {
        this.clock = clock;
        isMixed = parts.Any(p => p.File.Time == TimeKind.Naive) && parts.Any(p => p.File.Time != TimeKind.Naive);
        foreach (TimelinePart part in parts)
        {
            foreach (RecordPage page in part.Counts.Chat.Pages)
            {
                if (page.Count > 0) pages.Add((part, page));
            }
        }

        if (parts.Count > 1 || !parts.All(p => p.Counts.IsInOrder)) order = Sorted();
    }

    /// <summary>Messages that stood in more than one export, and are walked over once.</summary>
    public int Doubles { get; private set; }

    /// <summary>Goes through all messages of the two, in order.</summary>
    /// <param name="visit">Called with each entry, its side, and its time in milliseconds on one common scale.</param>
    public void Walk(Action<TimelineEntry, int, long> visit)
    {
        if (order is null)
        {
            foreach ((TimelinePart part, RecordPage page) in pages)
            {
                for (int i = 0; i < page.Count; i++) Visit(part, page, i, visit);
            }

            return;
        }

        foreach (ulong place in order)
        {
            (TimelinePart part, RecordPage page) = pages[(int)(place >> 16)];
            Visit(part, page, (int)(place & 0xFFFF), visit);
        }
    }

    private void Visit(TimelinePart part, RecordPage page, int index, Action<TimelineEntry, int, long> visit)
    {
        int side = Side(part, page, index);
        if (side >= 0) visit(new TimelineEntry(part, page, index), side, Key(part, page, index));
    }

    private static int Side(TimelinePart part, RecordPage page, int index)
    {
        int author = page.Author[index];
        return author >= part.Sides.Length || page.Kind[index] is RecordKind.Notice or RecordKind.Reaction ? -1 : part.Sides[author];
    }

    // Instants and naive times meet on the clock on the wall; among themselves instants stay what they are.
    private long Key(TimelinePart part, RecordPage page, int index) =>
        isMixed && part.File.Time != TimeKind.Naive ? clock.Wall(new TimelineEntry(part, page, index).At) : page.At[index];

    private List<ulong> Sorted()
    {
        var keys = new List<long>();
        var places = new List<ulong>();
        var exports = new List<ushort>();
        ushort export = 0;
        TimelinePart? before = null;
        long highest = long.MinValue;
        for (int p = 0; p < pages.Count; p++)
        {
            (TimelinePart part, RecordPage page) = pages[p];
            for (int i = 0; i < page.Count; i++)
            {
                if (Side(part, page, i) < 0) continue;
                long key = Key(part, page, i);
                bool begins = part != before || key < highest - ExportBegins;
                if (begins && before is not null && export < ushort.MaxValue) export++;
                highest = begins ? key : Math.Max(highest, key);
                before = part;
                keys.Add(key);
                places.Add(((ulong)p << 16) | (uint)i);
                exports.Add(export);
            }
        }

        // The framework's sort is not stable: the place itself decides between equal times.
        int[] at = [.. Enumerable.Range(0, keys.Count)];
        Array.Sort(at, (a, b) => keys[a] != keys[b] ? keys[a].CompareTo(keys[b]) : a.CompareTo(b));
        return export == 0 ? [.. at.Select(i => places[i])] : Once(at, keys, places, exports);
    }

    // Of messages with one time, author, kind and text as many are kept as the export with the most of them has.
    private List<ulong> Once(int[] at, List<long> keys, List<ulong> places, List<ushort> exports)
    {
        var kept = new List<ulong>(at.Length);
        var most = new Dictionary<(int Side, RecordKind Kind, uint Hash), int>();
        var own = new Dictionary<(int Side, RecordKind Kind, uint Hash, ushort Export), int>();
        for (int begin = 0, end; begin < at.Length; begin = end)
        {
            for (end = begin + 1; end < at.Length && keys[at[end]] == keys[at[begin]];) end++;
            most.Clear();
            own.Clear();
            for (int i = begin; i < end; i++)
            {
                ulong place = places[at[i]];
                (TimelinePart part, RecordPage page) = pages[(int)(place >> 16)];
                int index = (int)(place & 0xFFFF);
                (int Side, RecordKind Kind, uint Hash) same = (Side(part, page, index), page.Kind[index], page.Hash[index]);
                (int, RecordKind, uint, ushort) mine = (same.Side, same.Kind, same.Hash, exports[at[i]]);
                int nth = own[mine] = own.GetValueOrDefault(mine) + 1;
                if (nth <= most.GetValueOrDefault(same))
                {
                    Doubles++;
                    continue;
                }

                most[same] = nth;
                kept.Add(place);
            }
        }

        return kept;
    }
}
