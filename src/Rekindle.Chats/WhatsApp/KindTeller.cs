using Rekindle.Chats.Bytes;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.WhatsApp;

/// <summary>What one text of a WhatsApp export is.</summary>
internal readonly ref struct Told
{
    /// <summary>The kind.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>What the person wrote; empty of anything but <see cref="RecordKind.Text"/>.</summary>
    public ReadOnlySpan<byte> Written { get; init; }

    /// <summary>The text is one pair of angle brackets, which is a placeholder of an unknown language only where it repeats.</summary>
    public bool PerhapsPlaceholder { get; init; }
}

/// <summary>Tells words from pictures, calls and lines of the program: by structure first, then by lists.</summary>
internal static class KindTeller
{
    /// <summary>Tells what a text is.</summary>
    /// <param name="text">Everything behind the name, without the last line end.</param>
    /// <param name="marked">An invisible mark stands before the header: so an iPhone marks pictures, films and documents.</param>
    /// <param name="isLong">Whether it has more than one line.</param>
    public static Told Tell(ReadOnlySpan<byte> text, bool marked, bool isLong)
    {
        int marks = text.Length > 1 && text[0] >= 0x80 ? Glyphs.Marks(text) : 0;
        ReadOnlySpan<byte> inner = text[marks..];
        if (inner.IsEmpty) return new Told { Kind = RecordKind.Text };
        bool generated = marks > 0;
        ReadOnlySpan<byte> bare = inner[^1] == '.' ? inner[..^1] : inner;
        if (Placeholders.TryFind(bare, out RecordKind kind)) return new Told { Kind = kind };
        if (bare.IsEmpty) return new Told { Kind = RecordKind.Deleted };
        byte last = inner[^1];
        if (last is >= (byte)'0' and <= (byte)'9' && IsPlace(inner)) return new Told { Kind = RecordKind.Location };
        if (inner.Length > 6 && (last is (byte)')' or (byte)'>' or >= 0x80 || isLong))
        {
            if (IsPoll(inner)) return new Told { Kind = RecordKind.Poll };
            if (Attached(inner, out RecordKind file)) return new Told { Kind = file };
        }

        if (generated || marked) return new Told { Kind = Generated(inner, marked) };
        if (last != '>') return new Told { Kind = RecordKind.Text, Written = inner };
        return new Told { Kind = RecordKind.Text, Written = WithoutEdited(inner), PerhapsPlaceholder = IsOneBracket(inner) };
    }

    private static RecordKind Generated(ReadOnlySpan<byte> text, bool marked) =>
        Placeholders.BeginsLikeCall(text) ? RecordKind.Call
        : marked ? RecordKind.Media
        : text.IndexOf(", \u200E"u8) > 0 ? RecordKind.Call
        : RecordKind.Notice;

    // Location: https://maps.google.com/?q=1.5,2.5, with the first word in any language.
    private static bool IsPlace(ReadOnlySpan<byte> text)
    {
        int colon = text[..Math.Min(text.Length, 40)].IndexOf((byte)':');
        return colon > 0 && text[(colon + 1)..].StartsWith(" https://maps.google.com/?q="u8);
    }

    // POLL: question, then lines that begin with a mark and end with a count in brackets.
    private static bool IsPoll(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        if (end < 1 || end > 60) return false;
        ReadOnlySpan<byte> first = text[..end];
        return first.TrimEnd((byte)'\r').EndsWith(":"u8) && text[end..].IndexOf("\n\u200E"u8) >= 0 && text.IndexOf(" (\u200E"u8) > 0;
    }

    // name.jpg (file attached), <attached: name.jpg>, name.jpg <attached>: the words differ by language, the form does not.
    private static bool Attached(ReadOnlySpan<byte> text, out RecordKind kind)
    {
        kind = RecordKind.Media;
        int end = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> first = (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
        if (first.Length is < 8 or > 300) return false;
        if (first[0] == '<' && first[^1] == '>')
        {
            int colon = first.IndexOf(": "u8);
            if (colon < 0 || !HasExtension(first[(colon + 2)..^1])) return false;
        }
        else
        {
            byte open = first[^1] == ')' ? (byte)'(' : first[^1] == '>' ? (byte)'<' : (byte)0;
            int bracket = open == 0 ? -1 : first.LastIndexOf(open);
            if (bracket < 6 || first[bracket - 1] != ' ') return false;
            if (first[bracket..].IndexOfAnyInRange((byte)'0', (byte)'9') >= 0) return false;
            if (!HasExtension(first[..(bracket - 1)]) || first[..bracket].IndexOf("://"u8) >= 0) return false;
            if (first[..(bracket - 1)].EndsWith(".vcf"u8)) kind = RecordKind.Contact;
        }

        return true;
    }

    private static bool HasExtension(ReadOnlySpan<byte> name)
    {
        int dot = name.LastIndexOf((byte)'.');
        int length = name.Length - dot - 1;
        if (dot < 1 || length is < 2 or > 5) return false;
        foreach (byte b in name[(dot + 1)..])
        {
            if (!char.IsAsciiLetterOrDigit((char)b)) return false;
        }

        return true;
    }

    private static ReadOnlySpan<byte> WithoutEdited(ReadOnlySpan<byte> text)
    {
        foreach (byte[] edited in Placeholders.Edited)
        {
            if (!text.EndsWith(edited)) continue;
            ReadOnlySpan<byte> rest = text[..^edited.Length];
            if (rest.EndsWith("\u200E"u8)) rest = rest[..^3];
            return rest.TrimEnd((byte)' ');
        }

        return text;
    }

    private static bool IsOneBracket(ReadOnlySpan<byte> text)
    {
        if (text[0] != '<' || text.Length is < 8 or > 80 || text[1..^1].IndexOfAny((byte)'<', (byte)'>', (byte)'\n') >= 0) return false;
        return text.Count((byte)' ') is >= 1 and <= 4;
    }
}
