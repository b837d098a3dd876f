using System.Net;

namespace Rekindle.Benchmarks.Serving;

/// <summary>Figures of the Today page under a constant load, and of the memory that the application takes.</summary>
internal static class ServingFigures
{
    private const int Rate = 200;

    /// <summary>Measures, and says it as a table.</summary>
    public static async Task<Figures> MeasureAsync(MeasuringRun run)
    {
        (int warm, int floor, int load, int rest) = run.IsQuick ? (1, 1, 2, 1) : (20, 10, 20, 5);
        await using ServedVault served = await ServedVault.StartAsync(run);
        await Task.Delay(TimeSpan.FromSeconds(rest));
        double? idle = served.ResidentMemory();
        MeasuringRun.Tell("warming up");
        await OpenLoop.RunAsync(served.Today, served.Cookie, HttpStatusCode.OK, run.IsQuick ? Rate / 10 : Rate, warm);
        MeasuringRun.Tell("the closed door");
        var closed = await MeasureAsync(served, served.Today, null, HttpStatusCode.Unauthorized, floor);
        MeasuringRun.Tell("the style sheet");
        var style = await MeasureAsync(served, served.StyleSheet, served.Cookie, HttpStatusCode.OK, floor);
        MeasuringRun.Tell("Today");
        var today = await MeasureAsync(served, served.Today, served.Cookie, HttpStatusCode.OK, load);
        double? after = served.ResidentMemory();

        var figures = new Figures();
        figures.Table($"Today at {Rate} requests a second",
            $"Over loopback, from a second process on the same machine, for {load} seconds after {warm} of warming up; the floors for {floor} each. Requests are sent at "
            + "a constant rate whether or not the earlier ones were answered, and latency runs from the moment at which a request was due. "
            + $"The page is rendered anew for each, {served.PageBytes / 1024.0:0.0} KB, from the same year.");
        string floors = $"p99 of the closed door {Figures.Say(Figures.Share(closed.Load.Latencies, 0.99))} ms, of the style sheet "
            + $"{Figures.Say(Figures.Share(style.Load.Latencies, 0.99))} ms";
        figures.Row("Floor: the closed door (401), p50", Figures.Share(closed.Load.Latencies, 0.5), "ms", Beside(closed));
        figures.Row("Floor: the style sheet, p50", Figures.Share(style.Load.Latencies, 0.5), "ms", Beside(style));
        figures.Row("Today, p50", Figures.Share(today.Load.Latencies, 0.5), "ms", Beside(today));
        figures.Row("Today, p95", Figures.Share(today.Load.Latencies, 0.95), "ms", "");
        figures.Row("Today, p99", Figures.Share(today.Load.Latencies, 0.99), 15, "ms", floors);
        Memory(figures, "Resident memory, idle after the first page", idle);
        Memory(figures, "Resident memory after the load", after);
        return figures;
    }

    private static void Memory(Figures figures, string figure, double? megabytes)
    {
        if (megabytes is { } resident) figures.Row(figure, resident, 140, "MB", "VmRSS of /proc");
        else figures.Missing(figure, "this system has no /proc");
    }

    private static string Beside((LoadResult Load, double Processor) one) =>
        $"{Figures.Say(one.Processor)} ms of processor a request; sent {one.Load.Latencies.Count / one.Load.Seconds:0} a second, {one.Load.Wrong} wrong; "
        + $"slowest {Figures.Say(one.Load.Latencies[^1])} ms; the generator's own lateness at p99 {Figures.Say(Figures.Share(one.Load.Lateness, 0.99))} ms";

    private static async Task<(LoadResult Load, double Processor)> MeasureAsync(
        ServedVault served, Uri address, string? cookie, HttpStatusCode expected, int seconds)
    {
        TimeSpan before = served.ProcessorTime;
        LoadResult load = await OpenLoop.RunAsync(address, cookie, expected, Rate, seconds);
        double processor = (served.ProcessorTime - before).TotalMilliseconds / load.Latencies.Count;
        MeasuringRun.Tell($"p99 {Figures.Say(Figures.Share(load.Latencies, 0.99))} ms, {Figures.Say(processor)} ms of processor a request, {load.Wrong} wrong");
        return (load, processor);
    }
}
