using Rekindle.Chats.Records;

namespace Rekindle.Chats.Signal;

/// <summary>Tells what a message of the page is, and which of its bytes the person wrote.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Where the words begin in the body.</param>
/// <param name="Length">Their bytes.</param>
internal readonly record struct SignalBody(RecordKind Kind, int From, int Length)
{
    /// <summary>Reads a body.</summary>
    /// <param name="body">Everything between the header and the next one.</param>
    public static SignalBody Read(ReadOnlySpan<byte> body)
    {
        int from = BehindQuote(body);
        ReadOnlySpan<byte> text = body[from..].TrimEnd(" \r\n"u8);
        int line = text.LastIndexOf((byte)'\n') + 1;
        bool reacted = line > 0 && text[line..].StartsWith("(- "u8) && text.EndsWith(" -)"u8);
        if (reacted) text = text[..line].TrimEnd(" \r\n"u8);
        if (text.SequenceEqual("(This message was deleted)"u8)) return new SignalBody(RecordKind.Deleted, from, 0);
        if (text.SequenceEqual("(media not exported)"u8)) return new SignalBody(RecordKind.Media, from, 0);
        if (text.StartsWith("(( "u8) && text.EndsWith(" ))"u8) && text.Length < 64) return new SignalBody(RecordKind.Media, from, 0);
        if (IsCall(text)) return new SignalBody(RecordKind.Call, from, 0);
        int media = text.IndexOf("](./media/"u8);
        if (media < 0) return new SignalBody(RecordKind.Text, from, text.Length);
        int link = text[..media].LastIndexOf((byte)'[');
        if (link > 0 && text[link - 1] == '!') link--;
        return new SignalBody(RecordKind.Media, from, link < 0 ? 0 : text[..link].TrimEnd(" \r\n"u8).Length);
    }

    // An answer begins with a blank line, then the lines of the quote, then a blank line.
    private static int BehindQuote(ReadOnlySpan<byte> body)
    {
        int at = body.IndexOfAnyExcept(" \r\n"u8);
        if (at < 0) return body.Length;
        if (body[at] != '>' || body[..at].IndexOf((byte)'\n') < 0) return at;
        while (at < body.Length && body[at] == '>')
        {
            int end = body[at..].IndexOf((byte)'\n');
            at = end < 0 ? body.Length : at + end + 1;
        }

        int words = body[at..].IndexOfAnyExcept(" \r\n"u8);
        return words < 0 ? body.Length : at + words;
    }

    // "Missed voice call", "Incoming video call (accepted, 2m 3s)": the whole body, and nothing that a person adds.
    private static bool IsCall(ReadOnlySpan<byte> text)
    {
        int blank = text.IndexOf((byte)' ');
        if (blank is < 6 or > 10 || text.Length > 80 || !IsOneOf(text[..blank], "Missed|Incoming|Outgoing|Declined|Unanswered"u8)) return false;
        ReadOnlySpan<byte> call = text[(blank + 1)..];
        int details = call.IndexOf(" ("u8);
        if (details >= 0 && call[^1] == ')') call = call[..details];
        return IsOneOf(call, "voice call|video call|group call|audio call|call"u8);
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
