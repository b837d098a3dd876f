using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Proof.Flips;

/// <summary>Opens, reads, appends and reads again what stands in the place of a vault, and says what became of it.</summary>
public sealed class Trial(Scratch scratch, Key key, IReadOnlyList<StoredLine> written)
{
    private const string Appended = "appended to what was broken";

    /// <summary>Tries a file.</summary>
    /// <param name="file">The whole file; it is put in the vault's place.</param>
    /// <returns>What became of it, and what the program said.</returns>
    public (Fate Fate, string? Told) Of(ReadOnlySpan<byte> file)
    {
        scratch.Put(file);
        (IReadOnlyList<StoredLine>? lines, Fate fate, string? told) = Read();
        if (lines is null) return (fate, told);
        if (!lines.SequenceEqual(written)) return (Fate.OtherLines, null);
        long sequence;
        try
        {
            using SqliteRecordStore store = new(scratch.Location.VaultFile);
            SealedLog.Open(store, key).TryGet(out SealedLog? log, out _);
            using (log) sequence = log!.Append([Appended]);
        }
        catch (Exception refused) when (refused is VaultDamagedException or VaultStorageException)
        {
            return (Fate.FoundWhenWritten, refused.Message);
        }

        (lines, _, told) = Read();
        if (lines is null) return (Fate.LostAfterwards, told);
        return lines.SequenceEqual([.. written, new StoredLine(sequence, Appended)]) ? (Fate.Harmless, null) : (Fate.OtherLines, null);
    }

    private (IReadOnlyList<StoredLine>? Lines, Fate Fate, string? Told) Read()
    {
        try
        {
            using SqliteRecordStore store = new(scratch.Location.VaultFile);
            if (!SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal))
            {
                bool isDamage = refusal.Kind is RefusalKind.Damaged or RefusalKind.NewerFormat;
                return (null, isDamage ? Fate.Found : Fate.MistakenForAnother, refusal.Message);
            }

            using (log) return (log.Read(), Fate.Harmless, null);
        }
        catch (Exception refused) when (refused is VaultDamagedException or VaultStorageException)
        {
            return (null, Fate.Found, refused.Message);
        }
    }
}
