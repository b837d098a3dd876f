namespace Rekindle.Vault;

/// <summary>The family of operating systems, which decides where a person's data live.</summary>
public enum VaultPlatform
{
    /// <summary>Linux and its relatives: the XDG base directories.</summary>
    Unix,

    /// <summary>macOS: the Library folder.</summary>
    Mac,

    /// <summary>Windows: the local application data.</summary>
    Windows,
}

/// <summary>The folder that holds a person's vault, and the names in it.</summary>
/// <param name="Folder">Full path of the folder.</param>
public sealed record VaultLocation(string Folder)
{
    /// <summary>The vault's file.</summary>
    public string VaultFile => Path.Combine(Folder, "journey.vault");

    /// <summary>The key file, used while no passphrase is set.</summary>
    public string KeyFile => Path.Combine(Folder, "journey.key");

    /// <summary>Finds the folder from what the environment says.</summary>
    /// <param name="rekindleHome">Value of <c>REKINDLE_HOME</c>; it decides where it is set. Null or empty: not set.</param>
    /// <param name="dataHome">Unix: value of <c>XDG_DATA_HOME</c>; Windows: of <c>LOCALAPPDATA</c>; macOS: not used.
    /// Null, empty or a relative path: not set (the XDG specification says to ignore relative paths).</param>
    /// <param name="userHome">The person's home folder.</param>
    /// <param name="platform">The family of operating systems.</param>
    /// <returns>The folder; it may not exist yet.</returns>
    public static VaultLocation Find(string? rekindleHome, string? dataHome, string userHome, VaultPlatform platform)
    {
        ArgumentException.ThrowIfNullOrEmpty(userHome);
        if (!string.IsNullOrEmpty(rekindleHome))
        {
            return new VaultLocation(Path.GetFullPath(rekindleHome));
        }

        string? data = Path.IsPathFullyQualified(dataHome ?? "") ? dataHome : null;
        return new VaultLocation(platform switch
        {
            VaultPlatform.Unix => Path.Combine(data ?? Path.Combine(userHome, ".local", "share"), "rekindle"),
            VaultPlatform.Mac => Path.Combine(userHome, "Library", "Application Support", "Rekindle"),
            VaultPlatform.Windows => Path.Combine(data ?? Path.Combine(userHome, "AppData", "Local"), "Rekindle"),
        });
    }

    /// <summary>Makes the folder where it is missing, readable by its owner alone (0700).</summary>
    /// <exception cref="VaultStorageException">It cannot be made.</exception>
    public void EnsureFolder() => StorageFaults.Watch(Folder, () =>
    {
        PrivateFiles.CreateFolder(Folder);
        return true;
    });
}
