using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Signal;

// sigexport, data.json beside chat.md: one object a line, UTF-8:
//   {"date": "2024-03-07T15:04:09", "sender": "Ana" | "Me" | "No-Sender", "body", "quote", "sticker", "reactions": [["Me", "❤"]],
//    "attachments": [{"name", "path"}], "deleted": false, "call": false, "missed": false}
// `date` is the clock of the exporting computer.

/// <summary>Reads the data that sigexport writes.</summary>
internal sealed class SignalDataFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        if (!JsonHead.IsObject(head)) return 0;
        int end = head.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? head : head[..end];
        return JsonHead.Has(line, "\"sender\""u8) && JsonHead.Has(line, "\"body\""u8) && JsonHead.Has(line, "\"date\""u8) ? 95 : 0;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        return new ChatFile
        {
            Name = name,
            Format = "signal-json",
            Time = TimeKind.Naive,
            Chats = ChatBuilder.Worthwhile([new SignalDataReader(source, run, skipped).Read()], skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length) =>
        Encoding.UTF8.GetString(new JsonText().Of(source.Slice(start, length)));
}
