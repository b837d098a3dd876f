using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Rekindle.Drafts.Classifying;

// model.bin, little endian, all of it read as it lies:
//   8 bytes   "RKMODEL1"
//   int32     labels (L), int32 lanes of a row (W, at least L), int32 named features (N), int32 places of the table (P, a power
//             of two), int32 pooled numbers (D)
//   float32   what a named feature counts, divided by the root of how many the sentence has; then what a pooled number counts
//   float32   of each lane: what one step of a named feature's weight is worth
//   float32   of each lane: the bias
//   float32   of each lane: from where on the label holds, by the model alone
//   float32   of each lane: below what a pattern is not believed
//   float32   of each pooled number: its W weights
//   uint32    key of each place: the feature's hash
//   int32     row of each place, counted from 1; 0 where the place is empty. A taken place sends on to the next one.
//   int8      of each named feature: its W weights, in steps
/// <summary>The small linear models, one for each label, that weigh the features of a sentence.</summary>
internal sealed class SentenceModel
{
    /// <summary>How the file begins.</summary>
    public const string Magic = "RKMODEL1";

    /// <summary>Bytes before the first row of numbers.</summary>
    public const int HeaderLength = 36;

    private readonly byte[] _file;
    private readonly int _lanes;
    private readonly int _places;
    private readonly int _pooledAt;
    private readonly int _keysAt;
    private readonly int _rowsAt;
    private readonly int _weightsAt;
    private readonly float _namedFactor;
    private readonly float _pooledFactor;

    /// <summary>Takes a file as it was read.</summary>
    /// <param name="file">The bytes, in the layout above.</param>
    /// <exception cref="InvalidDataException">The bytes are not such a file, or not for the labels of this program.</exception>
    public SentenceModel(byte[] file)
    {
        if (file.Length < HeaderLength || Encoding.ASCII.GetString(file, 0, Magic.Length) != Magic)
        {
            throw new InvalidDataException("The file of models does not begin as it should; train anew.");
        }

        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<byte, int>(file.AsSpan(Magic.Length, 20));
        (int labels, _lanes, int named, _places, int pooled) = (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        _file = file;
        _pooledAt = HeaderLength + 4 * _lanes * sizeof(float);
        _keysAt = _pooledAt + pooled * _lanes * sizeof(float);
        _rowsAt = _keysAt + _places * sizeof(uint);
        _weightsAt = _rowsAt + _places * sizeof(int);
        if (labels != Labels.All.Length || file.Length != _weightsAt + named * _lanes)
        {
            throw new InvalidDataException("The file of models is for other labels than these, or not as long as it says; train anew.");
        }

        ReadOnlySpan<float> factors = MemoryMarshal.Cast<byte, float>(file.AsSpan(Magic.Length + 20, 8));
        (_namedFactor, _pooledFactor) = (factors[0], factors[1]);
    }

    /// <summary>From which probability on a label holds by the model alone.</summary>
    /// <param name="label">Its index in <see cref="Labels.All"/>.</param>
    public float HoldsFrom(int label) => Row(2)[label];

    /// <summary>Below which probability a pattern of the label is not believed.</summary>
    /// <param name="label">Its index in <see cref="Labels.All"/>.</param>
    public float DoubtedBelow(int label) => Row(3)[label];

    /// <summary>The probability of each label.</summary>
    /// <param name="bag">The features of a sentence.</param>
    /// <returns>As many numbers as there are labels, each from 0 to 1.</returns>
    public float[] Judge(FeatureBag bag)
    {
        var sums = new float[_lanes];
        Span<int> steps = stackalloc int[_lanes]; // whole numbers: their sum is the same in any order
        ReadOnlySpan<uint> keys = MemoryMarshal.Cast<byte, uint>(_file.AsSpan(_keysAt, _places * sizeof(uint)));
        ReadOnlySpan<int> rows = MemoryMarshal.Cast<byte, int>(_file.AsSpan(_rowsAt, _places * sizeof(int)));
        ReadOnlySpan<sbyte> weights = MemoryMarshal.Cast<byte, sbyte>(_file.AsSpan(_weightsAt));
        foreach (uint name in CollectionsMarshal.AsSpan(bag.Named))
        {
            int place = (int)(name & (uint)(_places - 1));
            while (rows[place] != 0 && keys[place] != name)
            {
                place = (place + 1) & (_places - 1);
            }

            if (rows[place] != 0)
            {
                ReadOnlySpan<sbyte> row = weights.Slice((rows[place] - 1) * _lanes, _lanes);
                for (int lane = 0; lane < row.Length; lane += Vector<sbyte>.Count)
                {
                    Add(new Vector<sbyte>(row[lane..]), steps[lane..]);
                }
            }
        }

        float factor = _namedFactor / MathF.Sqrt(Math.Max(1, bag.Named.Count));
        ReadOnlySpan<float> worth = Row(0), biases = Row(1);
        for (int lane = 0; lane < _lanes; lane++)
        {
            sums[lane] = steps[lane] * worth[lane] * factor + biases[lane];
        }

        AddPooled(bag.Pooled, sums);
        float[] probabilities = sums[..Labels.All.Length];
        for (int label = 0; label < probabilities.Length; label++)
        {
            probabilities[label] = 1f / (1f + MathF.Exp(-probabilities[label]));
        }

        return probabilities;
    }

    private static void Add(Vector<sbyte> row, Span<int> to)
    {
        Vector.Widen(row, out Vector<short> low, out Vector<short> high);
        Vector.Widen(low, out Vector<int> first, out Vector<int> second);
        Vector.Widen(high, out Vector<int> third, out Vector<int> fourth);
        int width = Vector<int>.Count;
        (new Vector<int>(to) + first).CopyTo(to);
        (new Vector<int>(to[width..]) + second).CopyTo(to[width..]);
        (new Vector<int>(to[(2 * width)..]) + third).CopyTo(to[(2 * width)..]);
        (new Vector<int>(to[(3 * width)..]) + fourth).CopyTo(to[(3 * width)..]);
    }

    private void AddPooled(float[] pooled, float[] sums)
    {
        ReadOnlySpan<float> weights = MemoryMarshal.Cast<byte, float>(_file.AsSpan(_pooledAt, pooled.Length * _lanes * sizeof(float)));
        for (int i = 0; i < pooled.Length; i++)
        {
            if (pooled[i] == 0)
            {
                continue;
            }

            var value = new Vector<float>(pooled[i] * _pooledFactor);
            for (int lane = 0; lane < _lanes; lane += Vector<float>.Count)
            {
                (new Vector<float>(sums, lane) + value * new Vector<float>(weights[(i * _lanes + lane)..])).CopyTo(sums, lane);
            }
        }
    }

    private ReadOnlySpan<float> Row(int row) =>
        MemoryMarshal.Cast<byte, float>(_file.AsSpan(HeaderLength + row * _lanes * sizeof(float), _lanes * sizeof(float)));
}
