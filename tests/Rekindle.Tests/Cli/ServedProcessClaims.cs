using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Rekindle.Tests.Cli;

/// <summary>The web application as a shell starts and ends it.</summary>
public sealed class ServedProcessClaims : IDisposable
{
    private const string Secret = "zanzibarwren";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Terminal _terminal = new();
    private readonly List<Process> _started = [];

    public void Dispose()
    {
        foreach (Process process in _started)
        {
            if (!process.HasExited) process.Kill();
            process.Dispose();
        }

        _terminal.Dispose();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_prints_its_address_answers_there_and_ends_with_0_when_it_is_told_to(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals to send");
        _terminal.Begin();
        Assert.Equal(0, _terminal.RunWith(Secret, "log", "own-part-named", "text=-", "--at", "2026-01-03T10:00").Code);
        (Process served, Uri address, string said) = await ServeAsync();
        Assert.SkipWhen(signal == "INT" && IgnoresInterrupts(served), "started in the background of a shell, as a program that Ctrl+C does not reach");
        using var visitor = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });

        string today = await visitor.GetStringAsync(address, TestContext.Current.CancellationToken);
        string log = await visitor.GetStringAsync(new Uri(address, "/log"), TestContext.Current.CancellationToken);
        using HttpResponseMessage lost = await visitor.GetAsync(new Uri(address, "/" + Secret), TestContext.Current.CancellationToken);
        Ran ended = await EndAsync(served, signal);

        Assert.Contains("Today · Rekindle", WebUtility.HtmlDecode(today), StringComparison.Ordinal);
        Assert.Contains("My own part", log, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Equal((0, ""), (ended.Code, ended.Err));
        Assert.DoesNotContain(Secret, said + ended.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sam", said + ended.Out, StringComparison.OrdinalIgnoreCase);
        await Assert.ThrowsAsync<HttpRequestException>(() => visitor.GetAsync(address, TestContext.Current.CancellationToken));
    }

    /// <summary>Starts it on a free port and reads as far as its address.</summary>
    private async Task<(Process Served, Uri Address, string Said)> ServeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rekindle.dll"), "serve", "--port", "0", "--vault", _terminal.Home])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        Process served = Process.Start(start)!;
        _started.Add(served);
        using var patience = new CancellationTokenSource(Patience);
        string said = "";
        while (await served.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said += line + "\n";
            if (line.Trim() is { } address && address.StartsWith("http://localhost:", StringComparison.Ordinal)) return (served, new Uri(address), said);
        }

        throw new InvalidOperationException($"it ended without an address: {await served.StandardError.ReadToEndAsync(patience.Token)}");
    }

    // The mask of ignored signals, where the system shows it; SIGINT is the second of them.
    private static bool IgnoresInterrupts(Process process) =>
        OperatingSystem.IsLinux() && File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } mask
        && (ulong.Parse(mask.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;

    private static async Task<Ran> EndAsync(Process served, string signal)
    {
        using var patience = new CancellationTokenSource(Patience);
        using Process kill = Process.Start("/bin/sh", ["-c", "kill -s \"$1\" \"$2\"", "kill", signal, served.Id.ToString(CultureInfo.InvariantCulture)]);
        Task<string> error = served.StandardError.ReadToEndAsync(patience.Token);
        string output = await served.StandardOutput.ReadToEndAsync(patience.Token);
        await served.WaitForExitAsync(patience.Token);
        return new Ran(served.ExitCode, output, await error);
    }
}
