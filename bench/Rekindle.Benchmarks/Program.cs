using BenchmarkDotNet.Running;
using Rekindle.Benchmarks;
using Rekindle.Benchmarks.Judging;
using Rekindle.Benchmarks.Reviewing;
using Rekindle.Benchmarks.Serving;
using Rekindle.Benchmarks.Starting;
using Rekindle.Benchmarks.Year;

// bench/measure calls the steps below one by one, each in a process of its own. Anything else goes to BenchmarkDotNet.
if (args is ["year", string day, string file])
{
    File.WriteAllBytes(file, YearOfEvents.File(DateOnly.ParseExact(day, "yyyy-MM-dd")));
    return 0;
}

if (args is ["review"])
{
    Console.Write(ReviewFigures.Measure());
    return 0;
}

if (args is [string step, string root, string work, string report, ..])
{
    var run = new MeasuringRun(root, work, IsQuick: args.Contains("--quick"));
    Figures? figures = step switch
    {
        "judging" => JudgingFigures.Measure(run),
        "starting" => await StartingFigures.MeasureAsync(run),
        "serving" => await ServingFigures.MeasureAsync(run),
        _ => null,
    };
    if (figures is not null)
    {
        figures.AppendTo(report);
        return 0;
    }
}

BenchmarkSwitcher.FromAssembly(typeof(JudgingBenchmarks).Assembly).Run(args, JudgingFigures.Config(quick: false));
return 0;
