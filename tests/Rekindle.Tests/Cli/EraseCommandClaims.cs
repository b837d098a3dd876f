using System.Diagnostics;

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
    public void What_is_left_on_the_disk_under_another_name_is_noise()
    {
        if (OperatingSystem.IsWindows()) return; // a second name for a file is made otherwise there
        foreach (string file in new[] { "journey.vault", "journey.key" })
        {
            using Process link = Process.Start("ln", [Path.Combine(_terminal.Home, file), Path.Combine(_terminal.Folder, file + ".second")]);
            link.WaitForExit();
        }

        byte[] key = File.ReadAllBytes(Path.Combine(_terminal.Folder, "journey.key.second"));
        Assert.Equal(0, _terminal.Run("erase", "--yes-erase", "erase").Code);

        byte[] left = File.ReadAllBytes(Path.Combine(_terminal.Folder, "journey.vault.second"));
        Assert.True(left.AsSpan().IndexOf("way_in"u8) < 0 && left.AsSpan().IndexOf("SQLite"u8) < 0);
        Assert.NotEqual(key, File.ReadAllBytes(Path.Combine(_terminal.Folder, "journey.key.second")));
    }
}
