namespace Rekindle.Chats.Bytes;

/// <summary>Finds lines in a source.</summary>
internal static class Lines
{
    /// <summary>The 1-based number of the line in which a place lies. Reads everything before it: for what is rare.</summary>
    public static long NumberAt(ByteSource source, long place)
    {
        long number = 1;
        var block = new byte[64 * 1024];
        for (long at = 0; at < place;)
        {
            int got = source.Read(at, block.AsSpan(0, (int)Math.Min(block.Length, place - at)));
            if (got == 0) break;
            number += block.AsSpan(0, got).Count((byte)'\n');
            at += got;
        }

        return number;
    }
}
