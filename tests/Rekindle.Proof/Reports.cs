using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rekindle.Proof.Cuts;
using Rekindle.Proof.Flips;
using Rekindle.Proof.Fuzzing;
using Rekindle.Proof.Kills;
using Rekindle.Proof.Stored;
using Rekindle.Vault;

namespace Rekindle.Proof;

/// <summary>Runs a proof at length and says in Markdown what came out. Each throws or returns false where a promise is broken.</summary>
internal static class Reports
{
    public static bool Flips(string root, TextWriter to)
    {
        bool holds = true;
        // Those that open at once: a passphrase takes its time by design.
        foreach (StoredVault vault in StoredVault.In(Path.Combine(root, VaultTargets.StoredVaults)).Where(v => v.Secrets[0] == "key" && !IsLikeAnother(v)))
        {
            Tell(vault.Name);
            byte[] file = File.ReadAllBytes(vault.File);
            using Key key = vault.OpenKey();
            var table = new FlipTable();
            foreach (Flip flip in FlipRun.Over(file, key, vault.Lines(), step: 1)) table.Add(flip);
            to.Write(string.Create(CultureInfo.InvariantCulture, $"\n## {vault.Name}: {file.Length} bytes, each turned whole and in one bit\n\n"));
            to.Write(table.Write());
            foreach (Flip broken in table.Broken) to.Write($"\n- **Broken**: {broken}");
            holds &= table.Broken.Count == 0;
            List<Cut> cuts = [.. CutRun.OfFile(file, key, vault.Lines())];
            to.Write("\n| Cut | Times | Found |\n|---|---:|---:|\n");
            holds &= Cuts(to, cuts);
        }

        Tell("records");
        to.Write("\n## Records cut off the end of a log of 40, at every one of them\n\n| Cut | Times | Found |\n|---|---:|---:|\n");
        return Cuts(to, CutRun.OfRecords(40)) && holds;
    }

    // Holds nothing that another does not.
    private static bool IsLikeAnother(StoredVault vault) => vault.Name.EndsWith("-key-file", StringComparison.Ordinal) || vault.Name.EndsWith("-backup", StringComparison.Ordinal);

    private static bool Cuts(TextWriter to, IReadOnlyList<Cut> cuts)
    {
        foreach (IGrouping<string, Cut> kind in cuts.GroupBy(cut => cut.What))
        {
            to.Write(string.Create(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Count(cut => cut.Told is not null)} |\n"));
        }

        return cuts.All(cut => cut.What == CutRun.WholeOlderState || cut.Told is not null);
    }

    public static bool Kills(int kills, int seed, TextWriter to)
    {
        long begun = Stopwatch.GetTimestamp();
        KillCount count = KillRun.Of(kills, seed, killed => Tell(string.Create(CultureInfo.InvariantCulture, $"{killed} killed")));
        to.Write(string.Create(CultureInfo.InvariantCulture,
            $"""

            | | |
            |---|---:|
            | Processes killed (SIGKILL) | {count.Kills} |
            | of these both writers at once | {count.BothAtOnce} |
            | of these before their first acknowledged append | {count.BeforeTheFirstWord} |
            | Vaults, one after the other | {count.Vaults} |
            | Readings of the whole log, each proven whole | {count.Readings} |
            | Lines acknowledged | {count.Acknowledged} |
            | Acknowledged lines lost | 0 |
            | Lines kept whose writer died before it could say so | {count.Unsaid} |
            | Batches kept by half | 0 |
            | Minutes | {Stopwatch.GetElapsedTime(begun).TotalMinutes:0.0} |

            """));
        return true;
    }

    public static bool Fuzz(string root, int inputs, int seed, TextWriter to)
    {
        long begun = Stopwatch.GetTimestamp();
        string folder = Path.Combine(root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        using FileStream current = new(Path.Combine(folder, "current-seed"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        using var vaults = new VaultTargets(root);
        FuzzRun? run = null;
        run = new FuzzRun([.. TextTargets.All(root), .. vaults.All], seed, Beginning);
        run.Feed(inputs);
        to.Write("\n| Target | Inputs | Taken | Refused as documented | Slowest | Most allocated for one |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (FuzzCount count in run.Counts)
        {
            to.Write(string.Create(CultureInfo.InvariantCulture,
                $"| {count.Target} | {count.Inputs} | {count.Taken} | {count.Inputs - count.Taken} | {count.Slowest.TotalMilliseconds:0} ms | {count.MostBytes / 1024} KB |\n"));
        }

        double minutes = Stopwatch.GetElapsedTime(begun).TotalMinutes;
        to.Write(string.Create(CultureInfo.InvariantCulture,
            $"\nSeeds {seed} to {seed + inputs - 1}, {minutes:0.0} minutes, {Environment.WorkingSet / 1_048_576} MB resident at the end. "));
        to.Write(string.Create(CultureInfo.InvariantCulture, $"Crashes, hangs, broken promises: {run.Findings.Count}.\n"));
        foreach (FuzzFinding finding in run.Findings)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{finding.Target}-{finding.Seed}");
            File.WriteAllBytes(Path.Combine(folder, name), finding.Input);
            Tell($"artifacts/fuzz/{name}: {finding.Fault}");
        }

        return run.Findings.Count == 0;

        // Without a buffer: an input that takes the whole process with it leaves its seed behind.
        void Beginning(int now)
        {
            if (now % 50_000 == 0) Tell(string.Create(CultureInfo.InvariantCulture, $"seed {now}, {run!.Findings.Count} not as promised"));
            current.Position = 0;
            current.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{now,10}\n")));
        }
    }

    private static void Tell(string what) => Console.Error.WriteLine("   " + what);
}
