using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>Seals one record at its place and opens it there, and nowhere else.</summary>
/// <remarks>
/// <code>
/// record key   32 random bytes, used once
/// wrapped key  box(record-keys key, record key, record-key label | vault id 16 | sequence 8)
/// sealed       box(record key, payload, record label | vault id 16 | sequence 8 | chain point before it 32)
/// </code>
/// Destroying the wrapped key destroys the record: that is what burning does.
/// </remarks>
internal static class RecordSeal
{
    public static SealedRecord Seal(VaultKeys keys, ChainPoint before, byte[] payload)
    {
        long sequence = before.Sequence + 1;
        byte[] recordKey = RandomNumberGenerator.GetBytes(Box.KeyLength);
        byte[] wrapped = Box.Seal(keys.RecordKeysKey, recordKey, KeyPlace(keys, sequence));
        byte[] sealedContent = Box.Seal(recordKey, payload, Place(keys, before));
        CryptographicOperations.ZeroMemory(recordKey);
        return new SealedRecord(sequence, wrapped, sealedContent);
    }

    /// <param name="keys">The opened keys.</param>
    /// <param name="recordKeys">A cipher under the key that wraps the records' own keys; made once for many records.</param>
    /// <param name="before">The point before the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="payload">What it holds.</param>
    public static bool TryOpen(
        VaultKeys keys, AesGcm recordKeys, ChainPoint before, SealedRecord record, [NotNullWhen(true)] out byte[]? payload)
    {
        payload = null;
        if (!Box.TryOpen(recordKeys, record.WrappedKey, KeyPlace(keys, record.Sequence), out byte[]? recordKey))
        {
            return false;
        }

        bool opened = recordKey.Length == Box.KeyLength && Box.TryOpen(recordKey, record.Sealed, Place(keys, before), out payload);
        CryptographicOperations.ZeroMemory(recordKey);
        return opened;
    }

    private static ReadOnlySpan<byte> KeyPlace(VaultKeys keys, long sequence) =>
        new Label(Label.RecordKey).Bytes(keys.VaultId).Number(sequence).Span;

    private static ReadOnlySpan<byte> Place(VaultKeys keys, ChainPoint before) =>
        new Label(Label.Record).Bytes(keys.VaultId).Number(before.Sequence + 1).Bytes(before.Value).Span;
}
