using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Rekindle.Tests.Cli;

/// <summary>A backup is whole before it has its name, comes back whole, and destroys nothing on either way; a check says what it finds.</summary>
public sealed class BackupCommandClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public BackupCommandClaims()
    {
        _terminal.Begin();
        Log();
    }

    private string Vault => Path.Combine(_terminal.Home, "journey.vault");

    private string Backup => Path.Combine(_terminal.Folder, "stick", "rekindle.backup");

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_backup_is_one_sealed_file_of_its_owner_alone_that_holds_everything()
    {
        string journey = _terminal.Run("export").Out;

        Ran ran = MakeBackup();

        Assert.Equal((0, $"Backup written and read back: {Backup}, 2 records.\n"), (ran.Code, ran.Out));
        Assert.Contains("Only your key file opens it", ran.Err, StringComparison.Ordinal);
        Assert.Equal([Backup], Directory.GetFiles(Path.GetDirectoryName(Backup)!));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Backup));
        byte[] bytes = File.ReadAllBytes(Backup);
        Assert.Equal((1, 1), (bytes[18], bytes[19])); // no write-ahead mode: the file is all there is
        Assert.True(bytes.AsSpan().IndexOf("check-in"u8) < 0);

        string elsewhere = Path.Combine(_terminal.Folder, "elsewhere");
        Directory.CreateDirectory(elsewhere);
        File.Copy(Path.Combine(_terminal.Home, "journey.key"), Path.Combine(elsewhere, "journey.key"));
        Assert.Equal(0, _terminal.Run("restore", Backup, "--vault", elsewhere).Code);
        Assert.Equal(journey, _terminal.Run("export", "--vault", elsewhere).Out);
    }

    [Fact]
    public void What_is_there_is_not_written_over_unless_that_is_asked_for()
    {
        string mine = _terminal.File("mine", "a letter");

        Assert.Equal(2, _terminal.Run("backup", mine).Code);
        Assert.Equal("a letter", File.ReadAllText(mine));
        Assert.Equal(0, _terminal.Run("backup", mine, "--force").Code);
        Assert.Equal(0, _terminal.Run("verify", mine).Code);
        Assert.Equal(2, _terminal.Run("backup", Vault, "--force").Code);
        Assert.Equal(2, _terminal.Run("backup", _terminal.Folder, "--force").Code);
        Assert.Equal(2, _terminal.Run("backup", "").Code);
        Assert.Equal(4, _terminal.Run("backup", Path.Combine(_terminal.Folder, "no", "folder", "b")).Code);
    }

    [Fact]
    public void A_damaged_vault_gives_no_backup_and_leaves_no_half_one()
    {
        Tamper(Vault, "UPDATE record SET sealed = zeroblob(540) WHERE sequence = 2");

        Ran ran = MakeBackup();

        Assert.Equal(4, ran.Code);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Backup)!));
    }

    [Fact]
    public void Restoring_keeps_the_vault_that_was_there_under_a_dated_name()
    {
        MakeBackup();
        Log();
        string newer = _terminal.Run("export").Out;

        JsonElement restored = _terminal.Json("restore", Backup, "--json");

        Assert.Equal(2, restored.GetProperty("records").GetInt32());
        string aside = restored.GetProperty("keptAside").GetString()!;
        Assert.Equal("journey-20260112-090000.vault", Path.GetFileName(aside));
        Assert.Equal(2, _terminal.Run("export").Out.Split('\n').Length - 1);
        Assert.Equal(0, _terminal.Run("verify").Code); // a restored vault is no vault that was set back behind one's back
        Assert.Equal("journey-20260112-090000-2.vault", Path.GetFileName(_terminal.Json("restore", aside, "--json").GetProperty("keptAside").GetString()));
        Assert.Equal(newer, _terminal.Run("export").Out);
        Assert.True(File.Exists(aside));
        Assert.True(File.Exists(Backup));
    }

    [Fact]
    public void A_backup_that_is_not_whole_changes_nothing()
    {
        MakeBackup();
        string before = _terminal.Run("export").Out;
        string torn = Path.Combine(_terminal.Folder, "torn");
        File.WriteAllBytes(torn, File.ReadAllBytes(Backup)[..^5000]);
        Tamper(Backup, "UPDATE record SET sealed = zeroblob(540) WHERE sequence = 2");

        Assert.Equal(4, _terminal.Run("restore", Backup).Code);
        Assert.Equal(4, _terminal.Run("restore", torn).Code);
        Assert.Equal(4, _terminal.Run("restore", _terminal.File("list", "a shopping list, long enough to be taken for something else: bread, tea, candles, soap, and a few more things")).Code);
        Assert.Equal(2, _terminal.Run("restore", _terminal.File("nothing", "")).Code);
        Assert.Equal(2, _terminal.Run("restore", Path.Combine(_terminal.Folder, "none")).Code);
        Assert.Equal(2, _terminal.Run("restore", Vault).Code);

        Assert.Equal(before, _terminal.Run("export").Out);
        Assert.DoesNotContain(Directory.GetFiles(_terminal.Home), f => f.EndsWith(".part", StringComparison.Ordinal) || f.Contains("journey-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_vault_that_is_open_elsewhere_is_not_replaced()
    {
        MakeBackup();
        string before = _terminal.Run("export").Out;
        using (SqliteConnection elsewhere = Raw(Vault))
        {
            using SqliteCommand look = elsewhere.CreateCommand();
            look.CommandText = "SELECT count(*) FROM record";
            look.ExecuteScalar();

            Ran ran = _terminal.Run("restore", Backup);

            Assert.Equal(4, ran.Code);
            Assert.Contains("Another program is using the vault", ran.Err, StringComparison.Ordinal);
        }

        Assert.Equal(before, _terminal.Run("export").Out);
    }

    [Fact]
    public void A_damaged_vault_makes_way_for_its_backup()
    {
        MakeBackup();
        File.WriteAllText(Vault, "nothing that can be read any more");

        Assert.Equal(0, _terminal.Run("restore", Backup).Code);

        Assert.Equal(0, _terminal.Run("verify").Code);
        Assert.Contains("nothing that can", File.ReadAllText(Path.Combine(_terminal.Home, "journey-20260112-090000.vault")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE record SET sealed = zeroblob(540) WHERE sequence = 2", 1, "damaged", 2)]
    [InlineData("DELETE FROM record WHERE sequence = 1", 1, "damaged", 1)]
    [InlineData("DELETE FROM record WHERE sequence = 2", 1, "cut-off", 2)]
    [InlineData("UPDATE way_in SET kdf = 'x'", 1, "damaged", null)]
    [InlineData("UPDATE header SET value = CAST('9' AS BLOB) WHERE name = 'format'", 4, "newer", null)]
    [InlineData("DROP TABLE record", 1, "damaged", null)]
    public void A_check_names_the_first_thing_that_is_wrong(string tampering, int code, string verdict, int? record)
    {
        MakeBackup();
        foreach (string file in new[] { Vault, Backup }) Tamper(file, tampering);

        foreach (string[] args in new[] { new[] { "verify", "--json" }, ["verify", Backup, "--json"] })
        {
            Ran ran = _terminal.Run(args);
            using JsonDocument said = JsonDocument.Parse(ran.Out);
            Assert.Equal((code, verdict), (ran.Code, said.RootElement.GetProperty("verdict").GetString()));
            Assert.Equal(record, said.RootElement.GetProperty("record").ValueKind == JsonValueKind.Null ? null : said.RootElement.GetProperty("record").GetInt32());
        }
    }

    [Fact]
    public void A_check_tells_whole_locked_wrong_missing_and_torn_files_apart()
    {
        MakeBackup();
        string torn = Path.Combine(_terminal.Folder, "torn");
        File.WriteAllBytes(torn, File.ReadAllBytes(Backup)[..^5000]);
        string missing = Path.Combine(_terminal.Folder, "none");
        string stranger = _terminal.File("words", "not the right words at all");

        Assert.Equal((0, "Whole: 2 records, each as it was written.\n"), (_terminal.Run("verify").Code, _terminal.Run("verify").Out));
        Assert.Equal((0, "whole"), Verdict("verify", Backup));
        Assert.Equal((1, "cut-off"), Verdict("verify", torn));
        Assert.Equal((2, "no-vault"), Verdict("verify", missing));
        Assert.Equal((3, "wrong-key"), Verdict("verify", "--passphrase-file", stranger));
        File.Delete(Path.Combine(_terminal.Home, "journey.key"));
        Assert.Equal((3, "locked"), Verdict("verify"));
    }

    [Fact]
    public void A_check_changes_nothing_where_nothing_can_be_written()
    {
        MakeBackup();
        string folder = Path.GetDirectoryName(Backup)!;
        byte[] before = File.ReadAllBytes(Backup);

        Assert.Equal(0, _terminal.Run("verify", Backup).Code);

        Assert.Equal([Backup], Directory.GetFiles(folder));
        Assert.Equal(before, File.ReadAllBytes(Backup));
    }

    [Fact]
    public void An_older_copy_in_the_vaults_place_is_found_by_what_is_remembered()
    {
        string older = Path.Combine(_terminal.Folder, "older");
        File.Copy(Vault, older);
        Log();
        string newer = Path.Combine(_terminal.Folder, "newer");
        File.Copy(Vault, newer);
        File.Copy(older, Vault, overwrite: true);

        JsonElement said = JsonDocument.Parse(_terminal.Run("verify", "--json").Out).RootElement;
        Assert.Equal(("rolled-back", 3), (said.GetProperty("verdict").GetString(), said.GetProperty("remembered").GetInt32()));
        Assert.Equal(1, _terminal.Run("verify").Code);

        // Also once it went on from there and is as long again.
        Log();
        Log();
        Assert.Equal((1, "rolled-back"), Verdict("verify"));
        Assert.Equal((0, "whole"), Verdict("verify", older));
        File.Copy(newer, Vault, overwrite: true);
        Assert.Equal((0, "whole"), Verdict("verify"));
    }

    [Fact]
    public void What_is_remembered_is_the_owners_alone_and_is_no_condition_for_anything()
    {
        string remembered = Path.Combine(_terminal.Home, "journey.remembered");
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(remembered));
        Assert.Matches("^rekindle-remembered-1\nvault [0-9a-f]{32}\nrecords 2\npoint [0-9a-f]{64}\n$", File.ReadAllText(remembered));

        File.WriteAllText(remembered, "rekindle-remembered-1\nvault x\n");
        Assert.Equal((0, "whole"), Verdict("verify"));
        File.Delete(remembered);
        Assert.Equal((0, "whole"), Verdict("verify"));
        Assert.False(File.Exists(remembered)); // looking remembers nothing
        Log();
        Assert.Contains("records 3", File.ReadAllText(remembered), StringComparison.Ordinal);
    }

    private Ran MakeBackup()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Backup)!);
        return _terminal.Run("backup", Backup);
    }

    private void Log() => Assert.Equal(0, _terminal.Run("log", "check-in", "mood=4", "confidence=3", "distress=6").Code);

    private (int, string?) Verdict(params string[] args)
    {
        Ran ran = _terminal.Run([.. args, "--json"]);
        using JsonDocument said = JsonDocument.Parse(ran.Out);
        return (ran.Code, said.RootElement.GetProperty("verdict").GetString());
    }

    private static void Tamper(string file, string sql)
    {
        using SqliteConnection raw = Raw(file);
        using SqliteCommand command = raw.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Raw(string file)
    {
        SQLitePCL.Batteries_V2.Init();
        SqliteConnection raw = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        raw.Open();
        return raw;
    }
}
