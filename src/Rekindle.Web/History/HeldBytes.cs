using Rekindle.Chats.Bytes;

namespace Rekindle.Web.History;

/// <summary>The bytes of one file that was sent, in memory alone, in pieces that never move: there is one copy, and it can be wiped.</summary>
internal sealed class HeldBytes : ByteSource
{
    private const int PieceBytes = 1 << 20;

    private readonly List<byte[]> pieces = [];
    private long length;

    /// <inheritdoc/>
    public override long Length => length;

    /// <summary>Adds bytes at the end. Only before anybody reads.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int used = (int)(length % PieceBytes);
            if (used == 0) pieces.Add(new byte[PieceBytes]);
            int count = Math.Min(bytes.Length, PieceBytes - used);
            bytes[..count].CopyTo(pieces[^1].AsSpan(used));
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
            byte[] piece = pieces[(int)(offset / PieceBytes)];
            int from = (int)(offset % PieceBytes);
            int count = (int)Math.Min(Math.Min(into.Length - done, PieceBytes - from), length - offset);
            piece.AsSpan(from, count).CopyTo(into[done..]);
            done += count;
            offset += count;
        }

        return done;
    }

    /// <summary>Overwrites every byte and lets them go. Afterwards there is nothing to read.</summary>
    public void Wipe()
    {
        foreach (byte[] piece in pieces) Array.Clear(piece);
        pieces.Clear();
        length = 0;
    }
}
