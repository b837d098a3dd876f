using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Patterns;

/// <summary>A stretch of matched words.</summary>
/// <param name="Sentence">Index of the sentence it stands in.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
internal sealed record Hit(int Sentence, int First, int End)
{
    /// <summary>Whether the two share a word.</summary>
    /// <param name="other">The other stretch.</param>
    /// <returns>True where at least one word is in both.</returns>
    public bool Overlaps(Hit other) => First < other.End && other.First < End;

    /// <summary>The hits that share no word with an exception. Linear in both.</summary>
    /// <param name="hits">In order of their first word.</param>
    /// <param name="exceptions">In order of their first word.</param>
    /// <returns>The hits that stand, in the same order.</returns>
    public static IEnumerable<Hit> Outside(List<Hit> hits, List<Hit> exceptions)
    {
        // An exception matters to a hit if it starts before the hit ends and reaches past its start: the furthest
        // reach of all that start early enough tells, as sentences keep patterns short.
        int e = 0, reach = -1;
        foreach (Hit hit in hits)
        {
            while (e < exceptions.Count && exceptions[e].First < hit.First)
            {
                reach = Math.Max(reach, exceptions[e++].End);
            }

            bool startsInside = e < exceptions.Count && exceptions[e].First < hit.End;
            if (reach <= hit.First && !startsInside)
            {
                yield return hit;
            }
        }
    }
}

/// <summary>A hit and whose pattern it is.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Hit">The stretch.</param>
internal sealed record Owned<TOwner>(TOwner Owner, Hit Hit);

/// <summary>Many patterns, each with an owner, tried together: only those that can begin with a word are tried at it.</summary>
/// <typeparam name="TOwner">Whose pattern it is.</typeparam>
internal sealed class PatternSet<TOwner>
{
    private sealed record Candidate(WordPattern Pattern, TOwner Owner);

    private readonly Vocabulary _vocabulary = new();
    private readonly Dictionary<long, List<Candidate>> _byBeginning = [];

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">In the notation of <see cref="WordPattern"/>.</param>
    /// <param name="owner">Whose it is.</param>
    /// <exception cref="FormatException">The pattern does not read, or does not begin with a word.</exception>
    public void Add(string pattern, TOwner owner)
    {
        var candidate = new Candidate(new WordPattern(pattern, _vocabulary), owner);
        foreach (long beginning in candidate.Pattern.Beginnings())
        {
            if (!_byBeginning.TryGetValue(beginning, out List<Candidate>? list))
            {
                _byBeginning[beginning] = list = [];
            }

            list.Add(candidate);
        }
    }

    /// <summary>Everything that matches, wherever it stands.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Hits with their owners, in order of their first word; they may overlap.</returns>
    public List<Owned<TOwner>> Find(ReadText text)
    {
        var found = new List<Owned<TOwner>>();
        int[] numbers = new int[text.Words.Length];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = _vocabulary.NumberOf(text.Words[i].Text);
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            for (int at = sentence.First; at < sentence.End; at++)
            {
                if (numbers[at] == 0)
                {
                    continue;
                }

                Try(0, s, at);
                if (at + 1 < sentence.End && numbers[at + 1] != 0)
                {
                    Try(numbers[at + 1], s, at);
                }
            }
        }

        return found;

        void Try(int second, int s, int at)
        {
            if (!_byBeginning.TryGetValue(WordPattern.Key(numbers[at], second), out List<Candidate>? candidates))
            {
                return;
            }

            foreach (Candidate candidate in candidates)
            {
                int end = candidate.Pattern.MatchAt(text.Words, numbers, text.Sentences[s], at);
                if (end > at)
                {
                    found.Add(new Owned<TOwner>(candidate.Owner, new Hit(s, at, end)));
                }
            }
        }
    }
}
