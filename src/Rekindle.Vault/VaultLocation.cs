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

    /// <summary>What the vault added up to when it was closed last: see <see cref="Transfer.Remembered"/>.</summary>
    public string RememberedFile => Path.Combine(Folder, "journey.remembered");

    /// <summary>Whether a file of the folder belongs to the vault: it, its key, what is remembered of it, what was kept aside or left half made.</summary>
    internal static bool IsOwn(string path)
    {
        string name = Path.GetFileName(path);
        return name.StartsWith("journey.vault", StringComparison.Ordinal) || name.StartsWith("journey.key", StringComparison.Ordinal)
            || name.StartsWith("journey.remembered", StringComparison.Ordinal)
            || (name.StartsWith("journey-", StringComparison.Ordinal) && name.Contains(".vault", StringComparison.Ordinal));
    }

    /// <summary>A free name for a vault that is kept aside.</summary>
    /// <param name="now">The moment, in the person's own time.</param>
    internal string AsideFile(DateTimeOffset now)
    {
        string name = Path.Combine(Folder, now.ToString("'journey-'yyyyMMdd'-'HHmmss", System.Globalization.CultureInfo.InvariantCulture));
        string path = name + ".vault";
        for (int more = 2; File.Exists(path); more++) path = $"{name}-{more}.vault";
        return path;
    }

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
