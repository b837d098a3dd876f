using System.Security.Cryptography;
using Rekindle.Vault;
using Rekindle.Vault.Recovery;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;

namespace Rekindle.Proof.Stored;

/// <summary>Makes the vaults that are kept in the repository: once for each format, and never again.</summary>
public static class Making
{
    private static readonly string[] Lines =
    [
        """{"type":"journey-started","at":"2026-01-05T22:10:00+01:00","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam"}""",
        "",
        "žluťoučký kůň 🌊 \u0000 \u2028 \"\\",
        new string('a', 507),                                    // fills the smallest bucket to its last byte
        new string('b', 508),                                    // one more: the next bucket
        string.Concat(Enumerable.Range(0, 700).Select(n => $"{n} ")), // over several pages of the file
        """{"type":"letter-written","at":"2026-01-06T23:40:00+01:00","text":"a letter that is burned"}""",
        "the last line",
    ];

    // A journal reads these; the lines above are for the log alone.
    private static readonly string[] Events =
    [
        """{"type":"journey-started","at":"2026-01-05T22:10:00+01:00","id":"019b8f00-0000-7000-8000-000000000001","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam"}""",
        """{"type":"check-in","at":"2026-01-06T21:00:00+01:00","id":"019b9400-0000-7000-8000-000000000001","mood":3,"confidence":3,"distress":7}""",
    ];

    private static readonly string[] Entries =
    [
        """{"type":"urge","at":"2026-01-12T01:10:00+01:00","id":"019baf00-0000-7000-8000-000000000001","intensity":8,"outcome":"rode-out","after":3}""",
        """{"type":"journal","at":"2026-01-12T01:12:00+01:00","id":"019baf00-0000-7000-8000-000000000002","text":"nightjar žluťoučký kůň 🌊"}""",
    ];

    /// <summary>Makes them all in a folder; those that are there already stay as they are.</summary>
    /// <returns>The names of those that were made.</returns>
    public static IReadOnlyList<string> All(string folder)
    {
        folder = Path.GetFullPath(folder);
        List<string> made = [];
        Make("passphrase", Passphrase, (_, _) => { }, Lines);
        Make("key-file", vault => KeyFile.ReadOrCreate(vault.SecretFile("key")), (_, _) => { }, Lines);
        Make("burned", vault => KeyFile.ReadOrCreate(vault.SecretFile("key")), (_, log) =>
        {
            log.Burn([7], ["""{"type":"letter-burned","at":"2026-01-07T01:00:00+01:00"}"""]);
            log.Burn([2], []);
            log.Append(["after the burning"]);
        }, Lines);
        Make("key-pair", vault => KeyFile.ReadOrCreate(vault.SecretFile("key")), (vault, log) =>
        {
            SealingKey key = log.SealingKey();
            File.WriteAllText(vault.EntriesFile, string.Concat(Entries.Select(line => SealedEntry.Seal(key, line) + "\n")));
        }, Events);
        Make("backup", vault => KeyFile.ReadOrCreate(vault.SecretFile("key")), (vault, log) =>
        {
            string vaultFile = vault.File + ".was";
            File.Copy(vault.File, vaultFile);
            using SqliteRecordStore store = new(vaultFile);
            VaultBackup.Write(store, log, vault.File, overwrite: true);
            File.Delete(vaultFile);
        }, Events);
        Make("ways-in", Passphrase, (vault, log) =>
        {
            DateOnly day = new(2026, 1, 12);
            RecoveryCode code = RecoveryCode.New();
            byte[] given = RandomNumberGenerator.GetBytes(Key.PasskeyLength);
            File.WriteAllText(vault.SecretFile("recovery"), string.Join(' ', code.Words) + "\n");
            File.WriteAllText(vault.SecretFile("passkey"), Convert.ToHexStringLower(given) + "\n");
            using Key file = KeyFile.ReadOrCreate(vault.SecretFile("key")), words = code.ToKey(), passkey = Key.FromPasskey(given);
            log.AddWayIn(WayIn.By(file));
            log.AddWayIn(WayIn.By(words, made: day));
            log.AddWayIn(WayIn.ByPasskey(passkey, new PasskeyCredential(RandomNumberGenerator.GetBytes(20), RandomNumberGenerator.GetBytes(Key.PasskeyLength)), day));
        }, Events);
        return made;

        void Make(string what, Func<StoredVault, Key> secret, Action<StoredVault, SealedLog> more, params IReadOnlyList<string> lines)
        {
            StoredVault vault = StoredVault.At(folder, $"format-{SealedLog.Format}-{what}");
            if (File.Exists(vault.File)) return;
            using Key key = secret(vault);
            using SqliteRecordStore store = new(vault.File);
            using SealedLog log = SealedLog.Create(store, WayIn.By(key));
            foreach (string line in lines) log.Append([line]);
            more(vault, log);
            vault.Keep(log.Read());
            made.Add(vault.Name);
        }
    }

    private static Key Passphrase(StoredVault vault)
    {
        const string Words = "correct horse, grüne Wiese";
        File.WriteAllText(vault.SecretFile("passphrase"), Words + "\n");
        return Key.FromPassphrase(Words);
    }
}
