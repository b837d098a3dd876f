using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Rekindle.Vault.Sealing;

/// <summary>The sealed head: the last point of the chain, and the digest of the header around it.</summary>
/// <remarks>
/// <code>
/// box(head key, records 8 | last chain point 32 | header digest 32, head label | vault id 16)
/// </code>
/// Written in the same transaction as every change, so a cut-off end and an added record are both found.
/// </remarks>
internal sealed record LogHead(ChainPoint Last)
{
    private const int PlainLength = 8 + ChainPoint.Length + SHA256.HashSizeInBytes;

    /// <summary>The header with this head sealed into it.</summary>
    public StoredHeader SealInto(VaultKeys keys, StoredHeader header)
    {
        byte[] plain = new byte[PlainLength];
        BinaryPrimitives.WriteInt64BigEndian(plain, Last.Sequence);
        Last.Value.CopyTo(plain, 8);
        HeaderFields.DigestOf(header).CopyTo(plain, 8 + ChainPoint.Length);
        return header with { Head = Box.Seal(keys.HeadKey, plain, Place(keys)) };
    }

    /// <summary>Opens the head and proves the header around it.</summary>
    /// <exception cref="VaultDamagedException">The head does not open, or the header is not the one it was sealed with.</exception>
    public static LogHead Open(VaultKeys keys, StoredHeader header)
    {
        if (!Box.TryOpen(keys.HeadKey, header.Head, Place(keys), out byte[]? plain) || plain.Length != PlainLength)
        {
            throw new VaultDamagedException(DamageKind.Head);
        }

        ReadOnlySpan<byte> digest = plain.AsSpan(8 + ChainPoint.Length);
        if (!digest.SequenceEqual(HeaderFields.DigestOf(header)))
        {
            throw new VaultDamagedException(DamageKind.Header);
        }

        return new LogHead(new ChainPoint(BinaryPrimitives.ReadInt64BigEndian(plain), plain[8..(8 + ChainPoint.Length)]));
    }

    private static ReadOnlySpan<byte> Place(VaultKeys keys) => new Label(Label.Head).Bytes(keys.VaultId).Span;
}
