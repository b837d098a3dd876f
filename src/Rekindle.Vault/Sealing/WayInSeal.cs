using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Rekindle.Vault.Sealing;

/// <summary>Wraps the data key for one way in, and unwraps it.</summary>
/// <remarks>
/// <code>
/// kdf pbkdf2-sha512   PBKDF2-HMAC-SHA-512(passphrase in UTF-8, salt, iterations), 32 bytes
///                     parameters {"iterations":n,"salt":"base64 of 32 random bytes"}
/// kdf hkdf-sha256     HKDF-SHA-256(secret, salt, info = the kind's label in ASCII), 32 bytes
///                     parameters {"salt":"base64 of 32 random bytes"}
///   key-file          the file's 32 bytes
///   recovery-code     its words in ASCII, one blank between them
///   passkey           the 32 bytes of the PRF extension; parameters also name the credential and what it is asked with
/// wrapped key         box(that key, data key, way-in label | vault id 16 | id 16 | kind | kdf | parameters, the last three counted)
/// check               SHA-256(way-in-check label | vault id 16 | id | kind | kdf | parameters | wrapped key, each counted)
/// </code>
/// The check needs no key: it tells an accident from a wrong passphrase. It does not stop someone who
/// changes the row on purpose and computes the check anew; to them, and to the person, that looks like a wrong passphrase.
/// </remarks>
internal static class WayInSeal
{
    public const string Pbkdf2 = "pbkdf2-sha512";
    public const string Hkdf = "hkdf-sha256";
    public const int SaltLength = 32;

    public static StoredWayIn Wrap(byte[] vaultId, ReadOnlySpan<byte> dataKey, WayIn wayIn)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltLength);
        bool guessable = wayIn.Key.Kind == WayInKinds.Passphrase;
        StoredWayIn row = new(
            RandomNumberGenerator.GetBytes(HeaderFields.IdLength), wayIn.Key.Kind, guessable ? Pbkdf2 : Hkdf,
            WayInParameters.Write(wayIn, guessable, salt), [], []);

        byte[] wrapping = guessable ? Stretch(wayIn.Key, salt, wayIn.Iterations) : Expand(wayIn.Key, salt);
        row = row with { WrappedKey = Box.Seal(wrapping, dataKey, Place(vaultId, row)) };
        CryptographicOperations.ZeroMemory(wrapping);
        return row with { Check = CheckOf(vaultId, row) };
    }

    /// <summary>The way in's id in hexadecimal digits, 32 of them.</summary>
    public static string IdOf(StoredWayIn row) => Convert.ToHexStringLower(row.Id);

    /// <summary>Whether this program knows how to use the way in.</summary>
    public static bool IsKnown(StoredWayIn row) => row.Kind switch
    {
        WayInKinds.Passphrase => row.Kdf == Pbkdf2,
        WayInKinds.KeyFile or WayInKinds.RecoveryCode or WayInKinds.Passkey => row.Kdf == Hkdf,
        _ => false,
    };

    /// <summary>Whether this program knows how to use the way in with this key.</summary>
    public static bool Fits(StoredWayIn row, Key key) => key.Kind == row.Kind && IsKnown(row);

    /// <summary>What can be said of a way in without opening it.</summary>
    public static KnownWayIn Describe(StoredWayIn row) => WayInParameters.Describe(IdOf(row), row);

    public static bool IsWhole(byte[] vaultId, StoredWayIn row) => row.Check.AsSpan().SequenceEqual(CheckOf(vaultId, row));

    /// <summary>Unwraps the data key, or says that this key is not the one.</summary>
    /// <exception cref="VaultDamagedException">The parameters are not ones that could have been written.</exception>
    public static bool TryUnwrap(byte[] vaultId, StoredWayIn row, Key key, [NotNullWhen(true)] out byte[]? dataKey)
    {
        (byte[] salt, int iterations) = WayInParameters.Read(row);
        byte[] wrapping = row.Kdf == Pbkdf2 ? Stretch(key, salt, iterations) : Expand(key, salt);
        bool opened = Box.TryOpen(wrapping, row.WrappedKey, Place(vaultId, row), out dataKey);
        CryptographicOperations.ZeroMemory(wrapping);
        return opened && dataKey!.Length == Box.KeyLength;
    }

    private static byte[] Stretch(Key key, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(key.Secret, salt, iterations, HashAlgorithmName.SHA512, Box.KeyLength);

    private static byte[] Expand(Key key, byte[] salt)
    {
        string label = key.Kind switch
        {
            WayInKinds.RecoveryCode => Label.RecoveryCode,
            WayInKinds.Passkey => Label.Passkey,
            _ => Label.KeyFile,
        };
        byte[] wrapping = new byte[Box.KeyLength];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Secret, wrapping, salt, Encoding.ASCII.GetBytes(label));
        return wrapping;
    }

    private static ReadOnlySpan<byte> Place(byte[] vaultId, StoredWayIn row) =>
        new Label(Label.WayIn).Bytes(vaultId).Bytes(row.Id).Counted(row.Kind).Counted(row.Kdf).Counted(row.Parameters).Span;

    private static byte[] CheckOf(byte[] vaultId, StoredWayIn row) => SHA256.HashData(
        new Label(Label.WayInCheck).Bytes(vaultId)
            .Counted(row.Id).Counted(row.Kind).Counted(row.Kdf).Counted(row.Parameters).Counted(row.WrappedKey).Span);
}
