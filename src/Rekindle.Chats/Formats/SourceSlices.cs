using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.Formats;

/// <summary>Reads one place of a source again.</summary>
internal static class SourceSlices
{
    /// <summary>The bytes at a place.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>Fewer where the source ends.</returns>
    public static byte[] Slice(this ByteSource source, long start, int length)
    {
        var bytes = new byte[length];
        int got = source.Read(start, bytes);
        return got == length ? bytes : bytes[..got];
    }
}
