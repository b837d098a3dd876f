using System.Numerics;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Classifying;

/// <summary>Turns a sentence into what the models weigh: its words and their runs, what kind of word stands where, who does it.</summary>
internal sealed class SentenceFeatures
{
    // What a hash begins with tells the kinds of feature apart. The numbers are stored in the model: never reuse one.
    private const ulong OneWord = 1, TwoWords = 2, ThreeWords = 3, Skipped = 4, Letters = 5, FineCluster = 6, TwoShapes = 7,
        ThreeShapes = 8, WhoDoes = 9, Mark = 10, Pattern = 11, TwoFine = 12, Concept = 13, TwoConcepts = 14, WhoseConcept = 15;

    private const int MeanPool = 0, MostPool = 1, LeastPool = 2, MyPool = 3, YourPool = 4, DeniedPool = 5;
    private const int Reach = 4;
    private static readonly ulong Edge = Hashing.Of("^");

    private readonly WordVectors _vectors;
    private readonly Dictionary<ulong, Role> _roles = [];

    /// <summary>Prepares the reading of sentences.</summary>
    /// <param name="vectors">Where word vectors come from.</param>
    public SentenceFeatures(WordVectors vectors)
    {
        _vectors = vectors;
        Assign(Role.Me, "i", "me", "my", "myself", "mine");
        Assign(Role.You, "you", "your", "yours", "yourself");
        Assign(Role.Us, "we", "us", "our", "ours");
        Assign(Role.Other, "he", "him", "his", "she", "her", "they", "them", "their", "someone", "everyone");
        Assign(Role.Denial, "not", "no", "never", "nothing", "without", "none", "neither", "nor", "cannot");
        Assign(Role.Plain, "a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "for", "with", "from", "by", "as", "is",
            "am", "are", "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did", "will", "would", "can", "could",
            "should", "shall", "may", "might", "must", "that", "this", "it", "its", "there", "here", "what", "who", "when", "where", "why",
            "how", "which", "than", "then", "so", "because", "until", "unless", "before", "after", "while", "about", "up", "out", "off",
            "down", "over", "back", "again", "more", "any", "some", "all", "too", "only", "one", "yet", "now", "still", "want", "know",
            "let", "get", "go", "going", "sorry", "please", "ever", "away", "into", "through", "like", "every", "last", "next");
    }

    private enum Role
    {
        None,
        Me,
        You,
        Us,
        Other,
        Denial,
        Plain,
    }

    /// <summary>Reads one stretch of words.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="isQuestion">Whether it closes with a question mark.</param>
    /// <param name="patterns">Hashes of the names of rules and slots whose patterns that matched in it.</param>
    /// <param name="bag">Where the features go; emptied first.</param>
    public void Read(ReadOnlySpan<Word> words, bool isQuestion, ReadOnlySpan<ulong> patterns, FeatureBag bag)
    {
        bag.Clear();
        Span<ulong> hashes = words.Length <= 256 ? stackalloc ulong[words.Length] : new ulong[words.Length];
        Span<ulong> shapes = words.Length <= 256 ? stackalloc ulong[words.Length] : new ulong[words.Length];
        Span<int> rows = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
        Span<Role> roles = words.Length <= 256 ? stackalloc Role[words.Length] : new Role[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            hashes[i] = Hashing.Of(words[i].Text);
            rows[i] = _vectors.Find(hashes[i]);
            roles[i] = _roles.GetValueOrDefault(hashes[i]);
            shapes[i] = roles[i] != Role.None ? hashes[i] : rows[i] < 0 ? 1 : 2 + (ulong)_vectors.Coarse(rows[i]);
        }

        Runs(hashes, OneWord, TwoWords, ThreeWords, bag);
        Runs(shapes, 0, TwoShapes, ThreeShapes, bag);
        Clusters(rows, roles, hashes, bag);
        Meetings(hashes, roles, bag);
        Spellings(words, rows, bag);
        Marks(words, roles, isQuestion, patterns, bag);
        Vectors(rows, roles, bag);
        bag.KeepEachOnce();
    }

    private void Assign(Role role, params string[] words)
    {
        foreach (string word in words)
        {
            _roles[Hashing.Of(word)] = role;
        }
    }

    private static void Runs(ReadOnlySpan<ulong> parts, ulong one, ulong two, ulong three, FeatureBag bag)
    {
        for (int i = -1; i < parts.Length; i++)
        {
            ulong first = i < 0 ? Edge : parts[i], second = i + 1 < parts.Length ? parts[i + 1] : Edge;
            if (one != 0 && i >= 0)
            {
                Name(bag, one, first);
            }

            Name(bag, two, Hashing.With(first, second));
            if (i + 1 < parts.Length)
            {
                ulong third = i + 2 < parts.Length ? parts[i + 2] : Edge;
                Name(bag, three, Hashing.With(Hashing.With(first, second), third));
                if (one != 0 && i >= 0 && i + 2 < parts.Length)
                {
                    Name(bag, Skipped, Hashing.With(first, third));
                }
            }
        }
    }

    private void Clusters(ReadOnlySpan<int> rows, ReadOnlySpan<Role> roles, ReadOnlySpan<ulong> hashes, FeatureBag bag)
    {
        Role who = Role.None;
        int since = 0;
        ulong before = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (roles[i] is Role.Me or Role.You or Role.Us or Role.Other)
            {
                who = roles[i];
                since = 0;
                continue;
            }

            since++;
            if (rows[i] < 0 || roles[i] is Role.Plain or Role.Denial)
            {
                continue;
            }

            ulong fine = (ulong)_vectors.Fine(rows[i]);
            Name(bag, FineCluster, fine);
            Name(bag, WhoDoes, Hashing.With((ulong)(since <= Reach ? who : Role.None), fine));
            Name(bag, WhoDoes, Hashing.With((ulong)(since <= Reach ? who : Role.None) + 100, hashes[i]));
            if (before != 0)
            {
                Name(bag, TwoFine, Hashing.With(before, fine + 1));
            }

            before = fine + 1;
        }
    }

    // Which concepts are there, whose they are, and which of two comes first.
    private static void Meetings(ReadOnlySpan<ulong> hashes, ReadOnlySpan<Role> roles, FeatureBag bag)
    {
        ulong before = 0, named = 0;
        Role who = Role.None;
        Span<ulong> pairs = stackalloc ulong[64];
        Span<ulong> whose = stackalloc ulong[64];
        pairs.Clear();
        whose.Clear();
        for (int i = 0; i < hashes.Length; i++)
        {
            who = roles[i] is Role.Me or Role.You or Role.Us or Role.Other ? roles[i] : who;
            ulong here = Concepts.Of(hashes[i]);
            for (ulong left = here; left != 0; left &= left - 1)
            {
                int concept = BitOperations.TrailingZeroCount(left);
                pairs[concept] |= before;
                whose[concept] |= 1UL << (int)who;
            }

            named |= here;
            before |= here;
        }

        for (ulong left = named; left != 0; left &= left - 1)
        {
            int concept = BitOperations.TrailingZeroCount(left);
            Name(bag, Concept, (ulong)concept);
            for (ulong with = whose[concept]; with != 0; with &= with - 1)
            {
                Name(bag, WhoseConcept, (ulong)(concept * 64 + BitOperations.TrailingZeroCount(with)));
            }

            for (ulong first = pairs[concept]; first != 0; first &= first - 1)
            {
                Name(bag, TwoConcepts, (ulong)(concept * 64 + BitOperations.TrailingZeroCount(first)));
            }
        }
    }

    private static void Spellings(ReadOnlySpan<Word> words, ReadOnlySpan<int> rows, FeatureBag bag)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].Text;
            if (word.Length < 4 || word.Length > 20)
            {
                continue;
            }

            // The beginning stands for the family of a word; every run of four only where its vector is unknown.
            Name(bag, Letters, Hashing.Of(word[..4]));
            Name(bag, Letters, Hashing.With(5, Hashing.Of(word[..Math.Min(5, word.Length)])));
            for (int at = 1; rows[i] < 0 && at + 4 <= word.Length; at++)
            {
                Name(bag, Letters, Hashing.With(4, Hashing.Of(word.Slice(at, 4))));
            }
        }
    }

    private static void Marks(ReadOnlySpan<Word> words, ReadOnlySpan<Role> roles, bool isQuestion, ReadOnlySpan<ulong> patterns, FeatureBag bag)
    {
        int seen = 0;
        foreach (Role role in roles)
        {
            seen |= 1 << (int)role;
        }

        int people = seen & (1 << (int)Role.Me | 1 << (int)Role.You | 1 << (int)Role.Us | 1 << (int)Role.Other);
        Name(bag, Mark, (ulong)people);
        Name(bag, Mark, Hashing.With((ulong)people, isQuestion ? 1u : 0u));
        Name(bag, Mark, Hashing.With(100, (ulong)(seen & 1 << (int)Role.Denial)));
        Name(bag, Mark, Hashing.With(101, isQuestion ? 1u : 0u));
        Name(bag, Mark, Hashing.With(102, (ulong)Math.Min(words.Length / 4, 8)));
        bool number = false;
        foreach (Word word in words)
        {
            number |= char.IsAsciiDigit(word.Text[0]);
        }

        Name(bag, Mark, Hashing.With(103, number ? 1u : 0u));
        foreach (ulong pattern in patterns)
        {
            Name(bag, Pattern, pattern);
        }
    }

    private void Vectors(ReadOnlySpan<int> rows, ReadOnlySpan<Role> roles, FeatureBag bag)
    {
        Span<float> most = bag.Pool(MostPool), least = bag.Pool(LeastPool);
        int mine = -99, yours = -99, denied = -99, known = 0;
        float weights = 0, weightsMine = 0, weightsYours = 0, weightsDenied = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            mine = roles[i] == Role.Me ? i : roles[i] is Role.You or Role.Us or Role.Other ? -99 : mine;
            yours = roles[i] == Role.You ? i : roles[i] is Role.Me or Role.Us or Role.Other ? -99 : yours;
            denied = roles[i] == Role.Denial ? i : denied;
            if (rows[i] < 0)
            {
                continue;
            }

            ReadOnlySpan<sbyte> row = _vectors.Row(rows[i]);
            float scale = _vectors.Scale(rows[i]), weight = _vectors.Weight(rows[i]);
            weights += Add(row, scale * weight, weight, bag.Pool(MeanPool));
            weightsMine += i - mine <= Reach ? Add(row, scale * weight, weight, bag.Pool(MyPool)) : 0;
            weightsYours += i - yours <= Reach ? Add(row, scale * weight, weight, bag.Pool(YourPool)) : 0;
            weightsDenied += i - denied <= Reach ? Add(row, scale * weight, weight, bag.Pool(DeniedPool)) : 0;
            if (roles[i] is Role.Plain)
            {
                continue;
            }

            for (int d = 0; d < row.Length; d++)
            {
                float number = row[d] * scale;
                most[d] = known == 0 ? number : Math.Max(most[d], number);
                least[d] = known == 0 ? number : Math.Min(least[d], number);
            }

            known++;
        }

        Divide(bag.Pool(MeanPool), weights);
        Divide(bag.Pool(MyPool), weightsMine);
        Divide(bag.Pool(YourPool), weightsYours);
        Divide(bag.Pool(DeniedPool), weightsDenied);
    }

    private static float Add(ReadOnlySpan<sbyte> row, float factor, float weight, Span<float> into)
    {
        for (int d = 0; d < row.Length; d++)
        {
            into[d] += row[d] * factor;
        }

        return weight;
    }

    private static void Divide(Span<float> sum, float by)
    {
        for (int d = 0; by > 0 && d < sum.Length; d++)
        {
            sum[d] /= by;
        }
    }

    private static void Name(FeatureBag bag, ulong kind, ulong value) => bag.Named.Add(unchecked((uint)Hashing.With(kind, value)));
}
