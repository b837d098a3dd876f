using System.Text.Json;

namespace Rekindle.Tests.Cli;

public sealed class ReplayClaims : IDisposable
{
    private const string Started =
        """{"type":"journey-started","at":"2026-01-02T20:00:00+01:00","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam","timeZone":"Europe/Berlin"}""";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_journey_file_is_judged_at_the_moment_asked_about()
    {
        JsonElement status = _terminal.Json("replay", _terminal.File("a.journey.jsonl", Started), "--at", "2026-01-05T08:00:00+01:00", "--json");

        Assert.Equal("2026-01-05T08:00:00+01:00", status.GetProperty("at").GetString());
        Assert.Equal("Sam", status.GetProperty("journey").GetProperty("alias").GetString());
        Assert.Equal(3, status.GetProperty("noContact").GetProperty("creditedDays").GetInt32());
        Assert.Equal(8, status.GetProperty("verdicts").EnumerateObject().Count());
    }

    [Fact]
    public void Without_a_moment_it_is_now() =>
        Assert.Equal(10, _terminal.Json("replay", _terminal.File("a.jsonl", Started), "--json").GetProperty("noContact").GetProperty("creditedDays").GetInt32());

    [Theory]
    [InlineData("2026-01-12", "2026-01-12T00:00:00+01:00")]
    [InlineData("2026-01-12T09:30", "2026-01-12T09:30:00+01:00")]
    [InlineData("2026-01-12T08:30:00Z", "2026-01-12T09:30:00+01:00")]
    public void A_moment_may_be_a_day_a_local_time_or_have_its_offset(string at, string expected) =>
        Assert.Equal(expected, _terminal.Json("replay", _terminal.File("a.jsonl", Started), "--at", at, "--json").GetProperty("at").GetString());

    [Fact]
    public void A_local_time_is_that_of_the_journey_and_not_of_the_machine()
    {
        string file = _terminal.File("a.jsonl", Started.Replace("Europe/Berlin", "America/New_York", StringComparison.Ordinal));

        Assert.Equal(
            "2026-01-12T09:30:00-05:00",
            _terminal.Json("replay", file, "--at", "2026-01-12T09:30", "--json").GetProperty("at").GetString());
    }

    [Fact]
    public void A_file_may_come_by_standard_input()
    {
        Ran ran = _terminal.RunWith("\uFEFF" + Started + "\r\n\r\n", "replay", "-", "--json");

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        using JsonDocument document = JsonDocument.Parse(ran.Out);
        Assert.Equal("Sam", document.RootElement.GetProperty("journey").GetProperty("alias").GetString());
    }

    [Theory]
    [InlineData("{\"type\":\"journal\"}", 2, "field \"at\"")]
    [InlineData("not JSON, but a secret", 2, "not a JSON object")]
    [InlineData("\n\n{\"type\":\"check-in\",\"at\":\"2026-01-03T10:00:00+01:00\",\"mood\":\"secret\",\"confidence\":1,\"distress\":1}", 4, "\"mood\" must be a number from 0 to 10")]
    public void A_bad_line_refuses_the_file_with_its_line_and_reason(string line, int number, string reason)
    {
        string file = _terminal.File("bad.journey.jsonl", Started + "\n" + line + "\n");

        Ran ran = _terminal.Run("replay", file, "--json");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith($"{file}:{number}: ", ran.Err, StringComparison.Ordinal);
        Assert.Contains(reason, ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Err, StringComparison.Ordinal);
        Assert.Single(ran.Err.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Ran ran = _terminal.RunWith([0xff, 0xfe, 0x00], "replay", "-");

        Assert.Equal((2, "-:1: the line is not valid UTF-8\n"), (ran.Code, ran.Err));
    }

    [Fact]
    public void Before_the_journey_began_there_is_nothing_to_say()
    {
        string file = _terminal.File("a.jsonl", Started);

        Ran ran = _terminal.Run("replay", file, "--at", "2026-01-01");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith(file + ":", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl", "there is no such file")]
    [InlineData(".", "this is a folder, not a file")]
    public void A_file_that_cannot_be_read_is_bad_input(string name, string reason)
    {
        string file = Path.Combine(_terminal.Folder, name);

        Ran ran = _terminal.Run("replay", file);

        Assert.Equal((2, $"{file}:0: {reason}\n"), (ran.Code, ran.Err));
    }

    [Fact]
    public void Another_playbook_may_judge()
    {
        string file = _terminal.File("a.jsonl", Started);
        string own = _terminal.File("mine.yaml", _terminal.Run("playbooks", "show", "confidence-first").Out);

        Assert.Equal(28, Planned(_terminal.Json("replay", file, "--json")));
        Assert.Equal(21, Planned(_terminal.Json("replay", file, "--playbook", "space-first", "--json")));
        Assert.Equal(30, Planned(_terminal.Json("replay", file, "--playbook", own, "--json")));
        Assert.Equal(2, _terminal.Run("replay", file, "--playbook", "no-such").Code);

        static int Planned(JsonElement status) => status.GetProperty("noContact").GetProperty("plannedDays").GetInt32();
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-02-30")]
    [InlineData("")]
    public void A_moment_that_is_none_is_refused_with_what_is_allowed(string at)
    {
        Ran ran = _terminal.Run("replay", _terminal.File("a.jsonl", Started), "--at", at);

        Assert.Equal(2, ran.Code);
        Assert.Contains("2026-01-05T22:10:00+01:00", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void For_the_eye_it_is_short_and_plain()
    {
        Ran ran = _terminal.Run("replay", _terminal.File("a.jsonl", Started));

        Assert.StartsWith("Sam, 12 January 2026: looking honestly\nDays of space: 10 of 28, complete at the earliest on 30 January 2026.\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nNext: ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\n  apology-note       not yet", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('!', ran.Out);
        Assert.DoesNotContain('\e', ran.Out);
    }

    [Theory]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, "", "dumb", false)]
    [InlineData(false, "", "xterm", false)]
    public void Colour_is_for_terminals_that_want_it(bool terminal, string noColor, string term, bool colour)
    {
        _terminal.IsTerminal = terminal;
        _terminal.Set("NO_COLOR", noColor);
        _terminal.Set("TERM", term);

        Assert.Equal(colour, _terminal.Run("replay", _terminal.File("a.jsonl", Started)).Out.Contains('\e', StringComparison.Ordinal));
    }
}
