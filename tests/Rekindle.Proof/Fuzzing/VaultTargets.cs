using System.Text;
using Rekindle.Proof.Flips;
using Rekindle.Proof.Stored;
using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Proof.Fuzzing;

/// <summary>Vaults: what somebody may have got hold of, or a disk may have damaged. Made from the stored vaults.</summary>
public sealed class VaultTargets : IDisposable
{
    /// <summary>Where the stored vaults lie.</summary>
    public const string StoredVaults = "tests/ForeignReader/vaults";

    private static readonly IReadOnlyList<byte[]> HeaderSpice =
    [
        .. Target.Words(
            "N\0\u0006format", "V\0\u00011", "V\0\u00012", "V\0\u00010", "V\0\u000299", "N\0\u0005vault", "V\0\0", "H\0\0", "S\0\0", "I\0\0", "K\0\u0008key-file",
            "K\0\u000Apassphrase", "F\0\u000Bhkdf-sha256", "F\0\u000Dpbkdf2-sha512", "P\0\u0002{}", "P\0\u000B{\"salt\":\"\"}", "P\0\u0004null", "P\0\u000D{\"salt\":null}",
            "\"iterations\":", "\"salt\":", "1e9", "-1", "2147483648", "\u0000", "W\0\0", "C\0\0", "{", "[", "\"", "="), [0xFF], [0x80, 0x00],
    ];

    private static readonly IReadOnlyList<byte[]> FileSpice =
    [
        [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1], [0, 0, 0, 2], [0x0D], [0x0A], [0x05], [0x02],
        .. Target.Words("CREATE TABLE", "record", "BLOB", "STRICT", "table", "view", "trigger", "index", "WITHOUT ROWID", "head", "vault", "format"),
    ];

    private static readonly IReadOnlyList<byte[]> EntrySpice = Target.Words(
        "\n", "{", "}", "\"", ",", ":", "=", "==", "\"rekindle\":", "\"sealed-entry\"", "\"version\":1", "\"version\":2", "\"vault\":", "\"ephemeral\":", "\"box\":", "\"type\":",
        "\"id\":", "BAAAAAAA", "AAAA", "\\ud800", "\\u0000", "null", "-1", "1e999", "\"correction\"", "\"letter-burned\"", "\"journey-started\"", "2026-02-30", "\u0000", "😀");

    private readonly Scratch _scratch = Scratch.Fast();
    private readonly Key _key;
    private readonly Key _passphrase;
    private readonly Intake _intake;

    /// <param name="root">The repository.</param>
    public VaultTargets(string root)
    {
        string folder = Path.Combine(root, StoredVaults);
        StoredVault[] stored = [.. StoredVault.In(folder)];
        StoredVault burned = stored.First(v => v.Name.EndsWith("-burned", StringComparison.Ordinal));
        StoredVault spoken = stored.First(v => v.Name.EndsWith("-passphrase", StringComparison.Ordinal));
        _key = burned.OpenKey();
        _passphrase = spoken.OpenKey();
        StoreSnapshot whole = SnapshotOf(burned), wholeSpoken = SnapshotOf(spoken);
        IReadOnlyList<StoredLine> lines = burned.Lines(), linesSpoken = spoken.Lines();
        var trial = new Trial(_scratch, _key, lines);
        byte[] file = File.ReadAllBytes(burned.File);
        StoredVault paired = stored.First(v => v.Name.EndsWith("-key-pair", StringComparison.Ordinal));
        _intake = new Intake(SnapshotOf(paired), paired.OpenKey());
        byte[][] entries = [.. File.ReadLines(paired.EntriesFile).Select(Encoding.UTF8.GetBytes), .. Corpus.Kept(root, "sealed-entries")];
        All =
        [
            new("headers", 2800, [.. Headers(whole.Header), .. Corpus.Kept(root, "headers")], HeaderSpice, input => OpensAsWritten(input, whole.Records, _key, lines)),
            new("passphrase-headers", 4, Headers(wholeSpoken.Header), HeaderSpice, input => OpensAsWritten(input, wholeSpoken.Records, _passphrase, linesSpoken)),
            new("files", 600, [file, .. Corpus.Kept(root, "files")], FileSpice, input => IsFoundOrHarmless(trial, input)),
            new("sealed-entries", 1496, entries, EntrySpice, _intake.Takes),
        ];
    }

    /// <summary>The targets.</summary>
    public IReadOnlyList<Target> All { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _key.Dispose();
        _passphrase.Dispose();
        _intake.Dispose();
        _scratch.Dispose();
    }

    private StoreSnapshot SnapshotOf(StoredVault vault)
    {
        _scratch.Put(File.ReadAllBytes(vault.File));
        using SqliteRecordStore store = new(_scratch.Location.VaultFile);
        return store.Read(0)!;
    }

    private static IReadOnlyList<byte[]> Headers(StoredHeader header) => [HeaderInput.Write(header, sealsAnew: false), HeaderInput.Write(header, sealsAnew: true)];

    private static bool OpensAsWritten(byte[] input, IReadOnlyList<SealedRecord> records, Key key, IReadOnlyList<StoredLine> lines)
    {
        using MemoryRecordStore store = new();
        StoredHeader header = HeaderInput.Read(input);
        store.Create(header);
        store.Change(_ => new StoreChange(header, records, []));
        _ = SealedLog.KindsOfWaysIn(store);
        if (!SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal))
        {
            return refusal.Message.Length > 0 && refusal.Kind != RefusalKind.NoVault ? false : throw new BrokenPromiseException("no vault, where there is a header");
        }

        using (log)
        {
            return log.Read().SequenceEqual(lines) ? true : throw new BrokenPromiseException("other lines than were written");
        }
    }

    private static bool IsFoundOrHarmless(Trial trial, byte[] input)
    {
        (Fate fate, string? told) = trial.Of(input);
        return fate switch
        {
            Fate.Harmless => true,
            Fate.Found or Fate.FoundWhenWritten => false,
            Fate.MistakenForAnother when input.Length == 0 => false, // nothing is no vault
            Fate.MistakenForAnother or Fate.LostAfterwards or Fate.OtherLines => throw new BrokenPromiseException($"{fate}: {told}"),
        };
    }
}
