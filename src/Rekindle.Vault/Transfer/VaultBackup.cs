using Rekindle.Vault.Sqlite;

namespace Rekindle.Vault.Transfer;

/// <summary>Copies of a vault that stay sealed: written while it is in use, and put back.</summary>
public static class VaultBackup
{
    /// <summary>Writes a backup: whole, proven and on the disk before it has its name, for its owner alone (0600).</summary>
    /// <param name="vault">The open vault; others may go on writing to it.</param>
    /// <param name="log">Its log.</param>
    /// <param name="target">Full path of the backup.</param>
    /// <param name="overwrite">Whether to put it in the place of a file that is there.</param>
    /// <returns>What the backup adds up to.</returns>
    /// <exception cref="VaultStorageException">With <see cref="StorageFault.AlreadyExists"/> where the target is the vault itself,
    /// or is there and is not to be written over.</exception>
    public static LogMark Write(SqliteRecordStore vault, SealedLog log, string target, bool overwrite)
    {
        ArgumentNullException.ThrowIfNull(vault);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentException.ThrowIfNullOrEmpty(target);
        if (target == vault.Place || (!overwrite && Path.Exists(target))) throw new VaultStorageException(StorageFault.AlreadyExists, target);
        using VaultCopy copy = VaultCopy.Beside(vault, log, target);
        copy.MoveTo(target, overwrite);
        return copy.Mark;
    }

    /// <summary>Puts a backup in the place of the vault. The vault that was there is kept aside under a dated name.</summary>
    /// <param name="backup">The open backup.</param>
    /// <param name="log">Its log: that it opens is the proof that it can be used here.</param>
    /// <param name="location">The vault's place; nobody else may have the vault open.</param>
    /// <param name="now">The moment for the name, in the person's own time.</param>
    /// <returns>What was put back, and where the vault that was there is now.</returns>
    /// <exception cref="VaultStorageException">With <see cref="StorageFault.Busy"/> where another program has the vault open.</exception>
    public static Restored Restore(SqliteRecordStore backup, SealedLog log, VaultLocation location, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(backup);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(location);
        location.EnsureFolder();
        using VaultCopy copy = VaultCopy.Beside(backup, log, location.VaultFile);
        string? aside = File.Exists(location.VaultFile) ? location.AsideFile(now) : null;
        if (aside is not null)
        {
            SqliteFile.Settle(location.VaultFile);
            MoveAll(location.VaultFile, aside);
        }

        try
        {
            copy.MoveTo(location.VaultFile, overwrite: false);
        }
        catch (VaultStorageException)
        {
            if (aside is not null) MoveAll(aside, location.VaultFile);
            throw;
        }

        Remembered.Write(location, copy.Mark);
        return new Restored(copy.Mark, aside);
    }

    // What SQLite may have left beside a damaged vault belongs to it, and must not stand beside another.
    private static void MoveAll(string from, string to) => StorageFaults.Watch(from, () =>
    {
        foreach (string companion in SqliteFile.Companions)
        {
            if (File.Exists(from + companion)) File.Move(from + companion, to + companion);
        }

        File.Move(from, to);
        return true;
    });
}

/// <summary>What came of putting a backup back.</summary>
/// <param name="Mark">What the vault adds up to now.</param>
/// <param name="KeptAside">Where the vault is that was there before; null where there was none.</param>
public sealed record Restored(LogMark Mark, string? KeptAside);
