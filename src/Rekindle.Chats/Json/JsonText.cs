using System.Buffers.Text;
using System.Text;

namespace Rekindle.Chats.Json;

/// <summary>Reads the raw bytes of JSON values.</summary>
/// <remarks>Mends what exporters write: <c>\xHH</c> is the character U+00HH, half of a surrogate pair becomes U+FFFD, and an escape that
/// means nothing stays as it stands. A buffer is kept from string to string, so that a reading allocates once.</remarks>
internal sealed class JsonText
{
    private byte[] scratch = new byte[1024];

    /// <summary>Whether a value is a string.</summary>
    public static bool IsString(ReadOnlySpan<byte> raw) => raw.Length >= 2 && raw[0] == '"';

    /// <summary>Whether a value is the word <c>true</c>.</summary>
    public static bool IsTrue(ReadOnlySpan<byte> raw) => raw.TrimEnd(" \t"u8).SequenceEqual("true"u8);

    /// <summary>Whether a value says nothing: null, false, an empty string, array or object.</summary>
    public static bool IsEmpty(ReadOnlySpan<byte> raw)
    {
        if (raw.Length == 0) return true;
        if (raw[0] is (byte)'[' or (byte)'{') return raw[1..^1].TrimStart(" \t\r\n"u8).Length == 0;
        ReadOnlySpan<byte> bare = raw.TrimEnd(" \t"u8);
        return bare.SequenceEqual("null"u8) || bare.SequenceEqual("false"u8) || bare.SequenceEqual("\"\""u8);
    }

    /// <summary>Reads a whole number, with or without quotes.</summary>
    /// <returns>False where it is none, or beyond what a long holds.</returns>
    public static bool TryNumber(ReadOnlySpan<byte> raw, out long number)
    {
        ReadOnlySpan<byte> digits = IsString(raw) ? raw[1..^1] : raw.TrimEnd(" \t"u8);
        return Utf8Parser.TryParse(digits, out number, out int taken) && taken == digits.Length;
    }

    /// <summary>The UTF-8 that a string means.</summary>
    /// <param name="raw">The value with its quotes.</param>
    /// <returns>Valid until the next call; empty where the value is no string.</returns>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw)
    {
        if (!IsString(raw)) return default;
        ReadOnlySpan<byte> inner = raw[1..^1];
        int escape = inner.IndexOf((byte)'\\');
        if (escape < 0) return inner;
        // No escape means more bytes than it is written with.
        if (scratch.Length < inner.Length) scratch = new byte[Math.Max(inner.Length, scratch.Length * 2)];
        Span<byte> to = scratch;
        int made = 0;
        while (escape >= 0)
        {
            inner[..escape].CopyTo(to[made..]);
            made += escape;
            inner = inner[escape..];
            inner = inner[Escape(inner, to[made..], out int wrote)..];
            made += wrote;
            escape = inner.IndexOf((byte)'\\');
        }

        inner.CopyTo(to[made..]);
        return to[..(made + inner.Length)];
    }

    private static int Escape(ReadOnlySpan<byte> from, Span<byte> to, out int wrote)
    {
        wrote = 1;
        switch (from.Length > 1 ? from[1] : (byte)0)
        {
            case (byte)'"' or (byte)'\\' or (byte)'/':
                to[0] = from[1];
                return 2;
            case (byte)'n':
                to[0] = (byte)'\n';
                return 2;
            case (byte)'t':
                to[0] = (byte)'\t';
                return 2;
            case (byte)'r':
                to[0] = (byte)'\r';
                return 2;
            case (byte)'b':
                to[0] = (byte)'\b';
                return 2;
            case (byte)'f':
                to[0] = (byte)'\f';
                return 2;
            case (byte)'x' when Hex(from, 2, 2) is int low and >= 0:
                wrote = new Rune(low).EncodeToUtf8(to);
                return 4;
            case (byte)'u' when Hex(from, 2, 4) is int unit and >= 0:
                return Unit(from, unit, to, out wrote);
            default:
                to[0] = from[0];
                return 1;
        }
    }

    private static int Unit(ReadOnlySpan<byte> from, int unit, Span<byte> to, out int wrote)
    {
        if (Rune.TryCreate((char)unit, out Rune rune))
        {
            wrote = rune.EncodeToUtf8(to);
            return 6;
        }

        bool followed = from.Length >= 12 && from[6] == '\\' && from[7] == 'u';
        int low = followed ? Hex(from, 8, 4) : -1;
        bool pair = low >= 0 && Rune.TryCreate((char)unit, (char)low, out rune);
        wrote = (pair ? rune : Rune.ReplacementChar).EncodeToUtf8(to);
        return pair ? 12 : 6;
    }

    private static int Hex(ReadOnlySpan<byte> from, int at, int digits)
    {
        if (from.Length < at + digits) return -1;
        int value = 0;
        foreach (byte b in from.Slice(at, digits))
        {
            if (!char.IsAsciiHexDigit((char)b)) return -1;
            value = (value << 4) | ((b & 0xF) + (b >> 6) * 9);
        }

        return value;
    }
}
