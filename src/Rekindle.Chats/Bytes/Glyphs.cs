using System.Globalization;
using System.Text;

namespace Rekindle.Chats.Bytes;

/// <summary>Characters that programs put around words, told from their UTF-8 bytes.</summary>
internal static class Glyphs
{
    /// <summary>Bytes of an invisible direction mark or byte-order mark at the beginning of a text; 0 where there is none.</summary>
    public static int Mark(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length < 2 || utf8[0] < 0x80) return 0;
        if (utf8[0] == 0xD8 && utf8[1] == 0x9C) return 2; // U+061C
        if (utf8.Length < 3) return 0;
        return (utf8[0], utf8[1], utf8[2]) switch
        {
            (0xE2, 0x80, 0x8E or 0x8F) => 3, // U+200E, U+200F
            (0xE2, 0x80, >= 0xAA and <= 0xAE) => 3, // U+202A to U+202E
            (0xE2, 0x81, >= 0xA6 and <= 0xA9) => 3, // U+2066 to U+2069
            (0xEF, 0xBB, 0xBF) => 3, // U+FEFF
            _ => 0,
        };
    }

    /// <summary>Bytes of all marks at the beginning of a text.</summary>
    public static int Marks(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        for (int taken; (taken = Mark(utf8[at..])) > 0;) at += taken;
        return at;
    }

    /// <summary>Bytes of a blank of any width at the beginning of a text, but no line end; 0 where there is none.</summary>
    public static int Blank(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return 0;
        if (utf8[0] is (byte)' ' or (byte)'\t') return 1;
        if (utf8[0] < 0x80 || utf8.Length < 2) return 0;
        if (utf8[0] == 0xC2 && utf8[1] == 0xA0) return 2; // U+00A0
        if (utf8.Length < 3) return 0;
        return (utf8[0], utf8[1], utf8[2]) switch
        {
            (0xE2, 0x80, >= 0x80 and <= 0x8A) => 3, // U+2000 to U+200A
            (0xE2, 0x80, 0xAF) => 3, // U+202F
            (0xE2, 0x81, 0x9F) => 3, // U+205F
            (0xE3, 0x80, 0x80) => 3, // U+3000
            (0xE1, 0x9A, 0x80) => 3, // U+1680
            _ => 0,
        };
    }

    /// <summary>A digit of any script at the beginning of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="taken">Its bytes; 0 where there is none.</param>
    /// <returns>0 to 9; −1 where there is none.</returns>
    public static int Digit(ReadOnlySpan<byte> utf8, out int taken)
    {
        taken = 0;
        if (utf8.IsEmpty) return -1;
        if (utf8[0] < 0x80)
        {
            int plain = utf8[0] - '0';
            if ((uint)plain > 9) return -1;
            taken = 1;
            return plain;
        }

        Rune.DecodeFromUtf8(utf8, out Rune rune, out int bytes);
        double value = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? Rune.GetNumericValue(rune) : -1;
        if (value < 0) return -1;
        taken = bytes;
        return (int)value;
    }
}
