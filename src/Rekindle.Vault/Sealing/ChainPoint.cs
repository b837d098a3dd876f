using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>What the records up to one of them add up to.</summary>
/// <remarks>
/// <code>
/// point 0 = SHA-256(chain-start label | vault id 16)
/// point n = SHA-256(chain label | vault id 16 | n 8 | point n-1 32 | sealed content of record n)
/// </code>
/// Each record is sealed with the point before it as associated data, and the sealed head holds the last point.
/// A record's wrapped key is not part of it, so that a record can be burned.
/// </remarks>
/// <param name="Sequence">The last record counted; 0 before the first.</param>
/// <param name="Value">32 bytes.</param>
internal sealed record ChainPoint(long Sequence, byte[] Value)
{
    public const int Length = 32;

    public static ChainPoint Start(byte[] vaultId) =>
        new(0, SHA256.HashData(new Label(Label.ChainStart).Bytes(vaultId).Span));

    /// <summary>Whether both stand for the same records.</summary>
    public bool IsSameAs(ChainPoint other) => Sequence == other.Sequence && Value.AsSpan().SequenceEqual(other.Value);

    public ChainPoint Next(byte[] vaultId, ReadOnlySpan<byte> sealedContent)
    {
        long sequence = Sequence + 1;
        Label input = new Label(Label.Chain).Bytes(vaultId).Number(sequence).Bytes(Value).Bytes(sealedContent);
        return new ChainPoint(sequence, SHA256.HashData(input.Span));
    }
}
