using System.Globalization;
using Microsoft.Data.Sqlite;
using Rekindle.Proof.Flips;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;
using Rekindle.Vault.Transfer;

namespace Rekindle.Proof.Cuts;

/// <summary>Something cut off a vault.</summary>
/// <param name="What">What was done.</param>
/// <param name="At">Where: the length that was left in bytes, or the records that were left.</param>
/// <param name="Told">What the program found; null where it found nothing.</param>
public sealed record Cut(string What, long At, string? Told);

/// <summary>Cuts the end off a vault: bytes of its file, and records with and without the head of that time.</summary>
public static class CutRun
{
    /// <summary>What nothing inside a file can tell, as docs/vault-format.md says; what is remembered beside the file does.</summary>
    public const string WholeOlderState = "records removed, head set back, opened anew: an older copy of the whole vault";

    /// <summary>Cuts a stored vault's file at every page boundary and at every 512 bytes.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="key">What opens it.</param>
    /// <param name="written">The lines that it holds.</param>
    public static IEnumerable<Cut> OfFile(byte[] file, Key key, IReadOnlyList<StoredLine> written)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var scratch = Scratch.Fast();
        var trial = new Trial(scratch, key, written);
        for (int left = 512; left < file.Length; left += 512)
        {
            (Fate fate, string? told) = trial.Of(file.AsSpan(0, left));
            string what = left % 4096 == 0 ? "file cut at the end of a page" : "file cut within a page";
            yield return new Cut(what, left, fate == Fate.Found ? told : null);
        }
    }

    /// <summary>Writes a vault of so many records and cuts it at every one of them, in each of the ways.</summary>
    public static IReadOnlyList<Cut> OfRecords(int records)
    {
        using var scratch = Scratch.Fast();
        using Key key = KeyFile.ReadOrCreate(scratch.Location.KeyFile);
        List<byte[]> heads = [];
        LogMark remembered;
        using (SqliteRecordStore store = new(scratch.Location.VaultFile))
        using (SealedLog log = SealedLog.Create(store, WayIn.By(key)))
        {
            heads.Add(store.ReadHeader()!.Head);
            for (int n = 1; n <= records; n++)
            {
                log.Append([string.Create(CultureInfo.InvariantCulture, $"line {n}")]);
                heads.Add(store.ReadHeader()!.Head);
            }

            remembered = log.Prove();
        }

        byte[] whole = File.ReadAllBytes(scratch.Location.VaultFile);
        List<Cut> cuts = [];
        for (int left = 0; left < records; left++)
        {
            Cut Now(string what, Action cut, bool whileOpen, LogMark? compared = null) =>
                new(what, left, Found(scratch, key, whole, cut, whileOpen, compared));
            void Records() => Run(scratch, "DELETE FROM record WHERE sequence > $left", ("$left", left));
            void Head() => Run(scratch, "UPDATE header SET value = $head WHERE name = 'head'", ("$head", heads[left]));
            void Both()
            {
                Records();
                Head();
            }

            cuts.Add(Now("records removed, head left", Records, whileOpen: false));
            cuts.Add(Now("head set back, records left", Head, whileOpen: false));
            cuts.Add(Now("records removed, head set back, the log open", Both, whileOpen: true));
            cuts.Add(Now("records removed, head set back, compared with what is remembered beside the vault", Both, whileOpen: false, remembered));
            cuts.Add(Now(WholeOlderState, Both, whileOpen: false));
        }

        return cuts;
    }

    private static string? Found(Scratch scratch, Key key, byte[] whole, Action cut, bool whileOpen, LogMark? compared)
    {
        scratch.Put(whole);
        using SqliteRecordStore store = new(scratch.Location.VaultFile);
        SealedLog? open = null;
        try
        {
            if (whileOpen && SealedLog.Open(store, key).TryGet(out open, out _)) _ = open.Read();
            cut();
            if (open is null && !SealedLog.Open(store, key).TryGet(out open, out OpenRefusal? refusal)) return refusal.Damage.ToString();
            _ = compared is null ? open.Read().Count : open.Prove(compared).Records;
            return null;
        }
        catch (VaultDamagedException damage)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{damage.Kind} at record {damage.Sequence}");
        }
        finally
        {
            open?.Dispose();
        }
    }

    private static void Run(Scratch scratch, string sql, (string Name, object Value) parameter)
    {
        using SqliteConnection connection = new($"Data Source={scratch.Location.VaultFile};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue(parameter.Name, parameter.Value);
        command.ExecuteNonQuery();
    }
}
