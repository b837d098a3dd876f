using System.Text.Json;

namespace Rekindle.Tests.Cli;

public sealed class VaultCommandClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Today_says_where_the_journey_stands()
    {
        _terminal.Begin();

        Assert.Equal(10, _terminal.Json("today", "--json").GetProperty("noContact").GetProperty("creditedDays").GetInt32());
        Assert.StartsWith("Sam, 12 January 2026: looking honestly\n", _terminal.Run("today").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_logged_is_kept_and_its_change_is_said()
    {
        _terminal.Begin();

        Ran ran = _terminal.Run("log", "contact", "by=me", "channel=text", "purpose=begging", "--at", "2026-01-10T23:30");

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.StartsWith("Kept: contact, 2026-01-10T23:30:00+01:00.\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("This takes 8 days back. 2 days of 28 stand. 9 of the last 10 days are still yours, 9 in all.", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("zero", ran.Out, StringComparison.Ordinal);
        Assert.Equal(1, Slips());
    }

    [Fact]
    public void Log_as_JSON_names_the_entry_and_what_it_changes()
    {
        _terminal.Begin();

        JsonElement kept = _terminal.Json("log", "contact", "by=me", "channel=call", "purpose=social", "--json");

        Assert.Equal("contact", kept.GetProperty("type").GetString());
        Assert.Equal('7', kept.GetProperty("id").GetString()![14]);
        Assert.Contains("noContact.slips", kept.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("what").GetString()));
    }

    [Fact]
    public void An_entry_can_be_taken_back_and_the_log_keeps_both()
    {
        _terminal.Begin();
        string id = _terminal.Json("log", "contact", "by=me", "channel=call", "purpose=social", "--json").GetProperty("id").GetString()!;
        Assert.Equal(1, Slips());

        Assert.Equal(0, _terminal.Run("undo", id).Code);

        Assert.Equal(0, Slips());
        Assert.Equal(3, Lines(_terminal.Run("export").Out).Length);
        Assert.Equal(2, _terminal.Run("undo", Guid.Empty.ToString()).Code);
        Assert.Equal(2, _terminal.Run("undo", "the last one").Code);
    }

    [Fact]
    public void Supposing_says_what_would_change_and_keeps_nothing()
    {
        _terminal.Begin();
        string before = _terminal.Run("export").Out;

        JsonElement supposed = _terminal.Json("what-if", "contact", "by=me", "channel=text", "purpose=begging", "--json");
        Ran words = _terminal.Run("what-if", "contact", "by=me", "channel=text", "purpose=begging");

        Assert.Equal(0, supposed.GetProperty("before").GetProperty("noContact").GetProperty("slips").GetInt32());
        Assert.Equal(1, supposed.GetProperty("after").GetProperty("noContact").GetProperty("slips").GetInt32());
        Assert.Contains("Nothing was kept.", words.Out, StringComparison.Ordinal);
        Assert.Contains("This takes 10 days back.", words.Out, StringComparison.Ordinal);
        Assert.Equal(before, _terminal.Run("export").Out);
    }

    [Fact]
    public void Supposing_something_ahead_asks_about_that_day()
    {
        _terminal.Begin();

        JsonElement supposed = _terminal.Json("what-if", "ex-status", "status=single", "--at", "2026-01-20", "--json");

        Assert.Equal("2026-01-20T00:00:00+01:00", supposed.GetProperty("before").GetProperty("at").GetString());
    }

    [Fact]
    public void Log_and_what_if_take_the_same_arguments()
    {
        string[] log = Taken("log");

        Assert.Equal(["<TYPE>", "<name=value>", "--at", "--json", "--vault", "--passphrase-file", "-?,"], log);
        Assert.Equal(log, Taken("what-if"));

        // The first word of each line that help gives an argument or an option.
        string[] Taken(string command) =>
        [
            .. _terminal.Run(command, "--help").Out.Split('\n').Where(l => l.StartsWith("  <", StringComparison.Ordinal) || l.StartsWith("  -", StringComparison.Ordinal))
                .Select(l => l.Trim().Split(' ')[0]),
        ];
    }

    [Fact]
    public void A_journey_goes_out_and_comes_in_unchanged()
    {
        _terminal.Begin();
        _terminal.Run("log", "check-in", "mood=4", "confidence=3", "distress=6");
        string out1 = _terminal.Run("export").Out;
        string file = Path.Combine(_terminal.Folder, "out.journey.jsonl");
        Ran export = _terminal.Run("export", file);
        _terminal.Set("REKINDLE_HOME", Path.Combine(_terminal.Folder, "other"));

        Ran import = _terminal.Run("import", file);
        Ran again = _terminal.Run("import", file);

        Assert.Equal((0, "", $"2 events written to {file}.\n"), (export.Code, export.Out, export.Err));
        Assert.Equal((0, "2 events kept, 0 known already.\n"), (import.Code, import.Out));
        Assert.Equal((0, "0 events kept, 2 known already.\n"), (again.Code, again.Out));
        Assert.Equal(out1, _terminal.Run("export", "-").Out);
    }

    [Fact]
    public void An_export_is_its_owners_alone_and_overwrites_nothing()
    {
        _terminal.Begin();
        string there = _terminal.File("there.jsonl", "mine");
        string fresh = Path.Combine(_terminal.Folder, "fresh.jsonl");

        Assert.Equal(2, _terminal.Run("export", there).Code);
        Assert.Equal("mine", File.ReadAllText(there));
        Assert.Equal(0, _terminal.Run("export", fresh).Code);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(fresh));
        Assert.Equal(4, _terminal.Run("export", Path.Combine(_terminal.Folder, "no", "such", "folder.jsonl")).Code);
    }

    [Fact]
    public void An_import_with_one_bad_line_keeps_nothing_and_makes_no_vault()
    {
        string file = _terminal.File("bad.jsonl", Journal("00", "one") + "\n{\"type\":\"journal\",\"text\":\"secret\"}\n");

        Ran ran = _terminal.Run("import", file);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith($"{file}:2: ", ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_terminal.Home));
    }

    [Fact]
    public void An_import_whose_id_is_taken_by_something_else_keeps_nothing()
    {
        Assert.Equal(0, _terminal.Run("import", _terminal.File("a.jsonl", Journal("01", "one"))).Code);
        string file = _terminal.File("b.jsonl", Journal("02", "two") + "\n\n" + Journal("01", "secret"));

        Ran ran = _terminal.Run("import", file);

        Assert.Equal(2, ran.Code);
        Assert.StartsWith($"{file}:3: ", ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Err, StringComparison.Ordinal);
        Assert.Equal([Journal("01", "one")], Lines(_terminal.Run("export").Out));
    }

    [Fact]
    public void A_burned_letter_is_gone()
    {
        _terminal.Begin();
        Ran letter = _terminal.RunWith("Dear Sam", "log", "letter-written", "text=-", "--json");
        using JsonDocument kept = JsonDocument.Parse(letter.Out);
        string id = kept.RootElement.GetProperty("id").GetString()!;

        Assert.Equal(0, _terminal.Run("log", "letter-burned", $"of={id}").Code);

        string export = _terminal.Run("export").Out;
        Assert.DoesNotContain("Dear Sam", export, StringComparison.Ordinal);
        Assert.Contains("letter-burned", export, StringComparison.Ordinal);
        Assert.Equal(2, _terminal.Run("log", "letter-burned", $"of={id}").Code);
    }

    [Fact]
    public void The_vault_may_be_named()
    {
        string folder = Path.Combine(_terminal.Folder, "named");

        _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=me", "alias=Kim", "--vault", folder);

        Assert.True(File.Exists(Path.Combine(folder, "journey.vault")));
        Assert.False(Directory.Exists(_terminal.Home));
    }

    private static string Journal(string id, string text) =>
        $$"""{"type":"journal","at":"2026-01-05T22:10:00+01:00","id":"019b8f00-0000-7000-8000-0000000000{{id}}","text":"{{text}}"}""";

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');

    private int Slips() => _terminal.Json("today", "--json").GetProperty("noContact").GetProperty("slips").GetInt32();
}
