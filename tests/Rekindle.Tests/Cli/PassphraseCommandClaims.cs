using System.Text.Json;

namespace Rekindle.Tests.Cli;

/// <summary>What opens the vault can be changed from the terminal, and nobody is left outside by a slip.</summary>
public sealed class PassphraseCommandClaims : IDisposable
{
    private const string First = "four plain words together";
    private const string Second = "another four plain words";
    private readonly Terminal _terminal = new();

    public PassphraseCommandClaims() => _terminal.Begin();

    private string KeyFile => Path.Combine(_terminal.Home, "journey.key");

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_passphrase_takes_the_place_of_the_key_file_and_of_the_passphrase_before_it()
    {
        Answer(First, First);
        Ran set = _terminal.Run("passphrase", "set");
        Assert.Equal(0, set.Code);
        Assert.StartsWith("The new passphrase opens the vault.", set.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(KeyFile));

        Answer(First, Second, Second);
        Assert.Equal(0, _terminal.Run("passphrase", "change").Code);

        Assert.Equal(3, OpensWith(First));
        Assert.Equal(0, OpensWith(Second));
        Assert.Equal([("passphrase", "2026-01-12")], List());
    }

    [Fact]
    public void Two_that_are_not_the_same_or_one_that_is_too_short_change_nothing()
    {
        Answer(First, Second);
        Assert.Equal(2, _terminal.Run("passphrase", "set").Code);
        Answer("seven77");
        Assert.Contains("at least 8 characters", _terminal.Run("passphrase", "set").Err, StringComparison.Ordinal);
        Answer("eight888", "eight888");
        Assert.Equal(0, _terminal.Run("passphrase", "add").Code);
        _terminal.AskSecret = null;
        Assert.Contains("--new-passphrase-file", _terminal.Run("passphrase", "set").Err, StringComparison.Ordinal);

        Assert.True(File.Exists(KeyFile));
        Assert.Equal([("key-file", null), ("passphrase", "2026-01-12")], List());
    }

    [Fact]
    public void A_recovery_code_opens_where_a_passphrase_is_asked_and_sets_a_new_one()
    {
        Assert.Equal(0, _terminal.Run("passphrase", "set", "--new-passphrase-file", _terminal.File("first", First + "\nmore")).Code);
        string[] words = Code(First);

        Answer(string.Join(' ', words).ToUpperInvariant(), Second, Second);
        Assert.Equal(0, _terminal.Run("passphrase", "set").Code);

        Assert.Equal(3, OpensWith(First));
        Assert.Equal(0, OpensWith(Second));
        Assert.Equal(0, OpensWith(string.Join(", ", words)));
        Assert.Equal([("passphrase", "2026-01-12"), ("recovery-code", "2026-01-12")], List());
    }

    [Fact]
    public void A_slip_in_the_recovery_code_is_told_from_a_wrong_one()
    {
        string[] words = Code(null);
        string[] other = Code(null); // the first opens no longer
        File.Delete(KeyFile);

        Assert.Equal(0, OpensWith(string.Join(' ', other)));
        Ran slip = Today(string.Join(' ', other[..5].Append("qwertz").Concat(other[6..])));
        Ran wrong = Today(string.Join(' ', words));

        Assert.Equal((3, 3), (slip.Code, wrong.Code));
        Assert.Contains("Word 6 is not among the words", slip.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("recovery code:", wrong.Err, StringComparison.Ordinal);
        Assert.DoesNotContain(other, word => slip.Err.Split(' ', '.').Contains(word));
    }

    [Fact]
    public void A_lost_key_file_is_said_before_the_recovery_code_is_asked()
    {
        string[] words = Code(null);
        File.Delete(KeyFile);
        List<string> asked = [];
        _terminal.AskSecret = question =>
        {
            asked.Add(question);
            return string.Join(' ', words);
        };

        Ran ran = _terminal.Run("today");

        Assert.Equal(0, ran.Code);
        Assert.Equal(["Recovery code: "], asked);
        Assert.Contains("key file is missing", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_is_shown_in_numbered_lines_and_stands_in_no_file()
    {
        Ran ran = _terminal.Run("passphrase", "recovery-code");
        string[] lines = ran.Out.Split('\n');

        Assert.Matches("^ 1  [a-z]{4,7}$", lines[0]);
        Assert.Matches("^14  [a-z]{4,7}$", lines[13]);
        string words = string.Join(' ', lines[..14].Select(line => line[4..]));
        Assert.All(Directory.GetFiles(_terminal.Home), file => Assert.DoesNotContain(words, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_key_file_comes_back_in_the_place_of_the_passphrase()
    {
        Answer(First, First);
        _terminal.Run("passphrase", "set");
        Answer(First);

        Assert.Equal(0, _terminal.Run("passphrase", "key-file").Code);

        _terminal.AskSecret = null;
        Assert.Equal(0, _terminal.Run("today").Code);
        Assert.Equal([("key-file", "2026-01-12")], List());
        Assert.Contains("already", _terminal.Run("passphrase", "key-file").Out, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public void One_is_taken_away_by_its_id_and_the_last_never()
    {
        Answer(First, First);
        _terminal.Run("passphrase", "add");
        string file = Ids("key-file").Single();
        string passphrase = Ids("passphrase").Single();

        Assert.Equal(2, _terminal.Run("passphrase", "remove", "zzzz").Code);
        Assert.Equal(2, _terminal.Run("passphrase", "remove", file[..3]).Code);
        Assert.Equal(0, _terminal.Run("passphrase", "remove", file[..8]).Code);
        Assert.False(File.Exists(KeyFile));
        Answer(First);
        Ran last = _terminal.Run("passphrase", "remove", passphrase);

        Assert.Equal(2, last.Code);
        Assert.Contains("It is the last", last.Err, StringComparison.Ordinal);
        Assert.Equal(0, OpensWith(First));
    }

    [Fact]
    public void A_key_file_that_is_lost_does_not_count_as_another()
    {
        Answer(First, First);
        _terminal.Run("passphrase", "add");
        string passphrase = Ids("passphrase").Single();
        File.Delete(KeyFile);
        Answer(First);

        Assert.Equal(2, _terminal.Run("passphrase", "remove", passphrase).Code);
        Assert.Equal(0, OpensWith(First));
    }

    [Fact]
    public void Where_there_is_no_vault_there_is_nothing_to_change()
    {
        _terminal.Set("REKINDLE_HOME", Path.Combine(_terminal.Folder, "none"));

        foreach (string sub in new[] { "list", "set", "add", "recovery-code", "key-file" }) Assert.Equal(2, _terminal.Run("passphrase", sub).Code);
        Assert.Equal(2, _terminal.Run("passphrase", "remove", "01234567").Code);
        Assert.False(Directory.Exists(Path.Combine(_terminal.Folder, "none")));
    }

    private string[] Code(string? passphrase)
    {
        if (passphrase is not null) Answer(passphrase);
        JsonElement made = JsonDocument.Parse(_terminal.Run("passphrase", "recovery-code", "--json").Out).RootElement;
        return [.. made.GetProperty("words").EnumerateArray().Select(w => w.GetString()!)];
    }

    private void Answer(params string[] answers)
    {
        Queue<string> left = new(answers);
        _terminal.AskSecret = _ => left.Count > 0 ? left.Dequeue() : null;
    }

    private Ran Today(string words) => _terminal.Run("today", "--passphrase-file", _terminal.File("words", words));

    private int OpensWith(string words) => Today(words).Code;

    private IEnumerable<(string, string?)> List() =>
        Ways().Select(w => (w.GetProperty("kind").GetString()!, w.GetProperty("made").GetString())).Order();

    private IEnumerable<string> Ids(string kind) =>
        Ways().Where(w => w.GetProperty("kind").GetString() == kind).Select(w => w.GetProperty("id").GetString()!);

    private IEnumerable<JsonElement> Ways() => [.. _terminal.Json("passphrase", "list", "--json").GetProperty("waysIn").EnumerateArray()];
}
