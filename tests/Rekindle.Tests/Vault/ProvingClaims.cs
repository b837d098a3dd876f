using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Transfer;

namespace Rekindle.Tests.Vault;

/// <summary>A vault proves itself and its copies whole, and knows whether it is still what it was remembered to be.</summary>
public sealed class ProvingClaims : IDisposable
{
    private readonly MemoryRecordStore _store = new();
    private readonly Key _key = Keys.File();
    private readonly SealedLog _log;

    public ProvingClaims()
    {
        _log = SealedLog.Create(_store, WayIn.By(_key));
        _log.Append(["one", "two", "three"]);
    }

    public void Dispose()
    {
        _log.Dispose();
        _key.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void What_was_appended_is_what_it_adds_up_to()
    {
        LogMark mark = _log.Prove();

        Assert.Equal(mark, _log.Appended);
        Assert.Equal(3, mark.Records);
        Assert.Equal(mark, _log.ProveCopy(_store));
        using SealedLog reader = Keys.Opened(_store, _key);
        Assert.Null(reader.Appended);
    }

    [Fact]
    public void A_copy_that_is_not_whole_or_of_another_vault_is_refused()
    {
        AlteredStore altered = new(_store, whole => whole with { Records = [.. whole.Records.Take(2)] });
        using MemoryRecordStore elsewhere = new();
        SealedLog.Create(elsewhere, WayIn.By(_key)).Dispose();

        Assert.Equal(DamageKind.CutOff, Assert.Throws<VaultDamagedException>(() => _log.ProveCopy(altered)).Kind);
        Assert.Equal(DamageKind.Head, Assert.Throws<VaultDamagedException>(() => _log.ProveCopy(elsewhere)).Kind);
        Assert.Equal(3, _log.Prove().Records);
    }

    [Fact]
    public void What_is_remembered_must_still_be_there()
    {
        LogMark mark = _log.Prove();
        _log.Append(["four"]);

        Assert.Equal(4, _log.Prove(mark).Records);
        Assert.Equal(4, _log.Prove(mark with { Vault = new string('0', 32), Records = 99 }).Records); // of another vault
        AssertRolledBack(mark with { Records = 5 }, 4);
        AssertRolledBack(mark with { Records = 2 }, 2);
        AssertRolledBack(mark with { Point = new string('0', 64) }, 3);
        Assert.Equal(4, _log.Prove(new LogMark(mark.Vault, 0, StartOf(mark))).Records);
    }

    private static string StartOf(LogMark mark) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. "rekindle/v1/chain-start\0"u8, .. Convert.FromHexString(mark.Vault)]));

    private void AssertRolledBack(LogMark remembered, long record)
    {
        VaultDamagedException found = Assert.Throws<VaultDamagedException>(() => _log.Prove(remembered));
        Assert.Equal((DamageKind.RolledBack, record), (found.Kind, found.Sequence));
    }
}
