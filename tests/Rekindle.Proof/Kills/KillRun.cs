using System.Diagnostics;
using System.Globalization;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Proof.Kills;

/// <summary>What a run of kills came to.</summary>
/// <param name="Kills">Processes that were killed.</param>
/// <param name="BothAtOnce">Of these, those that died together with the other writer.</param>
/// <param name="BeforeTheFirstWord">Of these, those that died before anything of theirs was acknowledged.</param>
/// <param name="Vaults">Vaults that they wrote to, one after the other.</param>
/// <param name="Acknowledged">Lines that were acknowledged and then looked for.</param>
/// <param name="Unsaid">Lines that were kept, and whose writer died before it could say so.</param>
/// <param name="Readings">Times that the whole log was read and proven, most of them while the other writer went on.</param>
public sealed record KillCount(int Kills, int BothAtOnce, int BeforeTheFirstWord, int Vaults, long Acknowledged, long Unsaid, int Readings);

/// <summary>Two processes write to the same vault, and are killed at random moments.</summary>
public sealed class KillRun
{
    // The log is read whole after each kill, so it must not grow for ever.
    private const int KillsOfAVault = 25;

    private readonly Random _chance;
    private int _started;
    private KillCount _count = new(0, 0, 0, 0, 0, 0, 0);

    private KillRun(int seed) => _chance = new Random(seed);

    /// <summary>Kills so many processes.</summary>
    /// <param name="kills">How many; each is followed by a reading of the whole log.</param>
    /// <param name="seed">Seed of who is killed and how far into its work; the moment itself is the machine's.</param>
    /// <param name="told">Told how many were killed so far.</param>
    /// <exception cref="InvalidOperationException">Something was lost, or a batch was kept by half.</exception>
    /// <exception cref="VaultDamagedException">A log did not prove whole.</exception>
    public static KillCount Of(int kills, int seed, Action<int> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var run = new KillRun(seed);
        while (run._count.Kills < kills)
        {
            run.OneVault(Math.Min(kills, run._count.Kills + KillsOfAVault));
            told(run._count.Kills);
        }

        return run._count;
    }

    private void OneVault(int until)
    {
        using var scratch = Scratch.OnDisk();
        using (Key key = KeyFile.ReadOrCreate(scratch.Location.KeyFile))
        using (SqliteRecordStore store = new(scratch.Location.VaultFile))
        {
            SealedLog.Create(store, WayIn.By(key)).Dispose();
        }

        List<Writer> all = [Start(scratch), Start(scratch)];
        try
        {
            Writer[] living = [.. all];
            while (_count.Kills < until)
            {
                bool both = _chance.Next(5) == 0;
                int first = _chance.Next(2);
                int[] dying = both ? [first, 1 - first] : [first];
                Await(living[first]);
                foreach (int which in dying) living[which].Kill();
                _count = _count with
                {
                    Kills = _count.Kills + dying.Length,
                    BothAtOnce = _count.BothAtOnce + (both ? 2 : 0),
                    BeforeTheFirstWord = _count.BeforeTheFirstWord + dying.Count(which => living[which].Batches == 0),
                };
                Prove(scratch, all);
                foreach (int which in dying) all.Add(living[which] = Start(scratch));
            }

            foreach (Writer writer in living) writer.Kill();
            (long acknowledged, long kept) = Prove(scratch, all);
            _count = _count with { Vaults = _count.Vaults + 1, Acknowledged = _count.Acknowledged + acknowledged, Unsaid = _count.Unsaid + kept - acknowledged };
        }
        finally
        {
            foreach (Writer writer in all) writer.Dispose();
        }
    }

    private Writer Start(Scratch scratch) =>
        Writer.Start(scratch.Location.Folder, string.Create(CultureInfo.InvariantCulture, $"writer-{_started++}"));

    // One in ten dies while it starts or opens the vault; the others anywhere within an append.
    private void Await(Writer victim)
    {
        if (_chance.Next(10) == 0)
        {
            Thread.Sleep(_chance.Next(200));
            return;
        }

        int enough = victim.Batches + _chance.Next(1, 8);
        while (victim.Batches < enough)
        {
            victim.MustLive();
            Thread.Sleep(1);
        }

        long begun = Stopwatch.GetTimestamp(), wait = _chance.Next(4_000);
        while (Stopwatch.GetElapsedTime(begun).TotalMicroseconds < wait) Thread.SpinWait(20);
    }

    // What was acknowledged before the reading began is in it; batches are whole and in order.
    private (long Acknowledged, long Kept) Prove(Scratch scratch, List<Writer> all)
    {
        (long Sequence, string Line)[] acknowledged = [.. all.SelectMany(writer => writer.Acknowledged())];
        IReadOnlyList<StoredLine> lines = Read(scratch);
        Dictionary<long, string> kept = lines.ToDictionary(line => line.Sequence, line => line.Line);
        foreach ((long sequence, string line) in acknowledged)
        {
            if (kept.GetValueOrDefault(sequence) != line) throw new InvalidOperationException($"acknowledged and not kept: {line} as record {sequence}");
        }

        foreach (IGrouping<string, StoredLine> batches in lines.GroupBy(line => line.Line.Split(' ')[0]))
        {
            string[] whole = [.. batches.Select(line => line.Line)];
            bool inOrder = whole.Select((line, n) => line == string.Create(CultureInfo.InvariantCulture, $"{batches.Key} {n}")).All(right => right);
            if (!inOrder || whole.Length % Writer.LinesInABatch != 0) throw new InvalidOperationException($"{batches.Key} has half a batch, or another order");
        }

        _count = _count with { Readings = _count.Readings + 1 };
        return (acknowledged.Length, lines.Count);
    }

    private static IReadOnlyList<StoredLine> Read(Scratch scratch)
    {
        using Key key = KeyFile.Read(scratch.Location.KeyFile) ?? throw new InvalidOperationException("the key file is gone");
        using SqliteRecordStore store = new(scratch.Location.VaultFile);
        if (!SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal)) throw new InvalidOperationException(refusal.Message);
        using (log) return log.Read();
    }
}
