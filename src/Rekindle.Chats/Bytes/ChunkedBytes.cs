namespace Rekindle.Chats.Bytes;

/// <summary>Bytes that were unpacked or decoded, in chunks that never move: no doubling, no copy.</summary>
internal sealed class ChunkedBytes : ByteSource
{
    private const int ChunkBytes = 1 << 20;

    private readonly List<byte[]> chunks = [];
    private long length;

    /// <inheritdoc/>
    public override long Length => length;

    /// <summary>Adds bytes at the end. Only before anybody reads.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int used = (int)(length % ChunkBytes);
            if (used == 0) chunks.Add(new byte[ChunkBytes]);
            int count = Math.Min(bytes.Length, ChunkBytes - used);
            bytes[..count].CopyTo(chunks[^1].AsSpan(used));
            bytes = bytes[count..];
            length += count;
        }
    }

    /// <inheritdoc/>
    public override int Read(long offset, Span<byte> into)
    {
        int done = 0;
        while (done < into.Length && offset < length)
        {
            byte[] chunk = chunks[(int)(offset / ChunkBytes)];
            int from = (int)(offset % ChunkBytes);
            int count = (int)Math.Min(Math.Min(into.Length - done, ChunkBytes - from), length - offset);
            chunk.AsSpan(from, count).CopyTo(into[done..]);
            done += count;
            offset += count;
        }

        return done;
    }
}

/// <summary>A source without its first bytes: what stands behind a byte-order mark.</summary>
internal sealed class LaterBytes(ByteSource source, int skipped) : ByteSource
{
    /// <inheritdoc/>
    public override long Length => source.Length - skipped;

    /// <inheritdoc/>
    public override int Read(long offset, Span<byte> into) => source.Read(offset + skipped, into);
}
