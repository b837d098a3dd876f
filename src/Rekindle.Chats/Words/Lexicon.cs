using System.Globalization;
using System.Runtime.CompilerServices;
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
internal sealed class Lexicon
{
    private const int Slots = 1 << 15;
    private const int Bits = 17;

    private readonly Entry[] table = new Entry[Slots];
    private readonly byte[] present = new byte[(1 << Bits) / 8];
    private readonly Dictionary<int, short> emoji = [];

    /// <summary>The lexicon that is built in.</summary>
    public static Lexicon BuiltIn { get; } = new();

    private struct Entry
    {
        public ulong Low, High;
        public byte Length;
        public sbyte ValenceTenths;
        public WordSign Sign;
    }

    private Lexicon()
    {
        foreach (string[] row in Rows("words.tsv"))
        {
            byte[] word = Encoding.UTF8.GetBytes(row[0]);
            if (word.Length <= 16) Add(word, Tenths(row[1]), WordSign.None);
        }

        foreach (string[] row in Rows("emoji.tsv")) emoji[int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = Tenths(row[1]);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ulong low, ulong high, int length, out int valenceTenths, out WordSign sign)
    {
        uint hash = HashOf(low, high);
        uint bit = hash >> (32 - Bits);
        (valenceTenths, sign) = (0, WordSign.None);
        if ((present[bit >> 3] & (1 << (int)(bit & 7))) == 0) return false;
        return Find(hash, low, high, length, out valenceTenths, out sign);
    }

    private bool Find(uint hash, ulong low, ulong high, int length, out int valenceTenths, out WordSign sign)
    {
        (valenceTenths, sign) = (0, WordSign.None);
        for (uint at = hash % Slots; ; at = (at + 1) % Slots)
        {
            ref Entry entry = ref table[at];
            if (entry.Length == 0) return false;
            if (entry.Low != low || entry.High != high || entry.Length != length) continue;
            (valenceTenths, sign) = (entry.ValenceTenths, entry.Sign);
            return true;
        }
    }

    /// <summary>The valence of an emoji in tenths; 0 where it has none.</summary>
    public int OfEmoji(int codePoint) => emoji.GetValueOrDefault(codePoint);

    /// <summary>Eight bytes of a word as one number, the first lowest.</summary>
    public static ulong Pack(ReadOnlySpan<byte> word)
    {
        ulong packed = 0;
        for (int i = Math.Min(8, word.Length) - 1; i >= 0; i--) packed = (packed << 8) | word[i];
        return packed;
    }

    private static uint HashOf(ulong low, ulong high) =>
        (uint)(((low ^ (high * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15) >> 32);

    private void Mark(string word, WordSign sign)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        Add(bytes, 0, sign);
    }

    private void Add(ReadOnlySpan<byte> word, sbyte tenths, WordSign sign)
    {
        ulong low = Pack(word), high = word.Length > 8 ? Pack(word[8..]) : 0;
        uint hash = HashOf(low, high);
        uint bit = hash >> (32 - Bits);
        present[bit >> 3] |= (byte)(1 << (int)(bit & 7));
        uint at = hash % Slots;
        while (table[at].Length != 0 && (table[at].Low != low || table[at].High != high || table[at].Length != word.Length)) at = (at + 1) % Slots;
        ref Entry entry = ref table[at];
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
