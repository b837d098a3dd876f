namespace Rekindle.Chats.Bytes;

/// <summary>The bytes of one file, read at any place and by several threads at once. Whoever holds the file decides where they come
/// from; this room touches no disk.</summary>
public abstract class ByteSource
{
    /// <summary>How many bytes there are.</summary>
    public abstract long Length { get; }

    /// <summary>Copies bytes from a place in the file.</summary>
    /// <param name="offset">0 to <see cref="Length"/>.</param>
    /// <param name="into">What to fill.</param>
    /// <returns>How many were copied: as many as fit, or fewer where the file ends.</returns>
    public abstract int Read(long offset, Span<byte> into);

    /// <summary>A source over bytes that are in memory.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <returns>The source.</returns>
    public static ByteSource Of(ReadOnlyMemory<byte> bytes) => new MemorySource(bytes);

    /// <summary>The source as a stream that is read forwards or sought in; closing it closes nothing.</summary>
    /// <returns>A stream of its own, standing at the beginning.</returns>
    public Stream AsStream() => new SourceStream(this);

    /// <summary>The first bytes, as many as there are.</summary>
    internal byte[] Head(int most)
    {
        var head = new byte[(int)Math.Min(Length, most)];
        int got = Read(0, head);
        return got == head.Length ? head : head[..got];
    }

    private sealed class MemorySource(ReadOnlyMemory<byte> bytes) : ByteSource
    {
        public override long Length => bytes.Length;

        public override int Read(long offset, Span<byte> into)
        {
            if (offset >= bytes.Length) return 0;
            ReadOnlySpan<byte> from = bytes.Span[(int)offset..];
            int count = Math.Min(from.Length, into.Length);
            from[..count].CopyTo(into);
            return count;
        }
    }
}
