using Rekindle.Drafts.Reading;
using Rekindle.Drafts.Slots;

namespace Rekindle.Drafts.Classifying;

/// <summary>The good parts of an apology, after patterns and models were heard.</summary>
internal static class JudgedSlots
{
    // "I'm not sorry" and "I am sorry I hurt you" are for patterns to read: in so few words the models hear only the stock word.
    private const int FewWords = 6;

    /// <summary>Tells which slots are filled, and in which sentences.</summary>
    /// <param name="read">The text.</param>
    /// <param name="parts">What patterns found; a "but" has already taken back what it takes back.</param>
    /// <param name="judged">What the models say of each sentence.</param>
    /// <param name="model">Where their thresholds come from.</param>
    public static Dictionary<string, SortedSet<int>> Fill(
        ReadText read, Dictionary<string, SortedSet<int>> parts, Judged[] judged, SentenceModel model)
    {
        var filled = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        HashSet<int> buts = SlotReader.Buts(read);
        for (int at = 0; at < Labels.Slots.Length; at++)
        {
            string slot = Labels.Slots[at];
            int label = Labels.Rules.Length + at;
            SortedSet<int>? byPattern = parts.GetValueOrDefault(slot);
            bool takenBack = slot == ApologySlots.Responsibility.Name;
            var holds = new SortedSet<int>();
            for (int s = 0; s < judged.Length; s++)
            {
                float probability = judged[s][label];
                if (byPattern?.Contains(s) == true && probability >= model.DoubtedBelow(label)
                    || probability >= model.HoldsFrom(label) && read.Sentences[s].End - read.Sentences[s].First > FewWords && !(takenBack && (buts.Contains(s) || buts.Contains(s + 1))))
                {
                    holds.Add(s);
                }
            }

            if (holds.Count > 0)
            {
                filled[slot] = holds;
            }
        }

        return filled;
    }
}
