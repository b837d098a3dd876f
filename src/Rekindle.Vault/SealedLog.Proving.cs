using Rekindle.Vault.Sealing;
using Rekindle.Vault.Transfer;

namespace Rekindle.Vault;

/// <content>Proving a vault whole, and telling an older state of it from the one that was seen last.</content>
public sealed partial class SealedLog
{
    private ChainPoint? _appendedFrom;
    private ChainPoint? _appended;

    /// <summary>What the log added up to after the last append of this object; null where it appended nothing.</summary>
    public LogMark? Appended
    {
        get
        {
            lock (_gate)
            {
                return _appended is { } point ? MarkOf(point) : null;
            }
        }
    }

    /// <summary>What the log added up to before the first append of this object; null where it appended nothing.</summary>
    internal LogMark? AppendedFrom
    {
        get
        {
            lock (_gate)
            {
                return _appendedFrom is { } point ? MarkOf(point) : null;
            }
        }
    }

    /// <summary>Reads everything and proves it, and that it has not become older than it was remembered.</summary>
    /// <param name="remembered">What was remembered; null, or of another vault: nothing is compared.</param>
    /// <returns>What the log adds up to.</returns>
    /// <exception cref="VaultDamagedException">The first thing that is not as it was written; with
    /// <see cref="DamageKind.RolledBack"/> where what was remembered is no longer there.</exception>
    public LogMark Prove(LogMark? remembered = null)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return Prove(_store, remembered);
        }
    }

    /// <summary>Proves a copy of this vault whole, by the keys of this log.</summary>
    /// <param name="copy">Where the copy is kept.</param>
    /// <returns>What it adds up to.</returns>
    /// <exception cref="VaultDamagedException">It is not as it was written, or no copy of this vault.</exception>
    public LogMark ProveCopy(IRecordStore copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return Prove(copy, remembered: null);
        }
    }

    private LogMark Prove(IRecordStore store, LogMark? remembered)
    {
        StoreSnapshot snapshot = store.Read(0) ?? throw new VaultStorageException(StorageFault.Gone, store.Place);
        LogHead head = LogHead.Open(_keys, snapshot.Header);
        ChainPoint start = ChainPoint.Start(_keys.VaultId);
        ChainWalk.Walk(_keys, start, snapshot.Records, head);
        LogMark mark = MarkOf(head.Last);
        if (remembered?.Vault == mark.Vault && !HasBeen(remembered, start, snapshot.Records))
        {
            throw new VaultDamagedException(DamageKind.RolledBack, Math.Min(remembered.Records, mark.Records));
        }

        return mark;
    }

    private bool HasBeen(LogMark remembered, ChainPoint start, IReadOnlyList<SealedRecord> records)
    {
        if (remembered.Records > records.Count) return false;
        ChainPoint point = start;
        foreach (SealedRecord record in records.TakeWhile(r => r.Sequence <= remembered.Records)) point = point.Next(_keys.VaultId, record.Sealed);
        return MarkOf(point) == remembered;
    }

    private LogMark MarkOf(ChainPoint point) =>
        new(Convert.ToHexStringLower(_keys.VaultId), point.Sequence, Convert.ToHexStringLower(point.Value));
}
