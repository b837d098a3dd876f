using Rekindle.Chats.Analysis;
using Rekindle.Chats.Formats;

namespace Rekindle.Chats;

/// <summary>Somebody who wrote.</summary>
/// <param name="Name">As the files have it.</param>
/// <param name="Messages">How many messages are theirs.</param>
/// <param name="IsMe">The file itself says that they exported it.</param>
public sealed record Writer(string Name, int Messages, bool IsMe);

/// <summary>What came of asking for a report.</summary>
/// <param name="Report">The report; null where it could not be made.</param>
/// <param name="Question">What has to be said first, as a sentence; null with a report.</param>
public sealed record HistoryAnswer(HistoryReport? Report, string? Question);

/// <summary>Files that were read: who wrote in them, and the report about two of those.</summary>
public sealed class ChatHistory
{
    private readonly IReadOnlyList<ChatFile> files;
    private readonly IReadOnlyList<(ChatFile File, ChatCounts Counts)> chats;

    internal ChatHistory(IReadOnlyList<ChatFile> files, IReadOnlyList<RefusedFile> refused)
    {
        this.files = files;
        Refused = refused;
        chats = [.. files.SelectMany(f => f.Chats.Select(c => (f, ChatCounts.Of(c))))];
        Writers = [.. chats.SelectMany(c => WritersOf(c.Counts)).GroupBy(w => w.Name)
            .Select(g => new Writer(g.Key, g.Sum(w => w.Messages), g.Any(w => w.IsMe))).OrderByDescending(w => w.Messages)];
    }

    /// <summary>Files of which nothing was read, with the reason.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; }

    /// <summary>Everybody who wrote, the most first.</summary>
    public IReadOnlyList<Writer> Writers { get; }

    /// <summary>Counts what two people wrote to each other.</summary>
    /// <param name="options">Who they are, and what else is asked.</param>
    /// <returns>The report, or what has to be said first.</returns>
    public HistoryAnswer Report(HistoryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (files.Count == 0) return new HistoryAnswer(null, "there is no file with messages");
        string? me = options.Me is null ? null : Find(options.Me) ?? Only(Writers.Where(w => w.IsMe));
        string? them = options.Them is null ? null : Find(options.Them);
        if (options.Me is not null && me is null) return new HistoryAnswer(null, "nobody of the name given as me wrote here; the names stand below");
        if (options.Them is not null && them is null) return new HistoryAnswer(null, "nobody of the name given as them wrote here; the names stand below");
        if (me is not null && me == them) return new HistoryAnswer(null, "me and them must be two people");
        me ??= them is null ? null : Only(Writers.Where(w => w.IsMe && w.Name != them)) ?? Only(Partners(them));
        them ??= me is null ? null : Only(Partners(me));
        if (options.Me is not null && them is null && Partners(me!).Any()) return new HistoryAnswer(null, "more than two people wrote here; say which one is meant with them");
        if (options.Them is not null && me is null) return new HistoryAnswer(null, "more than two people wrote here; say which one you are with me");
        bool hasSides = me is not null;
        string[] names = hasSides ? them is null ? [me!] : [me!, them] : [.. InOrder().Take(3)];
        if (names.Length > 2) return new HistoryAnswer(null, "more than two people wrote here; say which two with me and them");
        return new HistoryAnswer(Count(options, names, hasSides && them is not null), null);
    }

    private HistoryReport Count(HistoryOptions options, string[] names, bool hasSides)
    {
        var clock = new WallClock(options.Zone);
        List<TimelinePart> parts = [.. chats.Select(c => new TimelinePart(c.File, c.Counts, Sides(c.Counts.Chat, names, hasSides))).Where(p => Belongs(p, names))];
        var timeline = new Timeline(parts, clock);
        var counter = new HistoryCounter(options, names, clock, hasSides);
        timeline.Walk(counter.Add);
        return counter.Finish([.. parts.GroupBy(p => p.File).Select(FileSummary.Of)], timeline.Doubles);
    }

    // Of two named people every chat counts in which the other wrote; what the person wrote to third people does not.
    private static bool Belongs(TimelinePart part, string[] names) => names.Length == 1 || part.Sides.Contains((sbyte)1) || !part.Sides.Contains((sbyte)0)
        || WritersOf(part.Counts).Count() == 1;

    // Programs that name their owner "Me" mean the person, whatever other files call them.
    private static sbyte[] Sides(Chat chat, string[] names, bool hasSides)
    {
        var sides = new sbyte[chat.Authors.Count];
        for (int i = 0; i < sides.Length; i++)
        {
            int side = Array.IndexOf(names, chat.Authors[i]);
            sides[i] = (sbyte)(side < 0 && hasSides && i == chat.Me ? 0 : side);
        }

        return sides;
    }

    private string? Find(string name) =>
        Writers.FirstOrDefault(w => w.Name == name)?.Name
        ?? Only(Writers.Where(w => string.Equals(w.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static string? Only(IEnumerable<Writer> writers) => writers.Take(2).ToArray() is [var one] ? one.Name : null;

    private IEnumerable<Writer> Partners(string name)
    {
        HashSet<string> near = [.. chats.Select(c => WritersOf(c.Counts).Select(w => w.Name).ToArray())
            .Where(c => c.Contains(name)).SelectMany(c => c)];
        return Writers.Where(w => w.Name != name && !w.IsMe && near.Contains(w.Name));
    }

    private IEnumerable<string> InOrder() => chats.SelectMany(c => WritersOf(c.Counts)).Select(w => w.Name).Distinct();

    private static IEnumerable<Writer> WritersOf(ChatCounts counts)
    {
        for (int i = 0; i < counts.ByAuthor.Length; i++)
        {
            if (counts.ByAuthor[i] > 0) yield return new Writer(counts.Chat.Authors[i], counts.ByAuthor[i], i == counts.Chat.Me);
        }
    }
}
