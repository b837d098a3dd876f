namespace Rekindle.Vault.Memory;

/// <summary>A store that lives as long as the process: for trying things out without leaving a trace.</summary>
public sealed class MemoryRecordStore : IRecordStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, SealedRecord> _records = [];
    private StoredHeader? _header;

    /// <inheritdoc/>
    public string Place => "memory";

    /// <inheritdoc/>
    public StoredHeader? ReadHeader()
    {
        lock (_gate)
        {
            return _header;
        }
    }

    /// <inheritdoc/>
    public StoreSnapshot? Read(long after)
    {
        lock (_gate)
        {
            return _header is null
                ? null
                : new StoreSnapshot(_header, _records.Values.Where(record => record.Sequence > after).ToArray());
        }
    }

    /// <inheritdoc/>
    public void Create(StoredHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        lock (_gate)
        {
            _header = _header is null ? header : throw new VaultStorageException(StorageFault.AlreadyExists, Place);
        }
    }

    /// <inheritdoc/>
    public void Change(Func<StoredHeader, StoreChange> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        lock (_gate)
        {
            StoreChange change = decide(_header ?? throw new VaultStorageException(StorageFault.Gone, Place));
            if (change.Appended.FirstOrDefault(record => _records.ContainsKey(record.Sequence)) is { } taken)
            {
                throw new VaultDamagedException(DamageKind.BeyondHead, taken.Sequence);
            }

            foreach (SealedRecord record in change.Appended)
            {
                _records.Add(record.Sequence, record);
            }

            foreach (long sequence in change.Burned)
            {
                if (_records.TryGetValue(sequence, out SealedRecord? record))
                {
                    _records[sequence] = record with { WrappedKey = [] };
                }
            }

            _header = change.Header;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _records.Clear();
            _header = null;
        }
    }
}
