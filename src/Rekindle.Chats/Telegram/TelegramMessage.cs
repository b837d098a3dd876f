using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Telegram;

/// <summary>What one message of the file says, as it stands there.</summary>
internal ref struct TelegramMessage
{
    private bool isMedia;
    private bool isLocation;
    private bool isPoll;
    private bool isContact;

    public ReadOnlySpan<byte> Type { get; private set; }

    public ReadOnlySpan<byte> Date { get; private set; }

    public ReadOnlySpan<byte> UnixTime { get; private set; }

    /// <summary>Name of whoever wrote, or of whoever did what a service message tells.</summary>
    public ReadOnlySpan<byte> From { get; private set; }

    public ReadOnlySpan<byte> FromId { get; private set; }

    /// <summary>The text; of a poll its question.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Bytes between the cursor's first one and the text.</summary>
    public int TextAt { get; private set; }

    private ReadOnlySpan<byte> Action { get; set; }

    /// <summary>Whether it holds messages itself: a chat, met where a message was expected.</summary>
    public bool IsChat { get; private set; }

    public readonly bool IsMessage => Type.SequenceEqual("\"message\""u8) || Type.SequenceEqual("\"service\""u8);

    public readonly RecordKind Kind =>
        Type.SequenceEqual("\"service\""u8) ? Action.SequenceEqual("\"phone_call\""u8) ? RecordKind.Call : RecordKind.Notice
        : isLocation ? RecordKind.Location
        : isPoll ? RecordKind.Poll
        : isContact ? RecordKind.Contact
        : isMedia ? RecordKind.Media
        : RecordKind.Text;

    /// <summary>Reads the properties of the object that the cursor has just entered.</summary>
    public static TelegramMessage Read(scoped ref JsonCursor cursor)
    {
        TelegramMessage message = default;
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
            case 4 when name.SequenceEqual("text"u8):
                if (!isPoll) SetText(value, at);
                break;
            case 4 when name.SequenceEqual("type"u8):
                Type = value;
                break;
            case 4 when name.SequenceEqual("date"u8):
                Date = value;
                break;
            case 4 when name.SequenceEqual("from"u8):
            case 5 when name.SequenceEqual("actor"u8):
                From = value;
                break;
            case 4 when name.SequenceEqual("poll"u8):
                isPoll = true;
                TakeQuestion(value, at);
                break;
            case 4 when name.SequenceEqual("file"u8):
            case 5 when name.SequenceEqual("photo"u8):
            case 10 when name.SequenceEqual("media_type"u8):
            case 10 when name.SequenceEqual("paid_media"u8):
                isMedia = true;
                break;
            case 6 when name.SequenceEqual("action"u8):
                Action = value;
                break;
            case 7 when name.SequenceEqual("from_id"u8):
            case 8 when name.SequenceEqual("actor_id"u8):
                FromId = value;
                break;
            case 8 when name.SequenceEqual("messages"u8):
                IsChat = true;
                break;
            case 13 when name.SequenceEqual("date_unixtime"u8):
                UnixTime = value;
                break;
            case 20 when name.SequenceEqual("location_information"u8):
                isLocation = true;
                break;
            case 19 when name.SequenceEqual("contact_information"u8):
                isContact = true;
                break;
        }
    }

    private void TakeQuestion(ReadOnlySpan<byte> poll, int at)
    {
        var cursor = new JsonCursor(poll);
        if (!cursor.Enter((byte)'{')) return;
        while (cursor.NextProperty(out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = cursor.Value();
            if (name.SequenceEqual("question"u8)) SetText(value, at + cursor.At - value.Length);
        }
    }

    private void SetText(ReadOnlySpan<byte> value, int at)
    {
        Text = value;
        TextAt = at;
    }
}
