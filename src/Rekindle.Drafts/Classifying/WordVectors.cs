using System.Runtime.InteropServices;
using System.Text;

namespace Rekindle.Drafts.Classifying;

// words.bin, little endian, all of it read as it lies:
//   8 bytes   "RKWORDS1"
//   int32     words (N), then int32 numbers in a vector (D), then int32 places of the table (P, a power of two)
//   uint32    key of each place: the low half of the word's hash
//   uint16    row of each place, counted from 1; 0 where the place is empty. A taken place sends on to the next one.
//   float32   of each row: what one step of its vector is worth
//   float32   of each row: the weight of the word in a mean; rare words weigh more
//   byte      of each row: its coarse cluster, 0 to 127
//   uint16    of each row: its fine cluster, 0 to 511
//   int8      of each row: the D numbers of its vector
/// <summary>Vectors for the common English words: pruned and quantised, looked up without reading anything in.</summary>
internal sealed class WordVectors
{
    /// <summary>How the file begins.</summary>
    public const string Magic = "RKWORDS1";

    private const int HeaderLength = 20;

    private readonly byte[] _file;
    private readonly int _count;
    private readonly int _places;
    private readonly int _rowsAt;
    private readonly int _scalesAt;

    /// <summary>Takes a file as it was read.</summary>
    /// <param name="file">The bytes, in the layout above.</param>
    /// <exception cref="InvalidDataException">The bytes are not such a file.</exception>
    public WordVectors(byte[] file)
    {
        if (file.Length < HeaderLength || Encoding.ASCII.GetString(file, 0, Magic.Length) != Magic)
        {
            throw new InvalidDataException("The file of word vectors does not begin as it should; build it anew with the training command.");
        }

        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(file.AsSpan(Magic.Length, 12));
        _file = file;
        (_count, Dimensions, _places) = (numbers[0], numbers[1], numbers[2]);
        _rowsAt = HeaderLength + _places * sizeof(uint);
        _scalesAt = _rowsAt + _places * sizeof(ushort);
        if (file.Length != _scalesAt + _count * (2 * sizeof(float) + sizeof(byte) + sizeof(ushort) + Dimensions))
        {
            throw new InvalidDataException("The file of word vectors is not as long as it says; build it anew with the training command.");
        }
    }

    /// <summary>Numbers in one vector.</summary>
    public int Dimensions { get; }

    /// <summary>The row of a word.</summary>
    /// <param name="hash">Hash of the folded word, by <see cref="Hashing.Of(ReadOnlySpan{char})"/>.</param>
    /// <returns>Its row; -1 where the word is not among them.</returns>
    public int Find(ulong hash)
    {
        ReadOnlySpan<uint> keys = MemoryMarshal.Cast<byte, uint>(_file.AsSpan(HeaderLength, _places * sizeof(uint)));
        ReadOnlySpan<ushort> rows = MemoryMarshal.Cast<byte, ushort>(_file.AsSpan(_rowsAt, _places * sizeof(ushort)));
        uint key = unchecked((uint)hash);
        for (int place = (int)(hash >> 33) & (_places - 1); rows[place] != 0; place = (place + 1) & (_places - 1))
        {
            if (keys[place] == key)
            {
                return rows[place] - 1;
            }
        }

        return -1;
    }

    /// <summary>What one step of a row's vector is worth.</summary>
    public float Scale(int row) => Floats(_scalesAt)[row];

    /// <summary>The weight of a row's word in a mean, 0 to 1; rare words weigh more.</summary>
    public float Weight(int row) => Floats(_scalesAt + _count * sizeof(float))[row];

    /// <summary>The coarse cluster of a row.</summary>
    public int Coarse(int row) => _file[_scalesAt + _count * 2 * sizeof(float) + row];

    /// <summary>The fine cluster of a row.</summary>
    public int Fine(int row)
    {
        int at = _scalesAt + _count * (2 * sizeof(float) + sizeof(byte)) + row * sizeof(ushort);
        return _file[at] | (_file[at + 1] << 8);
    }

    /// <summary>The numbers of a row's vector, in steps of its scale.</summary>
    public ReadOnlySpan<sbyte> Row(int row) => MemoryMarshal.Cast<byte, sbyte>(
        _file.AsSpan(_scalesAt + _count * (2 * sizeof(float) + sizeof(byte) + sizeof(ushort)) + row * Dimensions, Dimensions));

    private ReadOnlySpan<float> Floats(int at) => MemoryMarshal.Cast<byte, float>(_file.AsSpan(at, _count * sizeof(float)));
}
