using System.Numerics;
using System.Text;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Words;

/// <summary>Counts what is kept of a text, in one pass, so that the text itself need not be kept.</summary>
internal static class TextScanner
{
    /// <summary>Counts one text. Anything is allowed: bytes that are no UTF-8 belong to the word around them.</summary>
    /// <param name="utf8">The text as the person wrote it, without what a program put around it.</param>
    public static TextFacts Read(ReadOnlySpan<byte> utf8)
    {
        int words = 0;
        bool inside = false;
        TextMarks marks = TextMarks.None;
        for (int at = 0; at < utf8.Length;)
        {
            Rune.DecodeFromUtf8(utf8[at..], out Rune rune, out int taken);
            at += taken;
            bool blank = Rune.IsWhiteSpace(rune);
            if (!blank && !inside) words++;
            inside = !blank;
            if (rune.Value is '?' or '؟' or '？' or '⁇' or '⁉' or '՞' or '፧') marks |= TextMarks.Asks;
        }

        return new TextFacts(words, ValenceTenths: 0, Valenced: 0, Negative: 0, marks, HashOf(utf8));
    }

    /// <summary>A number that equal texts share: of the length, the beginning and the end.</summary>
    public static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong hash = unchecked(((ulong)utf8.Length + 1) * Prime);
        if (utf8.Length >= 8)
        {
            for (int at = 0; at + 8 <= utf8.Length && at < 64; at += 8) hash = unchecked((hash ^ BitConverter.ToUInt64(utf8[at..])) * Prime);
            hash = unchecked((BitOperations.RotateLeft(hash, 29) ^ BitConverter.ToUInt64(utf8[^8..])) * Prime);
        }
        else
        {
            foreach (byte b in utf8) hash = unchecked((hash ^ b) * Prime);
        }

        return (uint)(hash >> 32);
    }
}
