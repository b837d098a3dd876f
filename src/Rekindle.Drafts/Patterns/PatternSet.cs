using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Patterns;

/// <summary>A stretch of matched words.</summary>
/// <param name="Sentence">Index of the sentence it stands in.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
internal readonly record struct Hit(int Sentence, int First, int End)
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

/// <summary>Many patterns, each with an owner, tried together: only those that can begin with a word are tried at it.</summary>
/// <typeparam name="TOwner">Whose pattern it is.</typeparam>
internal sealed class PatternSet<TOwner>
{
    private readonly Dictionary<string, List<(WordPattern Pattern, TOwner Owner)>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, WordPattern Pattern, TOwner Owner)> _byPrefix = [];

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">In the notation of <see cref="WordPattern"/>.</param>
    /// <param name="owner">Whose it is.</param>
    public void Add(string pattern, TOwner owner)
    {
        WordPattern parsed = WordPattern.Parse(pattern);
        foreach (string word in parsed.FirstWords)
        {
            if (!_byFirst.TryGetValue(word, out List<(WordPattern, TOwner)>? list))
            {
                _byFirst[word] = list = [];
            }

            list.Add((parsed, owner));
        }

        foreach (string prefix in parsed.FirstPrefixes)
        {
            _byPrefix.Add((prefix, parsed, owner));
        }
    }

    /// <summary>Everything that matches, wherever it stands.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Hits with their owners, in order of their first word; they may overlap.</returns>
    public IEnumerable<(TOwner Owner, Hit Hit)> Find(ReadText text)
    {
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            for (int at = sentence.First; at < sentence.End; at++)
            {
                string word = text.Words[at].Text;
                if (_byFirst.TryGetValue(word, out List<(WordPattern Pattern, TOwner Owner)>? candidates))
                {
                    foreach ((WordPattern pattern, TOwner owner) in candidates)
                    {
                        if (pattern.MatchAt(text.Words, sentence, at) is var end && end > at)
                        {
                            yield return (owner, new Hit(s, at, end));
                        }
                    }
                }

                foreach ((string prefix, WordPattern pattern, TOwner owner) in _byPrefix)
                {
                    if (word.StartsWith(prefix, StringComparison.Ordinal) && pattern.MatchAt(text.Words, sentence, at) is var end && end > at)
                    {
                        yield return (owner, new Hit(s, at, end));
                    }
                }
            }
        }
    }
}
