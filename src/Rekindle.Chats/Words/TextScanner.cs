using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Words;

// 64 bytes are looked at together: one bit a byte for blanks, letters and bytes of longer characters. Words are then found by counting
// zeros. A word of plain letters costs one look into a table of bits; only words with other characters are decoded one by one.

/// <summary>Counts what is kept of a text, in one pass, so that the text itself need not be kept.</summary>
internal ref struct TextScanner
{
    private const int Group = 64;

    // A word may be read to its sixteenth byte wherever it begins.
    private const int Behind = 16;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\n\v\f\r"u8);

    private readonly ReadOnlySpan<byte> text;
    private readonly Lexicon lexicon;
    private readonly bool[] laughs;
    private int words, valence, valenced, negative;
    private TextMarks marks;
    private bool afterYou;

    private TextScanner(ReadOnlySpan<byte> text)
    {
        this.text = text;
        lexicon = Lexicon.BuiltIn;
        laughs = Laughter.Begin;
    }

    /// <summary>Counts one text. Anything is allowed: bytes that are no UTF-8 belong to the word around them.</summary>
    /// <param name="utf8">The text as the person wrote it, without what a program put around it.</param>
    public static TextFacts Read(ReadOnlySpan<byte> utf8)
    {
        var scanner = new TextScanner(utf8);
        scanner.Scan();
        return new TextFacts(
            scanner.words, (short)Math.Clamp(scanner.valence, short.MinValue, short.MaxValue), (ushort)Math.Min(scanner.valenced, ushort.MaxValue),
            (byte)Math.Min(scanner.negative, byte.MaxValue), scanner.marks, HashOf(utf8));
    }

    /// <summary>A number that equal texts share: of the length, the beginning and the end.</summary>
    public static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong hash = ((ulong)utf8.Length + 1) * Prime;
        if (utf8.Length >= 8)
        {
            for (int at = 0; at + 8 <= utf8.Length && at < 32; at += 8) hash = (hash ^ BitConverter.ToUInt64(utf8[at..])) * Prime;
            hash = (BitOperations.RotateLeft(hash, 29) ^ BitConverter.ToUInt64(utf8[^8..])) * Prime;
        }
        else
        {
            foreach (byte b in utf8) hash = (hash ^ b) * Prime;
        }

        return (uint)(hash >> 32);
    }

    private void Scan()
    {
        Span<byte> padded = stackalloc byte[Group + Behind];
        for (int at = 0; at < text.Length;)
        {
            int left = text.Length - at;
            if (left >= Group + Behind)
            {
                at += Words(ref MemoryMarshal.GetReference(text[at..]), at, isLast: false);
                continue;
            }

            padded.Fill((byte)' ');
            text[at..].CopyTo(padded);
            at += Words(ref MemoryMarshal.GetReference(padded), at, isLast: left <= Group);
        }
    }

    // Takes the words of 64 bytes in. Gives how many bytes are done: a word that goes on behind them is begun anew with the next.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Words(scoped ref byte first, int offset, bool isLast)
    {
        ulong blanks = 0, letters = 0, high = 0, asks = 0;
        for (int i = 0; i < Group; i += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref first, (nuint)i);
            Vector128<byte> blank = Vector128.Equals(bytes, Vector128.Create((byte)' '))
                | Vector128.LessThan(bytes - Vector128.Create((byte)9), Vector128.Create((byte)5));
            Vector128<byte> letter = Vector128.LessThan((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\''));
            blanks |= (ulong)blank.ExtractMostSignificantBits() << i;
            letters |= (ulong)letter.ExtractMostSignificantBits() << i;
            high |= (ulong)bytes.ExtractMostSignificantBits() << i;
            asks |= (ulong)Vector128.Equals(bytes, Vector128.Create((byte)'?')).ExtractMostSignificantBits() << i;
        }

        if (asks != 0) Ask(asks, letters, offset, isLast);
        ulong words = ~blanks;
        while (words != 0)
        {
            int start = BitOperations.TrailingZeroCount(words);
            ulong behind = blanks >> start;
            int length = BitOperations.TrailingZeroCount(behind);
            if (length + start >= Group && !isLast) return start > 0 ? start : LongWord(offset);
            length = Math.Min(length, Group - start);
            ulong mask = length == Group ? ulong.MaxValue : ((1UL << length) - 1) << start;
            words &= ~mask;
            this.words++;
            if ((letters & mask) == mask) Word(ref Unsafe.Add(ref first, start), length);
            else if ((high & mask) != 0) Mixed(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref first, start), length), high: true);
            else Punctuated(ref first, start, length, letters & mask);
        }

        return Group;
    }

    // A question mark before a letter belongs to an address.
    private void Ask(ulong asks, ulong letters, int offset, bool isLast)
    {
        ulong beforeLetter = letters >> 1;
        if (!isLast && offset + Group < text.Length && char.IsAsciiLetter((char)text[offset + Group])) beforeLetter |= 1UL << (Group - 1);
        if ((asks & ~beforeLetter) != 0) marks |= TextMarks.Asks;
    }

    private int LongWord(int offset)
    {
        ReadOnlySpan<byte> rest = text[offset..];
        int end = rest.IndexOfAny(Blanks);
        ReadOnlySpan<byte> word = end < 0 ? rest : rest[..end];
        words++;
        Mixed(word, word.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0);
        if (word.IndexOf("?"u8) >= 0 && word[^1] == '?') marks |= TextMarks.Asks;
        return word.Length;
    }

    // Letters with a comma, a full stop or a bracket: each run of letters is a word of its own.
    private void Punctuated(scoped ref byte first, int start, int length, ulong letters)
    {
        ReadOnlySpan<byte> word = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref first, start), length);
        if (length <= 8 && ((letters >> start) & 1) == 0 && Sign(word)) return;
        if (length > 8 && IsAddress(word)) return;
        while (letters != 0)
        {
            int from = BitOperations.TrailingZeroCount(letters);
            int run = BitOperations.TrailingZeroCount(~(letters >> from));
            letters &= ~(((1UL << run) - 1) << from);
            Word(ref Unsafe.Add(ref first, from), run);
        }
    }

    private static bool IsAddress(ReadOnlySpan<byte> word) => word.IndexOf("://"u8) > 0 || word.StartsWith("www."u8);

    // Letters alone; at least sixteen bytes from its beginning may be read.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Word(ref byte first, int length)
    {
        const ulong Small = 0x2020202020202020;
        if (length > 16)
        {
            afterYou = false;
            if (Laughter.Is(MemoryMarshal.CreateReadOnlySpan(ref first, length))) marks |= TextMarks.Laughs;
            return;
        }

        ulong low = Unsafe.ReadUnaligned<ulong>(ref first) | Small, high = 0;
        if (length < 8) low &= (1UL << (length * 8)) - 1;
        else if (length > 8) high = (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 8)) | Small) & (ulong.MaxValue >> ((16 - length) * 8));
        if (lexicon.TryFind(low, high, length, out int tenths, out WordSign sign)) Take(tenths, sign);
        else afterYou = false;
        if (length >= 3 && laughs[Laughter.BeginIndex(low) & 1023] && Laughter.Is(MemoryMarshal.CreateReadOnlySpan(ref first, length))) marks |= TextMarks.Laughs;
    }

    private void Take(int tenths, WordSign sign)
    {
        if (tenths != 0)
        {
            valence += tenths;
            valenced++;
            if (tenths < 0) negative++;
        }

        if (sign == WordSign.Laugh) marks |= TextMarks.Laughs;
        if (sign == WordSign.Absolute && afterYou) marks |= TextMarks.Accuses;
        afterYou = sign == WordSign.You;
    }

    // Letters with anything else: the letters in it are words of their own, emoji and other scripts are decoded, an address is nothing.
    private void Mixed(scoped ReadOnlySpan<byte> word, bool high)
    {
        if (word.Length > 8 && IsAddress(word)) return;
        if (high) High(word);
        for (int at = 0; at < word.Length;)
        {
            int start = at;
            while (at < word.Length && (char.IsAsciiLetter((char)word[at]) || word[at] == '\'')) at++;
            bool isPart = (start > 0 && word[start - 1] >= 0xC3 && word[start - 1] < 0xE2) || (at < word.Length && word[at] is >= 0xC3 and < 0xE2);
            if (at > start && !isPart && !(start > 1 && word[start - 2] is >= 0xC3 and < 0xE2))
            {
                ReadOnlySpan<byte> inner = word[start..at].Trim((byte)'\'');
                if (!inner.IsEmpty) Apart(inner);
            }

            at = Math.Max(at, start + 1);
        }
    }

    // A word that has no sixteen bytes of its own to be read.
    private void Apart(scoped ReadOnlySpan<byte> word)
    {
        Span<byte> copy = stackalloc byte[Behind];
        if (word.Length > Behind) Word(ref MemoryMarshal.GetReference(word), word.Length);
        word[..Math.Min(word.Length, Behind)].CopyTo(copy);
        if (word.Length <= Behind) Word(ref MemoryMarshal.GetReference(copy), word.Length);
    }

    // :) and its like, to the letter; only their letters are made small.
    private bool Sign(scoped ReadOnlySpan<byte> word)
    {
        ulong packed = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            byte b = word[i];
            packed = (packed << 8) | (b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b);
        }

        if (!lexicon.TryFind(packed, 0, word.Length, out int tenths, out WordSign sign)) return false;
        Take(tenths, sign);
        return true;
    }

    private void High(scoped ReadOnlySpan<byte> word)
    {
        bool inside = false, foreign = false;
        int runs = 0;
        for (int at = 0; at < word.Length;)
        {
            int taken = 1;
            bool blank = false;
            if (word[at] >= 0x80)
            {
                Rune.DecodeFromUtf8(word[at..], out Rune rune, out taken);
                blank = Rune.IsWhiteSpace(rune);
                foreign |= Known(rune.Value);
            }

            if (!blank && !inside) runs++;
            inside = !blank;
            at += taken;
        }

        words += runs - 1;
        if (foreign && Laughter.IsForeign(word)) marks |= TextMarks.Laughs;
    }

    // Emoji count at once; gives whether it is a letter of another script.
    private bool Known(int rune)
    {
        if (rune is '؟' or '？' or '՞' or '፧' or '⁇' or '⁈' or '⁉') marks |= TextMarks.Asks;
        if (rune < 0x2600) return rune >= 0x370;
        if (rune < 0x2E80 || rune >= 0x1F000)
        {
            if (Laughter.IsEmoji(rune)) marks |= TextMarks.Laughs;
            int tenths = lexicon.OfEmoji(rune);
            if (tenths != 0) Take(tenths, WordSign.None);
            return false;
        }

        return true;
    }
}
