using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Signal;

// sigexport, chat.md, UTF-8, on the clock of the exporting computer; two blanks end a body:
//   [2024-03-07 15:04:09] Ana: see you at 8··
//   (- Me: ❤ -)                                 reactions
//   [2024-03-07 15:04:30] Me:                   an answer: a blank line, what is quoted, a blank line, the body
//
//   > see you at 8
//
//   ok··
//   [2024-03-07 15:05:00] Me: ![cat.jpg](./media/cat.jpg)  ··
// Versions before 2024 write [2024-03-07, 15:04].

/// <summary>Reads the page that sigexport writes.</summary>
internal sealed class SignalPageFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        int headers = 0;
        int behindABody = 0;
        bool mine = false;
        for (int at = 0; at < head.Length;)
        {
            ReadOnlySpan<byte> rest = head[at..];
            if (SignalHeader.TryRead(rest, null, out SignalHeader header))
            {
                headers++;
                mine |= rest[header.NameAt..].StartsWith("Me:"u8);
                if (at > 0 && (head[..(at - 1)].EndsWith("  "u8) || head[..(at - 1)].EndsWith("-)"u8))) behindABody++;
            }

            int end = rest.IndexOf((byte)'\n');
            if (end < 0) break;
            at += end + 1;
        }

        // The first header has no body before it. A file of one message shows itself by the blanks at its end.
        if (headers == 1 && head.TrimEnd("\r\n"u8).EndsWith("  "u8)) return mine ? 80 : 60;
        if (headers < 2) return 0;
        return behindABody * 2 >= headers - 1 ? 93 : mine && head.IndexOf("](./media/"u8) >= 0 ? 85 : 0;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        return new ChatFile
        {
            Name = name,
            Format = "signal-markdown",
            Time = TimeKind.Naive,
            Chats = ChatBuilder.Worthwhile([new SignalPageReader(source, run, skipped).Read()], skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length) => Encoding.UTF8.GetString(source.Slice(start, length));
}
