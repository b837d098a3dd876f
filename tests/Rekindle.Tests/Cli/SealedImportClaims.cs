namespace Rekindle.Tests.Cli;

/// <summary>A file of sealed entries comes in by the same command as a journey file.</summary>
public sealed class SealedImportClaims : IDisposable
{
    private static readonly string Entries = File.ReadAllText(Golden("sealed-entries.txt"));
    private readonly Terminal _terminal = new();

    public SealedImportClaims()
    {
        Directory.CreateDirectory(_terminal.Home);
        File.Copy(Golden("format-1-key-pair.vault"), Path.Combine(_terminal.Home, "journey.vault"));
        string key = Path.Combine(_terminal.Home, "journey.key");
        File.WriteAllText(key, "rekindle-key-1\nJGlCoPyHW1XP+w8hcpGCt5HQGlqxb2bICvg0yZL/wcE=\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void It_says_how_many_were_new_and_how_many_were_known()
    {
        string file = _terminal.File("from-my-phone.txt", "\uFEFF\r\n" + Entries.ReplaceLineEndings("\r\n"));

        Assert.Equal(new Ran(0, "2 events kept, 0 known already.\n", ""), _terminal.Run("import", file));
        Assert.Equal(new Ran(0, "0 events kept, 2 known already.\n", ""), _terminal.RunWith(Entries, "import", "-"));
        Assert.Equal("{\"kept\":0,\"known\":2}\n", _terminal.Run("import", file, "--json").Out);
        Assert.Contains("sealed on a phone", _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_line_is_named_and_nothing_is_kept()
    {
        Ran ran = _terminal.RunWith(Entries + Entries[..50], "import", "-");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith("-:3: the sealed entry is not whole", ran.Err, StringComparison.Ordinal);
        Assert.EndsWith("rekindle: Nothing was kept.\n", ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("sealed on a phone", _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_vault_none_is_made_for_them()
    {
        string folder = Path.Combine(_terminal.Folder, "other");

        Assert.Equal(2, _terminal.RunWith(Entries, "import", "-", "--vault", folder).Code);
        Assert.False(Directory.Exists(folder));
    }

    private static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "Vault", "Golden", name);
}
