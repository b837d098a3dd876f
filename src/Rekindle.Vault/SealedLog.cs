using System.Security.Cryptography;
using Rekindle.Vault.Sealing;

namespace Rekindle.Vault;

/// <summary>The append-only log of one vault, opened: lines go in sealed and come out proven.</summary>
/// <remarks>
/// The log does not own its store: whoever made the store disposes it, after the log.
/// All members may be called from several threads. Besides what each member says, they throw
/// <see cref="VaultStorageException"/> when the place does not do its part, and <see cref="VaultDamagedException"/>
/// when what is kept there is not what was written.
/// The layout is written down in docs/vault-format.md.
/// </remarks>
public sealed partial class SealedLog : IDisposable
{
    /// <summary>The newest format that this program reads, and the one it writes.</summary>
    public const int Format = 1;

    private readonly Lock _gate = new();
    private readonly IRecordStore _store;
    private readonly VaultKeys _keys;
    private ChainPoint _proven;
    private ChainPoint _seen;
    private bool _disposed;

    private SealedLog(IRecordStore store, VaultKeys keys, LogHead head, StoredWayIn openedBy)
    {
        _store = store;
        OpenedBy = WayInSeal.IdOf(openedBy);
        _keys = keys;
        _proven = ChainPoint.Start(keys.VaultId);
        _seen = head.Last;
    }

    /// <summary>Where the vault is kept, for messages to the person.</summary>
    public string Place => _store.Place;

    /// <summary>Makes a new, empty vault in a place that holds none, and opens it.</summary>
    /// <param name="store">The place; it stays the caller's to dispose.</param>
    /// <param name="wayIn">The first way into it.</param>
    /// <returns>The opened log.</returns>
    /// <exception cref="VaultStorageException">With <see cref="StorageFault.AlreadyExists"/> where there is a vault.</exception>
    public static SealedLog Create(IRecordStore store, WayIn wayIn)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(wayIn);
        byte[] vaultId = RandomNumberGenerator.GetBytes(HeaderFields.IdLength);
        VaultKeys keys = new(vaultId, RandomNumberGenerator.GetBytes(Box.KeyLength));
        StoredHeader header = new(HeaderFields.New(keys), [WayInSeal.Wrap(vaultId, keys.DataKey, wayIn)], []);
        LogHead head = new(ChainPoint.Start(vaultId));
        try
        {
            store.Create(head.SealInto(keys, header));
        }
        catch
        {
            keys.Dispose();
            throw;
        }

        return new SealedLog(store, keys, head, header.WaysIn[0]);
    }

    /// <summary>Opens the vault in a place.</summary>
    /// <param name="store">The place; it stays the caller's to dispose.</param>
    /// <param name="secret">What the person brought; it stays the caller's to dispose.</param>
    /// <returns>The opened log, or the reason why there is none. The header is proven by then;
    /// the records are proven as they are read.</returns>
    public static OpenResult Open(IRecordStore store, Key secret)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(secret);
        try
        {
            return store.ReadHeader() is { } header
                ? Open(store, secret, header)
                : new OpenResult(new OpenRefusal(RefusalKind.NoVault));
        }
        catch (VaultDamagedException damage)
        {
            return new OpenResult(new OpenRefusal(RefusalKind.Damaged, Damage: damage.Kind));
        }
    }

    /// <summary>Appends lines, all of them or none, and returns only once they are on the disk.</summary>
    /// <param name="lines">The lines, in order: well-formed text without line breaks, each under 16 MiB in UTF-8.</param>
    /// <returns>The sequence of the last record of the log, from 1; 0 while the log is empty and nothing was given.</returns>
    /// <exception cref="ArgumentException">A line has a line break, is not well-formed, or is too long.</exception>
    public long Append(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        byte[][] payloads = lines.Select(Payload.OfLine).ToArray();
        return payloads.Length == 0 ? LastSequence() : Append(payloads, burned: []);
    }

    /// <summary>Destroys lines for good and appends others in their stead, in one step.</summary>
    /// <param name="sequences">The lines to burn, each once.</param>
    /// <param name="lines">What to append with it, such as the marker that it was burned.</param>
    /// <returns>The sequence of the last record of the log.</returns>
    /// <remarks>Each line's own key is destroyed in the vault; a copy of the file made before still holds it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The log has no line with one of the sequences, or no longer.</exception>
    /// <exception cref="ArgumentException">A line has a line break, is not well-formed, or is too long.</exception>
    public long Burn(IReadOnlyList<long> sequences, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentOutOfRangeException.ThrowIfZero(sequences.Count, nameof(sequences));
        byte[][] payloads = [.. sequences.Select(Payload.OfBurning), .. lines.Select(Payload.OfLine)];

        // Only lines burn: a burned burning would leave its own line unexplained. What a record is never changes,
        // so it is enough to look before the transaction.
        HashSet<long> there = [.. Read(Math.Max(sequences.Min() - 1, 0)).Select(line => line.Sequence)];
        return sequences.Distinct().Count() == sequences.Count && sequences.All(there.Contains)
            ? Append(payloads, sequences)
            : throw new ArgumentOutOfRangeException(nameof(sequences), "The log has no line with one of these sequences.");
    }

    /// <summary>Reads the lines, oldest first, and proves that every record is the one written, at its place, and none is gone.</summary>
    /// <param name="after">Only lines with a greater sequence; 0 reads all.</param>
    /// <returns>The lines that are not burned.</returns>
    public IReadOnlyList<StoredLine> Read(long after = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            ChainPoint from = after >= _proven.Sequence ? _proven : ChainPoint.Start(_keys.VaultId);
            StoreSnapshot snapshot = _store.Read(from.Sequence) ?? throw new VaultStorageException(StorageFault.Gone, _store.Place);
            LogHead head = OpenHead(snapshot.Header);
            IReadOnlyList<StoredLine> lines = ChainWalk.Walk(_keys, from, snapshot.Records, head);
            _proven = _seen = head.Last;
            return from.Sequence >= after ? lines : lines.Where(line => line.Sequence > after).ToArray();
        }
    }

    /// <summary>What a device needs to seal entries to this vault. A vault that was made before there was one gets its key pair now.</summary>
    public SealingKey SealingKey()
    {
        lock (_gate)
        {
            return new SealingKey([.. _keys.VaultId], [.. SealingPair.PublicOf(ProvenHeader()) ?? MakeSealingPair()]);
        }
    }

    /// <summary>Opens entries that were sealed to this vault.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>For each the line that was sealed, in order; null where it does not open: it was sealed to another vault, or changed.</returns>
    public IReadOnlyList<string?> OpenEntries(IReadOnlyList<SealedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        lock (_gate)
        {
            using ECDiffieHellman? pair = SealingPair.PrivateOf(_keys, ProvenHeader());
            string?[] lines = new string?[entries.Count];
            for (int i = 0; pair is not null && i < lines.Length; i++)
            {
                if (IsMine(entries[i]) && EntrySeal.TryOpen(entries[i], _keys.VaultId, pair, out byte[]? plain))
                {
                    lines[i] = Payload.LineOf(plain);
                    CryptographicOperations.ZeroMemory(plain);
                }
            }

            return lines;
        }
    }

    /// <summary>Whether an entry says that it was sealed to this vault.</summary>
    public bool IsMine(SealedEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.VaultId.AsSpan().SequenceEqual(_keys.VaultId);
    }

    /// <summary>Wipes the keys from memory. The store stays open.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _keys.Dispose();
        }
    }

    private static OpenResult Open(IRecordStore store, Key secret, StoredHeader header)
    {
        int format = HeaderFields.FormatOf(header);
        if (format > Format)
        {
            return new OpenResult(new OpenRefusal(RefusalKind.NewerFormat, FormatFound: format));
        }

        byte[] vaultId = HeaderFields.VaultIdOf(header);
        if (header.WaysIn.Count == 0 || !header.WaysIn.All(way => WayInSeal.IsWhole(vaultId, way)))
        {
            return new OpenResult(new OpenRefusal(RefusalKind.Damaged, Damage: DamageKind.WayIn));
        }

        foreach (StoredWayIn way in header.WaysIn.Where(way => WayInSeal.Fits(way, secret)))
        {
            if (WayInSeal.TryUnwrap(vaultId, way, secret, out byte[]? dataKey))
            {
                VaultKeys keys = new(vaultId, dataKey);
                try
                {
                    return new OpenResult(new SealedLog(store, keys, LogHead.Open(keys, header), way));
                }
                catch (VaultDamagedException)
                {
                    keys.Dispose();
                    throw;
                }
            }
        }

        return new OpenResult(new OpenRefusal(RefusalKind.WrongSecret));
    }

    private long Append(IReadOnlyList<byte[]> payloads, IReadOnlyList<long> burned)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            ChainPoint first = _proven;
            ChainPoint last = _proven;
            _store.Change(header =>
            {
                first = last = OpenHead(header).Last;
                List<SealedRecord> records = new(payloads.Count);
                foreach (byte[] payload in payloads)
                {
                    SealedRecord record = RecordSeal.Seal(_keys, last, payload);
                    records.Add(record);
                    last = last.Next(_keys.VaultId, record.Sealed);
                }

                return new StoreChange(new LogHead(last).SealInto(_keys, header), records, burned);
            });

            _proven = first.IsSameAs(_proven) ? last : _proven;
            _appendedFrom ??= first;
            _seen = _appended = last;
            return last.Sequence;
        }
    }

    private long LastSequence()
    {
        lock (_gate)
        {
            return OpenHead(ProvenHeader()).Last.Sequence;
        }
    }

    private StoredHeader ProvenHeader()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        StoredHeader header = _store.ReadHeader() ?? throw new VaultStorageException(StorageFault.Gone, _store.Place);
        OpenHead(header);
        return header;
    }

    private byte[] MakeSealingPair()
    {
        byte[]? made = null;
        _store.Change(header =>
        {
            LogHead head = OpenHead(header);
            made = SealingPair.PublicOf(header); // another process may have been faster
            if (made is not null) return new StoreChange(head.SealInto(_keys, header), [], []);
            IReadOnlyList<HeaderField> pair = SealingPair.New(_keys);
            made = pair[0].Value;
            return new StoreChange(head.SealInto(_keys, header with { Fields = [.. header.Fields, .. pair] }), [], []);
        });
        return made!;
    }

    /// <summary>Opens the head; what this program has seen once may have grown, and never shrunk or turned into something else.</summary>
    private LogHead OpenHead(StoredHeader header)
    {
        LogHead head = LogHead.Open(_keys, header);
        bool older = head.Last.Sequence < _seen.Sequence || (head.Last.Sequence == _seen.Sequence && !head.Last.IsSameAs(_seen));
        return older ? throw new VaultDamagedException(DamageKind.RolledBack, head.Last.Sequence) : head;
    }
}
