using System.Text.RegularExpressions;
using Rekindle.Cli.Showing;

namespace Rekindle.Tests.Cli;

/// <summary>Today at a glance: a ring and a line of moods where the terminal can, words elsewhere.</summary>
public sealed partial class GlanceClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void In_plain_words_the_moods_of_two_weeks_are_one_sentence()
    {
        Begin();

        string said = _terminal.Run("today").Out;

        Assert.StartsWith("Sam, 12 January 2026: looking honestly\n", said, StringComparison.Ordinal);
        Assert.Contains("Mood over the last 14 days: 5 of 10 on average, 6 at the last, from 3 check-ins.\n", said, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u2800-\u28ff\u2581-\u2588\e]", said);
    }

    [Fact]
    public void A_terminal_that_speaks_UTF_8_shows_a_ring_and_a_line()
    {
        Begin();
        UseTerminal();

        string[] said = Signs().Replace(_terminal.Run("today").Out, "").Split('\n');

        Assert.Contains("Sam, 12 January 2026", said[0], StringComparison.Ordinal);
        Assert.Contains("10 of the last 10 days kept", said[2], StringComparison.Ordinal);
        Assert.EndsWith("Mood " + new string(' ', 10) + "▄▅ ▅ 6 of 10", said[3], StringComparison.Ordinal);
        Assert.All(said.Take(RingPicture.Rows), line => Assert.Matches("^  [\u2800-\u28ff]{8}", line));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void The_ring_and_its_words_stay_within_the_terminal(int columns)
    {
        _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", $"alias={new string('M', 60)}");
        _terminal.Run("log", "check-in", "mood=10", "confidence=4", "distress=4");
        UseTerminal();
        _terminal.Columns = columns;

        IEnumerable<string> said = Signs().Replace(_terminal.Run("today").Out, "").Split('\n').Take(RingPicture.Rows);

        Assert.All(said, line => Assert.InRange(line.Length, 1, columns));
    }

    [Theory]
    [InlineData("TERM", "dumb")]
    [InlineData("LC_ALL", "POSIX")]
    public void A_terminal_that_cannot_draw_is_told_in_words(string variable, string value)
    {
        Begin();
        UseTerminal();
        _terminal.Set(variable, value);

        Assert.DoesNotMatch("[\u2800-\u28ff\u2581-\u2588]", _terminal.Run("today").Out);
    }

    [Fact]
    public void Without_colour_the_ring_is_drawn_all_the_same()
    {
        Begin();
        UseTerminal();
        _terminal.Set("NO_COLOR", "1");

        Assert.Matches("^  [\u2800-\u28ff]{8}", _terminal.Run("today").Out);
        Assert.DoesNotContain('\e', _terminal.Run("today").Out);
    }

    [Fact]
    public void A_fuller_ring_has_every_dot_of_an_emptier_one()
    {
        int[] before = new int[RingPicture.Rows * RingPicture.Columns];
        for (int kept = 0; kept <= 28; kept++)
        {
            int[] now = [.. string.Concat(RingPicture.Of(kept, 28)).Select(c => c - 0x2800)];
            Assert.All(now.Zip(before), pair => Assert.Equal(pair.Second, pair.First & pair.Second));
            if (kept > 0) Assert.NotEqual(before, now);
            before = now;
        }
    }

    [Fact]
    public void A_check_in_of_two_weeks_ago_is_not_in_the_line()
    {
        _terminal.Begin();
        Assert.Equal(0, _terminal.Run("log", "check-in", "mood=9", "confidence=4", "distress=4", "--at", "2025-12-29T12:00").Code);
        Assert.DoesNotContain("Mood over", _terminal.Run("today").Out, StringComparison.Ordinal);
        Assert.Equal(0, _terminal.Run("log", "check-in", "mood=9", "confidence=4", "distress=4", "--at", "2025-12-30T00:10").Code);
        Assert.Contains("from 1 check-in.", _terminal.Run("today").Out, StringComparison.Ordinal);
    }

    [GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Signs();

    private void Begin()
    {
        _terminal.Begin();
        foreach ((string day, int mood) in new[] { ("09", 4), ("10", 5), ("12", 6) })
        {
            Assert.Equal(0, _terminal.Run("log", "check-in", $"mood={mood}", "confidence=4", "distress=4", "--at", $"2026-01-{day}T08:00").Code);
        }
    }

    private void UseTerminal()
    {
        _terminal.IsTerminal = true;
        _terminal.Set("LANG", "en_GB.UTF-8");
    }
}
