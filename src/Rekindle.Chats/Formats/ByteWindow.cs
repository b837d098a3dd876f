using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.Formats;

/// <summary>A stretch of a source that moves forwards and grows where one record needs it: a reader sees each record whole, and the
/// memory it takes hangs on the longest record, not on the file.</summary>
internal sealed class ByteWindow(ByteSource source, ReadingRun run)
{
    /// <summary>Bytes that are read at a time, and the size a window begins with.</summary>
    public const int Block = 1 << 20;

    /// <summary>The longest record that is read, 16 MiB. The longest message of any of these programs is below 70,000 characters;
    /// the rest is room for what they put around it.</summary>
    public const int Most = 16 << 20;

    private byte[] buffer = new byte[(int)Math.Min(Block, Math.Max(64, source.Length))];
    private long basis;
    private int filled;
    private int at;
    private int counted;
    private long lines = 1;

    /// <summary>Bytes that are at hand and not yet taken.</summary>
    public ReadOnlySpan<byte> Rest => buffer.AsSpan(at, filled - at);

    /// <summary>Place of the first byte of <see cref="Rest"/> in the source.</summary>
    public long Position => basis + at;

    /// <summary>Whether all bytes of the source are at hand or taken.</summary>
    public bool Ended => basis + filled >= source.Length;

    /// <summary>1-based line that the first byte of <see cref="Rest"/> stands on.</summary>
    public long Line
    {
        get
        {
            lines += buffer.AsSpan(counted, at - counted).Count((byte)'\n');
            counted = at;
            return lines;
        }
    }

    /// <summary>Steps over bytes of <see cref="Rest"/>.</summary>
    /// <param name="bytes">0 to its length.</param>
    public void Take(int bytes) => at += bytes;

    /// <summary>Brings more bytes behind <see cref="Rest"/>, whose place in memory may change.</summary>
    /// <returns>False where the source has no more, or the rest is <see cref="Most"/> long already.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public bool Grow()
    {
        if (Ended) return false;
        int rest = filled - at;
        if (rest == buffer.Length && rest >= Most) return false;
        _ = Line;
        byte[] to = buffer;
        if (rest > buffer.Length / 2) to = new byte[Math.Min(Most, Math.Max(buffer.Length * 2, Block))];
        Rest.CopyTo(to);
        buffer = to;
        basis += at;
        filled = rest;
        at = 0;
        counted = 0;
        int got = source.Read(basis + filled, buffer.AsSpan(filled));
        filled += got;
        run.Advance(got);
        return got > 0;
    }

    /// <summary>Makes sure that some bytes are at hand.</summary>
    /// <param name="bytes">How many are wanted, a few.</param>
    /// <returns>Whether there are that many.</returns>
    public bool Has(int bytes)
    {
        while (filled - at < bytes)
        {
            if (!Grow()) return false;
        }

        return true;
    }
}
