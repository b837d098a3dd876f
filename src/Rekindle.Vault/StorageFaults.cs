namespace Rekindle.Vault;

/// <summary>Turns what the file system says into the few faults that a person can act on.</summary>
internal static class StorageFaults
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int LinuxNoSpace = 28;    // ENOSPC, on macOS the same number
    private const int LinuxReadOnly = 30;   // EROFS, likewise

    public static T Watch<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new VaultStorageException(StorageFault.Denied, path, denied);
        }
        catch (IOException failed)
        {
            throw new VaultStorageException(FaultOf(failed), path, failed);
        }
    }

    private static StorageFault FaultOf(IOException failed) => failed.HResult switch
    {
        WindowsDiskFull or WindowsHandleDiskFull or LinuxNoSpace => StorageFault.Full,
        LinuxReadOnly => StorageFault.ReadOnly,
        _ => StorageFault.Failed,
    };
}
