using System.CommandLine;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;

namespace Rekindle.Cli;

/// <summary>A vault that is open for one command.</summary>
internal sealed class OpenVault : IDisposable
{
    private OpenVault(SqliteRecordStore store, SealedLog log, VaultLocation location)
    {
        Store = store;
        Log = log;
        Location = location;
        Journal = new Journal(log);
    }

    /// <summary>What it holds.</summary>
    public Journal Journal { get; }

    /// <summary>The sealed log under the journal.</summary>
    public SealedLog Log { get; }

    /// <summary>The vault's file.</summary>
    public SqliteRecordStore Store { get; }

    /// <summary>Where it is.</summary>
    public VaultLocation Location { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Log.Appended is not null) Remembered.Keep(Location, Log);
        Log.Dispose();
        Store.Dispose();
    }

    /// <summary>Opens the vault.</summary>
    /// <param name="options">Where it is and how it is opened.</param>
    /// <param name="parsed">The arguments.</param>
    /// <param name="around">Where the passphrase is asked and problems are said.</param>
    /// <param name="make">Whether to make one, opened by a key file, where there is none.</param>
    /// <returns>The vault; or null and the exit code, once the reason was said.</returns>
    public static (OpenVault? Vault, int Code) Open(VaultOptions options, ParseResult parsed, Surroundings around, bool make = false)
    {
        Composition.Prepare(around);
        VaultLocation location = options.Location(parsed, around);
        var store = new SqliteRecordStore(location.VaultFile);
        OpenVault? opened = null;
        try
        {
            (SealedLog? log, int code) = SealedLog.KindsOfWaysIn(store) is { } kinds
                ? Unlock(store, kinds, location, options.PassphraseFile(parsed), around)
                : make ? (Make(store, location), ExitCode.Done)
                : (null, around.Fail(ExitCode.BadInput, "There is no vault here yet. Start with: ./rekindle"));
            if (log is not null)
            {
                try
                {
                    opened = new OpenVault(store, log, location);
                }
                finally
                {
                    if (opened is null) log.Dispose();
                }
            }

            return (opened, code);
        }
        finally
        {
            if (opened is null) store.Dispose();
        }
    }

    private static (SealedLog? Log, int Code) Unlock(
        SqliteRecordStore store, IReadOnlyList<string> kinds, VaultLocation location, string? passphraseFile, Surroundings around)
    {
        (Secret? secret, int code) = Secret.Ask(kinds, location, passphraseFile, around);
        using (secret)
        {
            return secret is null ? (null, code) : secret.Open(store, around);
        }
    }

    private static SealedLog Make(SqliteRecordStore store, VaultLocation location)
    {
        location.EnsureFolder();
        using Key key = KeyFile.ReadOrCreate(location.KeyFile);
        return SealedLog.Create(store, WayIn.By(key));
    }
}
