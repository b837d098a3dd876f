using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>The key pair of a vault, so that a device without its keys can seal entries to it.</summary>
/// <remarks>
/// ECDH on P-256: the one curve for it that the cryptography of every browser has.
/// <code>
/// header seal-public    the point, uncompressed: 04 | x 32 | y 32
/// header seal-private   box(derive(data key, vault, seal-key), PKCS#8, seal-private label | vault id 16 | seal-public 65)
/// </code>
/// Made with every new vault, and on first use in a vault that was made before there was one. Never changed.
/// </remarks>
internal static class SealingPair
{
    public static IReadOnlyList<HeaderField> New(VaultKeys keys)
    {
        using ECDiffieHellman pair = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        byte[] publicPoint = CurvePoint.Of(pair);
        byte[] pkcs8 = pair.ExportPkcs8PrivateKey();
        byte[] sealKey = keys.SealKey();
        byte[] boxed = Box.Seal(sealKey, pkcs8, Place(keys, publicPoint));
        CryptographicOperations.ZeroMemory(pkcs8);
        CryptographicOperations.ZeroMemory(sealKey);
        return [new HeaderField(HeaderFields.SealPublic, publicPoint), new HeaderField(HeaderFields.SealPrivate, boxed)];
    }

    /// <summary>The public half; null in a vault that has none yet.</summary>
    /// <exception cref="VaultDamagedException">It is no point, or stands there without its private half.</exception>
    public static byte[]? PublicOf(StoredHeader header)
    {
        byte[]? publicPoint = HeaderFields.Value(header, HeaderFields.SealPublic);
        byte[]? boxed = HeaderFields.Value(header, HeaderFields.SealPrivate);
        return (publicPoint, boxed) switch
        {
            (null, null) => null,
            ({ Length: CurvePoint.Length }, not null) => publicPoint,
            _ => throw new VaultDamagedException(DamageKind.Header),
        };
    }

    /// <summary>The private half, which the caller disposes; null in a vault that has none yet.</summary>
    /// <exception cref="VaultDamagedException">It does not open, or is not the public one's other half.</exception>
    public static ECDiffieHellman? PrivateOf(VaultKeys keys, StoredHeader header)
    {
        if (PublicOf(header) is not { } publicPoint) return null;
        byte[] sealKey = keys.SealKey();
        bool opened = Box.TryOpen(
            sealKey, HeaderFields.Value(header, HeaderFields.SealPrivate), Place(keys, publicPoint), out byte[]? pkcs8);
        CryptographicOperations.ZeroMemory(sealKey);
        if (!opened) throw new VaultDamagedException(DamageKind.Header);
        ECDiffieHellman pair = ECDiffieHellman.Create();
        try
        {
            pair.ImportPkcs8PrivateKey(pkcs8, out _);
            if (!CurvePoint.Of(pair).AsSpan().SequenceEqual(publicPoint)) throw new VaultDamagedException(DamageKind.Header);
            return pair;
        }
        catch (CryptographicException malformed)
        {
            pair.Dispose();
            throw new VaultDamagedException(DamageKind.Header, inner: malformed);
        }
        catch (VaultDamagedException)
        {
            pair.Dispose();
            throw;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(pkcs8);
        }
    }

    private static ReadOnlySpan<byte> Place(VaultKeys keys, byte[] publicPoint) =>
        new Label(Label.SealPrivate).Bytes(keys.VaultId).Bytes(publicPoint).Span;
}
