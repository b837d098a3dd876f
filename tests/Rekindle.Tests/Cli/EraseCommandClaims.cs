namespace Rekindle.Tests.Cli;

/// <summary>Erasing needs a typed word, takes everything of the vault with it, and nothing else.</summary>
public sealed class EraseCommandClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public EraseCommandClaims() => _terminal.Begin();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("ERASE")]
    public void Another_word_erases_nothing(string word)
    {
        _terminal.IsTerminal = true;

        Ran ran = _terminal.RunWith(word + "\n", "erase");

        Assert.Equal(2, ran.Code);
        Assert.Contains("Nothing was erased.", ran.Err, StringComparison.Ordinal);
        _terminal.IsTerminal = false;
        Assert.Equal(0, _terminal.Run("today").Code);
        Assert.Equal(2, _terminal.Run("erase").Code);
        Assert.Equal(2, _terminal.Run("erase", "--yes-erase", word).Code);
        Assert.Equal(0, _terminal.Run("today").Code);
    }

    [Fact]
    public void The_typed_word_erases_the_vault_its_key_and_its_folder()
    {
        _terminal.IsTerminal = true;

        Ran ran = _terminal.RunWith("erase\n", "erase");

        Assert.Equal(0, ran.Code);
        Assert.Contains(Path.Combine(_terminal.Home, "journey.vault"), ran.Err, StringComparison.Ordinal);
        Assert.StartsWith("Erased: 3 files.", ran.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_terminal.Home));
        Assert.Equal(2, _terminal.RunWith("erase\n", "erase").Code);
    }

    [Fact]
    public void What_was_kept_aside_goes_too_and_what_is_not_the_vaults_stays()
    {
        string backup = Path.Combine(_terminal.Folder, "backup");
        _terminal.Run("backup", backup);
        _terminal.Run("restore", backup);
        string mine = Path.Combine(_terminal.Home, "mine.journey.jsonl");
        Assert.Equal(0, _terminal.Run("export", mine).Code);

        string[] erased = [.. _terminal.Json("erase", "--yes-erase", "erase", "--json").GetProperty("erased").EnumerateArray().Select(f => Path.GetFileName(f.GetString()!))];

        Assert.Equal(["journey.key", "journey.vault", "journey-20260112-090000.vault", "journey.remembered"], erased);
        Assert.Equal([mine], Directory.GetFiles(_terminal.Home));
        Assert.True(File.Exists(backup));
    }

    [Fact]
    public void A_vault_that_nobody_can_read_any_more_is_erased_as_well()
    {
        File.WriteAllText(Path.Combine(_terminal.Home, "journey.vault"), "nothing that can be read");

        Assert.Equal(0, _terminal.Run("erase", "--yes-erase", "erase").Code);
        Assert.False(Directory.Exists(_terminal.Home));
    }

    [Fact]
    public void The_keys_are_destroyed_before_any_file_is_touched()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return; // root removes what it likes

        File.SetUnixFileMode(_terminal.Home, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(4, _terminal.Run("erase", "--yes-erase", "erase").Code);
        File.SetUnixFileMode(_terminal.Home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
