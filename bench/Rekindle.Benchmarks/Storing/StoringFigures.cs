using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Rekindle.Benchmarks.Year;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Benchmarks.Storing;

/// <summary>Figures of the vault's file: appending, reading back, unlocking; each beside plain SQLite, in turn, in one run.</summary>
internal static class StoringFigures
{
    private const int Together = 100;

    /// <summary>Measures, and says it as a table.</summary>
    public static Figures Measure(MeasuringRun run)
    {
        (int rounds, int single, int batches) = run.IsQuick ? (1, 20, 5) : (5, 300, 200);
        string[] lines = [.. Encoding.UTF8.GetString(YearOfEvents.File(new DateOnly(2026, 11, 21))).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        var figures = new Figures();
        figures.Table("Storage",
            $"Lines of the year ({lines.Average(l => l.Length).ToString("0", CultureInfo.InvariantCulture)} letters in the mean), on the disk of this machine; medians of {rounds} rounds, "
            + $"the three in turn. A round appends {single} lines one by one, or {batches} batches of {Together}, and reads the latter back.");
        Appending(run, figures, "one by one", rounds, single, 1, lines);
        Appending(run, figures, $"in batches of {Together}", rounds, batches, Together, lines);
        Reading(run, figures, rounds, batches, lines);
        Unlocking(run, figures, run.IsQuick ? 1 : 9, run.IsQuick ? 1 : 49);
        return figures;
    }

    private static void Appending(MeasuringRun run, Figures figures, string how, int rounds, int appends, int size, string[] lines)
    {
        MeasuringRun.Tell("appending " + how);
        List<double> vault = [], plain = [], carried = [];
        for (int round = -1; round < rounds; round++) // the first warms up
        {
            string folder = Directory.CreateDirectory(Path.Combine(run.Work, $"appending-{size}-{round}")).FullName;
            using (PlainDatabase database = new(Path.Combine(folder, "plain.db"), carriesOver: false)) Keep(plain, Rate(database.Append));
            using (PlainDatabase database = new(Path.Combine(folder, "carried.db"), carriesOver: true)) Keep(carried, Rate(database.Append));
            using Key key = Key.FromFileSecret(RandomNumberGenerator.GetBytes(Key.FileLength));
            using SqliteRecordStore store = new(Path.Combine(folder, "journey.vault"));
            using SealedLog log = SealedLog.Create(store, WayIn.By(key));
            Keep(vault, Rate(batch => log.Append(batch)));

            void Keep(List<double> rates, double rate)
            {
                if (round >= 0) rates.Add(rate);
            }
        }

        foreach (List<double> rates in new[] { vault, plain, carried }) rates.Sort();
        double floor = Figures.Share(plain, 0.5), same = Figures.Share(carried, 0.5), ours = Figures.Share(vault, 0.5);
        figures.Row($"Floor: plain SQLite, appends {how}", floor, "lines a second", $"{Spread(plain)}");
        figures.Row($"Plain SQLite that carries its log over, appends {how}", same, "lines a second", $"{Figures.Say(same / floor)} of the floor; {Spread(carried)}");
        figures.Row($"The vault, appends {how}", ours, "lines a second", $"{Figures.Say(ours / floor)} of the floor, {Figures.Say(ours / same)} of what carries over; {Spread(vault)}");

        double Rate(Action<string[]> append)
        {
            long begun = Stopwatch.GetTimestamp();
            for (int i = 0; i < appends; i++) append(Batch(lines, i, size));
            return appends * size / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        }
    }

    private static void Reading(MeasuringRun run, Figures figures, int rounds, int batches, string[] lines)
    {
        MeasuringRun.Tell("reading back");
        string folder = Directory.CreateDirectory(Path.Combine(run.Work, "reading")).FullName;
        using PlainDatabase database = new(Path.Combine(folder, "plain.db"), carriesOver: false);
        using Key key = Key.FromFileSecret(RandomNumberGenerator.GetBytes(Key.FileLength));
        string path = Path.Combine(folder, "journey.vault");
        using (SqliteRecordStore store = new(path))
        {
            using SealedLog log = SealedLog.Create(store, WayIn.By(key));
            for (int i = 0; i < batches; i++)
            {
                log.Append(Batch(lines, i, Together));
                database.Append(Batch(lines, i, Together));
            }
        }

        List<double> vault = [], plain = [];
        for (int round = -1; round < rounds; round++)
        {
            double floor = Rate(() => database.Read().Count), ours = Rate(() => ReadVault(path, key));
            if (round < 0) continue;
            plain.Add(floor);
            vault.Add(ours);
        }

        plain.Sort();
        vault.Sort();
        double least = Figures.Share(plain, 0.5), read = Figures.Share(vault, 0.5);
        figures.Row("Floor: plain SQLite, all lines read back", least, "lines a second", Spread(plain));
        figures.Row("The vault, opened anew, all lines read back and proven", read, "lines a second", $"{Figures.Say(read / least)} of the floor; {Spread(vault)}");

        double Rate(Func<int> readAll)
        {
            long begun = Stopwatch.GetTimestamp();
            int count = readAll();
            double took = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            return count == batches * Together ? count / took : throw new InvalidOperationException($"{count} lines came back");
        }
    }

    private static int ReadVault(string path, Key key)
    {
        using SqliteRecordStore store = new(path);
        using SealedLog log = Open(store, key);
        return log.Read().Count;
    }

    private static void Unlocking(MeasuringRun run, Figures figures, int slow, int quick)
    {
        MeasuringRun.Tell("unlocking");
        using SqliteRecordStore store = new(Path.Combine(run.Work, "reading", "unlocked.vault"));
        using Key passphrase = Key.FromPassphrase("correct horse, green meadow"), file = Key.FromFileSecret(RandomNumberGenerator.GetBytes(Key.FileLength));
        using (SealedLog log = SealedLog.Create(store, WayIn.By(passphrase))) log.AddWayIn(WayIn.By(file));
        List<double> bare = Times(slow, () => _ = Rfc2898DeriveBytes.Pbkdf2("correct horse, green meadow", new byte[32], WayIn.FewestIterations, HashAlgorithmName.SHA512, 32));
        List<double> spoken = Times(slow, () => Open(store, passphrase).Dispose()), kept = Times(quick, () => Open(store, file).Dispose());
        double floor = Figures.Share(bare, 0.5), said = Figures.Share(spoken, 0.5);
        figures.Row($"Floor: {WayIn.FewestIterations.ToString("N0", CultureInfo.InvariantCulture)} rounds of PBKDF2 alone", floor, "ms", $"fastest {Figures.Say(bare[0])}, slowest {Figures.Say(bare[^1])}");
        figures.Row("Unlocking by passphrase", said, "ms", $"{Figures.Say(said / floor)} times the rounds alone; fastest {Figures.Say(spoken[0])}, slowest {Figures.Say(spoken[^1])}");
        figures.Row("Unlocking by key file", Figures.Share(kept, 0.5), "ms", $"fastest {Figures.Say(kept[0])}, slowest {Figures.Say(kept[^1])}");
    }

    private static List<double> Times(int times, Action work)
    {
        work();
        var took = new List<double>();
        for (int i = 0; i < times; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            work();
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        took.Sort();
        return took;
    }

    private static SealedLog Open(SqliteRecordStore store, Key key) => SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal)
        ? log : throw new InvalidOperationException(refusal.Message);

    private static string[] Batch(string[] lines, int number, int size) => [.. Enumerable.Range(number * size, size).Select(n => lines[n % lines.Length])];

    private static string Spread(List<double> sorted) => $"slowest round {Figures.Say(sorted[0])}, fastest {Figures.Say(sorted[^1])}";
}
