using System.Security.Cryptography;
using Rekindle.Vault;

namespace Rekindle.Proof;

/// <summary>A folder of its own for the copies that a proof breaks, gone when it is disposed.</summary>
/// <remarks>Lies in memory where the system has a place for that: thousands of files are written and thrown away.</remarks>
public sealed class Scratch : IDisposable
{
    private const string InMemory = "/dev/shm";

    private Scratch(string parent)
    {
        Location = new VaultLocation(Path.Combine(parent, "rekindle-proof-" + RandomNumberGenerator.GetHexString(16)));
        Location.EnsureFolder();
    }

    /// <summary>The folder, and where a vault lies in it.</summary>
    public VaultLocation Location { get; }

    /// <summary>A folder for copies whose bytes matter and not whether they reach a disk.</summary>
    public static Scratch Fast() => new(Directory.Exists(InMemory) ? InMemory : Path.GetTempPath());

    /// <summary>A folder on the disk, for what must survive a kill.</summary>
    public static Scratch OnDisk() => new(Path.GetTempPath());

    /// <summary>Puts these bytes in the place of the vault, and nothing beside it.</summary>
    public void Put(ReadOnlySpan<byte> vault)
    {
        File.Delete(Location.VaultFile + "-wal");
        File.Delete(Location.VaultFile + "-shm");
        File.WriteAllBytes(Location.VaultFile, vault);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Location.Folder, recursive: true);
}
