using Microsoft.Data.Sqlite;

namespace Rekindle.Vault.Sqlite;

/// <summary>Turns what SQLite says into damage or a storage fault.</summary>
/// <remarks>The numbers are SQLite's primary result codes (sqlite.org/rescode.html).</remarks>
internal static class SqliteFaults
{
    private const int Error = 1;
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int SchemaChanged = 17;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    public static T Watch<T>(string path, Func<T> work)
    {
        try
        {
            return StorageFaults.Watch(path, work);
        }
        catch (SqliteException failed)
        {
            throw Translate(failed, path);
        }
    }

    /// <summary>Whether a file could not be opened because something would have been written: itself, or what stands beside it.</summary>
    public static bool IsAboutWriting(SqliteException failed) => failed.SqliteErrorCode is ReadOnly or Permission or CannotOpen;

    // Our statements are fixed, so "no such table" and its like mean that the file's structure was changed.
    private static Exception Translate(SqliteException failed, string path) => failed.SqliteErrorCode switch
    {
        Error or Corrupt or NotADatabase or SchemaChanged or Constraint => new VaultDamagedException(DamageKind.Container, inner: failed),
        Busy or Locked => new VaultStorageException(StorageFault.Busy, path, failed),
        Full => new VaultStorageException(StorageFault.Full, path, failed),
        ReadOnly => new VaultStorageException(StorageFault.ReadOnly, path, failed),
        Permission or CannotOpen => new VaultStorageException(StorageFault.Denied, path, failed),
        _ => new VaultStorageException(StorageFault.Failed, path, failed),
    };
}
