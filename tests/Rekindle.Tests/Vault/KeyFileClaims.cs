using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>The key file belongs to its owner alone, and is there whole or not at all.</summary>
public sealed class KeyFileClaims : IDisposable
{
    private readonly TemporaryVault _vault = new();

    public void Dispose() => _vault.Dispose();

    [Fact]
    public void A_key_file_is_made_once_and_read_ever_after()
    {
        Assert.Null(KeyFile.Read(_vault.Location.KeyFile));

        using Key made = KeyFile.ReadOrCreate(_vault.Location.KeyFile);
        string content = File.ReadAllText(_vault.Location.KeyFile);
        using Key read = KeyFile.ReadOrCreate(_vault.Location.KeyFile);

        Assert.Equal(WayInKinds.KeyFile, made.Kind);
        Assert.Equal(content, File.ReadAllText(_vault.Location.KeyFile));
        Assert.Equal([_vault.Location.KeyFile], Directory.GetFiles(_vault.Location.Folder));
        Assert.Matches("^rekindle-key-1\n[A-Za-z0-9+/]{43}=\n$", content);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void A_key_file_that_others_may_touch_is_refused_with_the_way_to_mend_it(UnixFileMode tooMuch)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        KeyFile.ReadOrCreate(_vault.Location.KeyFile).Dispose();
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_vault.Location.KeyFile));
        File.SetUnixFileMode(_vault.Location.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | tooMuch);

        KeyFileException refused = Assert.Throws<KeyFileException>(() => KeyFile.ReadOrCreate(_vault.Location.KeyFile));

        Assert.Equal(KeyFileFault.OthersMayRead, refused.Fault);
        Assert.Contains($"chmod 600 '{_vault.Location.KeyFile}'", refused.Message, StringComparison.Ordinal);
        File.SetUnixFileMode(_vault.Location.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        KeyFile.ReadOrCreate(_vault.Location.KeyFile).Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("rekindle-key-1\n")]
    [InlineData("rekindle-key-1\nAAAA\n")]
    [InlineData("rekindle-key-2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")]
    [InlineData("rekindle-key-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("rekindle-key-1\nnot base64 at all, but of the right length..=\n")]
    public void A_file_that_is_no_key_file_is_refused_and_left_as_it_is(string content)
    {
        KeyFile.ReadOrCreate(_vault.Location.KeyFile).Dispose();
        File.WriteAllText(_vault.Location.KeyFile, content);

        KeyFileException refused = Assert.Throws<KeyFileException>(() => KeyFile.ReadOrCreate(_vault.Location.KeyFile));

        Assert.Equal(KeyFileFault.Malformed, refused.Fault);
        Assert.Equal(content, File.ReadAllText(_vault.Location.KeyFile));
    }

    [Fact]
    public async Task Several_that_make_it_at_once_end_with_the_same_key()
    {
        byte[][] secrets = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () =>
            {
                using Key key = KeyFile.ReadOrCreate(_vault.Location.KeyFile);
                return File.ReadAllBytes(_vault.Location.KeyFile);
            },
            TestContext.Current.CancellationToken)));

        Assert.All(secrets, secret => Assert.Equal(secrets[0], secret));
    }
}
