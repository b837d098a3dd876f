namespace Rekindle.Vault;

/// <summary>What the place where a vault is kept did not do.</summary>
public enum StorageFault
{
    /// <summary>No room is left on the disk.</summary>
    Full,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>Another program kept the vault to itself for longer than we wait.</summary>
    Busy,

    /// <summary>The file or its folder may not be opened: they are another user's, or the disk is read-only.</summary>
    Denied,

    /// <summary>There is a vault already where a new one was to be made.</summary>
    AlreadyExists,

    /// <summary>The vault was there when it was opened and is gone now.</summary>
    Gone,

    /// <summary>Reading or writing failed in some other way.</summary>
    Failed,
}

/// <summary>The place where the vault is kept did not do its part; nothing of the change was kept.</summary>
public sealed class VaultStorageException : Exception
{
    /// <summary>Says what failed and where.</summary>
    /// <param name="fault">What failed.</param>
    /// <param name="path">Where the vault is kept.</param>
    /// <param name="inner">What the storage said, where it did.</param>
    public VaultStorageException(StorageFault fault, string path, Exception? inner = null)
        : base(Describe(fault, path), inner)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>What failed.</summary>
    public StorageFault Fault { get; }

    /// <summary>Where the vault is kept.</summary>
    public string Path { get; }

    private static string Describe(StorageFault fault, string path) => fault switch
    {
        StorageFault.Full => $"The disk is full: {path}. Make room and try again; what was kept before is safe.",
        StorageFault.ReadOnly => $"The vault cannot be written: {path}. Check that the disk and the folder allow it.",
        StorageFault.Busy => $"Another program is using the vault: {path}. Try again in a moment.",
        StorageFault.Denied => $"The vault may not be opened: {path}. Check that the file and its folder are yours and that the disk can be written.",
        StorageFault.AlreadyExists => $"There is a vault already: {path}. Open it, or choose another folder.",
        StorageFault.Gone => $"The vault is no longer there: {path}. Put the file back, or restore a backup.",
        StorageFault.Failed => $"Reading or writing the vault failed: {path}. Check the disk and try again.",
    };
}
