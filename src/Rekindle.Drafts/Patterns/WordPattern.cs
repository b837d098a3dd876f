using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Patterns;

/// <summary>
/// A pattern over folded words, written so that a person can read it:
/// <code>
/// come back            these words, one after the other
/// come/go back         one of several words in a place
/// (come back|give me)  one of several phrases
/// [ever]               may be there or not; [a|the] likewise
/// ..4                  up to four words of any kind
/// forg*                a word that starts so
/// !(a|an)              not followed by this
/// &lt;will&gt;               a phrase from <see cref="Phrases"/>
/// ^ $ ?                start of the sentence; its end; its end with a question mark
/// </code>
/// A match stays inside one sentence. There is no unbounded repetition, so the work for one place in a text is
/// bounded by the pattern alone, and the work for a text grows with its length and no faster.
/// </summary>
internal sealed class WordPattern
{
    private readonly Step[] _steps;

    private WordPattern(Step[] steps, IReadOnlySet<string> firstWords, IReadOnlyList<string> firstPrefixes)
    {
        _steps = steps;
        FirstWords = firstWords;
        FirstPrefixes = firstPrefixes;
    }

    /// <summary>The words a match can begin with.</summary>
    public IReadOnlySet<string> FirstWords { get; }

    /// <summary>The beginnings of words a match can begin with, from <c>forg*</c> at the front of a pattern.</summary>
    public IReadOnlyList<string> FirstPrefixes { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">In the notation above.</param>
    /// <returns>The pattern, ready to match.</returns>
    /// <exception cref="FormatException">The pattern does not read, or begins with a gap.</exception>
    public static WordPattern Parse(string pattern)
    {
        Step[] steps = new PatternParser(pattern).Parse();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var prefixes = new List<string>();
        Collect(steps, 0, words, prefixes, pattern);
        return new WordPattern(steps, words, prefixes);
    }

    /// <summary>Matches at one word.</summary>
    /// <param name="words">The folded words of the text.</param>
    /// <param name="sentence">The sentence that the word stands in.</param>
    /// <param name="at">Index of the word to begin at.</param>
    /// <returns>Index behind the last matched word, or -1.</returns>
    public int MatchAt(Word[] words, in Sentence sentence, int at) => Run(words, sentence, 0, at);

    private int Run(Word[] words, in Sentence sentence, int step, int at)
    {
        while (true)
        {
            Step now = _steps[step];
            switch (now.Kind)
            {
                case StepKind.Match:
                    return at;
                case StepKind.Word when at < sentence.End && now.Words!.Contains(words[at].Text):
                case StepKind.Any when at < sentence.End:
                case StepKind.Prefix when at < sentence.End && words[at].Text.StartsWith(now.Text!, StringComparison.Ordinal):
                    at++;
                    step++;
                    break;
                case StepKind.Start when at == sentence.First:
                case StepKind.End when at == sentence.End:
                case StepKind.Question when at == sentence.End && sentence.IsQuestion:
                    step++;
                    break;
                case StepKind.Jump:
                    step = now.To;
                    break;
                case StepKind.Split:
                    int first = Run(words, sentence, step + 1, at);
                    if (first >= 0)
                    {
                        return first;
                    }

                    step = now.To;
                    break;
                case StepKind.Not:
                    if (Run(words, sentence, step + 1, at) >= 0)
                    {
                        return -1;
                    }

                    step = now.To;
                    break;
                default:
                    return -1;
            }
        }
    }

    private static void Collect(Step[] steps, int step, HashSet<string> words, List<string> prefixes, string pattern)
    {
        Step now = steps[step];
        switch (now.Kind)
        {
            case StepKind.Word:
                words.UnionWith(now.Words!);
                break;
            case StepKind.Prefix:
                prefixes.Add(now.Text!);
                break;
            case StepKind.Jump:
                Collect(steps, now.To, words, prefixes, pattern);
                break;
            case StepKind.Split:
                Collect(steps, step + 1, words, prefixes, pattern);
                Collect(steps, now.To, words, prefixes, pattern);
                break;
            case StepKind.Start:
                Collect(steps, step + 1, words, prefixes, pattern);
                break;
            default:
                throw new FormatException($"The pattern \"{pattern}\" must begin with a word: what it begins with now could be anything.");
        }
    }
}
