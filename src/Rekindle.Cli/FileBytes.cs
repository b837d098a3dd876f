using Microsoft.Win32.SafeHandles;
using Rekindle.Chats.Bytes;

namespace Rekindle.Cli;

/// <summary>A file that is read where it lies, block by block: a history of any length needs no more memory than its blocks.</summary>
internal sealed class FileBytes : ByteSource, IDisposable
{
    private readonly SafeFileHandle handle;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public FileBytes(string path)
    {
        handle = File.OpenHandle(path);
        Length = RandomAccess.GetLength(handle);
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    public override int Read(long offset, Span<byte> into)
    {
        int done = 0;
        for (int got; done < into.Length && (got = RandomAccess.Read(handle, into[done..], offset + done)) > 0;) done += got;
        return done;
    }

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
