using Rekindle.Chats.Json;

namespace Rekindle.Chats.Meta;

/// <summary>What one message of the file says, as it stands there: the old shape and the end-to-end one, whose names differ.</summary>
internal ref struct MetaMessage
{
    public ReadOnlySpan<byte> Sender { get; private set; }

    public ReadOnlySpan<byte> Time { get; private set; }

    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>Bytes between the cursor's first one and the content.</summary>
    public int ContentAt { get; private set; }

    public ReadOnlySpan<byte> Type { get; private set; }

    public ReadOnlySpan<byte> Share { get; private set; }

    /// <summary>Photos, films, sounds, files or a sticker.</summary>
    public ReadOnlySpan<byte> Media { get; private set; }

    public bool IsUnsent { get; private set; }

    public bool IsCall { get; private set; }

    /// <summary>Reads the properties of the object that the cursor has just entered.</summary>
    public static MetaMessage Read(scoped ref JsonCursor cursor)
    {
        MetaMessage message = default;
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
            case 11 when name.SequenceEqual("sender_name"u8):
            case 10 when name.SequenceEqual("senderName"u8):
                Sender = value;
                break;
            case 12 when name.SequenceEqual("timestamp_ms"u8):
            case 9 when name.SequenceEqual("timestamp"u8):
                Time = value;
                break;
            case 7 when name.SequenceEqual("content"u8):
            case 4 when name.SequenceEqual("text"u8):
                Content = value;
                ContentAt = at;
                break;
            case 4 when name.SequenceEqual("type"u8):
                Type = value;
                IsCall |= value.SequenceEqual("\"Call\""u8);
                break;
            case 6 when name.SequenceEqual("photos"u8) || name.SequenceEqual("videos"u8):
            case 4 when name.SequenceEqual("gifs"u8):
            case 5 when name.SequenceEqual("files"u8) || name.SequenceEqual("media"u8):
            case 7 when name.SequenceEqual("sticker"u8):
            case 11 when name.SequenceEqual("audio_files"u8):
                if (!JsonText.IsEmpty(value)) Media = value;
                break;
            case 5 when name.SequenceEqual("share"u8):
                Share = value;
                break;
            case 13 when name.SequenceEqual("call_duration"u8):
                IsCall = true;
                break;
            case 9 when name.SequenceEqual("is_unsent"u8):
            case 8 when name.SequenceEqual("isUnsent"u8):
                IsUnsent = JsonText.IsTrue(value);
                break;
        }
    }
}
