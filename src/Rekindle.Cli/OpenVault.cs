using System.CommandLine;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Cli;

/// <summary>A vault that is open for one command.</summary>
internal sealed class OpenVault : IDisposable
{
    private readonly SqliteRecordStore _store;
    private readonly SealedLog _log;

    private OpenVault(SqliteRecordStore store, SealedLog log)
    {
        _store = store;
        _log = log;
        Journal = new Journal(log);
    }

    /// <summary>What it holds.</summary>
    public Journal Journal { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _log.Dispose();
        _store.Dispose();
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
                    opened = new OpenVault(store, log);
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

    private static SealedLog Make(SqliteRecordStore store, VaultLocation location)
    {
        location.EnsureFolder();
        using Key key = KeyFile.ReadOrCreate(location.KeyFile);
        return SealedLog.Create(store, WayIn.By(key));
    }

    private static (SealedLog? Log, int Code) Unlock(
        SqliteRecordStore store, IReadOnlyList<string> kinds, VaultLocation location, string? passphraseFile, Surroundings around)
    {
        if (passphraseFile is null && kinds.Contains(WayInKinds.KeyFile) && KeyFile.Read(location.KeyFile) is { } fileKey)
        {
            using (fileKey)
            {
                return Try(store, fileKey, around);
            }
        }

        if (passphraseFile is null && !kinds.Contains(WayInKinds.Passphrase))
        {
            return (null, around.Fail(
                ExitCode.Locked, $"The vault's key file is missing: {location.KeyFile}. Put it back, or restore a backup of it."));
        }

        (string? passphrase, int code) = Passphrase(passphraseFile, around);
        if (passphrase is null) return (null, code);
        using Key key = Key.FromPassphrase(passphrase);
        return Try(store, key, around);
    }

    private static (string? Passphrase, int Code) Passphrase(string? file, Surroundings around)
    {
        string? passphrase;
        if (file is not null)
        {
            Programme.Reading<string> read = Inputs.Text(file, around);
            if (read.Problem is { } problem) return (null, around.Refuse(problem));
            passphrase = read.Value!.Split('\n')[0].TrimEnd('\r');
        }
        else if (around.AskSecret is { } ask)
        {
            passphrase = ask("Passphrase: ");
        }
        else
        {
            return (null, around.Fail(
                ExitCode.Locked, "The vault is locked, and there is no terminal to ask for the passphrase. Give it with --passphrase-file FILE."));
        }

        return string.IsNullOrEmpty(passphrase)
            ? (null, around.Fail(ExitCode.Locked, "The vault is locked, and no passphrase was given.")) : (passphrase, ExitCode.Done);
    }

    private static (SealedLog? Log, int Code) Try(SqliteRecordStore store, Key key, Surroundings around)
    {
        if (SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal)) return (log, ExitCode.Done);
        int code = refusal.Kind switch
        {
            RefusalKind.NoVault => ExitCode.BadInput,
            RefusalKind.WrongSecret => ExitCode.Locked,
            RefusalKind.Damaged or RefusalKind.NewerFormat => ExitCode.StorageFailed,
        };
        return (null, around.Fail(code, refusal.Message));
    }
}
