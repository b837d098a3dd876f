using System.Security.Cryptography;
using Rekindle.Vault.Recovery;
using Rekindle.Vault.Sealing;

namespace Rekindle.Vault;

/// <content>The ways into the vault: none of what is done here seals a record anew.</content>
public sealed partial class SealedLog
{
    /// <summary>The id of the way by which this log was opened; of the one in its place, once it was replaced.</summary>
    public string OpenedBy { get; private set; }

    /// <summary>Says how the vault in a place can be opened, without opening it.</summary>
    /// <param name="store">The place.</param>
    /// <returns>The kinds of its ways in (see <see cref="WayInKinds"/>), or null where there is no vault.</returns>
    public static IReadOnlyList<string>? KindsOfWaysIn(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.ReadHeader()?.WaysIn.Select(way => way.Kind).Distinct().ToArray();
    }

    /// <summary>Opens the vault in a place by what somebody typed: a passphrase, or else the words of a recovery code.</summary>
    /// <param name="store">The place; it stays the caller's to dispose.</param>
    /// <param name="typed">What they typed: at least one character.</param>
    /// <returns>The opened log, or the reason why there is none; of a mistyped recovery code where the slip is.</returns>
    public static OpenResult OpenByWords(IRecordStore store, string typed)
    {
        ArgumentException.ThrowIfNullOrEmpty(typed);
        using Key passphrase = Key.FromPassphrase(typed);
        OpenResult opened = Open(store, passphrase);
        if (opened.TryGet(out _, out OpenRefusal? refusal) || refusal.Kind != RefusalKind.WrongSecret || !RecoveryCode.IsMeantBy(typed))
        {
            return opened;
        }

        RecoveryReading read = RecoveryCode.Read(typed);
        if (read.Code is null) return new OpenResult(refusal with { Slip = read.Problem });
        using Key code = read.Code.ToKey();
        return Open(store, code);
    }

    /// <summary>Lists the ways into the vault in a place, without opening it: nothing is proven yet.</summary>
    /// <param name="store">The place.</param>
    /// <returns>The ways in, those that this program does not know too; null where there is no vault.</returns>
    public static IReadOnlyList<KnownWayIn>? ListWaysIn(IRecordStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.ReadHeader()?.WaysIn.Select(WayInSeal.Describe).ToArray();
    }

    /// <summary>The ways into this vault, proven.</summary>
    public IReadOnlyList<KnownWayIn> WaysIn()
    {
        lock (_gate)
        {
            return [.. ProvenHeader().WaysIn.Select(WayInSeal.Describe)];
        }
    }

    /// <summary>Adds a further way into the vault. No record is sealed anew.</summary>
    /// <param name="wayIn">The way to add.</param>
    public void AddWayIn(WayIn wayIn)
    {
        ArgumentNullException.ThrowIfNull(wayIn);
        ChangeWaysIn(waysIn => [.. waysIn, WayInSeal.Wrap(_keys.VaultId, _keys.DataKey, wayIn)]);
    }

    /// <summary>Puts a new way into the vault in the place of another: a changed passphrase, or a passphrase for a key file.</summary>
    /// <param name="old">What opens the way that is to go.</param>
    /// <param name="wayIn">The way to come.</param>
    /// <returns>Whether <paramref name="old"/> opened any; if not, nothing was changed.</returns>
    /// <remarks>No record is sealed anew: a copy of the file made before still opens with the old secret.</remarks>
    public bool ReplaceWayIn(Key old, WayIn wayIn)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(wayIn);
        bool replaced = false;
        ChangeWaysIn(waysIn =>
        {
            StoredWayIn[] gone = waysIn.Where(way => Opens(way, old)).ToArray();
            replaced = gone.Length > 0;
            return replaced
                ? [.. waysIn.Except(gone), Wrapped(wayIn, replaces: gone.Any(way => WayInSeal.IdOf(way) == OpenedBy))] : waysIn;
        });
        return replaced;
    }

    /// <summary>Puts a new way into the vault in the place of others.</summary>
    /// <param name="ids">The ways that are to go.</param>
    /// <param name="wayIn">The way to come.</param>
    /// <returns>Whether all of them were there; if not, nothing was changed.</returns>
    public bool ReplaceWaysIn(IReadOnlyList<string> ids, WayIn wayIn)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(wayIn);
        bool replaced = false;
        ChangeWaysIn(waysIn =>
        {
            StoredWayIn[] kept = [.. waysIn.Where(way => !ids.Contains(WayInSeal.IdOf(way)))];
            replaced = kept.Length + ids.Count == waysIn.Count;
            return replaced ? [.. kept, Wrapped(wayIn, replaces: ids.Contains(OpenedBy))] : waysIn;
        });
        return replaced;
    }

    /// <summary>Takes a way into the vault away.</summary>
    /// <param name="id">The way that is to go.</param>
    /// <returns>What came of it. The last way that this program can use is never taken away.</returns>
    public WayInRemoval RemoveWayIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        WayInRemoval done = WayInRemoval.NoSuchWayIn;
        ChangeWaysIn(waysIn =>
        {
            StoredWayIn[] kept = [.. waysIn.Where(way => WayInSeal.IdOf(way) != id)];
            done = kept.Length == waysIn.Count ? WayInRemoval.NoSuchWayIn
                : kept.Any(WayInSeal.IsKnown) ? WayInRemoval.Removed : WayInRemoval.LastWayIn;
            return done == WayInRemoval.Removed ? kept : waysIn;
        });
        return done;
    }

    private StoredWayIn Wrapped(WayIn wayIn, bool replaces)
    {
        StoredWayIn way = WayInSeal.Wrap(_keys.VaultId, _keys.DataKey, wayIn);
        if (replaces) OpenedBy = WayInSeal.IdOf(way);
        return way;
    }

    private void ChangeWaysIn(Func<IReadOnlyList<StoredWayIn>, IReadOnlyList<StoredWayIn>> change)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _store.Change(header =>
            {
                LogHead head = OpenHead(header);
                return new StoreChange(head.SealInto(_keys, header with { WaysIn = change(header.WaysIn) }), [], []);
            });
        }
    }

    private bool Opens(StoredWayIn way, Key key)
    {
        if (!WayInSeal.Fits(way, key) || !WayInSeal.TryUnwrap(_keys.VaultId, way, key, out byte[]? dataKey))
        {
            return false;
        }

        CryptographicOperations.ZeroMemory(dataKey);
        return true;
    }
}
