using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Rekindle.Vault.Sqlite;

/// <summary>How the database file is opened and kept.</summary>
internal static class SqliteFile
{
    /// <summary>"RKDL" in ASCII, in the SQLite file's own field for the application.</summary>
    public const int ApplicationId = 0x524B444C;

    // Five seconds: longer than any change of ours takes, short enough for a person to wait.
    private const string Patience = "PRAGMA busy_timeout = 5000";

    private const string Settings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA fullfsync = ON;
        PRAGMA checkpoint_fullfsync = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """;

    // What a file that is only read is guarded by: nothing that would write to it, or beside it.
    private const string StillSettings = """
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """;

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

    /// <summary>What SQLite may put beside a file, as endings of its name.</summary>
    public static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Opens a file that nobody writes to, for reading alone: also one in a folder that cannot be written.</summary>
    /// <remarks>Where a write-ahead log stands beside it, the file is not the whole of it, and is opened as ever.</remarks>
    public static SqliteConnection ConnectStill(string path)
    {
        if (new FileInfo(path + Companions[0]) is { Exists: true, Length: > 0 }) return Connect(path);
        SqliteConnection connection = new($"Data Source=\"{new Uri(path).AbsoluteUri}?immutable=1\";Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            Run(connection, null, StillSettings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes a vault's file whole in itself before it is moved: nothing of it stands beside it any more.</summary>
    /// <exception cref="VaultStorageException">With <see cref="StorageFault.Busy"/> where another program has it open.</exception>
    public static void Settle(string path)
    {
        try
        {
            SqliteFaults.Watch(path, () =>
            {
                using SqliteConnection connection = Connect(path);
                Run(connection, null, "PRAGMA journal_mode = DELETE");
                return true;
            });
        }
        catch (VaultDamagedException)
        {
            // Nothing to settle: it is moved as it is.
        }
    }

    /// <summary>Destroys every wrapped copy of the data key in a vault's file, and forces that to the disk.</summary>
    /// <remarks>Where the file cannot be used as a database any more, nothing is done: it is overwritten next.</remarks>
    public static void DestroyWaysIn(string path)
    {
        try
        {
            using SqliteConnection connection = Connect(path);
            Prepare(connection);
            Run(connection, null, "UPDATE way_in SET wrapped_key = zeroblob(length(wrapped_key)), parameters = '{}'; DELETE FROM way_in");
            CarryOver(connection, patiently: true);
        }
        catch (SqliteException)
        {
            // Said above.
        }
    }

    /// <summary>Whether a database file is shorter than its own first page says.</summary>
    /// <remarks>SQLite file format, section 1.3: page size at offset 16 (1 stands for 65,536), number of pages at offset 28, big-endian.</remarks>
    public static bool IsShorterThanItSays(string path)
    {
        Span<byte> start = stackalloc byte[32];
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length) return file.Length > 0;
            if (!start.StartsWith("SQLite format 3\0"u8)) return false;
            int pageSize = BinaryPrimitives.ReadUInt16BigEndian(start[16..]) is var size and not 1 ? size : 65_536;
            return file.Length < (long)pageSize * BinaryPrimitives.ReadUInt32BigEndian(start[28..]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static SqliteConnection Connect(string path)
    {
        // Written out, for the builder compiles an expression at every start. No pooling: a closed vault is a released file.
        // The timeout is the seconds that the driver goes on trying after SQLite's own busy timeout.
        string quoted = path.Replace("\"", "\"\"", StringComparison.Ordinal);
        SqliteConnection connection = new($"Data Source=\"{quoted}\";Mode=ReadWrite;Pooling=False;Default Timeout=1");
        try
        {
            connection.Open();
            Run(connection, null, Patience);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether this is a vault's file; a database that nothing was written to is none.</summary>
    /// <exception cref="VaultDamagedException">It is a database of something else.</exception>
    public static bool IsVault(SqliteConnection connection)
    {
        if (Number(connection, null, "PRAGMA application_id") == ApplicationId)
        {
            return true;
        }

        return IsEmpty(connection, null) ? false : throw new VaultDamagedException(DamageKind.Container);
    }

    public static bool IsEmpty(SqliteConnection connection, SqliteTransaction? transaction) =>
        Number(connection, transaction, "SELECT count(*) FROM sqlite_schema") == 0;

    /// <summary>Proves that every page of the file is where it should be, before anything is written over one.</summary>
    /// <remarks>Records prove themselves when they are read. What lies between them does not: a damaged list of free room
    /// would let SQLite write a new record over an old one, and say that all went well. Takes about a millisecond for a megabyte.</remarks>
    /// <exception cref="VaultDamagedException">They are not.</exception>
    public static void ProveWhole(SqliteConnection connection, SqliteTransaction change)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = change;
        command.CommandText = "PRAGMA quick_check(1)";
        if (command.ExecuteScalar() is not "ok") throw new VaultDamagedException(DamageKind.Container);
    }

    public static void Prepare(SqliteConnection connection) => Run(connection, null, Settings);

    /// <summary>Carries the write-ahead log over into the file and empties it.</summary>
    /// <param name="connection">The open file.</param>
    /// <param name="patiently">Whether to wait for readers that stand in the way: where something was destroyed, for the log
    /// still holds it. Otherwise the change is safe before this begins, and the next change carries over both.</param>
    public static void CarryOver(SqliteConnection connection, bool patiently)
    {
        try
        {
            if (!patiently) Run(connection, null, "PRAGMA busy_timeout = 0");
            Run(connection, null, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Said above: nothing is lost, and the person's change stands.
        }
        finally
        {
            if (!patiently) Run(connection, null, Patience);
        }
    }

    public static void Run(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : throw new VaultDamagedException(DamageKind.Container);
    }
}
