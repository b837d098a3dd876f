using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Rekindle.Vault.Sealing;

/// <summary>Associated data and digest input: a label that names the use, then the fields.</summary>
/// <remarks>
/// <code>
/// label in ASCII | 0x00 | field | field | ...
///   number   8 bytes, big-endian
///   bytes    as they are, where the length is fixed by the format
///   counted  length in 4 bytes, big-endian, then the bytes
/// </code>
/// No two uses share a label, so nothing sealed for one use opens for another.
/// </remarks>
internal sealed class Label
{
    public const string WayIn = "rekindle/v1/way-in";
    public const string WayInCheck = "rekindle/v1/way-in-check";
    public const string KeyFile = "rekindle/v1/key-file";
    public const string HeadKey = "rekindle/v1/head-key";
    public const string RecordKeysKey = "rekindle/v1/record-keys-key";
    public const string Head = "rekindle/v1/head";
    public const string HeaderDigest = "rekindle/v1/header-digest";
    public const string RecordKey = "rekindle/v1/record-key";
    public const string Record = "rekindle/v1/record";
    public const string ChainStart = "rekindle/v1/chain-start";
    public const string Chain = "rekindle/v1/chain";

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public Label(string label)
    {
        _bytes.Write(Encoding.ASCII.GetBytes(label));
        _bytes.Write<byte>([0]);
    }

    public Label Number(long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        _bytes.Write(bytes);
        return this;
    }

    public Label Bytes(ReadOnlySpan<byte> value)
    {
        _bytes.Write(value);
        return this;
    }

    public Label Counted(ReadOnlySpan<byte> value)
    {
        Count(value.Length);
        _bytes.Write(value);
        return this;
    }

    public Label Counted(string value) => Counted(Encoding.UTF8.GetBytes(value));

    public Label Count(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        _bytes.Write(bytes);
        return this;
    }

    public ReadOnlySpan<byte> Span => _bytes.WrittenSpan;
}
