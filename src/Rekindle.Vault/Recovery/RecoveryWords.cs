using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Rekindle.Vault.Recovery;

/// <summary>The 1,024 words of recovery codes: everyday, of no sorrow, four to seven letters.</summary>
/// <remarks>
/// words.txt, sorted, one a line. No two begin with the same four letters, and no two are one letter apart (added, left out,
/// changed or swapped): what is misread or misspelt is found, and not taken for another word. The list is our own and never changes.
/// </remarks>
internal static class RecoveryWords
{
    /// <summary>How many there are; a word stands for ten bits.</summary>
    public const int Count = 1024;

    private const int Telling = 4; // letters that tell each word from all others

    private static readonly Lazy<string[]> Words = new(Read);

    public static string At(int index) => Words.Value[index];

    /// <summary>The word that somebody meant: written out, or at least its first four letters.</summary>
    public static bool TryFind(ReadOnlySpan<char> written, [NotNullWhen(true)] out string? word)
    {
        word = null;
        if (written.Length < Telling) return false;
        string start = written[..Telling].ToString().ToLowerInvariant();
        int at = Array.BinarySearch(Words.Value, start, StringComparer.Ordinal);
        if (at < 0) at = ~at;
        if (at >= Count || !Words.Value[at].StartsWith(start, StringComparison.Ordinal)) return false;
        word = Words.Value[at];
        return true;
    }

    private static string[] Read()
    {
        using Stream stream = typeof(RecoveryWords).Assembly.GetManifestResourceStream("words.txt")!;
        using StreamReader reader = new(stream, Encoding.ASCII);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
