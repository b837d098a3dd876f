using System.Diagnostics;
using System.Globalization;
using Rekindle.Chats;
using Rekindle.Exports;

// make FORMAT MEGABYTES FILE       writes an invented export of that size
// read FILE                        reads it, and says how fast and in how much memory
// all MEGABYTES FOLDER             makes and reads one of each format, five times, and prints the best
if (args is ["make", var format, var size, var path])
{
    Make(format, size, path);
    return 0;
}

if (args is ["read", var file])
{
    Console.WriteLine(Read(file, times: 1));
    return 0;
}

if (args is ["all", var megabytes, var folder])
{
    foreach (string name in Writers.Names)
    {
        string made = Path.Combine(folder, $"{name}.export");
        Make(name, megabytes, made);
        Console.WriteLine($"{name,-16} {Read(made, times: 5)}");
        File.Delete(made);
    }

    return 0;
}

Console.Error.WriteLine("usage: make FORMAT MEGABYTES FILE | read FILE | all MEGABYTES FOLDER");
return 2;

static void Make(string format, string megabytes, string path)
{
    using FileStream file = File.Create(path);
    Writers.Write(format, file, long.Parse(megabytes, CultureInfo.InvariantCulture) << 20);
}

static string Read(string path, int times)
{
    using var bytes = new FileBytes(path);
    double best = double.MaxValue;
    double busy = double.MaxValue;
    int messages = 0;
    for (int i = 0; i < times; i++)
    {
        long begun = Stopwatch.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        ChatHistory history = ChatReading.Read([new NamedBytes(path, bytes)], new ReadingOptions { ReadOn = new DateOnly(2026, 1, 1) });
        best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalSeconds);
        busy = Math.Min(busy, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        messages = history.Writers.Sum(w => w.Messages);
        if (history.Refused.Count > 0) return history.Refused[0].Reason;
    }

    double mebibytes = bytes.Length / 1048576.0;
    long peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
    return string.Create(CultureInfo.InvariantCulture, $"{mebibytes:0} MiB, {messages} messages, {best:0.000} s, {mebibytes / best:0} MiB/s, of the processor {busy:0.000} s, {mebibytes / busy:0} MiB/s, peak {peak} MiB");
}
