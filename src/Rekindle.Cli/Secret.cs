using Rekindle.Vault;

namespace Rekindle.Cli;

/// <summary>What the person brought to open a vault: the key file, or words that they typed.</summary>
internal sealed class Secret : IDisposable
{
    private readonly Key? _key;
    private readonly string _words;

    private Secret(Key? key, string words)
    {
        _key = key;
        _words = words;
    }

    /// <summary>Takes the key file where it is one of the ways in and there, and asks for words otherwise.</summary>
    /// <param name="kinds">The kinds of the vault's ways in.</param>
    /// <param name="location">Where the key file is.</param>
    /// <param name="passphraseFile">A file whose first line is the passphrase or the recovery code; null: ask.</param>
    /// <param name="around">Where it is asked and problems are said.</param>
    /// <returns>The secret; or null and the exit code, once the reason was said.</returns>
    /// <exception cref="VaultDamagedException">There is no way in at all.</exception>
    public static (Secret? Secret, int Code) Ask(
        IReadOnlyList<string> kinds, VaultLocation location, string? passphraseFile, Surroundings around)
    {
        if (kinds.Count == 0) throw new VaultDamagedException(DamageKind.WayIn);
        if (passphraseFile is null && kinds.Contains(WayInKinds.KeyFile) && KeyFile.Read(location.KeyFile) is { } key)
        {
            return (new Secret(key, ""), ExitCode.Done);
        }

        bool byWords = kinds.Contains(WayInKinds.Passphrase) || kinds.Contains(WayInKinds.RecoveryCode);
        if (passphraseFile is null && !byWords)
        {
            return (null, around.Fail(ExitCode.Locked, MissingKeyFile(location)));
        }

        if (passphraseFile is null && !kinds.Contains(WayInKinds.Passphrase)) around.Error.WriteLine(MissingKeyFile(location));
        string question = kinds.Contains(WayInKinds.Passphrase) ? "Passphrase: " : "Recovery code: ";
        (string? words, int code) = Words(passphraseFile, question, around);
        return words is null ? (null, code) : (new Secret(null, words), ExitCode.Done);
    }

    /// <summary>Opens a vault.</summary>
    /// <returns>The log; or null and the exit code, once the reason was said.</returns>
    public (SealedLog? Log, int Code) Open(IRecordStore store, Surroundings around) =>
        Open(store).TryGet(out SealedLog? log, out OpenRefusal? refusal)
            ? (log, ExitCode.Done) : (null, around.Fail(CodeOf(refusal), refusal.Message));

    /// <summary>Opens a vault, and says nothing.</summary>
    public OpenResult Open(IRecordStore store) => _key is null ? SealedLog.OpenByWords(store, _words) : SealedLog.Open(store, _key);

    /// <summary>The exit code of a refusal.</summary>
    public static int CodeOf(OpenRefusal refusal) => refusal.Kind switch
    {
        RefusalKind.NoVault => ExitCode.BadInput,
        RefusalKind.WrongSecret => ExitCode.Locked,
        RefusalKind.Damaged or RefusalKind.NewerFormat => ExitCode.StorageFailed,
    };

    /// <inheritdoc/>
    public void Dispose() => _key?.Dispose();

    private static string MissingKeyFile(VaultLocation location) =>
        $"The vault's key file is missing: {location.KeyFile}. Put it back, or restore a backup of it.";

    private static (string? Words, int Code) Words(string? file, string question, Surroundings around)
    {
        string? words;
        if (file is not null)
        {
            Programme.Reading<string> read = Inputs.Text(file, around);
            if (read.Problem is { } problem) return (null, around.Refuse(problem));
            words = read.Value!.Split('\n')[0].TrimEnd('\r');
        }
        else if (around.AskSecret is { } ask)
        {
            words = ask(question);
        }
        else
        {
            return (null, around.Fail(
                ExitCode.Locked, "The vault is locked, and there is no terminal to ask for the passphrase. Give it with --passphrase-file FILE."));
        }

        return string.IsNullOrEmpty(words)
            ? (null, around.Fail(ExitCode.Locked, "The vault is locked, and no passphrase was given.")) : (words, ExitCode.Done);
    }
}
