using Microsoft.Data.Sqlite;

namespace Rekindle.Vault.Sqlite;

/// <summary>The three tables of a vault's file.</summary>
internal static class VaultTables
{
    // application_id is SqliteFile.ApplicationId; a pragma takes no parameter.
    private const string Schema = """
        CREATE TABLE header (
            name  TEXT PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE way_in (
            id          BLOB PRIMARY KEY,
            kind        TEXT NOT NULL,
            kdf         TEXT NOT NULL,
            parameters  TEXT NOT NULL,
            wrapped_key BLOB NOT NULL,
            check_sum   BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE record (
            sequence    INTEGER PRIMARY KEY,
            wrapped_key BLOB NOT NULL,
            sealed      BLOB NOT NULL
        ) STRICT;
        PRAGMA application_id = 0x524B444C;
        """;

    private const string Head = "head";

    public static void Create(SqliteConnection connection, SqliteTransaction change) => SqliteFile.Run(connection, change, Schema);

    public static StoredHeader ReadHeader(SqliteConnection connection, SqliteTransaction moment)
    {
        List<HeaderField> fields = [];
        byte[]? head = null;
        using (SqliteCommand command = Command(connection, moment, "SELECT name, value FROM header"))
        using (SqliteDataReader row = command.ExecuteReader())
        {
            while (row.Read())
            {
                string name = Text(row, 0);
                if (name == Head)
                {
                    head = Bytes(row, 1);
                }
                else
                {
                    fields.Add(new HeaderField(name, Bytes(row, 1)));
                }
            }
        }

        return new StoredHeader(fields, ReadWaysIn(connection, moment), head ?? throw new VaultDamagedException(DamageKind.Header));
    }

    public static IReadOnlyList<SealedRecord> ReadRecords(SqliteConnection connection, SqliteTransaction moment, long after)
    {
        using SqliteCommand command = Command(
            connection, moment, "SELECT sequence, wrapped_key, sealed FROM record WHERE sequence > $after ORDER BY sequence", ("$after", after));
        using SqliteDataReader row = command.ExecuteReader();
        List<SealedRecord> records = [];
        while (row.Read())
        {
            records.Add(new SealedRecord(Number(row, 0), Bytes(row, 1), Bytes(row, 2)));
        }

        return records;
    }

    /// <summary>Writes what is new in the header; an append changes the head alone.</summary>
    public static void WriteHeader(SqliteConnection connection, SqliteTransaction change, StoredHeader? before, StoredHeader header)
    {
        Put(connection, change, new HeaderField(Head, header.Head));
        if (!ReferenceEquals(before?.Fields, header.Fields))
        {
            foreach (HeaderField field in header.Fields)
            {
                Put(connection, change, field);
            }
        }

        if (!ReferenceEquals(before?.WaysIn, header.WaysIn))
        {
            WriteWaysIn(connection, change, header.WaysIn);
        }
    }

    private static void Put(SqliteConnection connection, SqliteTransaction change, HeaderField field)
    {
        using SqliteCommand put = Command(
            connection,
            change,
            "INSERT OR REPLACE INTO header (name, value) VALUES ($name, $value)",
            ("$name", field.Name),
            ("$value", field.Value));
        put.ExecuteNonQuery();
    }

    private static void WriteWaysIn(SqliteConnection connection, SqliteTransaction change, IReadOnlyList<StoredWayIn> waysIn)
    {
        SqliteFile.Run(connection, change, "DELETE FROM way_in");
        foreach (StoredWayIn way in waysIn)
        {
            using SqliteCommand put = Command(
                connection,
                change,
                "INSERT INTO way_in (id, kind, kdf, parameters, wrapped_key, check_sum) VALUES ($id, $kind, $kdf, $parameters, $key, $check)",
                ("$id", way.Id),
                ("$kind", way.Kind),
                ("$kdf", way.Kdf),
                ("$parameters", way.Parameters),
                ("$key", way.WrappedKey),
                ("$check", way.Check));
            put.ExecuteNonQuery();
        }
    }

    public static void Append(SqliteConnection connection, SqliteTransaction change, IReadOnlyList<SealedRecord> records)
    {
        using SqliteCommand put = Command(
            connection, change, "INSERT OR IGNORE INTO record (sequence, wrapped_key, sealed) VALUES ($sequence, $key, $sealed)");
        SqliteParameter sequence = put.Parameters.Add("$sequence", SqliteType.Integer);
        SqliteParameter key = put.Parameters.Add("$key", SqliteType.Blob);
        SqliteParameter content = put.Parameters.Add("$sealed", SqliteType.Blob);
        foreach (SealedRecord record in records)
        {
            sequence.Value = record.Sequence;
            key.Value = record.WrappedKey;
            content.Value = record.Sealed;
            if (put.ExecuteNonQuery() != 1)
            {
                throw new VaultDamagedException(DamageKind.BeyondHead, record.Sequence);
            }
        }
    }

    public static void Burn(SqliteConnection connection, SqliteTransaction change, IReadOnlyList<long> sequences)
    {
        foreach (long sequence in sequences)
        {
            using SqliteCommand burn = Command(
                connection, change, "UPDATE record SET wrapped_key = x'' WHERE sequence = $sequence", ("$sequence", sequence));
            burn.ExecuteNonQuery();
        }
    }

    private static IReadOnlyList<StoredWayIn> ReadWaysIn(SqliteConnection connection, SqliteTransaction moment)
    {
        using SqliteCommand command = Command(
            connection, moment, "SELECT id, kind, kdf, parameters, wrapped_key, check_sum FROM way_in ORDER BY id");
        using SqliteDataReader row = command.ExecuteReader();
        List<StoredWayIn> waysIn = [];
        while (row.Read())
        {
            waysIn.Add(new StoredWayIn(Bytes(row, 0), Text(row, 1), Text(row, 2), Text(row, 3), Bytes(row, 4), Bytes(row, 5)));
        }

        return waysIn;
    }

    private static SqliteCommand Command(
        SqliteConnection connection, SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach ((string name, object value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    // A damaged file can hand back a value of another type than the column's.
    private static byte[] Bytes(SqliteDataReader row, int column) => Value<byte[]>(row, column);

    private static string Text(SqliteDataReader row, int column) => Value<string>(row, column);

    private static long Number(SqliteDataReader row, int column) => Value<long>(row, column);

    private static T Value<T>(SqliteDataReader row, int column) =>
        row.GetValue(column) is T value ? value : throw new VaultDamagedException(DamageKind.Container);
}
