using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>The opened data key and what is derived from it, wiped when disposed.</summary>
/// <remarks>
/// Each use has its own key: HKDF-SHA-256(data key, salt = vault id, info = the use's label in ASCII), 32 bytes.
/// A later use takes a label of its own.
/// </remarks>
internal sealed class VaultKeys : IDisposable
{
    private readonly byte[] _dataKey;
    private readonly byte[] _headKey;
    private readonly byte[] _recordKeysKey;

    public VaultKeys(byte[] vaultId, byte[] dataKey)
    {
        VaultId = vaultId;
        _dataKey = dataKey;
        _headKey = Derive(Label.HeadKey);
        _recordKeysKey = Derive(Label.RecordKeysKey);
    }

    public byte[] VaultId { get; }

    public ReadOnlySpan<byte> DataKey => _dataKey;

    /// <summary>Seals the head.</summary>
    public ReadOnlySpan<byte> HeadKey => _headKey;

    /// <summary>Wraps the records' own keys.</summary>
    public ReadOnlySpan<byte> RecordKeysKey => _recordKeysKey;

    /// <summary>Boxes the private half of the vault's key pair. Made when it is asked for: most openings need it not. The caller wipes it.</summary>
    public byte[] SealKey() => Derive(Label.SealKey);

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_dataKey);
        CryptographicOperations.ZeroMemory(_headKey);
        CryptographicOperations.ZeroMemory(_recordKeysKey);
    }

    private byte[] Derive(string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _dataKey, Box.KeyLength, VaultId, System.Text.Encoding.ASCII.GetBytes(use));
}
