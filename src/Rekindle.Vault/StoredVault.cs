namespace Rekindle.Vault;

/// <summary>One named value of the header, readable without a key.</summary>
/// <param name="Name">Lower-case ASCII name; names that a program does not know are kept and ignored.</param>
/// <param name="Value">The value's bytes.</param>
public sealed record HeaderField(string Name, byte[] Value);

/// <summary>One way to reach the data key, as it is stored. Nothing in it is secret.</summary>
/// <param name="Id">16 random bytes that name this way in.</param>
/// <param name="Kind">What the person brings: see <see cref="WayInKinds"/>.</param>
/// <param name="Kdf">Name of the function that makes a key of what they bring.</param>
/// <param name="Parameters">The function's parameters, one JSON object.</param>
/// <param name="WrappedKey">The data key, sealed under the key that the function makes.</param>
/// <param name="Check">SHA-256 over this row, so that damage is not mistaken for a wrong passphrase.</param>
public sealed record StoredWayIn(byte[] Id, string Kind, string Kdf, string Parameters, byte[] WrappedKey, byte[] Check);

/// <summary>Everything a store holds beside the records.</summary>
/// <param name="Fields">The named values, in any order.</param>
/// <param name="WaysIn">At least one way to the data key.</param>
/// <param name="Head">The sealed head: how many records there are and what they add up to.</param>
public sealed record StoredHeader(IReadOnlyList<HeaderField> Fields, IReadOnlyList<StoredWayIn> WaysIn, byte[] Head);

/// <summary>One sealed record, as it is stored.</summary>
/// <param name="Sequence">Its place in the log, from 1.</param>
/// <param name="WrappedKey">The record's own key, sealed under the vault's; empty once the record is burned.</param>
/// <param name="Sealed">The sealed, padded content.</param>
public sealed record SealedRecord(long Sequence, byte[] WrappedKey, byte[] Sealed);

/// <summary>Header and records as they stood at one and the same moment.</summary>
/// <param name="Header">The header at that moment.</param>
/// <param name="Records">The records asked for, by rising sequence.</param>
public sealed record StoreSnapshot(StoredHeader Header, IReadOnlyList<SealedRecord> Records);

/// <summary>What one transaction changes: all of it, or nothing.</summary>
/// <param name="Header">The header from now on; it replaces the one before.</param>
/// <param name="Appended">Records to add, by rising sequence.</param>
/// <param name="Burned">Sequences of records whose wrapped key is destroyed.</param>
public sealed record StoreChange(StoredHeader Header, IReadOnlyList<SealedRecord> Appended, IReadOnlyList<long> Burned);
