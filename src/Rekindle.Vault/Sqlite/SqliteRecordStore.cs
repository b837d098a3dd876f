using Microsoft.Data.Sqlite;

namespace Rekindle.Vault.Sqlite;

/// <summary>A vault in one SQLite file.</summary>
/// <remarks>
/// The file is opened when it is first needed and held until this is disposed. It is in write-ahead mode with full
/// synchronisation, so a returned append survives the end of the process and the loss of power. After every change
/// the log beside it is carried over and emptied: a copy of the one file is then the whole vault, and a lost or
/// damaged write-ahead log cannot take away what was acknowledged.
/// </remarks>
/// <param name="path">Full path of the file; it need not exist yet.</param>
public sealed class SqliteRecordStore(string path) : IRecordStore
{
    private bool _still;
    private SqliteConnection? _connection;
    private bool _isProven; // that the open file is whole; said once, before the first change

    /// <inheritdoc/>
    public string Place => path;

    /// <summary>A store over a file that is only looked at, such as a backup: nothing is written to it or beside it.</summary>
    /// <param name="path">Full path of the file.</param>
    public static SqliteRecordStore Still(string path) => new(path) { _still = true };

    /// <summary>Copies the vault as it stands at one moment into an empty file. Others may go on writing.</summary>
    /// <param name="file">Full path of the empty file.</param>
    /// <param name="name">What to call the copy where it fails.</param>
    internal void CopyTo(string file, string name) => SqliteFaults.Watch(name, () =>
    {
        if (!Connect()) throw new VaultStorageException(StorageFault.Gone, path);
        using SqliteCommand copy = _connection!.CreateCommand();
        copy.CommandText = "VACUUM INTO $file";
        copy.Parameters.AddWithValue("$file", file);
        copy.ExecuteNonQuery();
        return true;
    });

    /// <inheritdoc/>
    public StoredHeader? ReadHeader() => SqliteFaults.Watch(path, () =>
    {
        if (!Connect())
        {
            return null;
        }

        using SqliteTransaction moment = _connection!.BeginTransaction(deferred: true);
        return VaultTables.ReadHeader(_connection, moment);
    });

    /// <inheritdoc/>
    public StoreSnapshot? Read(long after) => SqliteFaults.Watch(path, () =>
    {
        if (!Connect())
        {
            return null;
        }

        using SqliteTransaction moment = _connection!.BeginTransaction(deferred: true);
        return new StoreSnapshot(VaultTables.ReadHeader(_connection, moment), VaultTables.ReadRecords(_connection, moment, after));
    });

    /// <inheritdoc/>
    public void Create(StoredHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        SqliteFaults.Watch(path, () =>
        {
            if (Connect())
            {
                throw new VaultStorageException(StorageFault.AlreadyExists, path);
            }

            PrivateFiles.CreateEmptyFile(path);
            SqliteConnection connection = SqliteFile.Connect(path);
            try
            {
                SqliteFile.Prepare(connection);
                using (SqliteTransaction change = connection.BeginTransaction(deferred: false))
                {
                    if (!SqliteFile.IsEmpty(connection, change))
                    {
                        throw new VaultStorageException(StorageFault.AlreadyExists, path);
                    }

                    VaultTables.Create(connection, change);
                    VaultTables.WriteHeader(connection, change, before: null, header);
                    change.Commit();
                }

                SqliteFile.CarryOver(connection, patiently: false);
            }
            catch
            {
                connection.Dispose();
                throw;
            }

            _connection = connection;
            return true;
        });
    }

    /// <inheritdoc/>
    public void Change(Func<StoredHeader, StoreChange> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        SqliteFaults.Watch(path, () =>
        {
            if (!Connect())
            {
                throw new VaultStorageException(StorageFault.Gone, path);
            }

            bool destroyed;
            using (SqliteTransaction transaction = _connection!.BeginTransaction(deferred: false))
            {
                if (!_isProven)
                {
                    SqliteFile.ProveWhole(_connection, transaction);
                    _isProven = true;
                }

                StoredHeader before = VaultTables.ReadHeader(_connection, transaction);
                StoreChange change = decide(before);
                VaultTables.Append(_connection, transaction, change.Appended);
                VaultTables.Burn(_connection, transaction, change.Burned);
                VaultTables.WriteHeader(_connection, transaction, before, change.Header);
                transaction.Commit();

                // The keys of burned records and of ways in that went are still in the write-ahead log.
                destroyed = change.Burned.Count > 0 || !ReferenceEquals(before.WaysIn, change.Header.WaysIn);
            }

            SqliteFile.CarryOver(_connection, destroyed);
            return true;
        });
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _connection?.Dispose();

    /// <summary>Opens the file where it holds a vault.</summary>
    /// <returns>False where there is no file, or one that nothing was ever written to.</returns>
    private bool Connect()
    {
        FileInfo file = new(path);
        if (!file.Exists || file.Length == 0)
        {
            // An open file that was deleted would go on taking changes, and lose them all when it is closed.
            _connection?.Dispose();
            _connection = null;
            _isProven = false;
            return false;
        }

        if (_connection is not null)
        {
            return true;
        }

        try
        {
            _connection = Open(_still);
        }
        catch (SqliteException denied) when (!_still && SqliteFaults.IsAboutWriting(denied))
        {
            // A disk or folder that cannot be written can still be read; what would change the vault is refused when it comes.
            _connection = Open(still: true);
        }

        return _connection is not null;
    }

    private SqliteConnection? Open(bool still)
    {
        SqliteConnection connection = still ? SqliteFile.ConnectStill(path) : SqliteFile.Connect(path);
        SqliteConnection? opened = null;
        try
        {
            if (SqliteFile.IsVault(connection))
            {
                if (!still) SqliteFile.Prepare(connection);
                opened = connection;
            }

            return opened;
        }
        finally
        {
            if (opened is null) connection.Dispose();
        }
    }
}
