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

    static SqliteFile() => SQLitePCL.Batteries_V2.Init();

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
