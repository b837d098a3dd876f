using System.Text;

namespace Rekindle.Chats.Words;

/// <summary>Words and signs of laughter, in the ways in which people write it.</summary>
internal static class Laughter
{
    // Beginnings of laughter in letters that are not Latin, by their bytes.
    private static readonly byte[][] Foreign =
    [
        .. new[] { "хаха", "хехе", "хихи", "ахах", "ХАХА", "Хаха", "Ахах", "ههه", "חחח", "ㅋㅋ", "ㅎㅎ", "笑", "哈哈", "呵呵", "嘻嘻", "χαχα", "हाहा", "हहह", "หหห" }
            .Select(Encoding.UTF8.GetBytes),
    ];

    // Two letters that may begin laughter, by their lowest five bits: tells most words from it at one look.
    private static readonly string[] Beginnings =
        ["ha", "he", "hi", "ja", "je", "ji", "ah", "eh", "ih", "aj", "ej", "kk", "mu", "mw", "ma", "bu", "bw", "ba", "lo"];

    /// <summary>By the lowest five bits of two letters: whether they may begin laughter.</summary>
    public static bool[] Begin { get; } = BeginTable();

    /// <summary>Where two letters stand in <see cref="Begin"/>.</summary>
    /// <param name="low">The word in lower case, the first byte lowest.</param>
    public static int BeginIndex(ulong low) => (int)(((low & 31) << 5) | ((low >> 8) & 31));

    /// <summary>Whether a word is laughter: haha, hahhaha, jejeje, ahahah, kkkk, muahaha, looool.</summary>
    /// <param name="word">Letters alone, any case.</param>
    public static bool Is(ReadOnlySpan<byte> word)
    {
        // muahaha, bahaha and mwahaha begin with a push of their own
        int at = Lower(word[0]) is not ((byte)'m' or (byte)'b') || word.Length < 5 ? 0 : Lower(word[1]) is (byte)'u' or (byte)'w' ? 2 : 1;
        if (at == 1 || (at == 2 && Lower(word[2]) == 'a'))
        {
            while (at < word.Length - 1 && Lower(word[at]) == 'a') at++;
        }

        ReadOnlySpan<byte> rest = word[at..];
        if (rest.Length < 3) return false;
        byte first = Lower(rest[0]), second = Lower(rest[1]);
        if (first == 'k') return rest.Length >= 4 && Only(rest, first, first);
        if (first == 'l' && second == 'o') return Lower(rest[^1]) == 'l' && Only(rest, first, second);
        return rest.Length >= 4 && first != second && Only(rest, first, second) && Changes(rest) >= 3;
    }

    /// <summary>Whether a word with letters of other scripts laughs.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> word)
    {
        foreach (byte[] laugh in Foreign)
        {
            if (word.IndexOf(laugh) >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether an emoji laughs: tears of joy, rolling on the floor, closed eyes, and the cat.</summary>
    public static bool IsEmoji(int codePoint) => codePoint is 0x1F602 or 0x1F923 or 0x1F606 or 0x1F639;

    private static bool[] BeginTable()
    {
        var table = new bool[1024];
        foreach (string two in Beginnings) table[BeginIndex(two[0] | ((ulong)two[1] << 8))] = true;
        return table;
    }

    private static byte Lower(byte b) => (byte)(b | 0x20);

    private static bool Only(ReadOnlySpan<byte> word, byte one, byte other)
    {
        foreach (byte b in word)
        {
            if (Lower(b) != one && Lower(b) != other) return false;
        }

        return true;
    }

    private static int Changes(ReadOnlySpan<byte> word)
    {
        int changes = 0;
        for (int i = 1; i < word.Length; i++)
        {
            if (Lower(word[i]) != Lower(word[i - 1])) changes++;
        }

        return changes;
    }
}
