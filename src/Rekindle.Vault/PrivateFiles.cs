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

    /// <summary>Makes an empty file (0600) under a name of its own beside another.</summary>
    /// <returns>Its path.</returns>
    public static string CreateEmptyBeside(string path)
    {
        string beside = $"{path}.{RandomNumberGenerator.GetHexString(16, lowercase: true)}.part";
        using FileStream file = new(beside, Options(FileMode.CreateNew));
        return beside;
    }

    /// <summary>Puts a file (0600) in the place of another in one step. It is not forced to the disk.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        string beside = CreateEmptyBeside(path);
        try
        {
            using (FileStream file = new(beside, FileMode.Open, FileAccess.Write))
            {
                file.Write(content);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Forces what another hand wrote to the disk.</summary>
    public static void FlushToDisk(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Overwrites a file with chance, forces that to the disk and removes it.</summary>
    public static void OverwriteAndDelete(string path)
    {
        using (FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            byte[] chance = new byte[64 * 1024];
            for (long left = file.Length; left > 0; left -= chance.Length)
            {
                RandomNumberGenerator.Fill(chance);
                file.Write(chance, 0, (int)Math.Min(left, chance.Length));
            }

            file.Flush(flushToDisk: true);
        }

        File.Delete(path);
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
