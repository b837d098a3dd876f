using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

public sealed class VaultLocationClaims
{
    [Theory]
    [InlineData("/elsewhere", "/data", VaultPlatform.Unix, "/elsewhere")]
    [InlineData(null, "/data", VaultPlatform.Unix, "/data/rekindle")]
    [InlineData("", "", VaultPlatform.Unix, "/home/sam/.local/share/rekindle")]
    [InlineData(null, "relative", VaultPlatform.Unix, "/home/sam/.local/share/rekindle")]
    [InlineData(null, "/data", VaultPlatform.Mac, "/home/sam/Library/Application Support/Rekindle")]
    [InlineData(null, null, VaultPlatform.Windows, "/home/sam/AppData/Local/Rekindle")]
    public void The_folder_is_the_one_asked_for_or_the_usual_one(string? rekindleHome, string? dataHome, VaultPlatform platform, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the paths of this test are written the Unix way
        }

        VaultLocation found = VaultLocation.Find(rekindleHome, dataHome, "/home/sam", platform);

        Assert.Equal(expected, found.Folder);
        Assert.Equal(expected + "/journey.vault", found.VaultFile);
        Assert.Equal(expected + "/journey.key", found.KeyFile);
    }
}
