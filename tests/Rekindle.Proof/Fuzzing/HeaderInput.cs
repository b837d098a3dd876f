using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Rekindle.Vault;

namespace Rekindle.Proof.Fuzzing;

/// <summary>A vault's header as bytes that can be changed anywhere and still mean some header.</summary>
/// <remarks>
/// <code>
/// mark 1 | length 2, big-endian | that many bytes, or as many as are left
///   N name of a field, V its value, H the head
///   I id of a way in, K kind, F kdf, P parameters, W wrapped key, C check sum: they belong to the last I
///   S the check sums of all ways in are made anew, as somebody would who changes a way in on purpose
/// </code>
/// Other marks are passed over.
/// </remarks>
public static class HeaderInput
{
    private static readonly byte[] CheckLabel = "rekindle/v1/way-in-check\0"u8.ToArray();

    /// <summary>Writes a header.</summary>
    public static byte[] Write(StoredHeader header, bool sealsAnew)
    {
        ArgumentNullException.ThrowIfNull(header);
        using var bytes = new MemoryStream();
        foreach (HeaderField field in header.Fields)
        {
            Put('N', Encoding.UTF8.GetBytes(field.Name));
            Put('V', field.Value);
        }

        foreach (StoredWayIn way in header.WaysIn)
        {
            Put('I', way.Id);
            Put('K', Encoding.UTF8.GetBytes(way.Kind));
            Put('F', Encoding.UTF8.GetBytes(way.Kdf));
            Put('P', Encoding.UTF8.GetBytes(way.Parameters));
            Put('W', way.WrappedKey);
            Put('C', way.Check);
        }

        Put('H', header.Head);
        if (sealsAnew) Put('S', []);
        return bytes.ToArray();

        void Put(char mark, ReadOnlySpan<byte> value)
        {
            Span<byte> length = stackalloc byte[2];
            BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)value.Length);
            bytes.WriteByte((byte)mark);
            bytes.Write(length);
            bytes.Write(value);
        }
    }

    /// <summary>Reads whatever header the bytes mean.</summary>
    public static StoredHeader Read(ReadOnlySpan<byte> input)
    {
        var fields = new List<HeaderField>();
        var ways = new List<StoredWayIn>();
        string name = "";
        byte[] head = [];
        bool sealsAnew = false;
        while (input.Length >= 3)
        {
            char mark = (char)input[0];
            int length = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(input[1..]), input.Length - 3);
            byte[] value = input.Slice(3, length).ToArray();
            input = input[(3 + length)..];
            switch (mark)
            {
                case 'N': name = Encoding.UTF8.GetString(value); break;
                case 'V': fields.Add(new HeaderField(name, value)); break;
                case 'H': head = value; break;
                case 'S': sealsAnew = true; break;
                case 'I': ways.Add(new StoredWayIn(value, "", "", "", [], [])); break;
                case 'K' or 'F' or 'P' or 'W' or 'C' when ways.Count > 0: ways[^1] = With(ways[^1], mark, value); break;
                default: break;
            }
        }

        byte[] vault = fields.Find(f => f.Name == "vault")?.Value ?? [];
        return new StoredHeader(fields, sealsAnew ? [.. ways.Select(way => way with { Check = CheckOf(vault, way) })] : ways, head);
    }

    private static StoredWayIn With(StoredWayIn way, char mark, byte[] value) => mark switch
    {
        'K' => way with { Kind = Encoding.UTF8.GetString(value) },
        'F' => way with { Kdf = Encoding.UTF8.GetString(value) },
        'P' => way with { Parameters = Encoding.UTF8.GetString(value) },
        'W' => way with { WrappedKey = value },
        _ => way with { Check = value },
    };

    // Written from docs/vault-format.md and not by the vault's own code.
    private static byte[] CheckOf(byte[] vault, StoredWayIn way)
    {
        using var bytes = new MemoryStream();
        bytes.Write(CheckLabel);
        bytes.Write(vault);
        Span<byte> length = stackalloc byte[4];
        foreach (byte[] part in new[] { way.Id, Encoding.UTF8.GetBytes(way.Kind), Encoding.UTF8.GetBytes(way.Kdf), Encoding.UTF8.GetBytes(way.Parameters), way.WrappedKey })
        {
            BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
            bytes.Write(length);
            bytes.Write(part);
        }

        return SHA256.HashData(bytes.ToArray());
    }
}
