using System.Security.Cryptography;
using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>A folder of its own for one test's vault, gone when the test ends.</summary>
internal sealed class TemporaryVault : IDisposable
{
    public TemporaryVault()
    {
        Location = new VaultLocation(Path.Combine(Path.GetTempPath(), "rekindle-" + RandomNumberGenerator.GetHexString(16)));
        Location.EnsureFolder();
    }

    public VaultLocation Location { get; }

    public void Dispose() => Directory.Delete(Location.Folder, recursive: true);
}
