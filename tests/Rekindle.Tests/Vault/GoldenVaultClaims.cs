using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>A vault that was written once and is never written again: old formats stay readable for ever.</summary>
public sealed class GoldenVaultClaims : IDisposable
{
    // Written by the first program of format 1: two ways in; four appended lines, the second of them burned.
    private static readonly string[] _lines =
    [
        """{"type":"journey-started","at":"2026-01-05T22:10:00+01:00","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam"}""",
        "",
        "žluťoučký kůň 🌊",
        new string('a', 2000),
        """{"type":"letter-burned","at":"2026-01-07T01:00:00+01:00"}""",
    ];

    private readonly TemporaryVault _vault = new();

    public GoldenVaultClaims() =>
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Vault", "Golden", "format-1.vault"), _vault.Location.VaultFile);

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void A_vault_of_format_1_opens_by_its_passphrase()
    {
        using Key passphrase = Keys.Passphrase("correct horse, grüne Wiese");

        AssertReads(passphrase);
    }

    [Fact]
    public void A_vault_of_format_1_opens_by_its_key_file()
    {
        using Key file = Key.FromFileSecret(Enumerable.Range(0, Key.FileLength).Select(number => (byte)number).ToArray());

        AssertReads(file);
    }

    private void AssertReads(Key key)
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, key);
        Assert.Equal(_lines, log.Read().Select(line => line.Line));
        Assert.Equal([1, 3, 4, 5, 7], log.Read().Select(line => line.Sequence));
        Assert.Equal(8, log.Append(["and goes on"]));
    }
}
