using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Discord;

/// <summary>What one message of the file says, as it stands there.</summary>
internal ref struct DiscordMessage
{
    private bool hasMedia;
    private bool hasMore;

    public ReadOnlySpan<byte> Type { get; private set; }

    public ReadOnlySpan<byte> Time { get; private set; }

    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Bytes between the cursor's first one and the content.</summary>
    public int ContentAt { get; private set; }

    public ReadOnlySpan<byte> AuthorId { get; private set; }

    public ReadOnlySpan<byte> AuthorName { get; private set; }

    public ReadOnlySpan<byte> AuthorNickname { get; private set; }

    public bool IsBot { get; private set; }

    public readonly RecordKind Kind
    {
        get
        {
            if (Type.SequenceEqual("\"Call\""u8)) return RecordKind.Call;
            bool written = Type.SequenceEqual("\"Default\""u8) || Type.SequenceEqual("\"Reply\""u8) || Type.SequenceEqual("\"ThreadStarterMessage\""u8);
            if (!written || IsBot) return RecordKind.Notice;
            return hasMedia || (hasMore && Content.Length <= 2) ? RecordKind.Media : RecordKind.Text;
        }
    }

    /// <summary>Reads the properties of the object that the cursor has just entered.</summary>
    public static DiscordMessage Read(scoped ref JsonCursor cursor)
    {
        DiscordMessage message = default;
        while (cursor.NextProperty(out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = cursor.Value();
            message.Take(name, value, cursor.At - value.Length);
        }

        return message;
    }

    private void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, int at)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                Type = value;
                break;
            case 9 when name.SequenceEqual("timestamp"u8):
                Time = value;
                break;
            case 7 when name.SequenceEqual("content"u8):
                Content = value;
                ContentAt = at;
                break;
            case 6 when name.SequenceEqual("author"u8):
                TakeAuthor(value);
                break;
            case 11 when name.SequenceEqual("attachments"u8):
            case 8 when name.SequenceEqual("stickers"u8):
                hasMedia |= !JsonText.IsEmpty(value);
                break;
            case 6 when name.SequenceEqual("embeds"u8):
            case 16 when name.SequenceEqual("forwardedMessage"u8):
                hasMore |= !JsonText.IsEmpty(value);
                break;
        }
    }

    private void TakeAuthor(ReadOnlySpan<byte> author)
    {
        var cursor = new JsonCursor(author);
        if (!cursor.Enter((byte)'{')) return;
        while (cursor.NextProperty(out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = cursor.Value();
            if (name.SequenceEqual("id"u8)) AuthorId = value;
            else if (name.SequenceEqual("name"u8)) AuthorName = value;
            else if (name.SequenceEqual("nickname"u8)) AuthorNickname = value;
            else if (name.SequenceEqual("isBot"u8)) IsBot = JsonText.IsTrue(value);
        }
    }
}
