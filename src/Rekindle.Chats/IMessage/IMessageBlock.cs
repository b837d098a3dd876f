using Rekindle.Chats.Records;

namespace Rekindle.Chats.IMessage;

/// <summary>Tells what a message is and which of its bytes the person wrote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Where the words begin in the body.</param>
/// <param name="Length">Their bytes.</param>
/// <param name="Answers">Whether the program says that it answers an earlier message.</param>
/// <param name="RepliesAt">Where the answers begin that are indented under it; −1 where there are none.</param>
internal readonly record struct IMessageBlock(RecordKind Kind, int From, int Length, bool Answers, int RepliesAt)
{
    /// <summary>What answers are indented by.</summary>
    public const int Indent = 4;

    private static readonly string[] Effects =
    [
        "Confetti", "Balloons", "Echo", "Fireworks", "Heart", "Lasers", "Shooting Star", "Sparkles", "Spotlight", "Slam", "Loud", "Gentle", "Invisible Ink",
    ];

    /// <summary>Whether a line is a date alone, or one with its note on reading.</summary>
    public static bool IsDateLine(ReadOnlySpan<byte> line)
    {
        if (!IMessageDate.IsShape(line)) return false;
        ReadOnlySpan<byte> rest = line[IMessageDate.Length..].TrimEnd(" \r"u8);
        return rest.Length == 0 || (rest.StartsWith(" (Read by "u8) && rest[^1] == ')');
    }

    /// <summary>Reads a body.</summary>
    /// <param name="body">Everything between the line of the sender and the next message.</param>
    public static IMessageBlock Read(ReadOnlySpan<byte> body)
    {
        var lines = new BlockLines(body);
        RecordKind kind = RecordKind.Text;
        bool answers = false;
        int from = -1;
        int to = 0;
        int replies = -1;
        while (lines.Next(out ReadOnlySpan<byte> line, out int at))
        {
            if (IsIndentedDate(line))
            {
                replies = at;
                break;
            }

            if (IsReactionsHead(line) && lines.PeekIsReaction())
            {
                replies = IndentedDate(body, at);
                answers |= body[at..(replies < 0 ? body.Length : replies)].IndexOf("\nThis message responded to an earlier message."u8) >= 0;
                break;
            }

            switch (line.Length == 0 ? LineKind.Blank : Tell(line))
            {
                case LineKind.Blank:
                    break;
                case LineKind.Answers:
                    answers = true;
                    break;
                case LineKind.Deleted:
                    kind = RecordKind.Deleted;
                    break;
                case LineKind.Attachment:
                    kind = RecordKind.Media;
                    break;
                case LineKind.Effect:
                    break;
                case LineKind.Words:
                    if (from < 0) from = at;
                    to = at + line.Length;
                    break;
            }
        }

        if (from < 0 || kind == RecordKind.Deleted) return new IMessageBlock(kind, 0, 0, answers, replies);
        int edit = LastEdit(body[from..to]);
        from += edit;
        ReadOnlySpan<byte> text = body[from..to];
        if (kind == RecordKind.Text && IsTapback(text)) return new IMessageBlock(RecordKind.Reaction, from, 0, answers, replies);
        return new IMessageBlock(kind, from, to - from, answers, replies);
    }

    /// <summary>Takes the indentation off every line.</summary>
    public static byte[] Dedented(ReadOnlySpan<byte> text)
    {
        var plain = new byte[text.Length];
        int made = 0;
        while (text.Length > 0)
        {
            int end = text.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? text : text[..(end + 1)];
            text = text[line.Length..];
            if (line.StartsWith("    "u8)) line = line[Indent..];
            line.CopyTo(plain.AsSpan(made));
            made += line.Length;
        }

        return plain[..made];
    }

    private static bool IsIndentedDate(ReadOnlySpan<byte> line) => line.StartsWith("    "u8) && IsDateLine(line[Indent..]);

    private static int IndentedDate(ReadOnlySpan<byte> body, int from)
    {
        var lines = new BlockLines(body[from..]);
        while (lines.Next(out ReadOnlySpan<byte> line, out int at))
        {
            if (IsIndentedDate(line)) return from + at;
        }

        return -1;
    }

    // Almost every line is words: its first letter tells that at once.
    private static LineKind Tell(ReadOnlySpan<byte> line) => line[0] switch
    {
        (byte)'T' when line.SequenceEqual("This message responded to an earlier message."u8) => LineKind.Answers,
        (byte)'T' or (byte)'Y' when IsDeletion(line) => LineKind.Deleted,
        (byte)'A' or (byte)'/' or (byte)'~' or (byte)'a' when IsAttachment(line) => LineKind.Attachment,
        (byte)'S' when IsEffect(line) => LineKind.Effect,
        _ => LineKind.Words,
    };

    private static bool IsReactionsHead(ReadOnlySpan<byte> line) => line.SequenceEqual("Tapbacks:"u8) || line.SequenceEqual("Reactions:"u8);

    private static bool IsDeletion(ReadOnlySpan<byte> line) =>
        line.SequenceEqual("This message was deleted from the conversation!"u8) || line.SequenceEqual("You deleted a message."u8)
        || line.SequenceEqual("You unsent a message."u8) || line.SequenceEqual("You unsent this message part!"u8);

    // A path alone on its line, into the program's own folder or the one it copied to; or the note that it is gone.
    private static bool IsAttachment(ReadOnlySpan<byte> line)
    {
        if (line.SequenceEqual("Attachment missing!"u8)) return true;
        bool path = line.StartsWith("/"u8) || line.StartsWith("~/"u8) || line.StartsWith("attachments/"u8);
        return path && line.IndexOf("ttachments/"u8) >= 0 && line[line.LastIndexOf((byte)'/')..].IndexOf((byte)'.') > 0;
    }

    private static bool IsEffect(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("Sent with "u8)) return false;
        string effect = System.Text.Encoding.UTF8.GetString(line["Sent with ".Length..]);
        return Array.IndexOf(Effects, effect) >= 0;
    }

    // "date first text", then "Edited 3 seconds later: second text": what the person let stand is the last of them.
    private static int LastEdit(ReadOnlySpan<byte> text)
    {
        if (!IMessageDate.IsShape(text)) return 0;
        int last = text.LastIndexOf("\nEdited "u8);
        int words = last < 0 ? -1 : text[last..].IndexOf(" later: "u8);
        return words < 0 ? 0 : last + words + " later: ".Length;
    }

    // Phones without the app send their reactions as sentences.
    private static bool IsTapback(ReadOnlySpan<byte> text)
    {
        if (!text.EndsWith("”"u8) || text.IndexOf((byte)'\n') >= 0) return false;
        int quote = text.IndexOf(" “"u8);
        return quote > 0 && (IsOneOf(text[..quote], "Loved|Liked|Disliked|Laughed at|Emphasized|Questioned"u8)
            || (text[..quote].StartsWith("Removed a"u8) && text[..quote].EndsWith(" from"u8))
            || (text[..quote].StartsWith("Reacted "u8) && text[..quote].EndsWith(" to"u8)));
    }

    private static bool IsOneOf(ReadOnlySpan<byte> word, ReadOnlySpan<byte> words)
    {
        foreach (Range one in words.Split((byte)'|'))
        {
            if (word.SequenceEqual(words[one])) return true;
        }

        return false;
    }
}

/// <summary>What a line of a message is.</summary>
internal enum LineKind
{
    Blank,
    Words,
    Answers,
    Deleted,
    Attachment,
    Effect,
}

/// <summary>Steps through the lines of a block; line ends of either kind are no part of a line.</summary>
internal ref struct BlockLines(ReadOnlySpan<byte> block)
{
    private readonly ReadOnlySpan<byte> block = block;
    private int at;

    /// <summary>The next line and where it begins.</summary>
    public bool Next(scoped out ReadOnlySpan<byte> line, out int from)
    {
        from = at;
        line = default;
        if (at >= block.Length) return false;
        line = Line(out int end);
        at = end + 1;
        return true;
    }

    /// <summary>Whether the line after this one says who reacted and how.</summary>
    public readonly bool PeekIsReaction() => at < block.Length && Line(out _).IndexOf(" by "u8) > 0;

    private readonly ReadOnlySpan<byte> Line(out int end)
    {
        int length = block[at..].IndexOf((byte)'\n');
        end = length < 0 ? block.Length : at + length;
        return block[at..end].TrimEnd((byte)'\r');
    }
}
