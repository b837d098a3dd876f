using System.Text;
using Rekindle.Chats.Records;
using Rekindle.Chats.Words;

namespace Rekindle.Chats.Formats;

/// <summary>One chat while it is read, where the file tells people apart by an identifier beside the name.</summary>
internal sealed class ChatBuilder(TimeKind time, ReadingRun run)
{
    /// <summary>The earliest and the latest moment that is believed, in milliseconds: after 1970, before the year 10000.</summary>
    private const long Latest = 253_402_300_800_000;

    /// <summary>The longest name or identifier, in bytes; a longer one is none, and could fill the memory.</summary>
    public const int LongestName = 1024;

    private readonly RecordWriter records = new(time, run.Budget);
    private readonly AuthorTable ids = new();
    private readonly List<int> authorOfId = [];

    /// <summary>Who wrote.</summary>
    public AuthorTable Authors { get; } = new();

    /// <summary>The records so far.</summary>
    public IReadOnlyList<RecordPage> Pages => records.Pages;

    /// <summary>Whether a number of milliseconds since 1970 can be the moment of a message.</summary>
    public static bool IsMoment(long at) => at is > 0 and < Latest;

    /// <summary>The author with an identifier.</summary>
    /// <param name="id">The file's own; empty: the name alone tells.</param>
    /// <param name="name">The name beside it; empty for an account that is gone.</param>
    /// <returns>The index; −1 where the chat has too many.</returns>
    public int Author(ReadOnlySpan<byte> id, ReadOnlySpan<byte> name)
    {
        if (id.Length > LongestName || name.Length > LongestName) return -1;
        if (id.Length == 0) return Authors.Index(name);
        int known = ids.Index(id);
        if (known < 0) return -1;
        if (known < authorOfId.Count) return authorOfId[known];
        int before = Authors.Count;
        int author = name.Length == 0 ? -1 : Authors.Index(name);
        // Somebody else has that name already, or there is none.
        if (author < before)
        {
            string shown = name.Length == 0 ? "Deleted Account" : Encoding.UTF8.GetString(name);
            author = Authors.Index($"{shown} {Encoding.UTF8.GetString(id)}");
        }

        authorOfId.Add(author);
        return author;
    }

    /// <summary>The author with an identifier, if any wrote.</summary>
    /// <returns>The index; −1 where nobody with it did.</returns>
    public int Find(string id)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(id);
        for (int i = 0; i < authorOfId.Count; i++)
        {
            if (ids.Bytes(i).SequenceEqual(wanted)) return authorOfId[i];
        }

        return -1;
    }

    /// <summary>The first author whose identifier is another.</summary>
    /// <returns>The index; −1 where there is none.</returns>
    public int FirstOther(string id)
    {
        int not = Find(id);
        int other = authorOfId.FindIndex(author => author != not);
        return other < 0 ? -1 : authorOfId[other];
    }

    /// <summary>Whether all messages are by one person. Notices are nobody's.</summary>
    public bool OneWrites()
    {
        int one = -1;
        foreach (RecordPage page in records.Pages)
        {
            for (int i = 0; i < page.Count; i++)
            {
                if (page.Kind[i] is RecordKind.Notice or RecordKind.Reaction) continue;
                if (one >= 0 && one != page.Author[i]) return false;
                one = page.Author[i];
            }
        }

        return one >= 0;
    }

    /// <summary>Adds a record; the words of a text are counted here, those of anything else are not.</summary>
    /// <param name="record">Without its facts.</param>
    /// <param name="text">What the person wrote, in UTF-8.</param>
    /// <returns>Null, or why the record cannot be kept.</returns>
    public string? Add(in ChatRecord record, ReadOnlySpan<byte> text)
    {
        if (record.Author < 0) return SkipReasons.TooManyNames;
        bool kept = records.Add(record.Kind == RecordKind.Text ? record with { Facts = TextScanner.Read(text) } : record);
        return kept ? null : SkipReasons.TooManyRecords;
    }

    /// <summary>Adds a record whose words were counted before.</summary>
    /// <returns>Null, or why it cannot be kept.</returns>
    public string? AddRead(in ChatRecord record) => records.Add(record) ? null : SkipReasons.TooManyRecords;

    /// <summary>The chats that hold records. A file without any gives none, unless something in it could not be read.</summary>
    public static IReadOnlyList<Chat> Worthwhile(IEnumerable<Chat> chats, SkippedLines skipped)
    {
        List<Chat> all = [.. chats];
        List<Chat> filled = [.. all.Where(c => c.Pages.Count > 0)];
        return filled.Count > 0 || skipped.Count == 0 ? filled : all;
    }
}
