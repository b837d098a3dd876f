using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>Seals one entry to a vault's public key, and opens it with the private one.</summary>
/// <remarks>
/// <code>
/// ephemeral   a P-256 key pair made for this entry alone
/// secret      x of ECDH(ephemeral private, seal-public), 32 bytes
/// key         HKDF-SHA-256(secret, salt = vault id 16, info = sealed-entry label in ASCII | ephemeral 65 | seal-public 65), 32 bytes
/// box         box(key, line in UTF-8, sealed-entry label | vault id 16 | ephemeral 65 | seal-public 65)
/// </code>
/// The labels are <see cref="Label"/>'s; the info has no 00 after the label, as everywhere in this format.
/// </remarks>
internal static class EntrySeal
{
    public static SealedEntry Seal(byte[] vaultId, ECDiffieHellman receiver, byte[] plain)
    {
        byte[] publicPoint = CurvePoint.Of(receiver);
        using ECDiffieHellman pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        byte[] ephemeral = CurvePoint.Of(pair);
        byte[] key = KeyOf(pair, receiver, vaultId, ephemeral, publicPoint);
        byte[] box = Box.Seal(key, plain, Place(vaultId, ephemeral, publicPoint));
        CryptographicOperations.ZeroMemory(key);
        return new SealedEntry(vaultId, ephemeral, box);
    }

    public static bool TryOpen(SealedEntry entry, byte[] vaultId, ECDiffieHellman pair, [NotNullWhen(true)] out byte[]? plain)
    {
        plain = null;
        using ECDiffieHellman? sender = CurvePoint.Read(entry.Ephemeral);
        if (sender is null) return false;
        byte[] publicPoint = CurvePoint.Of(pair);
        byte[] key = KeyOf(pair, sender, vaultId, entry.Ephemeral, publicPoint);
        bool opened = Box.TryOpen(key, entry.Box, Place(vaultId, entry.Ephemeral, publicPoint), out plain);
        CryptographicOperations.ZeroMemory(key);
        return opened;
    }

    private static byte[] KeyOf(ECDiffieHellman mine, ECDiffieHellman theirs, byte[] vaultId, byte[] ephemeral, byte[] publicPoint)
    {
        using ECDiffieHellmanPublicKey point = theirs.PublicKey;
        byte[] secret = mine.DeriveRawSecretAgreement(point);
        byte[] info = [.. System.Text.Encoding.ASCII.GetBytes(Label.SealedEntry), .. ephemeral, .. publicPoint];
        byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Box.KeyLength, vaultId, info);
        CryptographicOperations.ZeroMemory(secret);
        return key;
    }

    private static ReadOnlySpan<byte> Place(byte[] vaultId, byte[] ephemeral, byte[] publicPoint) =>
        new Label(Label.SealedEntry).Bytes(vaultId).Bytes(ephemeral).Bytes(publicPoint).Span;
}
