using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;

namespace Rekindle.Chats.Meta;

// "Download your information" of Facebook and Instagram as JSON, one thread in message_1.json, message_2.json, ..., newest message first:
//   {"participants": [{"name"}], "messages": [{"sender_name", "timestamp_ms", "content", "photos", ...}], "title", "thread_path", ...}
//   every byte of UTF-8 is written as one character: "caf\u00c3\u00a9"
// The end-to-end export of Messenger, one file a thread, written rightly:
//   {"participants": ["A", "B"], "threadName": "B_12", "messages": [{"senderName", "text", "timestamp", "type", "isUnsent", "media"}]}

/// <summary>Reads what Messenger and Instagram export.</summary>
/// <param name="endToEnd">Which of the two shapes.</param>
internal sealed class MetaFormat(bool endToEnd) : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        if (!JsonHead.IsObject(head) || !JsonHead.Has(head, "\"participants\""u8) || !JsonHead.Has(head, "\"messages\""u8)) return 0;
        if (endToEnd) return JsonHead.Has(head, "\"threadName\""u8) ? 96 : JsonHead.Has(head, "\"senderName\""u8) ? 90 : 0;
        if (JsonHead.Has(head, "\"sender_name\""u8) || JsonHead.Has(head, "\"timestamp_ms\""u8)) return 96;
        return JsonHead.Has(head, "\"thread_path\""u8) || JsonHead.Has(head, "\"is_still_participant\""u8) ? 85 : 0;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        var reader = new MetaReader(source, run, skipped, endToEnd);
        Chat chat = reader.Read();
        return new ChatFile
        {
            Name = name,
            Format = reader.Dialect,
            Time = Records.TimeKind.Instant,
            Chats = ChatBuilder.Worthwhile([chat], skipped),
            Skipped = skipped,
            Capped = reader.Capped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length)
    {
        ReadOnlySpan<byte> text = new JsonText().Of(source.Slice(start, length));
        return Encoding.UTF8.GetString(endToEnd ? text : new Mojibake().Mend(text));
    }
}
