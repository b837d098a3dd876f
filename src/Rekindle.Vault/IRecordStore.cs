namespace Rekindle.Vault;

/// <summary>Where sealed bytes are kept. A store knows no key and judges nothing.</summary>
/// <remarks>
/// One store object serves one <see cref="SealedLog"/> at a time and is not for several threads at once;
/// several stores, in several processes, may stand over the same place.
/// Every member may throw <see cref="VaultStorageException"/> when the place does not do its part and
/// <see cref="VaultDamagedException"/> when what is kept there cannot be read as a vault.
/// </remarks>
public interface IRecordStore : IDisposable
{
    /// <summary>Where the vault is kept, for messages to the person: a path, or a few words.</summary>
    string Place { get; }

    /// <summary>The header as it stands.</summary>
    /// <returns>The header, or null where there is no vault.</returns>
    StoredHeader? ReadHeader();

    /// <summary>Header and records of one moment.</summary>
    /// <param name="after">Only records with a greater sequence are returned; 0 returns all.</param>
    /// <returns>The snapshot, or null where there is no vault.</returns>
    StoreSnapshot? Read(long after);

    /// <summary>Makes a new vault with this header and no records.</summary>
    /// <param name="header">The first header.</param>
    /// <exception cref="VaultStorageException">With <see cref="StorageFault.AlreadyExists"/> where there is a vault.</exception>
    void Create(StoredHeader header);

    /// <summary>Changes the vault in one transaction that keeps all other writers out.</summary>
    /// <param name="decide">Given the header as it stands inside the transaction, says what changes.
    /// When it throws, nothing changes.</param>
    /// <remarks>Returns only once the change is on the disk.</remarks>
    /// <exception cref="VaultDamagedException">With <see cref="DamageKind.BeyondHead"/> where a record already
    /// stands at a sequence that is to be appended.</exception>
    void Change(Func<StoredHeader, StoreChange> decide);
}
