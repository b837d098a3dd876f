using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rekindle.Vault.Sealing;

/// <summary>Wraps the data key for one way in, and unwraps it.</summary>
/// <remarks>
/// <code>
/// kdf pbkdf2-sha512   PBKDF2-HMAC-SHA-512(passphrase in UTF-8, salt, iterations), 32 bytes
///                     parameters {"iterations":n,"salt":"base64 of 32 random bytes"}
/// kdf hkdf-sha256     HKDF-SHA-256(the key file's 32 bytes, salt, info = key-file label in ASCII), 32 bytes
///                     parameters {"salt":"base64 of 32 random bytes"}
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
        string parameters = guessable
            ? $$"""{"iterations":{{wayIn.Iterations}},"salt":"{{Convert.ToBase64String(salt)}}"}"""
            : $$"""{"salt":"{{Convert.ToBase64String(salt)}}"}""";
        StoredWayIn row = new(
            RandomNumberGenerator.GetBytes(HeaderFields.IdLength), wayIn.Key.Kind, guessable ? Pbkdf2 : Hkdf, parameters, [], []);

        byte[] wrapping = guessable ? Stretch(wayIn.Key, salt, wayIn.Iterations) : Expand(wayIn.Key, salt);
        row = row with { WrappedKey = Box.Seal(wrapping, dataKey, Place(vaultId, row)) };
        CryptographicOperations.ZeroMemory(wrapping);
        return row with { Check = CheckOf(vaultId, row) };
    }

    /// <summary>Whether this program knows how to use the way in with this key.</summary>
    public static bool Fits(StoredWayIn row, Key key) => (row.Kind, row.Kdf) switch
    {
        (WayInKinds.Passphrase, Pbkdf2) => key.Kind == WayInKinds.Passphrase,
        (WayInKinds.KeyFile, Hkdf) => key.Kind == WayInKinds.KeyFile,
        _ => false,
    };

    public static bool IsWhole(byte[] vaultId, StoredWayIn row) => row.Check.AsSpan().SequenceEqual(CheckOf(vaultId, row));

    /// <summary>Unwraps the data key, or says that this key is not the one.</summary>
    /// <exception cref="VaultDamagedException">The parameters are not ones that could have been written.</exception>
    public static bool TryUnwrap(byte[] vaultId, StoredWayIn row, Key key, [NotNullWhen(true)] out byte[]? dataKey)
    {
        (byte[] salt, int iterations) = Read(row);
        byte[] wrapping = row.Kdf == Pbkdf2 ? Stretch(key, salt, iterations) : Expand(key, salt);
        bool opened = Box.TryOpen(wrapping, row.WrappedKey, Place(vaultId, row), out dataKey);
        CryptographicOperations.ZeroMemory(wrapping);
        return opened && dataKey!.Length == Box.KeyLength;
    }

    private static byte[] Stretch(Key key, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(key.Secret, salt, iterations, HashAlgorithmName.SHA512, Box.KeyLength);

    private static byte[] Expand(Key key, byte[] salt)
    {
        byte[] wrapping = new byte[Box.KeyLength];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Secret, wrapping, salt, Encoding.ASCII.GetBytes(Label.KeyFile));
        return wrapping;
    }

    private static (byte[] Salt, int Iterations) Read(StoredWayIn row)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(row.Parameters);
            JsonElement parameters = document.RootElement;
            byte[] salt = parameters.GetProperty("salt").GetBytesFromBase64();
            int iterations = row.Kdf == Pbkdf2 ? parameters.GetProperty("iterations").GetInt32() : WayIn.FewestIterations;
            return salt.Length >= SaltLength && iterations is >= WayIn.FewestIterations and <= WayIn.MostIterations
                ? (salt, iterations)
                : throw new VaultDamagedException(DamageKind.WayIn);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new VaultDamagedException(DamageKind.WayIn, inner: malformed);
        }
    }

    private static ReadOnlySpan<byte> Place(byte[] vaultId, StoredWayIn row) =>
        new Label(Label.WayIn).Bytes(vaultId).Bytes(row.Id).Counted(row.Kind).Counted(row.Kdf).Counted(row.Parameters).Span;

    private static byte[] CheckOf(byte[] vaultId, StoredWayIn row) => SHA256.HashData(
        new Label(Label.WayInCheck).Bytes(vaultId)
            .Counted(row.Id).Counted(row.Kind).Counted(row.Kdf).Counted(row.Parameters).Counted(row.WrappedKey).Span);
}
