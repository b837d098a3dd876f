using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Telegram;

/// <summary>One reading of one file.</summary>
internal sealed class TelegramReader
{
    /// <summary>Most chats of one account that are kept: each takes a page of its own.</summary>
    private const int MostChats = 4_000;

    private readonly ReadingRun run;
    private readonly ByteWindow window;
    private readonly SkippedLines skipped;
    private readonly JsonFeed feed;
    private readonly JsonText json = new();
    private readonly TelegramText texts = new();
    private readonly List<Chat> chats = [];
    private string owner = "";

    public TelegramReader(ByteSource source, ReadingRun run, SkippedLines skipped)
    {
        this.run = run;
        this.skipped = skipped;
        window = new ByteWindow(source, run);
        feed = new JsonFeed(window, skipped);
        // All messages of a file have the instant, or none has: the program's version decides.
        Time = JsonHead.Has(source.Head(ChatFormat.HeadBytes), "\"date_unixtime\""u8) ? TimeKind.Instant : TimeKind.Naive;
    }

    /// <summary>Instants, or in older files the clock of the exporting computer.</summary>
    public TimeKind Time { get; }

    /// <summary>What was read.</summary>
    public IReadOnlyList<Chat> Chats => chats;

    public void Read()
    {
        if (!feed.Enter((byte)'{')) return;
        // The root of a file with one chat is that chat.
        ChatUnderWay root = new(new ChatBuilder(Time, run));
        while (feed.NextProperty(out string name))
        {
            switch (name)
            {
                case "personal_information":
                    ReadOwner();
                    break;
                case "chats" or "left_chats":
                    ReadChats();
                    break;
                default:
                    ReadPart(root, name);
                    break;
            }
        }

        if (root.HasMessages) Keep(root);
    }

    private void ReadOwner()
    {
        if (!feed.Enter((byte)'{'))
        {
            feed.Skip();
            return;
        }

        while (feed.NextProperty(out string name))
        {
            ReadOnlySpan<byte> value = feed.Value(out _);
            if (name == "user_id" && JsonText.TryNumber(value, out long id)) owner = id.ToString(CultureInfo.InvariantCulture);
        }
    }

    private void ReadChats()
    {
        if (!feed.Enter((byte)'{'))
        {
            feed.Skip();
            return;
        }

        while (feed.NextProperty(out string name))
        {
            if (name != "list" || !feed.Enter((byte)'['))
            {
                feed.Skip();
                continue;
            }

            while (!feed.Full && feed.NextElement()) ReadChat();
        }
    }

    private void ReadChat()
    {
        if (chats.Count == MostChats || !feed.Enter((byte)'{'))
        {
            skipped.Add(window.Line, chats.Count == MostChats ? SkipReasons.TooManyChats : SkipReasons.NotJson);
            feed.Skip();
            return;
        }

        ChatUnderWay chat = new(new ChatBuilder(Time, run));
        while (feed.NextProperty(out string name)) ReadPart(chat, name);
        if (chat.HasMessages) Keep(chat);
    }

    private void ReadPart(ChatUnderWay chat, string name)
    {
        switch (name)
        {
            case "messages":
                chat.HasMessages = true;
                feed.Messages((scoped ref JsonCursor cursor, long place) => ReadMessage(chat.Builder, ref cursor, place));
                break;
            case "name":
                ReadOnlySpan<byte> title = json.Of(feed.Value(out _));
                chat.Title = title.Length > ChatBuilder.LongestName ? "" : Encoding.UTF8.GetString(title);
                break;
            case "type":
                chat.Type = Encoding.UTF8.GetString(json.Of(feed.Value(out _)));
                break;
            case "id":
                chat.Id = JsonText.TryNumber(feed.Value(out _), out long id) ? id.ToString(CultureInfo.InvariantCulture) : "";
                break;
            default:
                feed.Skip();
                break;
        }
    }

    private string? ReadMessage(ChatBuilder chat, scoped ref JsonCursor cursor, long place)
    {
        if (!cursor.Enter((byte)'{'))
        {
            cursor.Value();
            return SkipReasons.NotAMessage;
        }

        TelegramMessage message = TelegramMessage.Read(ref cursor);
        if (cursor.Fault != JsonFault.None) return null;
        if (message.Type.SequenceEqual("\"unsupported\""u8)) return SkipReasons.NotSupported;
        // Behind damage at the end of one chat the next seems to be one of its messages.
        if (message.IsChat) return SkipReasons.LostChat;
        if (!message.IsMessage) return SkipReasons.NotAMessage;
        if (!TryTime(message, out long at)) return SkipReasons.NoTime;
        Span<byte> room = stackalloc byte[20];
        ReadOnlySpan<byte> id = PersonId(message.FromId, room);
        ReadOnlySpan<byte> from = json.Of(message.From);
        RecordKind kind = message.Kind;
        if (id.Length == 0 && from.Length == 0 && kind != RecordKind.Notice) return SkipReasons.NoSender;
        int author = id.Length == 0 && from.Length == 0 ? AuthorTable.Nobody : chat.Author(id, from);
        var record = new ChatRecord
        {
            At = at,
            Author = author,
            Kind = kind,
            TextStart = place + message.TextAt,
            TextLength = message.Text.Length,
        };
        string? problem = chat.Add(record, kind == RecordKind.Text ? texts.Of(message.Text) : default);
        feed.Full = ReferenceEquals(problem, SkipReasons.TooManyRecords);
        return problem;
    }

    // "user501" is the person 501; files of about 2019 write the bare number 4294967797, which is 501 with a bit of its kind above.
    private static ReadOnlySpan<byte> PersonId(ReadOnlySpan<byte> raw, Span<byte> room)
    {
        ReadOnlySpan<byte> id = raw.Trim("\" "u8);
        if (id.StartsWith("user"u8)) return id[4..];
        if (JsonText.IsString(raw) || !JsonText.TryNumber(raw, out long number) || number >> 32 != 1) return id;
        Utf8Formatter.TryFormat(number & uint.MaxValue, room, out int wrote);
        return room[..wrote];
    }

    private bool TryTime(scoped in TelegramMessage message, out long at)
    {
        at = 0;
        if (Time == TimeKind.Naive) return IsoTime.TryNaive(json.Of(message.Date), out at);
        if (!JsonText.TryNumber(message.UnixTime, out long seconds) || seconds is < 1 or > long.MaxValue / 1000) return false;
        at = seconds * 1000;
        return ChatBuilder.IsMoment(at);
    }

    private void Keep(ChatUnderWay chat)
    {
        ChatBuilder built = chat.Builder;
        bool group = chat.Type.Contains("group", StringComparison.Ordinal) || chat.Type.Contains("channel", StringComparison.Ordinal);
        int me = owner.Length > 0 ? built.Find(owner) : -1;
        // The id of a chat of two is the other one's.
        if (me < 0 && chat.Type == "personal_chat" && chat.Id.Length > 0) me = built.FirstOther(chat.Id);
        chats.Add(new Chat
        {
            Title = chat.Title.Length == 0 ? null : chat.Title,
            Key = chat.Id.Length == 0 ? "" : "telegram/" + chat.Id,
            IsGroup = chat.Type.Length == 0 ? null : group,
            Me = me,
            // Of groups a whole export holds only one's own messages, unless the person asked for all.
            OneSided = group && built.OneWrites(),
            Authors = built.Authors,
            Pages = built.Pages,
        });
    }

    private sealed class ChatUnderWay(ChatBuilder builder)
    {
        public ChatBuilder Builder { get; } = builder;

        public string Title { get; set; } = "";

        public string Type { get; set; } = "";

        public string Id { get; set; } = "";

        public bool HasMessages { get; set; }
    }
}
