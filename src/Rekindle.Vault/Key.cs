using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Vault;

/// <summary>The stored names of the ways in that this program knows.</summary>
public static class WayInKinds
{
    /// <summary>A passphrase that the person remembers.</summary>
    public const string Passphrase = "passphrase";

    /// <summary>A file that only the person's own account can read.</summary>
    public const string KeyFile = "key-file";
}

/// <summary>What a person brings to open a vault. Its bytes are wiped when it is disposed.</summary>
public sealed class Key : IDisposable
{
    /// <summary>Length of the secret in a key file, in bytes: the key size of AES-256.</summary>
    public const int FileLength = 32;

    private readonly byte[] _secret;

    private Key(string kind, byte[] secret)
    {
        Kind = kind;
        _secret = secret;
    }

    /// <summary>Which ways in this can open: one of <see cref="WayInKinds"/>.</summary>
    public string Kind { get; }

    internal ReadOnlySpan<byte> Secret => _secret;

    /// <summary>A passphrase, taken letter for letter as UTF-8.</summary>
    /// <param name="passphrase">At least one character.</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static Key FromPassphrase(ReadOnlySpan<char> passphrase)
    {
        if (passphrase.IsEmpty)
        {
            throw new ArgumentException("A passphrase has at least one character.", nameof(passphrase));
        }

        byte[] secret = new byte[Encoding.UTF8.GetByteCount(passphrase)];
        Encoding.UTF8.GetBytes(passphrase, secret);
        return new Key(WayInKinds.Passphrase, secret);
    }

    /// <summary>The secret of a key file; <see cref="KeyFile"/> reads and makes them.</summary>
    /// <param name="secret">Exactly <see cref="FileLength"/> random bytes.</param>
    /// <exception cref="ArgumentException">The length is another.</exception>
    public static Key FromFileSecret(ReadOnlySpan<byte> secret) =>
        secret.Length == FileLength
            ? new Key(WayInKinds.KeyFile, secret.ToArray())
            : throw new ArgumentException($"A key file's secret has {FileLength} bytes.", nameof(secret));

    /// <summary>Wipes the secret from memory.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_secret);
}
