using Microsoft.Win32.SafeHandles;
using Rekindle.Chats.Bytes;

namespace Rekindle.Exports;

/// <summary>A file, read where it lies.</summary>
internal sealed class FileBytes : ByteSource, IDisposable
{
    private readonly SafeFileHandle handle;

    public FileBytes(string path)
    {
        handle = File.OpenHandle(path);
        Length = RandomAccess.GetLength(handle);
    }

    public override long Length { get; }

    public override int Read(long offset, Span<byte> into) => RandomAccess.Read(handle, into, offset);

    public void Dispose() => handle.Dispose();
}
