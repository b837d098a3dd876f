using System.Globalization;
using System.Text;

namespace Rekindle.Chats.Words;

/// <summary>What a word or sign is known for.</summary>
internal enum WordSign : byte
{
    /// <summary>Its valence alone.</summary>
    None,

    /// <summary>Laughter.</summary>
    Laugh,

    /// <summary>The one who is spoken to.</summary>
    You,

    /// <summary>"Always" or "never".</summary>
    Absolute,
}

/// <summary>The words that have a valence or a meaning here, found by their first sixteen bytes.</summary>
/// <remarks>Nearly every word of a chat is in no list: one look at a table of bits that stays in the nearest cache tells.</remarks>
internal static class Lexicon
{
    private const int Slots = 1 << 15;
    private const int Bits = 16;

    private static readonly Entry[] Table = new Entry[Slots];
    private static readonly byte[] Present = new byte[(1 << Bits) / 8];
    private static readonly Dictionary<int, short> Emoji = [];

    private struct Entry
    {
        public ulong Low, High;
        public byte Length;
        public sbyte ValenceTenths;
        public WordSign Sign;
    }

    static Lexicon()
    {
        foreach (string[] row in Rows("words.tsv"))
        {
            byte[] word = Encoding.UTF8.GetBytes(row[0]);
            if (word.Length <= 16) Add(word, Tenths(row[1]), WordSign.None);
        }

        foreach (string[] row in Rows("emoji.tsv")) Emoji[int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = Tenths(row[1]);
        foreach (string word in new[] { "lol", "lmao", "lmfao", "rofl", "xd", "rsrs", "mdr", "ptdr", "kek", "hihi", "hehe", "haha" }) Mark(word, WordSign.Laugh);
        foreach (string word in new[] { "you", "u", "you're", "youre", "ya" }) Mark(word, WordSign.You);
        foreach (string word in new[] { "always", "never" }) Mark(word, WordSign.Absolute);
    }

    /// <summary>Looks a word up.</summary>
    /// <param name="low">Its first eight bytes in lower case, the first lowest, zeros behind its end.</param>
    /// <param name="high">Its next eight bytes, likewise.</param>
    /// <param name="length">Its bytes, 1 to 16.</param>
    /// <param name="valenceTenths">Its valence in tenths; 0 where it has none.</param>
    /// <param name="sign">What else it is known for.</param>
    public static bool TryFind(ulong low, ulong high, int length, out int valenceTenths, out WordSign sign)
    {
        uint hash = HashOf(low, high);
        uint bit = hash >> (32 - Bits);
        (valenceTenths, sign) = (0, WordSign.None);
        if ((Present[bit >> 3] & (1 << (int)(bit & 7))) == 0) return false;
        for (uint at = hash % Slots; ; at = (at + 1) % Slots)
        {
            ref Entry entry = ref Table[at];
            if (entry.Length == 0) return false;
            if (entry.Low != low || entry.High != high || entry.Length != length) continue;
            (valenceTenths, sign) = (entry.ValenceTenths, entry.Sign);
            return true;
        }
    }

    /// <summary>The valence of an emoji in tenths; 0 where it has none.</summary>
    public static int OfEmoji(int codePoint) => Emoji.GetValueOrDefault(codePoint);

    /// <summary>Eight bytes of a word as one number, the first lowest.</summary>
    public static ulong Pack(ReadOnlySpan<byte> word)
    {
        ulong packed = 0;
        for (int i = Math.Min(8, word.Length) - 1; i >= 0; i--) packed = (packed << 8) | word[i];
        return packed;
    }

    private static uint HashOf(ulong low, ulong high) =>
        (uint)(((low ^ (high * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15) >> 32);

    private static void Mark(string word, WordSign sign)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        Add(bytes, 0, sign);
    }

    private static void Add(ReadOnlySpan<byte> word, sbyte tenths, WordSign sign)
    {
        ulong low = Pack(word), high = word.Length > 8 ? Pack(word[8..]) : 0;
        uint hash = HashOf(low, high);
        uint bit = hash >> (32 - Bits);
        Present[bit >> 3] |= (byte)(1 << (int)(bit & 7));
        uint at = hash % Slots;
        while (Table[at].Length != 0 && (Table[at].Low != low || Table[at].High != high || Table[at].Length != word.Length)) at = (at + 1) % Slots;
        ref Entry entry = ref Table[at];
        if (sign == WordSign.None) entry.ValenceTenths = tenths;
        else entry.Sign = sign;
        (entry.Low, entry.High, entry.Length) = (low, high, (byte)word.Length);
    }

    private static sbyte Tenths(string valence) => (sbyte)Math.Round(double.Parse(valence, CultureInfo.InvariantCulture) * 10);

    private static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"lexicon/{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line.Split('\t');
    }
}
