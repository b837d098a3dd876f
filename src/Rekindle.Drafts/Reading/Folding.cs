using System.Globalization;
using System.Text;

namespace Rekindle.Drafts.Reading;

/// <summary>
/// Brings one character to the plain lower-case letter it stands for: what compatibility composition (NFKC) would do,
/// and without accents. The framework's own normalisation does nothing where globalisation is invariant, as it is
/// here, so the ranges that people meet in messages are folded by hand: full-width forms, styled mathematical
/// letters, letters in circles, ligatures, Latin letters with marks, quotes and dashes.
/// </summary>
internal static class Folding
{
    // One letter for each code point, '.' where it has no plain letter. Unicode 16, decompositions without marks.
    private const int LatinStart = 0xC0;
    private const string Latin =
        "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.lllllll"
        + "lllnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzzs";

    private const int LatinAdditionalStart = 0x1E00;
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Appends the folded form of <paramref name="rune"/>, which may be nothing or several characters.</summary>
    /// <param name="rune">The character as it was typed.</param>
    /// <param name="into">Where the folded form goes.</param>
    public static void Append(Rune rune, StringBuilder into)
    {
        int code = rune.Value;
        if (code < 0x80)
        {
            into.Append(char.ToLowerInvariant((char)code));
        }
        else if (Ligature(code) is { } letters)
        {
            into.Append(letters);
        }
        else if (Plain(code) is var plain and not '.')
        {
            into.Append(plain);
        }
        else if (!IsAttached(rune))
        {
            into.Append(Rune.ToLowerInvariant(rune).ToString());
        }
    }

    /// <summary>Whether the character hangs on the one before it: accents laid over it, joiners, soft hyphens.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>True where it never stands as a letter of its own.</returns>
    public static bool IsAttached(Rune rune) =>
        rune.Value is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x2060 and <= 0x2064) or 0xFEFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether the character is an apostrophe in any of the shapes that keyboards make.</summary>
    /// <param name="code">The code point.</param>
    /// <returns>True for straight, curly and modifier apostrophes, backtick, acute and prime.</returns>
    public static bool IsApostrophe(int code) => code is '\'' or '`' or 0x00B4 or 0x02B9 or 0x02BC or 0x2018 or 0x2019 or 0x201B
        or 0x2032 or 0xFF07;

    /// <summary>Whether the character can be part of a word.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>True for letters, digits and the styled shapes that fold to them.</returns>
    public static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || Plain(rune.Value) != '.';

    private static char Plain(int code) => code switch
    {
        >= LatinStart and < 0x180 => Latin[code - LatinStart],
        >= LatinAdditionalStart and < 0x1F00 => LatinAdditional[code - LatinAdditionalStart],
        >= 0xFF10 and <= 0xFF19 => (char)(code - 0xFF10 + '0'),
        >= 0xFF21 and <= 0xFF3A => (char)(code - 0xFF21 + 'a'),
        >= 0xFF41 and <= 0xFF5A => (char)(code - 0xFF41 + 'a'),
        >= 0x24B6 and <= 0x24E9 => (char)((code - 0x24B6) % 26 + 'a'),
        >= 0x249C and <= 0x24B5 => (char)(code - 0x249C + 'a'),
        >= 0x1D400 and <= 0x1D6A3 => (char)((code - 0x1D400) % 26 + 'a'), // thirteen styled alphabets, capitals then small
        >= 0x1D7CE and <= 0x1D7FF => (char)((code - 0x1D7CE) % 10 + '0'),
        >= 0x1F130 and <= 0x1F149 => (char)(code - 0x1F130 + 'a'),
        0x212F or 0x2147 => 'e',
        0x210A => 'g',
        0x210E => 'h',
        0x2071 or 0x2148 => 'i',
        0x2134 => 'o',
        _ => '.',
    };

    private static string? Ligature(int code) => code switch
    {
        0xDF => "ss",
        0xE6 or 0xC6 => "ae",
        0x153 or 0x152 => "oe",
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        _ => null,
    };
}
