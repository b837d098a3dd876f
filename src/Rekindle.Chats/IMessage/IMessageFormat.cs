using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.IMessage;

// imessage-exporter, text, UTF-8, on the clock of the exporting computer; a block a message, a blank line behind each:
//   Mar 07, 2024  3:04:09 PM (Read by you after 2 minutes, 5 seconds)
//   Ana
//   dinner at 8?
//   Tapbacks:                            "Reactions:" and not indented before version 4
//       Loved by Me
//       Mar 07, 2024  3:10:00 PM         an answer, indented under its parent, and again in its own place
//       Me
//       yes
//
//   Mar 07, 2024  4:00:00 PM Ana named the conversation Trip

/// <summary>Reads the text that imessage-exporter writes.</summary>
internal sealed class IMessageFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        int dates = 0;
        bool blank = true;
        bool begins = IMessageDate.IsShape(head);
        for (int at = 0; at < head.Length;)
        {
            ReadOnlySpan<byte> rest = head[at..];
            int end = rest.IndexOf((byte)'\n');
            if (end < 0) end = rest.Length;
            if (blank && IMessageBlock.IsDateLine(rest[..end])) dates++;
            blank = rest[..end].TrimEnd((byte)'\r').Length == 0;
            at += end + 1;
        }

        return dates > 1 || (begins && dates > 0) ? 94 : dates * 45;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        return new ChatFile
        {
            Name = name,
            Format = "imessage",
            Time = TimeKind.Naive,
            Chats = ChatBuilder.Worthwhile([new IMessageReader(source, run, skipped).Read()], skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length)
    {
        byte[] text = source.Slice(start, length);
        // No text begins with a line break but that of an answer which stands only under its parent.
        return Encoding.UTF8.GetString(text is [(byte)'\n', ..] ? IMessageBlock.Dedented(text.AsSpan(1)) : text);
    }
}
