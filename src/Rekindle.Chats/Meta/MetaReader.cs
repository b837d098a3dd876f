using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;
using Rekindle.Chats.Words;

namespace Rekindle.Chats.Meta;

/// <summary>One reading of one file of a thread.</summary>
internal sealed class MetaReader(ByteSource source, ReadingRun run, SkippedLines skipped, bool endToEnd)
{
    /// <summary>Messages after which the export begins another file of the same thread.</summary>
    private const int MostInAFile = 10_000;

    private readonly JsonFeed feed = new(new ByteWindow(source, run), skipped);
    private readonly JsonText json = new();
    private readonly JsonText senderJson = new();
    private readonly Mojibake mojibake = new();
    private readonly Mojibake senderMojibake = new();
    private readonly NewestFirst records = new(run.Budget);
    private readonly AuthorTable authors = new();
    private readonly List<string> participants = [];
    private bool? instagram;
    private string title = "";
    private string key = "";

    /// <summary>The name of the format. Where nothing in the file tells Messenger from Instagram, it names both.</summary>
    public string Dialect => endToEnd ? "messenger-e2ee" : instagram switch
    {
        true => "instagram",
        false => "messenger",
        null => "messenger-or-instagram",
    };

    /// <summary>Whether the file is full, so that older messages stand in the next one.</summary>
    public bool Capped { get; private set; }

    public Chat Read()
    {
        if (feed.Enter((byte)'{'))
        {
            while (feed.NextProperty(out string name)) ReadPart(name);
        }

        return new Chat
        {
            Title = title.Length == 0 ? null : title,
            Key = key.Length == 0 ? "" : (endToEnd ? "messenger-e2ee/" : "meta/") + key,
            IsGroup = participants.Count == 0 ? null : participants.Count > 2,
            Me = Me(),
            Authors = authors,
            Pages = records.ToPages(),
        };
    }

    private void ReadPart(string name)
    {
        switch (name)
        {
            case "messages":
                feed.Messages(ReadMessage);
                Capped |= !endToEnd && feed.Elements == MostInAFile;
                break;
            case "participants":
                ReadParticipants();
                break;
            case "title":
                title = Text(feed.Value(out _));
                break;
            case "threadName":
                key = Text(feed.Value(out _));
                // "Ben_12": the number tells threads of one name apart.
                title = key.TrimEnd("0123456789".ToCharArray()) is [.. string shown, '_'] ? shown : key;
                break;
            case "thread_path":
                key = Text(feed.Value(out _));
                break;
            case "thread_type":
                instagram ??= false;
                feed.Skip();
                break;
            default:
                feed.Skip();
                break;
        }
    }

    private void ReadParticipants()
    {
        if (!feed.Enter((byte)'['))
        {
            feed.Skip();
            return;
        }

        while (feed.NextElement())
        {
            ReadOnlySpan<byte> raw = feed.Value(out _);
            var person = new JsonCursor(raw);
            if (!person.Enter((byte)'{'))
            {
                Note(Text(raw));
                continue;
            }

            while (person.NextProperty(out ReadOnlySpan<byte> name))
            {
                ReadOnlySpan<byte> value = person.Value();
                if (name.SequenceEqual("name"u8)) Note(Text(value));
            }
        }
    }

    private void Note(string participant)
    {
        if (participants.Count < AuthorTable.Most && participant.Length <= ChatBuilder.LongestName) participants.Add(participant);
    }

    private string Text(ReadOnlySpan<byte> raw) => Encoding.UTF8.GetString(Mended(json.Of(raw), mojibake));

    private ReadOnlySpan<byte> Mended(ReadOnlySpan<byte> text, Mojibake mend) => endToEnd ? text : mend.Mend(text);

    // A thread of two is named after the other one.
    private int Me()
    {
        if (participants.Count != 2 || participants[0] == participants[1] || !participants.Contains(title)) return -1;
        return authors.Index(participants[0] == title ? participants[1] : participants[0]);
    }

    private string? ReadMessage(scoped ref JsonCursor cursor, long place)
    {
        if (!cursor.Enter((byte)'{'))
        {
            cursor.Value();
            return SkipReasons.NotAMessage;
        }

        MetaMessage message = MetaMessage.Read(ref cursor);
        if (cursor.Fault != JsonFault.None) return null;
        if (message.Time.Length == 0 && message.Sender.Length == 0) return SkipReasons.NotAMessage;
        if (!JsonText.TryNumber(message.Time, out long at) || !ChatBuilder.IsMoment(at)) return SkipReasons.NoTime;
        ReadOnlySpan<byte> sender = Mended(senderJson.Of(message.Sender), senderMojibake);
        if (sender.Length is 0 or > ChatBuilder.LongestName) return SkipReasons.NoSender;
        TellDialect(message);
        ReadOnlySpan<byte> content = Mended(json.Of(message.Content), mojibake);
        RecordKind kind = KindOf(message, content, sender, out bool own);
        int author = authors.Index(sender);
        if (author < 0) return SkipReasons.TooManyNames;
        var record = new ChatRecord
        {
            At = at,
            Author = author,
            Kind = kind,
            TextStart = own ? place + message.ContentAt : place,
            TextLength = own ? message.Content.Length : 0,
            Facts = kind == RecordKind.Text ? TextScanner.Read(content) : default,
        };
        feed.Full = !records.Add(record);
        return feed.Full ? SkipReasons.TooManyRecords : null;
    }

    // Structure before words: a bare sentence decides only where nothing stands beside it.
    private static RecordKind KindOf(scoped in MetaMessage message, ReadOnlySpan<byte> content, ReadOnlySpan<byte> sender, out bool own)
    {
        own = false;
        if (message.IsUnsent) return RecordKind.Deleted;
        if (message.IsCall) return RecordKind.Call;
        if (message.Type.SequenceEqual("\"Subscribe\""u8) || message.Type.SequenceEqual("\"Unsubscribe\""u8)) return RecordKind.Notice;
        RecordKind said = content.Length == 0 ? RecordKind.Media : GeneratedContent.KindOf(content, sender);
        own = said is RecordKind.Text or RecordKind.Notice && content.Length > 0;
        return message.Media.Length > 0 ? RecordKind.Media : said;
    }

    private void TellDialect(scoped in MetaMessage message)
    {
        if (instagram is not null || endToEnd) return;
        if (message.Media.IndexOf("your_instagram_activity"u8) >= 0) instagram = true;
        else if (message.Share.IndexOf("\"original_content_owner\""u8) >= 0) instagram = true;
        else if (message.Type.Length > 0) instagram = false;
        else if (message.Media.IndexOf("your_facebook_activity"u8) >= 0) instagram = false;
        else if (message.Media.IndexOf("your_activity_across_facebook"u8) >= 0) instagram = false;
    }
}
