using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>A point of P-256 as 65 bytes, uncompressed: 04 | x 32 | y 32, as the cryptography of browsers writes it.</summary>
internal static class CurvePoint
{
    public const int Length = 65;
    private const int Coordinate = 32;
    private const byte Uncompressed = 4;

    public static byte[] Of(ECDiffieHellman pair)
    {
        ECParameters parameters = pair.ExportParameters(includePrivateParameters: false);
        return [Uncompressed, .. parameters.Q.X!, .. parameters.Q.Y!];
    }

    /// <summary>The key of a point, which the caller disposes; null where the bytes are no point of the curve.</summary>
    public static ECDiffieHellman? Read(ReadOnlySpan<byte> point)
    {
        if (point.Length != Length || point[0] != Uncompressed) return null;
        try
        {
            return ECDiffieHellman.Create(new ECParameters
            {
                Curve = ECCurve.NamedCurves.nistP256,
                Q = new ECPoint { X = point.Slice(1, Coordinate).ToArray(), Y = point[(1 + Coordinate)..].ToArray() },
            });
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
