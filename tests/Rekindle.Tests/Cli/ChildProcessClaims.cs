using System.Diagnostics;
using System.Text.Json;

namespace Rekindle.Tests.Cli;

/// <summary>The built program itself, as a shell sees it.</summary>
public sealed class ChildProcessClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void It_answers_with_the_promised_codes_on_the_promised_streams()
    {
        Ran version = Start("", "--version");
        Ran usage = Start("", "no-such-command");
        Ran today = Start("", "today");

        Assert.Equal((0, ""), (version.Code, version.Err));
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", version.Out);
        Assert.Equal((2, ""), (usage.Code, usage.Out));
        Assert.Equal((2, "rekindle: There is no vault here yet. Start with: ./rekindle\n"), (today.Code, today.Err));
    }

    [Fact]
    public void What_goes_out_comes_back_through_a_pipe_word_for_word()
    {
        Assert.Equal(0, Start("", "log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Zoë", "timeZone=Europe/Berlin").Code);
        Assert.Equal(0, Start("grüße 👋 «ja»\n", "log", "journal", "text=-").Code);

        Ran export = Start("", "export", "-");
        Ran replay = Start(export.Out, "replay", "-", "--at", "2100-01-01", "--json");

        using JsonDocument line = JsonDocument.Parse(export.Out.TrimEnd('\n').Split('\n')[1]);
        Assert.Equal("grüße 👋 «ja»", line.RootElement.GetProperty("text").GetString());
        Assert.Equal((0, ""), (replay.Code, replay.Err));
        using JsonDocument document = JsonDocument.Parse(replay.Out);
        Assert.Equal("Zoë", document.RootElement.GetProperty("journey").GetProperty("alias").GetString());
    }

    [Fact]
    public async Task A_ride_that_is_ended_from_outside_ends_well_and_keeps_what_was_said()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals to send");
        Assert.Equal(0, Start("", "log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Sam").Code);
        using Process riding = Begin("urge");
        await riding.StandardInput.WriteAsync("7\n");
        await riding.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        while (await riding.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("In, for 4.", StringComparison.Ordinal))
        {
        }

        OtherPrograms.Run("kill", "-TERM", riding.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        string said = await riding.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await riding.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, riding.ExitCode);
        Assert.Contains("Stopped here, and that is all right.", said, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"urge\"", Start("", "export").Out, StringComparison.Ordinal);
    }

    private Process Begin(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rekindle.dll"), .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        start.Environment["REKINDLE_HOME"] = _terminal.Home;
        return Process.Start(start)!;
    }

    private Ran Start(string input, params string[] args)
    {
        using Process process = Begin(args);
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
