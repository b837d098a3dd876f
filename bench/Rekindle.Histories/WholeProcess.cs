using System.Diagnostics;
using System.Globalization;

/// <summary>Runs a program some times and says how long it took and how much memory it had at most.</summary>
internal static class WholeProcess
{
    /// <summary>Prints the least seconds and, where /proc tells, the most megabytes.</summary>
    public static int Measure(int times, string[] command)
    {
        double best = double.MaxValue;
        long most = 0;
        for (int i = 0; i < times; i++)
        {
            var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
            long begun = Stopwatch.GetTimestamp();
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            while (!process.WaitForExit(5)) most = Math.Max(most, Resident(process.Id));
            best = Math.Min(best, Stopwatch.GetElapsedTime(begun).TotalSeconds);
            Task.WaitAll(output, errors);
            if (process.ExitCode != 0) return 1;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best,8:0.000} s {most / 1024,6} MB"));
        return 0;
    }

    private static long Resident(int process)
    {
        string status = $"/proc/{process}/status";
        try
        {
            string? line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal)) : null;
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it ended while it was looked at
        }
    }
}
