using System.Text.Json;
using System.Text.RegularExpressions;
using Rekindle.Cli.Showing;
using Rekindle.Cli.Urges;
using Rekindle.Programme.Help;

namespace Rekindle.Tests.Cli;

/// <summary>The wave in the terminal: what is said, what is kept, and that it can be left at any moment.</summary>
public sealed partial class UrgeCommandClaims : IDisposable
{
    private static readonly DateTimeOffset Night = new(2026, 1, 13, 1, 0, 0, TimeSpan.FromHours(1));
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_ride_keeps_one_urge_with_both_numbers_and_its_seconds()
    {
        Begin();

        Ran ran = _terminal.RunWith("8\n\n5\n", "urge");

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.Contains("Kept: from 8 to 5.", ran.Out, StringComparison.Ordinal);
        JsonElement urge = Urge();
        Assert.Equal((8, 5, 90), (urge.GetProperty("intensity").GetInt32(), urge.GetProperty("after").GetInt32(), urge.GetProperty("seconds").GetInt32()));
        Assert.Equal("rode-out", urge.GetProperty("outcome").GetString());
    }

    [Fact]
    public void Told_in_words_it_is_nine_breaths_of_four_in_and_six_out()
    {
        Begin();

        string said = _terminal.RunWith("8\n\n5\n", "urge").Out;

        Assert.Equal(9, said.Split("In, for 4.").Length - 1);
        Assert.Equal(9, said.Split("Out slowly, for 6.").Length - 1);
        Assert.Contains("30 seconds are left.", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', said);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Drawn_it_stays_within_the_terminal_and_gives_the_cursor_back(int columns)
    {
        Begin();
        UseTerminal(columns);

        string said = _terminal.RunWith("8\n", "urge").Out;

        Assert.Contains("█", said, StringComparison.Ordinal);
        Assert.Contains("Breathe in", said, StringComparison.Ordinal);
        Assert.Contains("Breathe out, slowly", said, StringComparison.Ordinal);
        Assert.EndsWith("\e[?25h", said[..(said.LastIndexOf("\e[?25h", StringComparison.Ordinal) + 6)], StringComparison.Ordinal);
        IEnumerable<string> drawn = Signs().Replace(said, "").Split('\n', '\r').Where(l => !l.Contains("rekindle undo", StringComparison.Ordinal));
        Assert.All(drawn, line => Assert.InRange(line.Length, 0, columns));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("LC_ALL", "C")]
    public void Where_the_terminal_cannot_it_is_told_in_words(string variable, string value)
    {
        Begin();
        UseTerminal(80);
        _terminal.Set(variable, value);

        string said = _terminal.RunWith("8\n", "urge").Out;

        Assert.Contains("In, for 4.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[?25l", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Still_tells_it_in_words_on_any_terminal()
    {
        Begin();
        UseTerminal(80);

        Assert.DoesNotContain("\e[?25l", _terminal.RunWith("8\n", "urge", "--still").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_way_out_is_there()
    {
        Begin();
        Log("Jo is awake until one\n", "log", "trusted-friend", "name=Jo", "phone=-");
        Log("it is after ten\n---\nI put the phone in the kitchen\n", "log", "if-then-plan", "if=-", "then=-");
        Log("We laughed\n", "log", "reason-kept", "side=for", "text=-");
        Log("We hurt each other\n", "log", "reason-kept", "side=against", "text=-");

        string said = _terminal.RunWith("9\n1\nDear Sam\nI miss you\n---\n2\n3\n4\n6\n\n7\n", "urge").Out;

        Assert.Contains("If it is after ten, then I put the phone in the kitchen.", said, StringComparison.Ordinal);
        Assert.Contains("Jo: Jo is awake until one", said, StringComparison.Ordinal);
        Assert.Contains("We laughed", said, StringComparison.Ordinal);
        Assert.Contains("We hurt each other", said, StringComparison.Ordinal);
        Assert.Contains(HelpLineBook.BuiltIn.International.Name, said, StringComparison.Ordinal);
        Assert.Contains("""
            "text":"Dear Sam\nI miss you"
            """.Trim(), _terminal.Run("export").Out, StringComparison.Ordinal);
        Assert.Equal("called-friend", Urge().GetProperty("outcome").GetString());
    }

    [Fact]
    public void The_letter_is_written_in_the_editor_at_a_terminal()
    {
        Begin();
        UseTerminal(80);
        _terminal.Edit = path =>
        {
            File.WriteAllText(path, "Dear Sam");
            return 0;
        };

        _terminal.RunWith("9\n\n1\n\n7\n", "urge");

        Assert.Contains("\"text\":\"Dear Sam\"", _terminal.Run("export").Out, StringComparison.Ordinal);
        Assert.Equal("wrote-letter", Urge().GetProperty("outcome").GetString());
    }

    [Fact]
    public void Giving_in_is_kept_without_shame_and_names_the_way_to_note_the_contact()
    {
        Begin();

        string said = _terminal.RunWith("9\n7\n9\n", "urge").Out;

        Assert.Equal("gave-in", Urge().GetProperty("outcome").GetString());
        Assert.Contains("rekindle log contact by=me", string.Join(' ', said.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_off_in_the_middle_of_the_wave_it_keeps_what_was_said()
    {
        SteppingClock clock = Begin();
        using var stop = new CancellationTokenSource();
        _terminal.Interrupted = stop.Token;
        clock.Moved = gone =>
        {
            if (gone >= TimeSpan.FromSeconds(20)) stop.Cancel();
        };

        Ran ran = _terminal.RunWith("7\n\n5\n", "urge");

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.Contains("Stopped here, and that is all right.", ran.Out, StringComparison.Ordinal);
        JsonElement urge = Urge();
        Assert.Equal(7, urge.GetProperty("intensity").GetInt32());
        Assert.False(urge.TryGetProperty("after", out _));
        Assert.InRange(urge.GetProperty("seconds").GetInt32(), 20, 24);
    }

    [Fact]
    public void Broken_off_while_it_is_drawn_the_cursor_comes_back()
    {
        SteppingClock clock = Begin();
        UseTerminal(80);
        using var stop = new CancellationTokenSource();
        _terminal.Interrupted = stop.Token;
        clock.Moved = _ => stop.Cancel();

        string said = _terminal.RunWith("7\n", "urge").Out;

        Assert.True(said.IndexOf("\e[?25h", StringComparison.Ordinal) > said.IndexOf("\e[?25l", StringComparison.Ordinal));
        Assert.Equal(7, Urge().GetProperty("intensity").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void Without_a_number_no_urge_is_kept(string input)
    {
        Begin();

        Ran ran = _terminal.RunWith(input, "urge");

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("\"urge\"", _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eleven\n11\n-1\n10\n\n0\n", 10, 0)]
    [InlineData(" 0 \r\n\r\n10\r\n", 0, 10)]
    public void A_number_is_asked_for_until_it_is_one(string input, int before, int after)
    {
        Begin();

        _terminal.RunWith(input, "urge");

        Assert.Equal((before, after), (Urge().GetProperty("intensity").GetInt32(), Urge().GetProperty("after").GetInt32()));
    }

    [Fact]
    public void A_letter_that_speaks_of_danger_brings_help_at_once()
    {
        Begin();

        string said = _terminal.RunWith("9\n1\nI want to kill myself tonight\n---\n\n9\n", "urge").Out;

        int help = said.IndexOf("You come first", StringComparison.Ordinal);
        Assert.InRange(help, 1, said.LastIndexOf("0 to 10?", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_sits_at_a_terminal_without_a_vault_has_the_wave_all_the_same()
    {
        _terminal.Pace = new SteppingClock(Night);
        UseTerminal(80);

        Ran ran = _terminal.RunWith("8\n", "urge", "--still");

        Assert.Equal(2, ran.Code);
        Assert.Contains("In, for 4.", ran.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_terminal.Home));
    }

    [Fact]
    public void As_JSON_the_conversation_goes_to_standard_error()
    {
        Begin();

        Ran ran = _terminal.RunWith("8\n\n5\n", "urge", "--json");
        Ran nothing = _terminal.RunWith("", "urge", "--json");

        using JsonDocument kept = JsonDocument.Parse(ran.Out);
        Assert.Equal("urge", kept.RootElement.GetProperty("type").GetString());
        Assert.Contains("0 to 10?", ran.Err, StringComparison.Ordinal);
        using JsonDocument empty = JsonDocument.Parse(nothing.Out);
        Assert.Equal(JsonValueKind.Null, empty.RootElement.GetProperty("id").ValueKind);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0.5)]
    [InlineData(4, 1)]
    [InlineData(7, 0.5)]
    [InlineData(10, 0)]
    [InlineData(-6, 1)]
    public void A_breath_fills_in_four_seconds_and_empties_in_six(double seconds, double fullness) =>
        Assert.Equal(fullness, Breath.Fullness(seconds), precision: 9);

    [Fact]
    public void A_picture_has_as_many_lines_at_every_moment()
    {
        for (int tenth = 0; tenth < 900; tenth++)
        {
            IReadOnlyList<string> picture = WavePicture.At(tenth / 10.0, left: 90, columns: 40, new Paint(On: false));
            Assert.Equal(WavePicture.Lines, picture.Count);
            Assert.All(picture, line => Assert.InRange(line.Length, 1, 39));
        }
    }

    [GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Signs();

    private SteppingClock Begin()
    {
        _terminal.Begin();
        var clock = new SteppingClock(Night);
        _terminal.Pace = clock;
        return clock;
    }

    private void UseTerminal(int columns)
    {
        _terminal.IsTerminal = true;
        _terminal.Columns = columns;
        _terminal.Set("LANG", "en_GB.UTF-8");
    }

    private void Log(string input, params string[] args) => Assert.Equal(0, _terminal.RunWith(input, args).Code);

    private JsonElement Urge()
    {
        string line = _terminal.Run("export").Out.Split('\n').Last(l => l.Contains("\"type\":\"urge\"", StringComparison.Ordinal));
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
