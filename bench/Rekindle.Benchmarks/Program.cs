using BenchmarkDotNet.Running;
using Rekindle.Benchmarks;
using Rekindle.Benchmarks.Judging;
using Rekindle.Benchmarks.Reviewing;
using Rekindle.Benchmarks.Serving;
using Rekindle.Benchmarks.Starting;
using Rekindle.Benchmarks.Storing;
using Rekindle.Benchmarks.Year;

// bench/measure calls the steps below one by one, each in a process of its own. Anything else goes to BenchmarkDotNet.
if (args is ["year", string day, string file])
{
    File.WriteAllBytes(file, YearOfEvents.File(DateOnly.ParseExact(day, "yyyy-MM-dd")));
    return 0;
}

if (args is ["years", string years, string last, string to])
{
    File.WriteAllBytes(to, YearOfEvents.File(DateOnly.ParseExact(last, "yyyy-MM-dd"), int.Parse(years, System.Globalization.CultureInfo.InvariantCulture)));
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
        "storing" => StoringFigures.Measure(run),
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
