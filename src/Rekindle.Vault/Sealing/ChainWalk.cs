using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>Walks the records from a proven point to the head, opens each at its place, and finds what is not as it was written.</summary>
internal static class ChainWalk
{
    /// <param name="keys">The opened keys.</param>
    /// <param name="from">A point that is proven already; the records begin after it.</param>
    /// <param name="records">All records after that point, by rising sequence.</param>
    /// <param name="head">The head of the same moment.</param>
    /// <returns>The lines that are not burned.</returns>
    /// <exception cref="VaultDamagedException">Something is not as it was written.</exception>
    public static IReadOnlyList<StoredLine> Walk(VaultKeys keys, ChainPoint from, IReadOnlyList<SealedRecord> records, LogHead head)
    {
        ChainPoint point = from;
        List<StoredLine> lines = new(records.Count);
        HashSet<long> keyless = [];
        HashSet<long> burned = [];
        using AesGcm recordKeys = Box.Cipher(keys.RecordKeysKey);
        foreach (SealedRecord record in records)
        {
            long expected = point.Sequence + 1;
            if (expected > head.Last.Sequence)
            {
                throw new VaultDamagedException(DamageKind.BeyondHead, record.Sequence);
            }

            if (record.Sequence != expected)
            {
                throw new VaultDamagedException(DamageKind.RecordMissing, expected);
            }

            if (record.WrappedKey.Length == 0)
            {
                keyless.Add(record.Sequence);
            }
            else
            {
                Take(keys, recordKeys, point, record, lines, burned);
            }

            point = point.Next(keys.VaultId, record.Sealed);
        }

        Conclude(point, head, keyless, burned);
        lines.RemoveAll(line => burned.Contains(line.Sequence));
        return lines;
    }

    private static void Take(
        VaultKeys keys, AesGcm recordKeys, ChainPoint before, SealedRecord record, List<StoredLine> lines, HashSet<long> burned)
    {
        if (!RecordSeal.TryOpen(keys, recordKeys, before, record, out byte[]? payload))
        {
            throw new VaultDamagedException(DamageKind.RecordChanged, record.Sequence);
        }

        switch (Payload.Unpad(payload))
        {
            case (Payload.LineKind, byte[] content) when Payload.LineOf(content) is { } line:
                lines.Add(new StoredLine(record.Sequence, line));
                break;
            case (Payload.BurningKind, { Length: 8 } content):
                burned.Add(BinaryPrimitives.ReadInt64BigEndian(content));
                break;
            default:
                throw new VaultDamagedException(DamageKind.UnknownContent, record.Sequence);
        }
    }

    private static void Conclude(ChainPoint point, LogHead head, HashSet<long> keyless, HashSet<long> burned)
    {
        if (point.Sequence < head.Last.Sequence)
        {
            throw new VaultDamagedException(DamageKind.CutOff, point.Sequence + 1);
        }

        // Unseen until here: at the very end, a record of a forked copy of this vault, or a burned record's content.
        if (!point.IsSameAs(head.Last))
        {
            throw new VaultDamagedException(DamageKind.RecordChanged, point.Sequence);
        }

        keyless.ExceptWith(burned);
        if (keyless.Count > 0)
        {
            throw new VaultDamagedException(DamageKind.KeyMissing, keyless.Min());
        }
    }
}
