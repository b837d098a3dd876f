using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>AES-256-GCM with a fresh random nonce.</summary>
/// <remarks>
/// <code>
/// nonce 12 bytes | ciphertext, as long as the plain text | tag 16 bytes
/// </code>
/// </remarks>
internal static class Box
{
    public const int KeyLength = 32;
    public const int NonceLength = 12;
    public const int TagLength = 16;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        byte[] box = new byte[NonceLength + plain.Length + TagLength];
        Span<byte> nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm cipher = new(key, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(NonceLength, plain.Length), box.AsSpan(NonceLength + plain.Length), associated);
        return box;
    }

    /// <summary>Opens a box, or says that it was not sealed by this key for this place.</summary>
    public static bool TryOpen(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated, [NotNullWhen(true)] out byte[]? plain)
    {
        using AesGcm cipher = new(key, TagLength);
        return TryOpen(cipher, box, associated, out plain);
    }

    /// <summary>A cipher for many boxes under one key.</summary>
    public static AesGcm Cipher(ReadOnlySpan<byte> key) => new(key, TagLength);

    /// <summary>Opens a box with a cipher of <see cref="Cipher"/>.</summary>
    public static bool TryOpen(
        AesGcm cipher, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated, [NotNullWhen(true)] out byte[]? plain)
    {
        plain = null;
        if (box.Length < NonceLength + TagLength)
        {
            return false;
        }

        byte[] opened = new byte[box.Length - NonceLength - TagLength];
        try
        {
            cipher.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], opened, associated);
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        plain = opened;
        return true;
    }
}
