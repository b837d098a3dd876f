using Rekindle.Vault.Sqlite;

namespace Rekindle.Vault.Transfer;

/// <summary>Erases a vault and everything of it in its folder, also where nobody can open it any more.</summary>
/// <remarks>
/// First the wrapped copies of the data key are destroyed inside the file and the change is forced to the disk: from then on nothing opens it.
/// Then the key file and every other file is overwritten with chance, forced to the disk and removed. Backups elsewhere are untouched,
/// and a disk may keep old blocks: without a key they are noise.
/// </remarks>
public static class VaultErasure
{
    /// <summary>What would be erased: the key file first, then the vault, what is remembered of it, vaults that were kept aside and what was left half made.</summary>
    /// <param name="location">The vault's place.</param>
    /// <returns>Full paths of the files that are there.</returns>
    public static IReadOnlyList<string> Files(VaultLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (!Directory.Exists(location.Folder)) return [];
        string[] first = [location.KeyFile, location.VaultFile];
        return
        [
            .. first.Where(File.Exists),
            .. Directory.EnumerateFiles(location.Folder).Except(first).Where(VaultLocation.IsOwn).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Erases everything that <see cref="Files"/> names, and the folder where it is empty then.</summary>
    /// <param name="location">The vault's place; nothing of this process may have it open.</param>
    /// <returns>What was erased.</returns>
    /// <exception cref="VaultStorageException">A file could not be overwritten or removed; what had been erased by then is gone.</exception>
    public static IReadOnlyList<string> Erase(VaultLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (File.Exists(location.VaultFile)) SqliteFile.DestroyWaysIn(location.VaultFile);
        IReadOnlyList<string> files = Files(location);
        foreach (string file in files)
        {
            StorageFaults.Watch(file, () =>
            {
                PrivateFiles.OverwriteAndDelete(file);
                return true;
            });
        }

        StorageFaults.Watch(location.Folder, () =>
        {
            if (Directory.Exists(location.Folder) && !Directory.EnumerateFileSystemEntries(location.Folder).Any()) Directory.Delete(location.Folder);
            return true;
        });
        return files;
    }
}
