using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Signal;

/// <summary>One reading of one chat.md.</summary>
internal sealed class SignalPageReader(ByteSource source, ReadingRun run, SkippedLines skipped)
{
    private readonly ByteWindow window = new(source, run);
    private readonly ChatBuilder chat = new(TimeKind.Naive, run);
    private readonly SignalNames names = new(source.Head(ChatFormat.HeadBytes));

    public Chat Read()
    {
        bool told = false;
        bool more = ToHeader(ref told, out SignalHeader header);
        while (more)
        {
            // What is left of a message that is too long has been told already.
            told = true;
            int end = EndOf(header.BodyAt, out SignalHeader next);
            string? reason = end < 0 ? SkipReasons.TooLong : Keep(header, window.Rest[header.BodyAt..end]);
            if (reason is not null) skipped.Add(window.Line, reason);
            if (ReferenceEquals(reason, SkipReasons.TooManyRecords)) break;
            window.Take(end < 0 ? window.Rest.Length - 1 : end);
            header = next;
            more = end < 0 ? ToHeader(ref told, out header) : window.Has(1);
        }

        return SignalChat.Of(chat);
    }

    private string? Keep(SignalHeader header, ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> name = window.Rest.Slice(header.NameAt, header.NameLength);
        bool notice = name.SequenceEqual(SignalChat.NoSender);
        SignalBody body = SignalBody.Read(text);
        var record = new ChatRecord
        {
            At = header.At,
            Author = notice ? AuthorTable.Nobody : chat.Author(default, name),
            Kind = notice ? RecordKind.Notice : body.Kind,
            TextStart = window.Position + header.BodyAt + body.From,
            TextLength = notice ? 0 : body.Length,
        };
        return chat.Add(record, text.Slice(body.From, body.Length));
    }

    // To the next line that is a header; what stands before it belongs to nothing, and is told once.
    private bool ToHeader(ref bool told, out SignalHeader header)
    {
        bool atLine = true;
        while (true)
        {
            window.Has(SignalHeader.Longest);
            if (atLine && SignalHeader.TryRead(window.Rest, names, out header)) return true;
            if (!window.Has(1)) break;
            if (!told && window.Rest[0] is not ((byte)'\n' or (byte)'\r' or (byte)' '))
            {
                skipped.Add(window.Line, SkipReasons.BeforeFirst);
                told = true;
            }

            int end = window.Rest.IndexOf((byte)'\n');
            window.Take(end < 0 ? window.Rest.Length : end + 1);
            atLine = end >= 0;
        }

        header = default;
        return false;
    }

    // Where the message ends: before the line of the next header. −1 where that lies too far.
    private int EndOf(int searched, out SignalHeader header)
    {
        header = default;
        while (true)
        {
            int next = window.Rest[searched..].IndexOf("\n["u8);
            if (next < 0)
            {
                searched = Math.Max(searched, window.Rest.Length - 1);
                if (window.Grow()) continue;
                return window.Ended ? window.Rest.Length : -1;
            }

            searched += next + 1;
            if (!window.Has(searched + SignalHeader.Longest) && !window.Ended) return -1;
            if (SignalHeader.TryRead(window.Rest[searched..], names, out header)) return searched;
        }
    }
}
