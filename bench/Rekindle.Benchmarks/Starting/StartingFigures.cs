using System.Diagnostics;
using Rekindle.Benchmarks.Serving;
using Rekindle.Benchmarks.Year;

namespace Rekindle.Benchmarks.Starting;

/// <summary>Figures of whole processes: from before the process is made until it has ended, or until the first page is there.</summary>
internal static class StartingFigures
{
    /// <summary>Measures, and says it as a table.</summary>
    public static async Task<Figures> MeasureAsync(MeasuringRun run)
    {
        MeasuringRun.Tell("starting processes");
        (int warm, int rounds) = run.IsQuick ? (1, 2) : (3, 20);
        var floor = new List<double>();
        var version = new List<double>();
        var today = new List<double>();
        var scripted = new List<double>();
        var threeYears = new List<double>();
        for (int round = 0; round < warm + rounds; round++)
        {
            // In turn, so that a slow moment of the machine falls on all of them.
            double[] took =
            [
                await RunAsync(run.Floor), await RunAsync(run.Script, "--version"), await RunAsync(run.Program, "today", "--vault", run.Vault),
                await RunAsync(run.Script, "today", "--vault", run.Vault), await RunAsync(run.Program, "today", "--vault", run.LongVault),
            ];
            if (round < warm) continue;
            floor.Add(took[0]);
            version.Add(took[1]);
            today.Add(took[2]);
            scripted.Add(took[3]);
            threeYears.Add(took[4]);
        }

        (List<double> answered, List<double> first) = await FirstPagesAsync(run, run.IsQuick ? 1 : 10);
        foreach (List<double> times in new[] { floor, version, today, scripted, threeYears, answered, first }) times.Sort();
        double least = Figures.Share(floor, 0.5);
        string Beside(List<double> times, string more = "") =>
            $"{Figures.Say(Figures.Share(times, 0.5) / least)} times the smallest program ({Figures.Say(least)} ms); "
            + $"fastest {Figures.Say(times[0])}, slowest {Figures.Say(times[^1])}{more}";

        var figures = new Figures();
        figures.Table("Starting",
            $"Whole processes, as a terminal starts them: medians of {rounds}, after {warm} that are thrown away; first pages: medians of {answered.Count}. "
            + "The vault holds the same year and is opened by its key file. The disk's cache is warm.");
        figures.Row("Floor: the smallest console program of this runtime", least, "ms", $"fastest {Figures.Say(floor[0])}, slowest {Figures.Say(floor[^1])}");
        figures.Row("`rekindle today`, the program itself", Figures.Share(today, 0.5), 150, "ms", Beside(today));
        figures.Row("`./rekindle today`, with the script that looks for changes", Figures.Share(scripted, 0.5), "ms", Beside(scripted));
        figures.Row($"`rekindle today`, the program itself, on three years and {3 * YearOfEvents.Count} events", Figures.Share(threeYears, 0.5), "ms", Beside(threeYears));
        figures.Row("`./rekindle --version`", Figures.Share(version, 0.5), 200, "ms", Beside(version));
        figures.Row("`rekindle serve` until the start address answers, the vault open", Figures.Share(answered, 0.5), 1000, "ms", Beside(answered));
        figures.Row("`rekindle serve` until the first Today page is there whole", Figures.Share(first, 0.5), 1000, "ms", Beside(first));
        return figures;
    }

    private static async Task<(List<double> Answered, List<double> First)> FirstPagesAsync(MeasuringRun run, int times)
    {
        MeasuringRun.Tell("first pages");
        List<double> answered = [], first = [];
        for (int i = 0; i < times; i++)
        {
            await using ServedVault served = await ServedVault.StartAsync(run);
            answered.Add(served.Answered.TotalMilliseconds);
            first.Add(served.FirstPage.TotalMilliseconds);
        }

        return (answered, first);
    }

    // Milliseconds from before the process is made until it has ended and all of its output was read.
    private static async Task<double> RunAsync(string program, params string[] arguments)
    {
        long begun = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start");
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        double took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return process.ExitCode == 0 && output.Length > 0 ? took
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode} and {output.Length} characters");
    }
}
