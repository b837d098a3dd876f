namespace Rekindle.Proof.Fuzzing;

/// <summary>Changes a sample by chance: bytes and digits turned, pieces and lines removed, doubled and moved, the end cut off, pieces of other
/// samples spliced in, words that mean something put anywhere.</summary>
public static class Mutator
{
    private const int MostChanges = 8;
    private const int LongestPiece = 200;

    /// <summary>A changed copy.</summary>
    /// <param name="sample">What is changed; it stays as it is.</param>
    /// <param name="all">The samples that pieces are taken from.</param>
    /// <param name="spice">Words that mean something to the reader of such an input.</param>
    /// <param name="random">The chance: the same seed gives the same copy.</param>
    public static byte[] Changed(byte[] sample, IReadOnlyList<byte[]> all, IReadOnlyList<byte[]> spice, Random random)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(spice);
        ArgumentNullException.ThrowIfNull(random);
        List<byte> bytes = [.. sample];

        // One change gets furthest into a reader, many meet its odd corners: half of the copies have one.
        for (int n = random.Next(2) == 0 ? 1 : random.Next(1, MostChanges); n > 0 && bytes.Count > 0; n--)
        {
            int at = random.Next(bytes.Count), length = Math.Min(random.Next(1, LongestPiece), bytes.Count - at);
            switch (random.Next(12))
            {
                case 9 when Digit(bytes, at) is >= 0 and int digit:
                    bytes[digit] = (byte)('0' + random.Next(10));
                    break;
                case 10:
                    (int from, int to) = Line(bytes, at);
                    bytes.RemoveRange(from, to - from);
                    break;
                case 11:
                    (from, to) = Line(bytes, at);
                    bytes.InsertRange(Line(bytes, random.Next(bytes.Count)).From, bytes.GetRange(from, to - from));
                    break;
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    byte[] other = all[random.Next(all.Count)];
                    if (other.Length == 0) break;
                    int begin = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(begin, Math.Min(length, other.Length - begin)).ToArray());
                    break;
                default:
                    byte[] word = spice[random.Next(spice.Count)];
                    if (random.Next(2) == 0) bytes.RemoveRange(at, Math.Min(word.Length, bytes.Count - at));
                    bytes.InsertRange(at, word);
                    break;
            }
        }

        return [.. bytes];
    }

    private static int Digit(List<byte> bytes, int at) => bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');

    // The line around a place, with its line feed.
    private static (int From, int To) Line(List<byte> bytes, int at)
    {
        int feed = bytes.IndexOf((byte)'\n', at);
        return (at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1, feed < 0 ? bytes.Count : feed + 1);
    }
}
