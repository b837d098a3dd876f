using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Rekindle.Benchmarks.Serving;

/// <summary>The web application in a process of its own, with the vault of the year open in it.</summary>
internal sealed class ServedVault : IAsyncDisposable
{
    private readonly Process _process;

    private ServedVault(Process process) => _process = process;

    /// <summary>The Today page.</summary>
    public Uri Today { get; private set; } = null!;

    /// <summary>The session's cookie, as a browser would send it.</summary>
    public string Cookie { get; private set; } = "";

    /// <summary>The style sheet that the Today page names.</summary>
    public Uri StyleSheet { get; private set; } = null!;

    /// <summary>Bytes of the Today page, as it came uncompressed.</summary>
    public int PageBytes { get; private set; }

    /// <summary>From before the process was made until the start address had answered.</summary>
    public TimeSpan Answered { get; private set; }

    /// <summary>From before the process was made until the Today page was there whole.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>Processor time that the process has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it by the script, as a person does, and walks to the Today page, as a browser does.</summary>
    public static async Task<ServedVault> StartAsync(MeasuringRun run)
    {
        long begun = Stopwatch.GetTimestamp();
        Process process = Process.Start(
            new ProcessStartInfo(run.Script, ["serve", "--port", "0", "--vault", run.Vault]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("the application did not start");
        var served = new ServedVault(process);
        try
        {
            await served.EnterAsync(begun);
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    /// <summary>Resident memory in MB (2^20 bytes); null where the system has no /proc.</summary>
    public double? ResidentMemory()
    {
        string status = $"/proc/{_process.Id}/status";
        if (!File.Exists(status)) return null;
        string line = File.ReadLines(status).First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task EnterAsync(long begun)
    {
        string? address = null;
        while (address is null && await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Trim().StartsWith("http://", StringComparison.Ordinal)) address = line.Trim();
        }

        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
        using HttpResponseMessage start = await browser.GetAsync(new Uri(address ?? throw new InvalidOperationException("no address was printed")));
        Answered = Stopwatch.GetElapsedTime(begun);
        if (start.StatusCode != HttpStatusCode.SeeOther) throw new InvalidOperationException($"the start address answered {start.StatusCode}");
        Cookie = start.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        Today = new Uri(start.RequestMessage!.RequestUri!, "/");
        using var request = new HttpRequestMessage(HttpMethod.Get, Today) { Headers = { { "Cookie", Cookie } } };
        using HttpResponseMessage page = await browser.SendAsync(request);
        string text = await page.Content.ReadAsStringAsync();
        FirstPage = Stopwatch.GetElapsedTime(begun);
        if (page.StatusCode != HttpStatusCode.OK || !text.Contains("<title>Today", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"the first page is not Today: {page.StatusCode}");
        }

        PageBytes = System.Text.Encoding.UTF8.GetByteCount(text);
        int from = text.IndexOf("rel=\"stylesheet\" href=\"", StringComparison.Ordinal) + "rel=\"stylesheet\" href=\"".Length;
        StyleSheet = new Uri(Today, text[from..text.IndexOf('"', from)]);
    }
}
