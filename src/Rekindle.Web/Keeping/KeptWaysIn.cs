using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Vault.Recovery;

namespace Rekindle.Web.Keeping;

/// <summary>The ways into the vault of this process: listed also while it is closed, changed while it is open.</summary>
/// <param name="keeper">The keeper of the vault.</param>
/// <param name="store">Where the vault is.</param>
/// <param name="keyFile">Where its key file is, or would be; null in a demonstration, which must not touch the person's own.</param>
internal sealed class KeptWaysIn(Keeper keeper, IRecordStore store, string? keyFile)
{
    private DateOnly Today => JourneyDays.In(keeper.Zone).DayOf(keeper.Now);

    /// <summary>All of them; none where there is no vault.</summary>
    public IReadOnlyList<KnownWayIn> List() => SealedLog.ListWaysIn(store) ?? [];

    /// <summary>Whether one of a kind is there (<see cref="WayInKinds"/>).</summary>
    public bool Has(string kind) => List().Any(w => w.Kind == kind);

    /// <summary>Adds a passphrase. It takes the place of a key file, which would open the vault without asking.</summary>
    public void AddPassphrase(string passphrase)
    {
        using Key key = Key.FromPassphrase(passphrase);
        var way = WayIn.By(key, made: Today);
        string[] open = IdsOf(WayInKinds.KeyFile);
        keeper.Change(log =>
        {
            if (open.Length == 0) log.AddWayIn(way);
            else if (log.ReplaceWaysIn(open, way)) Forget();
        });
    }

    /// <summary>Puts a passphrase in the place of another.</summary>
    /// <returns>Whether the old one was right; if not, nothing was changed.</returns>
    public bool ChangePassphrase(string old, string passphrase)
    {
        using Key before = Key.FromPassphrase(old);
        using Key key = Key.FromPassphrase(passphrase);
        bool changed = false;
        keeper.Change(log => changed = log.ReplaceWayIn(before, WayIn.By(key, made: Today)));
        return changed;
    }

    /// <summary>Makes a recovery code, which takes the place of an older one.</summary>
    /// <returns>Its words, to be shown once; and whether there was one before.</returns>
    public (IReadOnlyList<string> Words, bool Replaced) MakeRecoveryCode()
    {
        var code = RecoveryCode.New();
        using Key key = code.ToKey();
        var way = WayIn.By(key, made: Today);
        string[] older = IdsOf(WayInKinds.RecoveryCode);
        keeper.Change(log => log.ReplaceWaysIn(older, way));
        return (code.Words, older.Length > 0);
    }

    /// <summary>Adds a passkey.</summary>
    /// <param name="credential">Base64 of the credential's id.</param>
    /// <param name="salt">Base64 of what its authenticator was asked with.</param>
    /// <param name="output">Base64 of what it gave.</param>
    /// <returns>What is wrong, in a sentence; null where it was added.</returns>
    public string? AddPasskey(string credential, string salt, string output)
    {
        if (!TryPasskey(output, out Key? read)) return NoPasskey;
        using Key key = read;
        try
        {
            var way = WayIn.ByPasskey(key, new PasskeyCredential(Convert.FromBase64String(credential), Convert.FromBase64String(salt)), Today);
            keeper.Change(log => log.AddWayIn(way));
            return null;
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException)
        {
            return NoPasskey;
        }
    }

    /// <summary>Puts a key file into the account: the vault then opens without asking.</summary>
    public void AddKeyFile()
    {
        if (keyFile is null) return;
        using Key key = KeyFile.ReadOrCreate(keyFile);
        keeper.Change(log => log.AddWayIn(WayIn.By(key, made: Today)));
    }

    /// <summary>Takes a way in away, and its key file with it.</summary>
    /// <returns>What is wrong, in a sentence; null where it is gone.</returns>
    public string? Remove(string id)
    {
        string[] files = IdsOf(WayInKinds.KeyFile);
        WayInRemoval done = WayInRemoval.NoSuchWayIn;
        keeper.Change(log => done = log.RemoveWayIn(id));
        if (done == WayInRemoval.Removed && files is [string only] && only == id) Forget();
        return done switch
        {
            WayInRemoval.Removed => null,
            WayInRemoval.LastWayIn => "This is the last way in. Add another first; without one, all of it would be lost.",
            WayInRemoval.NoSuchWayIn => "It was gone already.",
        };
    }

    /// <summary>Opens the vault with a recovery code, as somebody wrote it.</summary>
    /// <returns>Why it stayed closed, in a sentence; null where it is open.</returns>
    public string? OpenWithRecoveryCode(string text)
    {
        RecoveryReading reading = RecoveryCode.Read(text);
        if (reading.Code is not { } code) return reading.Problem;
        using Key key = code.ToKey();
        return keeper.OpenWith(key);
    }

    /// <summary>Opens the vault with what a passkey gave.</summary>
    /// <param name="output">Base64 of it.</param>
    /// <returns>Why it stayed closed, in a sentence; null where it is open.</returns>
    public string? OpenWithPasskey(string output)
    {
        if (!TryPasskey(output, out Key? read)) return NoPasskey;
        using Key key = read;
        return keeper.OpenWith(key);
    }

    private const string NoPasskey = "The passkey gave nothing that opens this. Try another device, or a passphrase.";

    private static bool TryPasskey(string output, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Key? key)
    {
        Span<byte> bytes = stackalloc byte[Key.PasskeyLength];
        bool read = Convert.TryFromBase64String(output, bytes, out int length) && length == Key.PasskeyLength;
        key = read ? Key.FromPasskey(bytes) : null;
        return read;
    }

    private void Forget()
    {
        if (keyFile is not null) File.Delete(keyFile);
    }

    private string[] IdsOf(string kind) => [.. List().Where(w => w.Kind == kind).Select(w => w.Id)];
}
