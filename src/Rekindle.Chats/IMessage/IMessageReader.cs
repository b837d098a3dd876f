using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;
using Rekindle.Chats.Words;

namespace Rekindle.Chats.IMessage;

/// <summary>One reading of one file.</summary>
internal sealed class IMessageReader(ByteSource source, ReadingRun run, SkippedLines skipped)
{
    /// <summary>Bytes beyond a message's end that tell that the next one begins: its date, its note on reading and its sender.</summary>
    private const int Ahead = 1024;

    /// <summary>Most answers that are held against each other; each is kept until the end.</summary>
    private const int MostAnswers = 500_000;

    private readonly ByteWindow window = new(source, run);
    private readonly ChatBuilder chat = new(TimeKind.Naive, run);

    // An answer stands under its parent and in its own place: these are the first, and what is known of the second.
    private readonly List<ChatRecord> underParents = [];
    private readonly HashSet<(long At, int Author, uint Hash)> inPlace = [];
    private readonly byte[] blankLine = source.Head(ChatFormat.HeadBytes).AsSpan().IndexOf("\r\n"u8) < 0 ? [.. "\n\n"u8] : [.. "\n\r\n"u8];
    private bool full;

    public Chat Read()
    {
        SkipToFirst();
        while (!full && window.Has(1))
        {
            int end = EndOf();
            bool tooLong = end < 0;
            string? reason = tooLong ? SkipReasons.TooLong : One(window.Rest[..end]);
            if (reason is not null) skipped.Add(window.Line, reason);
            full |= ReferenceEquals(reason, SkipReasons.TooManyRecords);
            window.Take(tooLong ? window.Rest.Length : end);
            if (tooLong) SkipTo();
        }

        KeepLoneAnswers();
        return ToChat();
    }

    private Chat ToChat()
    {
        int me = -1;
        for (int i = 0; i < chat.Authors.Count; i++)
        {
            if (chat.Authors.Bytes(i).SequenceEqual("Me"u8)) me = i;
        }

        return new Chat
        {
            Title = chat.Authors.Count == 2 && me >= 0 ? chat.Authors[1 - me] : null,
            IsGroup = chat.Authors.Count > 2 ? true : null,
            Me = me,
            Authors = chat.Authors,
            Pages = chat.Pages,
        };
    }

    private string? One(ReadOnlySpan<byte> block)
    {
        var lines = new BlockLines(block);
        lines.Next(out ReadOnlySpan<byte> first, out _);
        bool real = IMessageDate.TryRead(first, out long at);
        if (Announcement.TryRead(first, out ReadOnlySpan<byte> who, out RecordKind deed))
        {
            if (!real) return SkipReasons.NoTime;
            return chat.Add(new ChatRecord { At = at, Author = chat.Author(default, who), Kind = deed, TextStart = window.Position }, default);
        }

        if (!lines.Next(out ReadOnlySpan<byte> sender, out int senderAt) || sender.Length == 0) return SkipReasons.NoSender;
        if (!real) return SkipReasons.NoTime;
        int bodyAt = Math.Min(block.Length, senderAt + block[senderAt..].IndexOf((byte)'\n') + 1);
        if (bodyAt == senderAt) bodyAt = block.Length;
        IMessageBlock message = IMessageBlock.Read(block[bodyAt..]);
        ReadOnlySpan<byte> text = block.Slice(bodyAt + message.From, message.Length);
        int author = chat.Author(default, sender);
        var record = new ChatRecord
        {
            At = at,
            Author = author,
            Kind = message.Kind,
            TextStart = window.Position + bodyAt + message.From,
            TextLength = message.Length,
        };
        if (message.Answers && inPlace.Count < MostAnswers) inPlace.Add((at, author, TextScanner.HashOf(text)));
        string? problem = chat.Add(record, text);
        if (problem is null && message.RepliesAt >= 0) NoteAnswers(block, bodyAt + message.RepliesAt);
        return problem;
    }

    // The answers under a message: the same shape, every line indented.
    private void NoteAnswers(ReadOnlySpan<byte> block, int from)
    {
        while (from < block.Length)
        {
            int next = NextAnswer(block, from + 1);
            NoteAnswer(block[from..next], window.Position + from);
            from = next;
        }
    }

    private static int NextAnswer(ReadOnlySpan<byte> block, int from)
    {
        while (true)
        {
            int at = block[from..].IndexOf("\n    "u8);
            if (at < 0) return block.Length;
            from += at + 1;
            ReadOnlySpan<byte> line = block[(from + IMessageBlock.Indent)..];
            int end = line.IndexOf((byte)'\n');
            if (IMessageBlock.IsDateLine(end < 0 ? line : line[..end])) return from;
        }
    }

    private void NoteAnswer(ReadOnlySpan<byte> indented, long place)
    {
        byte[] plain = IMessageBlock.Dedented(indented);
        var lines = new BlockLines(plain);
        lines.Next(out ReadOnlySpan<byte> date, out _);
        if (!IMessageDate.TryRead(date, out long at) || !lines.Next(out ReadOnlySpan<byte> sender, out _)) return;
        if (!lines.Next(out _, out int bodyAt)) bodyAt = plain.Length;
        IMessageBlock message = IMessageBlock.Read(plain.AsSpan(bodyAt));
        ReadOnlySpan<byte> text = plain.AsSpan(bodyAt + message.From, message.Length);
        int author = chat.Author(default, sender);
        if (author < 0 || underParents.Count >= MostAnswers) return;
        (int start, int length) = PlaceOf(indented, bodyAt + message.From, message.Length);
        underParents.Add(new ChatRecord
        {
            At = at,
            Author = author,
            Kind = message.Kind,
            TextStart = place + start,
            TextLength = length,
            Facts = TextScanner.Read(text),
        });
    }

    // Where in the indented lines a stretch of the plain ones lies: from the line break before it.
    private static (int Start, int Length) PlaceOf(ReadOnlySpan<byte> indented, int from, int length)
    {
        if (length == 0) return (0, 0);
        int start = -1;
        int plain = 0;
        for (int at = 0; at < indented.Length;)
        {
            if ((at == 0 || indented[at - 1] == '\n') && indented[at..].StartsWith("    "u8))
            {
                if (start < 0 && plain == from) start = at - 1;
                at += IMessageBlock.Indent;
            }

            if (start < 0 && plain == from) start = at;
            if (plain == from + length) return (start, at - start);
            plain++;
            at++;
        }

        return (start, indented.Length - start);
    }

    private void KeepLoneAnswers()
    {
        foreach (ChatRecord answer in underParents)
        {
            if (full || !inPlace.Add((answer.At, answer.Author, answer.Facts.Hash))) continue;
            if (chat.AddRead(answer) is null) continue;
            skipped.Add(window.Line, SkipReasons.TooManyRecords);
            full = true;
        }
    }

    private void SkipToFirst()
    {
        if (!IsStart(window.Rest, 0) && window.Has(1) && !IsStart(window.Rest, 0))
        {
            while (window.Has(1) && window.Rest[0] is (byte)'\n' or (byte)'\r') window.Take(1);
            window.Has(Ahead);
            if (IsStart(window.Rest, 0) || !window.Has(1)) return;
            skipped.Add(window.Line, SkipReasons.BeforeFirst);
            SkipTo();
        }
    }

    // To the next message, over what belongs to none.
    private void SkipTo()
    {
        while (window.Has(1))
        {
            int end = EndOf();
            window.Take(end < 0 ? window.Rest.Length : end);
            if (end >= 0) return;
        }
    }

    // Where the next message begins, seen from the one at hand; −1 where that lies too far.
    private int EndOf()
    {
        int searched = 0;
        while (true)
        {
            int end = window.Rest[searched..].IndexOf(blankLine);
            if (end < 0)
            {
                searched = Math.Max(searched, window.Rest.Length - blankLine.Length + 1);
                if (window.Grow()) continue;
                return window.Ended ? window.Rest.Length : -1;
            }

            int next = searched + end + blankLine.Length;
            if (!window.Has(next + Ahead) && !window.Ended) return -1;
            if (IsStart(window.Rest, next)) return next;
            // Of several blank lines the last may be the one before a message.
            searched += end + 1;
        }
    }

    // A date alone on its line and a sender under it, or a date with what was done.
    private static bool IsStart(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length || !IMessageDate.IsShape(bytes[at..])) return false;
        var lines = new BlockLines(bytes[at..]);
        lines.Next(out ReadOnlySpan<byte> first, out _);
        bool second = lines.Next(out ReadOnlySpan<byte> sender, out _);
        if (Announcement.TryRead(first, out _, out _)) return !second || sender.Length == 0;
        return IMessageBlock.IsDateLine(first) && (!second || sender.Length == 0 || IsSender(sender));
    }

    // A text may hold a blank line and a date of its own: then what follows is hardly a name.
    private static bool IsSender(ReadOnlySpan<byte> line)
    {
        return line.Length <= 80 && line[0] != ' ' && line[^1] is not ((byte)'.' or (byte)'?' or (byte)'!' or (byte)',') && line.Count((byte)' ') < 6;
    }
}
