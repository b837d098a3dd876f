namespace Rekindle.Chats.Bytes;

/// <summary>A source as the stream that the framework's readers of archives and XML ask for.</summary>
internal sealed class SourceStream(ByteSource source) : Stream
{
    private long at;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => source.Length;

    public override long Position { get => at; set => Seek(value, SeekOrigin.Begin); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int got = source.Read(at, buffer);
        at += got;
        return got;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        long to = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => at + offset,
            SeekOrigin.End => source.Length + offset,
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };

        // A damaged archive points anywhere: before the beginning is the framework's own error for it.
        if (to < 0) throw new IOException("a place before the beginning of the file");
        return at = to;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
