using Microsoft.Data.Sqlite;

namespace Rekindle.Benchmarks.Storing;

/// <summary>The same lines in an SQLite file that nobody sealed: the floor under the vault.</summary>
internal sealed class PlainDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly bool _carriesOver;

    /// <param name="path">Full path of the file.</param>
    /// <param name="carriesOver">Whether the write-ahead log is carried over after every change, as the vault does it.</param>
    public PlainDatabase(string path, bool carriesOver)
    {
        _carriesOver = carriesOver;
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (sequence INTEGER PRIMARY KEY, line TEXT NOT NULL) STRICT;");
    }

    public void Append(IReadOnlyList<string> lines)
    {
        using (SqliteTransaction change = _connection.BeginTransaction(deferred: false))
        {
            using SqliteCommand put = _connection.CreateCommand();
            put.Transaction = change;
            put.CommandText = "INSERT INTO record (line) VALUES ($line)";
            SqliteParameter parameter = put.Parameters.Add("$line", SqliteType.Text);
            foreach (string line in lines)
            {
                parameter.Value = line;
                put.ExecuteNonQuery();
            }

            change.Commit();
        }

        if (_carriesOver) Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public IReadOnlyList<string> Read()
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT line FROM record ORDER BY sequence";
        using SqliteDataReader row = command.ExecuteReader();
        List<string> lines = [];
        while (row.Read()) lines.Add(row.GetString(0));
        return lines;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
