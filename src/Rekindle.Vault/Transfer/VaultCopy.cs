using Rekindle.Vault.Sqlite;

namespace Rekindle.Vault.Transfer;

/// <summary>A copy of an open vault under a name of its own, whole and proven, until it is moved to its place.</summary>
internal sealed class VaultCopy : IDisposable
{
    private readonly string _path;

    private VaultCopy(string path, LogMark mark)
    {
        _path = path;
        Mark = mark;
    }

    /// <summary>What it adds up to.</summary>
    public LogMark Mark { get; }

    /// <summary>Writes the copy beside a target, forces it to the disk and proves it by reading it all.</summary>
    /// <param name="from">The open vault; others may go on writing to it.</param>
    /// <param name="log">Its log.</param>
    /// <param name="target">Where the copy is to go in the end.</param>
    public static VaultCopy Beside(SqliteRecordStore from, SealedLog log, string target)
    {
        string path = StorageFaults.Watch(target, () => PrivateFiles.CreateEmptyBeside(target));
        try
        {
            from.CopyTo(path, target);
            StorageFaults.Watch(target, () =>
            {
                PrivateFiles.FlushToDisk(path);
                return true;
            });
            using SqliteRecordStore copy = SqliteRecordStore.Still(path);
            return new VaultCopy(path, log.ProveCopy(copy));
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Moves the copy to its place.</summary>
    public void MoveTo(string target, bool overwrite) => StorageFaults.Watch(target, () =>
    {
        File.Move(_path, target, overwrite);
        return true;
    });

    /// <summary>Removes the copy where it was not moved.</summary>
    public void Dispose() => File.Delete(_path);
}
