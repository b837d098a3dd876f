using System.Buffers.Binary;
using System.Text;

namespace Rekindle.Proof.Flips;

/// <summary>Says of every byte of an SQLite file what it is for, from the file format alone (sqlite.org/fileformat2.html).</summary>
/// <remarks>
/// <code>
/// page 1: file header 100 | b-tree page    other pages: b-tree page | overflow page | page of the free list
/// b-tree page: type 1 | first free block 2 | cells 2 | content begins 2 | fragments 1 | [right child 4] | cell pointers 2 each | gap | cells
/// cell: [left child 4] | [payload length] | [row id] | payload, as much as stays here | [overflow page 4]
/// overflow page: next 4 | payload
/// </code>
/// What no structure points at keeps the name <see cref="Unused"/>. It is made for whole files: a damaged one is not mapped.
/// </remarks>
public sealed class SqliteMap
{
    /// <summary>Bytes that no structure of the file uses: gaps, freed cells, the ends of overflow pages.</summary>
    public const string Unused = "page: unused space";

    private const int FileHeader = 100;

    private static readonly (int At, int Length, string Name)[] HeaderFields =
    [
        (0, 16, "magic"), (16, 2, "page size"), (18, 2, "write and read version"), (20, 1, "reserved space"), (21, 3, "payload fractions"),
        (24, 4, "change counter"), (28, 4, "pages of the file"), (32, 8, "free list"), (40, 4, "schema cookie"), (44, 4, "schema format"),
        (48, 4, "suggested cache size"), (52, 4, "largest root page"), (56, 4, "text encoding"), (60, 4, "user version"),
        (64, 4, "incremental vacuum"), (68, 4, "application id"), (72, 20, "kept for later"), (92, 4, "change counter of the version"),
        (96, 4, "version of the last writer"),
    ];

    private readonly byte[] _file;
    private readonly string[] _names;
    private readonly int _page;

    private SqliteMap(byte[] file)
    {
        _file = file;
        _names = new string[file.Length];
        Array.Fill(_names, Unused);
        int size = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(16));
        _page = size == 1 ? 65_536 : size;
    }

    /// <summary>The name of each byte's region, in the order of the file.</summary>
    public static IReadOnlyList<string> Of(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var map = new SqliteMap(file);
        foreach ((int at, int length, string name) in HeaderFields) map.Name(at, length, "file header: " + name);
        map.FreeList();
        var schema = new List<string[]>();
        map.Tree(1, "schema", ["type", "name", "table", "root page", "text"], row => schema.Add(row));
        foreach (string[] row in schema.Where(r => r[0] == "table")) map.Tree((int)long.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture), row[1], Columns(row[4]), null);
        return map._names;
    }

    // The first word of each line between the outer parentheses of CREATE TABLE.
    private static string[] Columns(string create) =>
        [.. create[(create.IndexOf('(', StringComparison.Ordinal) + 1)..create.LastIndexOf(')')].Split(',').Select(column => column.Trim().Split(' ')[0])];

    private void FreeList()
    {
        for (int trunk = Four(32); trunk != 0; trunk = Four(Start(trunk)))
        {
            Name(Start(trunk), 8 + (4 * Four(Start(trunk) + 4)), "free list: page numbers");
        }
    }

    private void Tree(int page, string table, string[] columns, Action<string[]>? row)
    {
        int start = Start(page) + (page == 1 ? FileHeader : 0);
        byte type = _file[start];
        bool isInterior = type is 2 or 5;
        int cells = Two(start + 3), header = isInterior ? 12 : 8;
        Name(start, 1, "page: type");
        Name(start + 1, 2, "page: first free block");
        Name(start + 3, 2, "page: number of cells");
        Name(start + 5, 2, "page: where cells begin");
        Name(start + 7, 1, "page: fragmented bytes");
        for (int free = Two(start + 1); free != 0; free = Two(Start(page) + free)) Name(Start(page) + free, 4, "page: free block");
        Name(start + header, 2 * cells, "page: cell pointers");
        for (int i = 0; i < cells; i++) Cell(type, Start(page) + Two(start + header + (2 * i)), table, columns, row);
        if (!isInterior) return;
        Name(start + 8, 4, "page: child page");
        Tree(Four(start + 8), table, columns, row);
    }

    private void Cell(byte type, int at, string table, string[] columns, Action<string[]>? row)
    {
        if (type is 2 or 5)
        {
            Name(at, 4, "page: child page");
            Tree(Four(at), table, columns, row);
            at += 4;
        }

        if (type == 5)
        {
            Name(at, Varint(at).Length, "page: key of a child page");
            return;
        }

        (long payload, int length) = Varint(at);
        Name(at, length, "cell: payload length");
        at += length;
        if (type == 13)
        {
            length = Varint(at).Length;
            Name(at, length, table == "record" ? "record: sequence" : $"{table}: row id");
            at += length;
        }

        Record(Places(at, (int)payload, isTable: type == 13), table, columns, row);
    }

    // Where each byte of a payload lies: what fits stays in the cell, the rest follows on overflow pages.
    private int[] Places(int at, int payload, bool isTable)
    {
        int usable = _page - _file[20];
        int most = isTable ? usable - 35 : ((usable - 12) * 64 / 255) - 23;
        int least = ((usable - 12) * 32 / 255) - 23;
        int wanted = least + ((payload - least) % (usable - 4));
        int local = payload <= most ? payload : wanted <= most ? wanted : least;
        List<int> places = [.. Enumerable.Range(at, local)];
        int pointer = at + local;
        while (places.Count < payload)
        {
            Name(pointer, 4, "cell: overflow page");
            pointer = Start(Four(pointer));
            places.AddRange(Enumerable.Range(pointer + 4, Math.Min(usable - 4, payload - places.Count)));
            if (places.Count == payload) Name(pointer, 4, "cell: overflow page");
        }

        return [.. places];
    }

    private void Record(int[] places, string table, string[] columns, Action<string[]>? row)
    {
        byte[] payload = [.. places.Select(place => _file[place])];
        (long header, int at) = Varint(payload, 0);
        int content = (int)header;
        foreach (int place in places[..content]) _names[place] = "cell: types and lengths";
        var values = new List<string>();
        for (int column = 0; at < header; column++)
        {
            (long serial, int length) = Varint(payload, at);
            at += length;
            int size = serial switch { 5 => 6, 6 or 7 => 8, 8 or 9 => 0, < 5 => (int)serial, _ => (int)(serial - 12) / 2 };
            foreach (int place in places.AsSpan(content, size)) _names[place] = $"{table}: {columns[column]}";
            ReadOnlySpan<byte> value = payload.AsSpan(content, size);
            values.Add(serial >= 12 ? Encoding.UTF8.GetString(value) : Whole(value).ToString(System.Globalization.CultureInfo.InvariantCulture));
            content += size;
        }

        row?.Invoke([.. values]);
    }

    private static long Whole(ReadOnlySpan<byte> bytes)
    {
        long number = 0;
        foreach (byte b in bytes) number = (number << 8) | b;
        return number;
    }

    private (long Value, int Length) Varint(int at) => Varint(_file, at);

    private static (long Value, int Length) Varint(byte[] bytes, int at)
    {
        long value = 0;
        for (int i = 0; i < 8; i++)
        {
            value = (value << 7) | (long)(bytes[at + i] & 0x7F);
            if (bytes[at + i] < 0x80) return (value, i + 1);
        }

        return ((value << 8) | bytes[at + 8], 9);
    }

    private void Name(int at, int length, string name) => Array.Fill(_names, name, at, length);

    private int Start(int page) => (page - 1) * _page;

    private int Two(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private int Four(int at) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(at));
}
