using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Classifying;

/// <summary>Sentences that fit nothing: no rule, and no part of what the draft is meant to be.</summary>
internal static class Purposeless
{
    // A greeting or a good wish is short. Asking at more than two sentences would be nagging.
    private const int FromWords = 7;
    private const int Most = 2;

    // No slot and no rule may be likelier than this: the models then have nothing to say of it. Our own choice.
    private const float Unlikely = 0.06f;

    /// <summary>Finds them.</summary>
    /// <param name="read">The text.</param>
    /// <param name="judged">What the models say of each sentence.</param>
    /// <param name="filled">The slots and the sentences that fill them.</param>
    /// <param name="findings">What was found already.</param>
    public static IEnumerable<Sentence> In(
        ReadText read, Judged[] judged, Dictionary<string, SortedSet<int>> filled, IReadOnlyList<Finding> findings)
    {
        int asked = 0;
        for (int s = 0; s < judged.Length && asked < Most; s++)
        {
            Sentence sentence = read.Sentences[s];
            if (sentence.End - sentence.First < FromWords || filled.Values.Any(where => where.Contains(s)) || Fits(judged[s]))
            {
                continue;
            }

            int start = read.Words[sentence.First].Start;
            if (!findings.Any(finding => finding.Start < sentence.Close && start < finding.End))
            {
                asked++;
                yield return sentence;
            }
        }
    }

    private static bool Fits(Judged judged)
    {
        for (int label = 0; label < Labels.All.Length; label++)
        {
            if (judged[label] >= Unlikely)
            {
                return true;
            }
        }

        return false;
    }
}
