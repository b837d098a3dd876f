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
        uint hash = 2166136261;
        for (int at = 0; at < utf8.Length;)
        {
            Rune.DecodeFromUtf8(utf8[at..], out Rune rune, out int taken);
            foreach (byte b in utf8.Slice(at, taken)) hash = unchecked((hash ^ b) * 16777619);
            at += taken;
            bool blank = Rune.IsWhiteSpace(rune);
            if (!blank && !inside) words++;
            inside = !blank;
            if (rune.Value is '?' or '؟' or '？' or '⁇' or '⁉' or '՞' or '፧') marks |= TextMarks.Asks;
        }

        return new TextFacts(words, ValenceTenths: 0, Valenced: 0, Negative: 0, marks, hash);
    }
}
