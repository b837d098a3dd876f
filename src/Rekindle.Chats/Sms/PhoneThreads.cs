using System.Text;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Sms;

/// <summary>Tells to which chat an address belongs: a phone writes one number in many ways.</summary>
internal sealed class PhoneThreads(ReadingRun run)
{
    /// <summary>Most chats of one phone that are kept: each takes a page of its own.</summary>
    private const int MostChats = 4_000;

    /// <summary>Last digits that two spellings of one number share. Eight is the length of a whole number in the smallest plans
    /// (Denmark, Norway), where nothing but the country stands before it.</summary>
    private const int SharedDigits = 8;

    private readonly Dictionary<string, PhoneThread> threads = [];
    private readonly List<PhoneThread> inOrder = [];
    private readonly Dictionary<string, string> names = [];

    // The same spelling comes again and again: it is taken apart once.
    private readonly AuthorTable spellings = new();
    private readonly List<PhoneThread?> threadOfSpelling = [];

    /// <summary>The chat with an address.</summary>
    /// <param name="address">As written; several are joined by <c>~</c>.</param>
    /// <returns>Null where there are too many chats, or the address is longer than any.</returns>
    public PhoneThread? Of(ReadOnlySpan<byte> address)
    {
        if (address.Length > ChatBuilder.LongestName) return null;
        int spelling = spellings.Index(address);
        if (spelling >= 0 && spelling < threadOfSpelling.Count) return threadOfSpelling[spelling];
        PhoneThread? thread = Find(Encoding.UTF8.GetString(address));
        if (spelling >= 0) threadOfSpelling.Add(thread);
        return thread;
    }

    /// <summary>What all spellings of one number have in common: its last digits, or a name in lower case.</summary>
    public static string KeyOf(string address)
    {
        string digits = string.Concat(address.Where(char.IsAsciiDigit));
        bool isNumber = digits.Length > 0 && !address.Any(char.IsAsciiLetter);
        if (!isNumber) return address.Trim().ToLowerInvariant();
        return digits.Length <= SharedDigits ? digits : digits[^SharedDigits..];
    }

    /// <summary>Notes the name beside an address of one person.</summary>
    public void Name(PhoneThread thread, ReadOnlySpan<byte> contact)
    {
        if (thread.IsNamed || contact.Length is 0 or > ChatBuilder.LongestName || contact.SequenceEqual("null"u8) || contact.SequenceEqual("(Unknown)"u8)) return;
        thread.IsNamed = true;
        thread.Title = Encoding.UTF8.GetString(contact);
        if (!thread.IsGroup) names[thread.Key] = thread.Title;
    }

    /// <summary>The chats, in the order in which they began.</summary>
    public IReadOnlyList<Chat> ToChats() => [.. inOrder.Select(ToChat)];

    private PhoneThread? Find(string address)
    {
        string[] people = [.. address.Split('~', StringSplitOptions.RemoveEmptyEntries).Select(KeyOf).Where(k => k.Length > 0).Distinct()];
        string key = string.Join('~', people.Order(StringComparer.Ordinal));
        if (threads.TryGetValue(key, out PhoneThread? known)) return known;
        if (inOrder.Count == MostChats) return null;
        var thread = new PhoneThread(key, address.Trim(), people.Length > 1, new RecordWriter(TimeKind.Instant, run.Budget));
        threads.Add(key, thread);
        inOrder.Add(thread);
        return thread;
    }

    private Chat ToChat(PhoneThread thread)
    {
        var authors = new AuthorTable();
        authors.Index(PhoneThread.Myself);
        foreach ((string key, string address) in thread.Others)
        {
            string name = names.GetValueOrDefault(key, address);
            // Index i + 1 is promised to the i-th other, so no name may come twice.
            for (int before = authors.Count; authors.Index(name) < before;) name += " " + address;
        }

        return new Chat
        {
            Title = thread.Title,
            Key = "phone/" + thread.Key,
            IsGroup = thread.IsGroup,
            Me = 0,
            Authors = authors,
            Pages = thread.Records.Pages,
        };
    }
}

/// <summary>One chat while it is read.</summary>
internal sealed class PhoneThread(string key, string title, bool isGroup, RecordWriter records)
{
    /// <summary>The name of whoever's phone it is: the file has none.</summary>
    public const string Myself = "Me";

    private readonly Dictionary<string, int> indexOf = [];
    private readonly List<(string Key, string Address)> others = [];

    public string Key { get; } = key;

    public string Title { get; set; } = title;

    public bool IsNamed { get; set; }

    public bool IsGroup { get; } = isGroup;

    public RecordWriter Records { get; } = records;

    /// <summary>Who else wrote; the first has the index 1.</summary>
    public IReadOnlyList<(string Key, string Address)> Others => others;

    /// <summary>The index of the other one of a chat of two.</summary>
    public int TheOther() => others.Count > 0 && !IsGroup ? 1 : Other(Title, Key);

    /// <summary>The index of somebody else.</summary>
    /// <returns>−1 where there are too many.</returns>
    public int Other(string address, string key)
    {
        if (indexOf.TryGetValue(key, out int known)) return known;
        if (others.Count + 1 >= AuthorTable.Most) return -1;
        others.Add((key, address.Trim() is { Length: > 0 } shown ? shown : "Unknown"));
        indexOf.Add(key, others.Count);
        return others.Count;
    }
}
