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
    public const string RecoveryCode = "rekindle/v1/recovery-code";
    public const string RecoveryCodeCheck = "rekindle/v1/recovery-code-check";
    public const string Passkey = "rekindle/v1/passkey";
    public const string HeadKey = "rekindle/v1/head-key";
    public const string RecordKeysKey = "rekindle/v1/record-keys-key";
    public const string Head = "rekindle/v1/head";
    public const string HeaderDigest = "rekindle/v1/header-digest";
    public const string RecordKey = "rekindle/v1/record-key";
    public const string Record = "rekindle/v1/record";
    public const string ChainStart = "rekindle/v1/chain-start";
    public const string Chain = "rekindle/v1/chain";
    public const string SealKey = "rekindle/v1/seal-key";
    public const string SealPrivate = "rekindle/v1/seal-private";
    public const string SealedEntry = "rekindle/v1/sealed-entry";

    private byte[] _bytes = new byte[128];
    private int _length;

    public Label(string label)
    {
        _length = Encoding.ASCII.GetBytes(label, _bytes) + 1;
    }

    public Label Number(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
        return this;
    }

    public Label Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Take(value.Length));
        return this;
    }

    public Label Counted(ReadOnlySpan<byte> value)
    {
        Count(value.Length);
        return Bytes(value);
    }

    public Label Counted(string value) => Counted(Encoding.UTF8.GetBytes(value));

    public Label Count(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(Take(4), value);
        return this;
    }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    private Span<byte> Take(int count)
    {
        int start = _length;
        _length += count;
        if (_length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_length, _bytes.Length * 2));
        return _bytes.AsSpan(start, count);
    }
}
