using System.Text;
using Microsoft.Data.Sqlite;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>What holds for the file on the disk, whoever gets hold of it.</summary>
public sealed class VaultFileClaims : IDisposable
{
    private const string Marker = "marker-nightjar";
    private const string Event =
        """{"type":"urge","at":"2026-01-05T22:10:00+01:00","intensity":8,"trigger":"marker-nightjar","outcome":"rode-out"}""";

    private readonly TemporaryVault _vault = new();
    private readonly Key _key = Keys.File();

    public void Dispose()
    {
        _key.Dispose();
        _vault.Dispose();
    }

    [Fact]
    public void No_word_type_or_time_of_an_event_is_readable_while_open_or_after()
    {
        using Key passphrase = Keys.Passphrase();
        using (SqliteRecordStore store = new(_vault.Location.VaultFile))
        {
            using SealedLog log = SealedLog.Create(store, WayIn.By(passphrase));
            log.Append(Enumerable.Repeat(Event, 20).ToArray());

            // A second reader that stands still keeps the write-ahead log from being emptied.
            using SqliteConnection reader = Raw();
            using SqliteTransaction moment = reader.BeginTransaction(deferred: true);
            Number(reader, "SELECT count(*) FROM record");
            log.Append([Event]);
            Assert.True(new FileInfo(_vault.Location.VaultFile + "-wal").Length > 0);
            AssertNothingReadable();
        }

        AssertNothingReadable();
    }

    [Fact]
    public void The_file_and_what_stands_beside_it_belong_to_the_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append([Event]);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_vault.Location.Folder));
        foreach (string file in Directory.GetFiles(_vault.Location.Folder))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void A_copy_of_the_one_file_is_the_whole_vault_while_it_is_open()
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(["one", "two"]);
        string copy = Path.Combine(_vault.Location.Folder, "copy.vault");

        File.Copy(_vault.Location.VaultFile, copy);

        using SqliteRecordStore copied = new(copy);
        using SealedLog opened = Keys.Opened(copied, _key);
        Assert.Equal(["one", "two"], opened.Read().Select(line => line.Line));
    }

    [Fact]
    public void A_closed_vault_is_one_file()
    {
        Write(["one"]);

        Assert.Equal([_vault.Location.VaultFile], Directory.GetFiles(_vault.Location.Folder));
    }

    [Theory]
    [InlineData("DELETE FROM record WHERE sequence = 2", DamageKind.RecordMissing, 2)]
    [InlineData("DELETE FROM record WHERE sequence >= 3", DamageKind.CutOff, 3)]
    [InlineData("DELETE FROM record", DamageKind.CutOff, 1)]
    [InlineData("UPDATE record SET sequence = sequence + 100 WHERE sequence = 1", DamageKind.RecordMissing, 1)]
    [InlineData("UPDATE record SET sealed = (SELECT sealed FROM record WHERE sequence = 1) WHERE sequence = 2", DamageKind.RecordChanged, 2)]
    [InlineData("UPDATE record SET sealed = x'' WHERE sequence = 3", DamageKind.RecordChanged, 3)]
    [InlineData("UPDATE record SET wrapped_key = zeroblob(60) WHERE sequence = 3", DamageKind.RecordChanged, 3)]
    [InlineData("UPDATE record SET wrapped_key = x'' WHERE sequence = 4", DamageKind.KeyMissing, 4)]
    [InlineData("INSERT INTO record SELECT 5, wrapped_key, sealed FROM record WHERE sequence = 4", DamageKind.BeyondHead, 5)]
    public void A_record_changed_in_the_file_is_found(string tampering, DamageKind kind, long sequence)
    {
        Write(["one", "two", "three", "four"]);
        Tamper(tampering);

        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, _key);
        VaultDamagedException damage = Assert.Throws<VaultDamagedException>(() => log.Read());

        Assert.Equal((kind, sequence), (damage.Kind, damage.Sequence));
    }

    [Theory]
    [InlineData("DELETE FROM header WHERE name = 'head'", DamageKind.Header)]
    [InlineData("DELETE FROM header WHERE name = 'format'", DamageKind.Header)]
    [InlineData("UPDATE header SET value = zeroblob(100) WHERE name = 'head'", DamageKind.Head)]
    [InlineData("UPDATE way_in SET parameters = '{}'", DamageKind.WayIn)]
    [InlineData("DELETE FROM way_in", DamageKind.WayIn)]
    [InlineData("DROP TABLE record", DamageKind.Container)]
    [InlineData("DROP TABLE header", DamageKind.Container)]
    [InlineData("PRAGMA application_id = 1", DamageKind.Container)]
    public void A_header_changed_in_the_file_is_found(string tampering, DamageKind kind)
    {
        Write(["one"]);
        Tamper(tampering);
        using SqliteRecordStore store = new(_vault.Location.VaultFile);

        DamageKind? found = SealedLog.Open(store, _key).TryGet(out SealedLog? log, out OpenRefusal? refusal)
            ? Assert.Throws<VaultDamagedException>(() => log.Read()).Kind
            : refusal.Damage;

        Assert.Equal(kind, found);
    }

    [Theory]
    [InlineData(1, 3)] // the last record: the head knows better
    [InlineData(3, 4)] // one in the middle: the record after it does
    public void A_record_from_a_copy_that_went_its_own_way_is_found(int appended, long sequence)
    {
        string copy = Path.Combine(_vault.Location.Folder, "copy.vault");
        Write(["one", "two"]);
        File.Copy(_vault.Location.VaultFile, copy);
        AppendTo(_vault.Location.VaultFile, Enumerable.Repeat("here", appended).ToArray());
        AppendTo(copy, ["there"]);
        Tamper($"""
            ATTACH DATABASE '{copy}' AS other;
            UPDATE record SET (wrapped_key, sealed) = (SELECT wrapped_key, sealed FROM other.record WHERE sequence = 3) WHERE sequence = 3;
            """);

        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, _key);
        VaultDamagedException damage = Assert.Throws<VaultDamagedException>(() => log.Read());

        Assert.Equal((DamageKind.RecordChanged, sequence), (damage.Kind, damage.Sequence));
    }

    [Fact]
    public void A_record_that_the_head_does_not_know_stops_an_append()
    {
        Write(["one"]);
        Tamper("INSERT INTO record SELECT 2, wrapped_key, sealed FROM record WHERE sequence = 1");
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, _key);

        VaultDamagedException damage = Assert.Throws<VaultDamagedException>(() => log.Append(["two"]));

        Assert.Equal((DamageKind.BeyondHead, 2L), (damage.Kind, damage.Sequence));
    }

    [Fact]
    public void No_changed_byte_of_the_file_ever_yields_another_line()
    {
        string[] lines = ["one", "two", new string('x', 5000)];
        Write(lines);
        byte[] whole = File.ReadAllBytes(_vault.Location.VaultFile);
        int found = 0;
        for (int at = 0; at < whole.Length; at += 7) // 7 shares no factor with the page size: every offset class is met
        {
            byte[] changed = [.. whole];
            changed[at] ^= 0x01;
            string copy = Path.Combine(_vault.Location.Folder, "changed.vault");
            File.WriteAllBytes(copy, changed);

            string[]? read = ReadOrNull(copy);

            Assert.True(read is null || read.SequenceEqual(lines), $"byte {at} yields other lines");
            found += read is null ? 1 : 0;
        }

        // What is not found lies in unused space of the pages, where there is nothing to lose.
        Assert.InRange(found, 1, whole.Length / 7);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_file_cut_short_is_never_opened_as_whole(double share)
    {
        Write(["one", "two", new string('x', 20_000)]);
        byte[] whole = File.ReadAllBytes(_vault.Location.VaultFile);
        File.WriteAllBytes(_vault.Location.VaultFile, whole[..(int)(whole.Length * share)]);

        Assert.Null(ReadOrNull(_vault.Location.VaultFile));
    }

    [Fact]
    public void A_file_that_is_something_else_is_neither_opened_nor_written_over()
    {
        File.WriteAllText(_vault.Location.VaultFile, "a shopping list, long enough to be a header of some kind of file: bread, tea, candles, soap");
        using SqliteRecordStore store = new(_vault.Location.VaultFile);

        Assert.Equal(new OpenRefusal(RefusalKind.Damaged, Damage: DamageKind.Container), Keys.Refusal(store, _key));
        Assert.Throws<VaultDamagedException>(() => SealedLog.Create(store, WayIn.By(_key)));

        Assert.StartsWith("a shopping list", File.ReadAllText(_vault.Location.VaultFile), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_something_else_is_neither_opened_nor_written_over()
    {
        File.WriteAllBytes(_vault.Location.VaultFile, []);
        Tamper("CREATE TABLE recipe (name TEXT)");
        using SqliteRecordStore store = new(_vault.Location.VaultFile);

        Assert.Equal(new OpenRefusal(RefusalKind.Damaged, Damage: DamageKind.Container), Keys.Refusal(store, _key));
        Assert.Throws<VaultDamagedException>(() => SealedLog.Create(store, WayIn.By(_key)));

        using SqliteConnection raw = Raw();
        Assert.Equal(1, Number(raw, "SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void A_vault_is_made_where_an_earlier_making_was_cut_off()
    {
        File.WriteAllBytes(_vault.Location.VaultFile, []);
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        Assert.Equal(RefusalKind.NoVault, Keys.Refusal(store, _key).Kind);

        SealedLog.Create(store, WayIn.By(_key)).Dispose();

        Keys.Opened(store, _key).Dispose();
    }

    [Fact]
    public void A_vault_that_was_deleted_while_open_takes_no_more_lines()
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(["one"]);
        File.Delete(_vault.Location.VaultFile);

        VaultStorageException gone = Assert.Throws<VaultStorageException>(() => log.Append(["two"]));

        Assert.Equal((StorageFault.Gone, _vault.Location.VaultFile), (gone.Fault, gone.Path));
    }

    [Fact]
    public void A_place_that_cannot_hold_a_file_is_a_storage_fault_with_its_path()
    {
        string nowhere = Path.Combine(_vault.Location.Folder, "missing", "journey.vault");
        using SqliteRecordStore store = new(nowhere);

        VaultStorageException failed = Assert.Throws<VaultStorageException>(() => SealedLog.Create(store, WayIn.By(_key)));

        Assert.Equal(nowhere, failed.Path);
    }

    private void Write(string[] lines)
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(lines);
    }

    private void AppendTo(string path, string[] lines)
    {
        using SqliteRecordStore store = new(path);
        using SealedLog log = Keys.Opened(store, _key);
        log.Append(lines);
    }

    private string[]? ReadOrNull(string path)
    {
        try
        {
            using SqliteRecordStore store = new(path);
            if (!SealedLog.Open(store, _key).TryGet(out SealedLog? log, out OpenRefusal? refusal))
            {
                Assert.Contains(refusal.Kind, new[] { RefusalKind.Damaged, RefusalKind.NewerFormat });
                return null;
            }

            using (log)
            {
                return log.Read().Select(line => line.Line).ToArray();
            }
        }
        catch (Exception told) when (told is VaultDamagedException or VaultStorageException)
        {
            return null;
        }
    }

    private void Tamper(string sql)
    {
        using SqliteConnection raw = Raw();
        using SqliteCommand command = raw.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Raw()
    {
        SQLitePCL.Batteries_V2.Init();
        SqliteConnection raw = new(new SqliteConnectionStringBuilder { DataSource = _vault.Location.VaultFile, Pooling = false }.ToString());
        raw.Open();
        return raw;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Assert.IsType<long>(command.ExecuteScalar());
    }

    private void AssertNothingReadable()
    {
        foreach (string file in Directory.GetFiles(_vault.Location.Folder))
        {
            byte[] bytes = Bytes(file);
            foreach (string word in new[] { Marker, "urge", "rode-out", "2026-01-05", "22:10:00", "intensity", "trigger" })
            {
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{Path.GetFileName(file)} shows {word}");
                Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)) < 0, $"{Path.GetFileName(file)} shows {word}");
            }
        }
    }

    private static byte[] Bytes(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
