using System.Security.Cryptography;

namespace Rekindle.Vault;

/// <summary>Folders and files that only their owner can read, from their first moment on.</summary>
/// <remarks>On Windows the rights come from the person's own profile folder, where the vault lives by default.</remarks>
internal static class PrivateFiles
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder (0700) and those above it where they are missing; leaves one that is there as it is.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerFolder);
        }
    }

    /// <summary>Makes an empty file (0600) where there is none.</summary>
    public static void CreateEmptyFile(string path)
    {
        using FileStream file = new(path, Options(FileMode.OpenOrCreate));
    }

    /// <summary>Makes a file (0600) that is there whole or not at all.</summary>
    /// <returns>False where there is a file of this name already; it is left as it is.</returns>
    public static bool TryCreateWhole(string path, ReadOnlySpan<byte> content)
    {
        // A move that refuses to overwrite looks first and renames then: between the two another program can be faster.
        using FileStream turn = TakeTurn(path + ".making");
        if (File.Exists(path)) return false;
        string beside = path + "." + RandomNumberGenerator.GetHexString(16, lowercase: true);
        try
        {
            using (FileStream file = new(beside, Options(FileMode.CreateNew)))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: false);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Held by one at a time. It goes with its holder, also where that one is killed, and by then the file is there.
    private static FileStream TakeTurn(string path)
    {
        FileStreamOptions options = Options(FileMode.OpenOrCreate);
        options.Share = FileShare.None;
        options.Options = FileOptions.DeleteOnClose;
        for (int tries = 1; ; tries++)
        {
            try
            {
                return new FileStream(path, options);
            }
            catch (IOException) when (tries < 400)
            {
                Thread.Sleep(5);
            }
        }
    }

    /// <summary>Whether others than the owner may read, write or run the file.</summary>
    public static bool OthersMayTouch(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(OwnerFolder)) != 0;

    private static FileStreamOptions Options(FileMode mode)
    {
        FileStreamOptions options = new() { Mode = mode, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return options;
    }
}
