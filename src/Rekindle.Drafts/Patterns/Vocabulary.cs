namespace Rekindle.Drafts.Patterns;

/// <summary>Numbers for the words that the patterns of one set speak of. Comparing numbers is what keeps matching fast.</summary>
internal sealed class Vocabulary
{
    // Above this many words a hash beats looking along the row.
    private const int RowLimit = 8;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordChoice> _choices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Step[]> _phrases = new(StringComparer.Ordinal);

    /// <summary>The number of a word; 0 where no pattern speaks of it.</summary>
    /// <param name="word">A folded word.</param>
    /// <returns>Its number.</returns>
    public int NumberOf(string word) => _numbers.GetValueOrDefault(word);

    /// <summary>The words that one place of a pattern allows.</summary>
    /// <param name="token">One word, or several with slashes between.</param>
    /// <returns>The choice; null where the token is not made of letters and digits.</returns>
    public WordChoice? Choose(string token)
    {
        if (_choices.TryGetValue(token, out WordChoice? known))
        {
            return known;
        }

        string[] words = token.Split('/');
        if (!Array.TrueForAll(words, word => word.Length > 0 && word.All(char.IsAsciiLetterOrDigit)))
        {
            return null;
        }

        int[] numbers = [.. words.Select(Number).Distinct()];
        return _choices[token] = new WordChoice(numbers, numbers.Length > RowLimit ? [.. numbers] : null);
    }

    /// <summary>The steps of a shared phrase, without its match.</summary>
    /// <param name="name">Its name in <see cref="Phrases"/>.</param>
    /// <returns>The steps; null where there is no such phrase.</returns>
    public Step[]? Phrase(string name)
    {
        if (!_phrases.TryGetValue(name, out Step[]? steps) && Phrases.All.TryGetValue(name, out string? phrase))
        {
            _phrases[name] = steps = new PatternParser(phrase, this).Parse()[..^1];
        }

        return steps;
    }

    private int Number(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            _numbers[word] = number = _numbers.Count + 1;
        }

        return number;
    }
}

/// <summary>The words that one place of a pattern allows, by number.</summary>
/// <param name="Numbers">All of them.</param>
/// <param name="Hashed">The same, for long rows; null for short ones.</param>
internal sealed record WordChoice(int[] Numbers, HashSet<int>? Hashed)
{
    /// <summary>Whether the word of this number is allowed.</summary>
    /// <param name="number">A number from the same vocabulary.</param>
    /// <returns>True where it is.</returns>
    public bool Allows(int number) => number != 0 && (Hashed is null ? Array.IndexOf(Numbers, number) >= 0 : Hashed.Contains(number));
}
