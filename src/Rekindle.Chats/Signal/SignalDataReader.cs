using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Signal;

/// <summary>One reading of one data.json.</summary>
internal sealed class SignalDataReader(ByteSource source, ReadingRun run, SkippedLines skipped)
{
    private readonly JsonLines lines = new(new ByteWindow(source, run), skipped);
    private readonly JsonText json = new();
    private readonly JsonText nameJson = new();
    private readonly ChatBuilder chat = new(TimeKind.Naive, run);

    public Chat Read()
    {
        lines.Read(ReadMessage);
        return SignalChat.Of(chat);
    }

    private string? ReadMessage(scoped ref JsonCursor cursor, long place)
    {
        if (!cursor.Enter((byte)'{'))
        {
            cursor.Value();
            return SkipReasons.NotAMessage;
        }

        SignalMessage message = SignalMessage.Read(ref cursor);
        if (cursor.Fault != JsonFault.None) return null;
        if (message.Date.Length == 0) return SkipReasons.NotAMessage;
        if (!IsoTime.TryNaive(json.Of(message.Date), out long at) || !ChatBuilder.IsMoment(at)) return SkipReasons.NoTime;
        ReadOnlySpan<byte> sender = nameJson.Of(message.Sender);
        if (sender.Length == 0) return SkipReasons.NoSender;
        bool notice = sender.SequenceEqual(SignalChat.NoSender);
        RecordKind kind = notice ? RecordKind.Notice : message.Kind;
        bool own = kind is RecordKind.Text or RecordKind.Media && message.Body.Length > 2;
        var record = new ChatRecord
        {
            // The page beside this file has whole seconds: so the doubles of the two can be told.
            At = at / 1000 * 1000,
            Author = notice ? AuthorTable.Nobody : chat.Author(default, sender),
            Kind = kind,
            TextStart = own ? place + message.BodyAt : place,
            TextLength = own ? message.Body.Length : 0,
        };
        string? problem = chat.Add(record, kind == RecordKind.Text ? json.Of(message.Body) : default);
        lines.Full = ReferenceEquals(problem, SkipReasons.TooManyRecords);
        return problem;
    }
}

/// <summary>What one message of the file says, as it stands there.</summary>
internal ref struct SignalMessage
{
    private bool isDeleted;
    private bool isCall;
    private bool hasMedia;

    public ReadOnlySpan<byte> Date { get; private set; }

    public ReadOnlySpan<byte> Sender { get; private set; }

    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>Bytes between the cursor's first one and the body.</summary>
    public int BodyAt { get; private set; }

    public readonly RecordKind Kind =>
        isDeleted ? RecordKind.Deleted : isCall ? RecordKind.Call : hasMedia ? RecordKind.Media : RecordKind.Text;

    /// <summary>Reads the properties of the object that the cursor has just entered.</summary>
    public static SignalMessage Read(scoped ref JsonCursor cursor)
    {
        SignalMessage message = default;
        while (cursor.NextProperty(out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = cursor.Value();
            if (name.SequenceEqual("date"u8)) message.Date = value;
            else if (name.SequenceEqual("sender"u8)) message.Sender = value;
            else if (name.SequenceEqual("deleted"u8)) message.isDeleted = !JsonText.IsEmpty(value);
            else if (name.SequenceEqual("call"u8)) message.isCall = !JsonText.IsEmpty(value);
            else if (name.SequenceEqual("attachments"u8) || name.SequenceEqual("sticker"u8)) message.hasMedia |= !JsonText.IsEmpty(value);
            else if (name.SequenceEqual("body"u8))
            {
                message.Body = value;
                message.BodyAt = cursor.At - value.Length;
            }
        }

        return message;
    }
}
