using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Rekindle.Chats.Xml;

/// <summary>Reads the raw bytes of attribute values.</summary>
/// <remarks>Mends what phones write: an emoji as two references, one for each half of its surrogate pair, becomes that emoji; a half
/// alone, or a character that XML has not, becomes U+FFFD; a reference that means nothing stays as it stands.</remarks>
internal sealed class XmlText
{
    // Line breaks and tabs that stand raw in an attribute are blanks, by the rule of XML.
    private static readonly SearchValues<byte> Special = SearchValues.Create("&\r\n\t"u8);
    private byte[] scratch = new byte[1024];

    /// <summary>The UTF-8 that a value means.</summary>
    /// <param name="raw">What stands between its quotes.</param>
    /// <returns>Valid until the next call.</returns>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw)
    {
        int special = raw.IndexOfAny(Special);
        if (special < 0) return raw;
        // No reference means more bytes than it is written with.
        if (scratch.Length < raw.Length) scratch = new byte[Math.Max(raw.Length, scratch.Length * 2)];
        Span<byte> to = scratch;
        int made = 0;
        while (special >= 0)
        {
            raw[..special].CopyTo(to[made..]);
            made += special;
            raw = raw[special..];
            raw = raw[One(raw, to[made..], out int wrote)..];
            made += wrote;
            special = raw.IndexOfAny(Special);
        }

        raw.CopyTo(to[made..]);
        return to[..(made + raw.Length)];
    }

    private static int One(ReadOnlySpan<byte> from, Span<byte> to, out int wrote)
    {
        wrote = 1;
        if (from[0] != '&')
        {
            to[0] = (byte)' ';
            return from.StartsWith("\r\n"u8) ? 2 : 1;
        }

        int end = from[..Math.Min(from.Length, 12)].IndexOf((byte)';');
        ReadOnlySpan<byte> name = end < 0 ? default : from[1..end];
        if (TryNumber(name, out int point)) return Point(from, end + 1, point, to, out wrote);
        byte named = name switch
        {
            [(byte)'a', (byte)'m', (byte)'p'] => (byte)'&',
            [(byte)'l', (byte)'t'] => (byte)'<',
            [(byte)'g', (byte)'t'] => (byte)'>',
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => (byte)'"',
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => (byte)'\'',
            _ => 0,
        };
        to[0] = named == 0 ? (byte)'&' : named;
        return named == 0 ? 1 : end + 1;
    }

    private static int Point(ReadOnlySpan<byte> from, int taken, int point, Span<byte> to, out int wrote)
    {
        Rune rune = Rune.ReplacementChar;
        if (point is >= 0xD800 and <= 0xDBFF && from[taken..] is [(byte)'&', (byte)'#', ..])
        {
            int end = from.Slice(taken, Math.Min(from.Length - taken, 12)).IndexOf((byte)';');
            bool pair = end > 0 && TryNumber(from.Slice(taken + 1, end - 1), out int low) && low is >= 0xDC00 and <= 0xDFFF
                && Rune.TryCreate((char)point, (char)low, out rune);
            if (pair) taken += end + 1;
            else rune = Rune.ReplacementChar;
        }
        else if (point >= 32 || point is 9 or 10 or 13)
        {
            if (!Rune.TryCreate(point, out rune)) rune = Rune.ReplacementChar;
        }

        wrote = rune.EncodeToUtf8(to);
        return taken;
    }

    private static bool TryNumber(ReadOnlySpan<byte> name, out int number)
    {
        number = 0;
        if (name is not [(byte)'#', _, ..]) return false;
        bool hex = name[1] is (byte)'x' or (byte)'X';
        ReadOnlySpan<byte> digits = name[(hex ? 2 : 1)..];
        return digits.Length > 0 && char.IsAsciiHexDigit((char)digits[0])
            && Utf8Parser.TryParse(digits, out number, out int taken, hex ? 'x' : 'D') && taken == digits.Length;
    }
}
