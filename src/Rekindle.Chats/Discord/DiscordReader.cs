using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Discord;

/// <summary>One reading of one file.</summary>
internal sealed class DiscordReader(ByteSource source, ReadingRun run, SkippedLines skipped)
{
    private readonly JsonFeed feed = new(new ByteWindow(source, run), skipped);
    private readonly JsonText json = new();
    private readonly JsonText nameJson = new();
    private readonly ChatBuilder chat = new(TimeKind.Offset, run);
    private string id = "";
    private string type = "";
    private string title = "";

    public Chat Read()
    {
        if (feed.Enter((byte)'{'))
        {
            while (feed.NextProperty(out string name))
            {
                if (name == "messages") feed.Messages(ReadMessage);
                else if (name == "channel") ReadChannel();
                else feed.Skip();
            }
        }

        return new Chat
        {
            Title = title.Length == 0 ? null : title,
            Key = id.Length == 0 ? "" : "discord/" + id,
            IsGroup = type.Length == 0 ? null : type != "DirectTextChat",
            Me = Me(),
            Authors = chat.Authors,
            Pages = chat.Pages,
        };
    }

    private void ReadChannel()
    {
        if (!feed.Enter((byte)'{'))
        {
            feed.Skip();
            return;
        }

        while (feed.NextProperty(out string name))
        {
            string value = Encoding.UTF8.GetString(json.Of(feed.Value(out _)));
            if (name == "id") id = value;
            else if (name == "type") type = value;
            else if (name == "name") title = value;
        }
    }

    // A direct chat is named after the other one, by a name or the other.
    private int Me()
    {
        if (type != "DirectTextChat" || chat.Authors.Count != 2) return -1;
        bool first = string.Equals(chat.Authors[0], title, StringComparison.OrdinalIgnoreCase);
        bool second = string.Equals(chat.Authors[1], title, StringComparison.OrdinalIgnoreCase);
        return first == second ? -1 : first ? 1 : 0;
    }

    private string? ReadMessage(scoped ref JsonCursor cursor, long place)
    {
        if (!cursor.Enter((byte)'{'))
        {
            cursor.Value();
            return SkipReasons.NotAMessage;
        }

        DiscordMessage message = DiscordMessage.Read(ref cursor);
        if (cursor.Fault != JsonFault.None) return null;
        if (message.Type.Length == 0 || message.Time.Length == 0) return SkipReasons.NotAMessage;
        if (!IsoTime.TryOffset(json.Of(message.Time), out long at, out short offset) || !ChatBuilder.IsMoment(at)) return SkipReasons.NoTime;
        ReadOnlySpan<byte> authorId = message.AuthorId.Trim((byte)'"');
        ReadOnlySpan<byte> name = nameJson.Of(JsonText.IsEmpty(message.AuthorNickname) ? message.AuthorName : message.AuthorNickname);
        if (authorId.Length == 0 && name.Length == 0) return SkipReasons.NoSender;
        // Everybody who left has this name: the identifier tells them apart.
        if (name.SequenceEqual("Deleted User"u8)) name = Encoding.UTF8.GetBytes("Deleted User " + Encoding.UTF8.GetString(authorId));
        RecordKind kind = message.Kind;
        bool own = kind is RecordKind.Text or RecordKind.Media && message.Content.Length > 2;
        var record = new ChatRecord
        {
            At = at,
            OffsetMinutes = offset,
            Author = chat.Author(authorId, name),
            Kind = kind,
            TextStart = own ? place + message.ContentAt : place,
            TextLength = own ? message.Content.Length : 0,
        };
        string? problem = chat.Add(record, kind == RecordKind.Text ? json.Of(message.Content) : default);
        feed.Full = ReferenceEquals(problem, SkipReasons.TooManyRecords);
        return problem;
    }
}
