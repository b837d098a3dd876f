using System.Buffers.Binary;
using System.Security.Cryptography;
using Rekindle.Vault.Sealing;

namespace Rekindle.Vault.Recovery;

/// <summary>Words that open a vault when everything else is lost: printed once, kept on paper.</summary>
/// <remarks>
/// <code>
/// 13 random words of ten bits each: 130 bits, which nobody can guess
///  1 word more: the first ten bits of SHA-256(recovery-code-check label | the 13 words in ASCII, one blank between them)
/// </code>
/// The last word tells a slip of the pen from a code that opens another vault: of 1,024 slips it misses one.
/// </remarks>
public sealed class RecoveryCode
{
    /// <summary>How many words a code has.</summary>
    public const int Length = Chance + 1;

    private const int Chance = 13; // 130 bits: more than the 128 of a strong key
    private const int Bits = 10;

    private RecoveryCode(string[] words) => Words = words;

    /// <summary>The words, in order, in small letters.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Makes a new code.</summary>
    public static RecoveryCode New()
    {
        string[] chosen = [.. Enumerable.Range(0, Chance).Select(_ => RecoveryWords.At(RandomNumberGenerator.GetInt32(RecoveryWords.Count)))];
        return new RecoveryCode([.. chosen, CheckOf(chosen)]);
    }

    /// <summary>Whether somebody seems to mean a recovery code: about as many words as one has.</summary>
    public static bool IsMeantBy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text).Length is >= Length - 4 and <= Length + 4;
    }

    /// <summary>Reads a code as somebody wrote it down: in any letters, with any blanks, commas and numbers between the words,
    /// each word whole or by its first four letters; the order counts.</summary>
    /// <param name="text">What they wrote.</param>
    /// <returns>The code, or what is wrong with it. The problem names places, never words.</returns>
    public static RecoveryReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] written = Split(text);
        List<int> unknown = [];
        string[] words = new string[written.Length];
        for (int i = 0; i < written.Length; i++)
        {
            if (RecoveryWords.TryFind(written[i], out string? word)) words[i] = word;
            else unknown.Add(i + 1);
        }

        if (unknown.Count > 0) return new RecoveryReading(null, $"{Places(unknown)} not among the words of recovery codes. Check the spelling of the first four letters.");
        if (words.Length != Length) return new RecoveryReading(null, $"A recovery code has {Length} words; these are {words.Length}.");
        return CheckOf(words[..Chance]) == words[Chance]
            ? new RecoveryReading(new RecoveryCode(words), null)
            : new RecoveryReading(null, "These words do not belong together: one is another, or two have changed places. Compare them with the paper.");
    }

    /// <summary>The key, which the caller disposes.</summary>
    public Key ToKey() => Key.FromRecoveryWords(string.Join(' ', Words));

    private static string CheckOf(string[] chosen)
    {
        byte[] digest = SHA256.HashData(
            new Label(Label.RecoveryCodeCheck).Bytes(System.Text.Encoding.ASCII.GetBytes(string.Join(' ', chosen))).Span);
        return RecoveryWords.At(BinaryPrimitives.ReadUInt16BigEndian(digest) >> (16 - Bits));
    }

    // Numbers before the words, commas and line breaks all divide.
    private static string[] Split(string text) =>
        string.Concat(text.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Places(List<int> unknown) =>
        unknown.Count == 1 ? $"Word {unknown[0]} is" : $"Words {string.Join(", ", unknown[..^1])} and {unknown[^1]} are";
}

/// <summary>A recovery code that was read, or what is wrong with it.</summary>
/// <param name="Code">The code; null where there is a problem.</param>
/// <param name="Problem">One plain sentence or two, without a word of the code; null where there is none.</param>
public sealed record RecoveryReading(RecoveryCode? Code, string? Problem);
