using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Rekindle.Vault.Sealing;

/// <summary>The plain content of a record before sealing, padded so that its length says little.</summary>
/// <remarks>
/// <code>
/// kind 1 byte | length 4 bytes, big-endian | content | zeros up to the bucket
///   kind 1: a line, UTF-8
///   kind 2: a burning; content is the burned record's sequence, 8 bytes, big-endian
/// bucket: the smallest power of two that holds it all, at least 512 bytes
/// </code>
/// 512 bytes hold every answer that is given with a tap, so that an urge, a check-in and a slip look alike.
/// </remarks>
internal static class Payload
{
    public const byte LineKind = 1;
    public const byte BurningKind = 2;
    public const int SmallestBucket = 512;
    public const int LargestBucket = 1 << 24;
    public const int Prefix = 5;

    // Strict: half a surrogate pair is refused and never silently replaced.
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] OfLine(string line)
    {
        if (line.AsSpan().ContainsAny('\n', '\r'))
        {
            throw new ArgumentException("A line has no line break in it.", nameof(line));
        }

        byte[] content;
        try
        {
            content = _utf8.GetBytes(line);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException("A line is well-formed Unicode.", nameof(line));
        }

        return Pad(LineKind, content);
    }

    public static byte[] OfBurning(long sequence)
    {
        byte[] content = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(content, sequence);
        return Pad(BurningKind, content);
    }

    /// <summary>Takes a payload apart.</summary>
    /// <returns>The kind and the content, or null where the layout is not kept.</returns>
    public static (byte Kind, byte[] Content)? Unpad(ReadOnlySpan<byte> payload)
    {
        if (payload.Length < Prefix)
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32BigEndian(payload[1..Prefix]);
        return length >= 0 && length <= payload.Length - Prefix
            ? (payload[0], payload.Slice(Prefix, length).ToArray())
            : null;
    }

    /// <summary>The text of a line's content, or null where it is not UTF-8.</summary>
    public static string? LineOf(byte[] content)
    {
        try
        {
            return _utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte[] Pad(byte kind, byte[] content)
    {
        if (content.Length > LargestBucket - Prefix)
        {
            throw new ArgumentException($"A line has at most {LargestBucket - Prefix} bytes.", nameof(content));
        }

        uint bucket = Math.Max(SmallestBucket, BitOperations.RoundUpToPowerOf2((uint)(Prefix + content.Length)));
        byte[] payload = new byte[bucket];
        payload[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(payload.AsSpan(1), content.Length);
        content.CopyTo(payload, Prefix);
        return payload;
    }
}
