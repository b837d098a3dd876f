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
    private readonly string _text;
    private readonly Step[] _steps;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">In the notation above.</param>
    /// <param name="vocabulary">The vocabulary of the set it belongs to.</param>
    /// <exception cref="FormatException">The pattern does not read.</exception>
    public WordPattern(string pattern, Vocabulary vocabulary)
    {
        _text = pattern;
        _steps = new PatternParser(pattern, vocabulary).Parse();
    }

    /// <summary>What a match begins with, so that it is tried only where it may fit.</summary>
    /// <returns>Keys of a first word and what follows it, or 0 where that could be anything; none stands twice.</returns>
    /// <exception cref="FormatException">The pattern does not begin with a word.</exception>
    public HashSet<long> Beginnings()
    {
        var keys = new HashSet<long>();
        foreach (int step in Reach(0))
        {
            WordChoice words = _steps[step].Words
                ?? throw new FormatException($"The pattern \"{_text}\" must begin with a word: what it begins with now could be anything.");
            List<int> next = Reach(step + 1);
            bool anything = next.Exists(way => _steps[way].Words is null);
            foreach (int first in words.Numbers)
            {
                if (anything)
                {
                    keys.Add(Key(first, 0));
                    continue;
                }

                foreach (int way in next)
                {
                    foreach (int second in _steps[way].Words!.Numbers)
                    {
                        keys.Add(Key(first, second));
                    }
                }
            }
        }

        return keys;
    }

    /// <summary>One number for two words in a row.</summary>
    /// <param name="first">Number of the first word.</param>
    /// <param name="second">Number of the second, or 0.</param>
    /// <returns>The key.</returns>
    public static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>Matches at one word.</summary>
    /// <param name="words">The folded words of the text.</param>
    /// <param name="numbers">Their numbers in the vocabulary of the set.</param>
    /// <param name="sentence">The sentence that the word stands in.</param>
    /// <param name="at">Index of the word to begin at.</param>
    /// <returns>Index behind the last matched word, or -1.</returns>
    public int MatchAt(Word[] words, int[] numbers, in Sentence sentence, int at) => Run(words, numbers, sentence, 0, at);

    private int Run(Word[] words, int[] numbers, in Sentence sentence, int step, int at)
    {
        while (true)
        {
            ref readonly Step now = ref _steps[step];
            switch (now.Kind)
            {
                case StepKind.Match:
                    return at;
                case StepKind.Word when at < sentence.End && now.Words!.Allows(numbers[at]):
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
                    int first = Run(words, numbers, sentence, step + 1, at);
                    if (first >= 0)
                    {
                        return first;
                    }

                    step = now.To;
                    break;
                case StepKind.Not:
                    if (Run(words, numbers, sentence, step + 1, at) >= 0)
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

    // The steps that could come next without a word being read; those with no words are ends, gaps and the like.
    private List<int> Reach(int from)
    {
        var found = new List<int>();
        var open = new Stack<int>();
        open.Push(from);
        while (open.TryPop(out int step))
        {
            Step now = _steps[step];
            switch (now.Kind)
            {
                case StepKind.Jump:
                case StepKind.Not:
                    open.Push(now.To);
                    break;
                case StepKind.Split:
                    open.Push(step + 1);
                    open.Push(now.To);
                    break;
                case StepKind.Start:
                    open.Push(step + 1);
                    break;
                default:
                    found.Add(step);
                    break;
            }
        }

        return found;
    }
}
