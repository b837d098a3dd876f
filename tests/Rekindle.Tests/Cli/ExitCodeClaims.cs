using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Cli;

/// <summary>The exit codes of the machine contract, each at its border.</summary>
public sealed class ExitCodeClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("replay", "--help")]
    [InlineData("log", "--help")]
    [InlineData("playbooks", "list")]
    [InlineData("playbooks", "show", "balanced")]
    public void Done_is_0(params string[] args)
    {
        Ran ran = _terminal.Run(args);

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.NotEmpty(ran.Out);
    }

    [Fact]
    public void A_check_that_says_no_is_1_and_names_line_and_rule()
    {
        string yaml = _terminal.Run("playbooks", "show", "balanced").Out;
        string loose = _terminal.File("loose.yaml", yaml.Replace("minimum: 14", "minimum: 3", StringComparison.Ordinal));

        Ran no = _terminal.Run("playbooks", "check", loose);
        Ran yes = _terminal.RunWith(yaml, "playbooks", "check", "-");

        Assert.Equal((1, ""), (no.Code, no.Out));
        Assert.Matches(@"loose\.yaml:\d+: .*R-window", no.Err);
        Assert.Equal((0, ""), (yes.Code, yes.Err));
        Assert.Equal(2, _terminal.Run("playbooks", "check", Path.Combine(_terminal.Folder, "none.yaml")).Code);
        Assert.Equal(2, _terminal.RunWith([0xff], "playbooks", "check", "-").Code);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("--no-such-option")]
    [InlineData("replay")]
    [InlineData("replay", "a", "b")]
    [InlineData("replay", "a", "--at")]
    [InlineData("replay", "a", "--json", "--jsonn")]
    [InlineData("log")]
    [InlineData("undo")]
    [InlineData("import")]
    [InlineData("serve", "--portt")]
    [InlineData("playbooks")]
    [InlineData("playbooks", "show")]
    [InlineData("playbooks", "show", "no-such")]
    [InlineData("what-if", "check-in", "mood=4")]
    public void Wrong_usage_is_2_and_names_the_help(params string[] args)
    {
        Ran ran = _terminal.Run(args);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith("rekindle: ", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("today")]
    [InlineData("export")]
    [InlineData("log", "check-in", "mood=4", "confidence=4", "distress=4")]
    [InlineData("what-if", "decision", "choice=wait")]
    [InlineData("undo", "019b8f00-0000-7000-8000-000000000001")]
    public void A_vault_that_is_not_there_is_2_and_none_is_made(params string[] args)
    {
        Ran ran = _terminal.Run(args);

        Assert.Equal((2, "rekindle: There is no vault here yet. Start with: ./rekindle\n"), (ran.Code, ran.Err));
        Assert.False(Directory.Exists(_terminal.Home));
    }

    [Fact]
    public void A_vault_without_a_journey_is_2()
    {
        _terminal.Begin();
        string id = _terminal.Run("export").Out.Split("\"id\":\"")[1][..36];
        _terminal.Run("undo", id);

        Assert.Equal(2, _terminal.Run("today").Code);
    }

    [Fact]
    public void Locked_is_3_where_nobody_can_be_asked()
    {
        LockBy("four plain words");

        Ran ran = _terminal.Run("today");

        Assert.Equal((3, ""), (ran.Code, ran.Out));
        Assert.Contains("--passphrase-file", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_passphrase_is_3_and_the_right_one_opens()
    {
        LockBy("four plain words");
        string wrong = _terminal.File("wrong", "four plain word\n");
        string right = _terminal.File("right", "four plain words\r\nand a note\n");

        Ran refused = _terminal.Run("export", "--passphrase-file", wrong);
        Assert.Equal((3, ""), (refused.Code, refused.Out));
        Assert.DoesNotContain("plain", refused.Err, StringComparison.Ordinal);
        Assert.Equal(0, _terminal.Run("export", "--passphrase-file", right).Code);
        Assert.Equal(3, _terminal.Run("export", "--passphrase-file", _terminal.File("empty", "")).Code);
        Assert.Equal(2, _terminal.Run("export", "--passphrase-file", Path.Combine(_terminal.Folder, "none")).Code);
    }

    [Fact]
    public void At_a_terminal_the_passphrase_is_asked_for()
    {
        LockBy("four plain words");

        _terminal.AskSecret = _ => "four plain words";
        Assert.Equal(0, _terminal.Run("export").Code);
        _terminal.AskSecret = _ => "other words";
        Assert.Equal(3, _terminal.Run("export").Code);
    }

    [Fact]
    public void A_key_file_that_is_missing_or_open_to_others_is_3()
    {
        _terminal.Begin();
        string key = new VaultLocation(_terminal.Home).KeyFile;

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.OtherRead);
            Assert.Equal(3, _terminal.Run("today").Code);
        }

        File.Delete(key);
        Assert.Equal(3, _terminal.Run("today").Code);
    }

    [Fact]
    public void A_damaged_vault_is_4()
    {
        _terminal.Begin();
        File.WriteAllText(new VaultLocation(_terminal.Home).VaultFile, "this is no vault, but it is a file of some length");

        Ran ran = _terminal.Run("today");

        Assert.Equal((4, ""), (ran.Code, ran.Out));
        Assert.NotEmpty(ran.Err);
    }

    [Fact]
    public void A_vault_that_cannot_be_made_is_4()
    {
        _terminal.Set("REKINDLE_HOME", Path.Combine(_terminal.File("a-file", ""), "home"));

        Assert.Equal(4, _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=me", "alias=Kim").Code);
    }

    private void LockBy(string passphrase)
    {
        var location = new VaultLocation(_terminal.Home);
        location.EnsureFolder();
        using var store = new SqliteRecordStore(location.VaultFile);
        using Key key = Key.FromPassphrase(passphrase);
        using SealedLog log = SealedLog.Create(store, WayIn.By(key));
    }
}
