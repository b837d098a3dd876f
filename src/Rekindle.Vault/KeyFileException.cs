namespace Rekindle.Vault;

/// <summary>What is wrong with a key file.</summary>
public enum KeyFileFault
{
    /// <summary>Others than its owner may read or write it.</summary>
    OthersMayRead,

    /// <summary>It is not laid out as a key file.</summary>
    Malformed,
}

/// <summary>A key file that is not used as it is.</summary>
public sealed class KeyFileException : Exception
{
    /// <summary>Says what is wrong, with which file, and how to mend it.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="path">The file.</param>
    public KeyFileException(KeyFileFault fault, string path)
        : base(Describe(fault, path))
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>What is wrong.</summary>
    public KeyFileFault Fault { get; }

    /// <summary>The file.</summary>
    public string Path { get; }

    private static string Describe(KeyFileFault fault, string path) => fault switch
    {
        KeyFileFault.OthersMayRead =>
            $"Others on this computer may read the key to your vault: {path}. Make it yours alone with: chmod 600 '{path}'",
        KeyFileFault.Malformed => $"This is not a key file, or it was changed: {path}. Restore it from a backup.",
    };
}
