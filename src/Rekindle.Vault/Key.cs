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

    /// <summary>Words that were printed once, for the day on which everything else is lost.</summary>
    public const string RecoveryCode = "recovery-code";

    /// <summary>A passkey whose authenticator gives a secret of its own (the PRF extension of WebAuthn).</summary>
    public const string Passkey = "passkey";
}

/// <summary>What a person brings to open a vault. Its bytes are wiped when it is disposed.</summary>
public sealed class Key : IDisposable
{
    /// <summary>Length of the secret in a key file, in bytes: the key size of AES-256.</summary>
    public const int FileLength = 32;

    /// <summary>Length of what a passkey's authenticator gives, in bytes.</summary>
    /// <value>32: WebAuthn Level 3, the PRF extension's HMAC-SHA-256.</value>
    public const int PasskeyLength = 32;

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

    /// <summary>The secret that a passkey's authenticator gave for the salt of its way in.</summary>
    /// <param name="prfOutput">Exactly <see cref="PasskeyLength"/> bytes: the <c>first</c> result of the PRF extension.</param>
    /// <exception cref="ArgumentException">The length is another.</exception>
    public static Key FromPasskey(ReadOnlySpan<byte> prfOutput) =>
        prfOutput.Length == PasskeyLength
            ? new Key(WayInKinds.Passkey, prfOutput.ToArray())
            : throw new ArgumentException($"A passkey's secret has {PasskeyLength} bytes.", nameof(prfOutput));

    /// <summary>The secret of a recovery code: its words in ASCII, one blank between them.</summary>
    internal static Key FromRecoveryWords(string words) => new(WayInKinds.RecoveryCode, Encoding.ASCII.GetBytes(words));

    /// <summary>Wipes the secret from memory.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_secret);
}
