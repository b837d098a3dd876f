using System.Text;
using System.Text.Unicode;

namespace Rekindle.Chats.Meta;

/// <summary>Mends text that was written one character per byte: "cafÃ©" for "café".</summary>
internal sealed class Mojibake
{
    private byte[] mended = new byte[1024];

    /// <summary>Reads characters up to U+00FF as the bytes they stand for, where those bytes are UTF-8.</summary>
    /// <param name="text">UTF-8.</param>
    /// <returns>The mended text, valid until the next call; <paramref name="text"/> itself where anything else stands in it, so that
    /// text that was right from the beginning stays as it is.</returns>
    public ReadOnlySpan<byte> Mend(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text)) return text;
        if (mended.Length < text.Length) mended = new byte[Math.Max(text.Length, mended.Length * 2)];
        int made = 0;
        for (int at = 0; at < text.Length; at++)
        {
            byte b = text[at];
            if (b >= 0x80)
            {
                // U+0080 to U+00FF are two bytes: C2 or C3, and one that follows.
                if (b is not (0xC2 or 0xC3) || at + 1 == text.Length || (text[at + 1] & 0xC0) != 0x80) return text;
                b = (byte)(((b & 3) << 6) | (text[++at] & 0x3F));
            }

            mended[made++] = b;
        }

        ReadOnlySpan<byte> bytes = mended.AsSpan(0, made);
        return Utf8.IsValid(bytes) ? bytes : text;
    }
}
