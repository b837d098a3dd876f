using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Rekindle.Benchmarks.Year;

namespace Rekindle.Benchmarks.Judging;

/// <summary>Figures of reading and judging a year.</summary>
internal static class JudgingFigures
{
    /// <summary>How BenchmarkDotNet runs: in this process, which is Release already, so nothing is generated and built beside it.</summary>
    public static IConfig Config(bool quick)
    {
        Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithGcServer(false);
        job = quick
            ? job.WithWarmupCount(1).WithIterationCount(1).WithIterationTime(TimeInterval.FromMilliseconds(50))
            : job.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(300));
        return ManualConfig.CreateEmpty().AddJob(job).AddLogger(quick ? NullLogger.Instance : ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance).AddExporter(MarkdownExporter.GitHub)
            .WithOptions(ConfigOptions.DisableLogFile);
    }

    /// <summary>Measures, and says it as a table.</summary>
    public static Figures Measure(MeasuringRun run)
    {
        MeasuringRun.Tell("reading and judging a year");
        IConfig config = ManualConfig.Create(Config(run.IsQuick)).WithArtifactsPath(Path.Combine(run.Work, "benchmarks"));
        Summary summary = BenchmarkRunner.Run<JudgingBenchmarks>(config);
        (double Ms, double Kb) Of(string name)
        {
            BenchmarkReport report = summary.Reports.Single(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == name);
            double ms = report.ResultStatistics!.Median / 1e6;
            MeasuringRun.Tell($"{name}: {Figures.Say(ms)} ms");
            return (ms, (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1024.0);
        }

        var year = new JudgingBenchmarks();
        year.Make();
        (double floor, double floorKb) = Of(nameof(JudgingBenchmarks.ParseLines));
        string Beside(double ms, double kb) =>
            $"{Figures.Say(ms / floor)} times the plain parse of all its lines ({Figures.Say(floor)} ms); {Figures.Say(kb)} KB allocated";

        var figures = new Figures();
        figures.Table("A year of 3,000 events, read and judged",
            $"Medians, warm, in one process. The journey holds {YearOfEvents.Count} events over {YearOfEvents.Days} days in {year.Bytes / 1024} KB, "
            + "and goes through: " + string.Join(", ", year.Phases().Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Phase} (day {p.Day})")))
            + ". The reviewer of texts is joined as in the application.");
        figures.Row("Floor: every line parsed by `JsonDocument`, nothing done with it", floor, "ms", $"{Figures.Say(floorKb)} KB allocated");
        (double ms, double kb) = Of(nameof(JudgingBenchmarks.ReadFile));
        figures.Row("The file's bytes, checked and made a log", ms, "ms", Beside(ms, kb));
        (ms, kb) = Of(nameof(JudgingBenchmarks.JudgeLastDay));
        figures.Row("The status of one moment, the log folded and judged", ms, 15, "ms", Beside(ms, kb));
        (ms, kb) = Of(nameof(JudgingBenchmarks.JudgeKeptFold));
        figures.Row("The status of one moment, of a fold that was kept", ms, "ms", Beside(ms, kb));
        (ms, kb) = Of(nameof(JudgingBenchmarks.ReadAndJudgeFirst));
        figures.Row("Read and judged for the first time, every text looked at", ms, "ms", Beside(ms, kb));
        (ms, kb) = Of(nameof(JudgingBenchmarks.JudgeEveryDay));
        figures.Row("The statuses of all 365 evenings", ms, 2000, "ms", $"{Figures.Say(ms / YearOfEvents.Days)} ms each; {Figures.Say(kb / 1024)} MB allocated");
        return figures;
    }
}
