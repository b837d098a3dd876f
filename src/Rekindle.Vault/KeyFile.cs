using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Vault;

/// <summary>The file that opens a vault without a passphrase. Only its owner may read it.</summary>
/// <remarks>
/// <code>
/// rekindle-key-1
/// base64 of 32 random bytes
/// </code>
/// Two lines of ASCII, each ended by a line feed; mode 0600.
/// </remarks>
public static class KeyFile
{
    private const string FirstLine = "rekindle-key-1";

    /// <summary>Reads the key file, or makes a new one where there is none.</summary>
    /// <param name="path">Where it is; its folder is there already.</param>
    /// <returns>The key, which the caller disposes.</returns>
    /// <exception cref="KeyFileException">Others may read the file, or it is no key file.</exception>
    /// <exception cref="VaultStorageException">The file cannot be read or written.</exception>
    public static Key ReadOrCreate(string path)
    {
        if (Read(path) is { } key)
        {
            return key;
        }

        byte[] secret = RandomNumberGenerator.GetBytes(Key.FileLength);
        byte[] content = Encoding.ASCII.GetBytes($"{FirstLine}\n{Convert.ToBase64String(secret)}\n");
        bool created = StorageFaults.Watch(path, () => PrivateFiles.TryCreateWhole(path, content));
        CryptographicOperations.ZeroMemory(content);
        try
        {
            // Where another program was faster, its key is the one that counts.
            return created ? Key.FromFileSecret(secret) : Read(path) ?? throw new VaultStorageException(StorageFault.Gone, path);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>Reads the key file.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>The key, which the caller disposes; null where there is no such file.</returns>
    /// <exception cref="KeyFileException">Others may read the file, or it is no key file.</exception>
    /// <exception cref="VaultStorageException">The file cannot be read.</exception>
    public static Key? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        byte[] content = StorageFaults.Watch(path, () => PrivateFiles.OthersMayTouch(path)
            ? throw new KeyFileException(KeyFileFault.OthersMayRead, path)
            : File.ReadAllBytes(path));
        byte[] secret = new byte[Key.FileLength];
        string[] lines = Encoding.ASCII.GetString(content).Split('\n');
        CryptographicOperations.ZeroMemory(content);
        bool whole = lines is [FirstLine, _, ""]
            && Convert.TryFromBase64String(lines[1], secret, out int length)
            && length == Key.FileLength;
        try
        {
            return whole ? Key.FromFileSecret(secret) : throw new KeyFileException(KeyFileFault.Malformed, path);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }
}
