using System.Diagnostics;
using System.Text.Json.Nodes;
using Rekindle.Proof.Stored;
using Rekindle.Tests.Conventions;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>A reader in another language, written from docs/vault-format.md alone, reads what this program reads. Needs python3.</summary>
public sealed class ForeignReaderClaims : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/ForeignReader");

    private readonly TemporaryVault _vault = new();

    public static TheoryData<string, string> Openings
    {
        get
        {
            var openings = new TheoryData<string, string>();
            foreach (StoredVault vault in StoredVault.In(Path.Combine(Folder, "vaults")))
            {
                foreach (string secret in vault.Secrets) openings.Add(vault.Name, secret);
            }

            return openings;
        }
    }

    public static TheoryData<string> Sealed => [.. StoredVault.In(Path.Combine(Folder, "vaults")).Where(v => File.Exists(v.EntriesFile)).Select(v => v.Name)];

    public void Dispose() => _vault.Dispose();

    [Theory]
    [MemberData(nameof(Openings))]
    public void Every_stored_vault_gives_both_readers_the_lines_that_were_written(string name, string secret)
    {
        StoredVault stored = StoredVault.At(Path.Combine(Folder, "vaults"), name);

        (int code, string output, string errors) = Run(stored.File, Secret(stored, secret));

        Assert.Equal((0, ""), (code, errors));
        StoredLine[] foreign = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Contains("\"sequence\"", StringComparison.Ordinal)).Select(StoredVault.Parse)];
        Assert.Equal(stored.Lines(), foreign);
        Assert.Equal(foreign, OwnLog(stored, secret, log => log.Read()));
    }

    [Theory]
    [MemberData(nameof(Sealed))]
    public void Entries_that_were_sealed_to_a_stored_vault_open_to_both_readers(string name)
    {
        StoredVault stored = StoredVault.At(Path.Combine(Folder, "vaults"), name);
        string secret = stored.Secrets[0];

        (int code, string output, string errors) = Run(stored.File, [.. Secret(stored, secret), "--entries", stored.EntriesFile]);

        Assert.Equal((0, ""), (code, errors));
        string?[] foreign = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).Where(n => n["entry"] is not null).Select(n => (string?)n["line"])];
        Assert.NotEmpty(foreign);
        Assert.Equal(foreign, OwnLog(stored, secret, log => log.OpenEntries([.. File.ReadLines(stored.EntriesFile).Select(l => SealedEntry.Read(l, "file", 1).Value!)])));
    }

    [Fact]
    public void The_other_reader_refuses_what_was_changed_and_prints_nothing_of_it()
    {
        StoredVault stored = StoredVault.In(Path.Combine(Folder, "vaults")).First(v => v.Secrets[0] == "key");
        byte[] file = File.ReadAllBytes(stored.File);
        IReadOnlyList<string> regions = Rekindle.Proof.Flips.SqliteMap.Of(file);
        foreach (string region in new[] { "record: sealed", "record: wrapped_key", "header: value", "way_in: parameters" })
        {
            byte[] changed = [.. file];
            changed[regions.ToList().LastIndexOf(region)] ^= 1;
            File.WriteAllBytes(_vault.Location.VaultFile, changed);

            (int code, string output, string errors) = Run(_vault.Location.VaultFile, Secret(stored, "key"));

            Assert.Equal((1, ""), (code, output));
            Assert.StartsWith("read_vault: ", errors, StringComparison.Ordinal);
        }
    }

    private T OwnLog<T>(StoredVault stored, string secret, Func<SealedLog, T> read)
    {
        File.Copy(stored.File, _vault.Location.VaultFile, overwrite: true);
        using Key key = stored.OpenKey(secret);
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, key);
        return read(log);
    }

    // A repository keeps no modes, and a key file that others may read is refused by both readers.
    private string[] Secret(StoredVault stored, string kind)
    {
        if (kind != "key") return [$"--{kind}-file", stored.SecretFile(kind)];
        File.Copy(stored.SecretFile(kind), _vault.Location.KeyFile, overwrite: true);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_vault.Location.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return ["--key-file", _vault.Location.KeyFile];
    }

    private static (int Code, string Output, string Errors) Run(string vault, params string[] arguments)
    {
        ProcessStartInfo start = new("python3") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { Path.Combine(Folder, "read_vault.py"), vault }.Concat(arguments)) start.ArgumentList.Add(argument);
        using Process reader = Process.Start(start)!;
        Task<string> errors = reader.StandardError.ReadToEndAsync();
        string output = reader.StandardOutput.ReadToEnd();
        reader.WaitForExit();
        return (reader.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
