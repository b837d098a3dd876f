using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Slots;

/// <summary>Tells which slots a text fills, and in which sentences.</summary>
internal sealed class SlotReader
{
    // What a "but" looks like, and the ones that take nothing back.
    private static readonly Slot Contrast = new()
    {
        Name = "but",
        Patterns =
        [
            "but", "however", "that said", "in my defence", "in my defense", "to be fair", "mind you", "then again", "on the other hand",
        ],
        Except =
        [
            "(no one|nothing|nobody|none|anyone|anything|all|anybody) [else] [fault|doing] but",
            "but (that|it|this|stress|work|being|which|none of (that|this|it)) ..2 (is|was|does|did) (no|not|never) [an|a|make|my] ..2",
            "but (you did (not|nothing)|you deserved|you were right|you (should|were|are) not|you had (every right|done nothing|no "
                + "part|trusted|asked me)|you trusted|you never deserved|you asked me not|i was wrong|i am responsible|i chose|i own|i "
                + "take|i should|i had no|i alone|i did it|i knew|it was (my|wrong|still my|mine|me|on me|unfair|unkind)|that was (my|"
                + "wrong|on me|mine)|the (choice|fault|blame|responsibility|decision) (was|is)|not you|never (you|your)|none|there is no|"
                + "there was no|no excuse)",
            "but (only|also)",
            "not only ..8 but",
            "however (you|long|much|many|little|often|hard|tired|angry|late|busy|stressed) (feel|want|like|it|i|decide|choose|you|was|am)",
        ],
    };

    private static readonly Lazy<SlotReader> Contrasts = new(() => new SlotReader([Contrast]));

    private readonly PatternSet<(Slot Slot, bool Excepts)> _patterns = new();

    /// <summary>Compiles the patterns of the slots.</summary>
    /// <param name="slots">The slots to look for.</param>
    public SlotReader(IReadOnlyList<Slot> slots)
    {
        foreach (Slot slot in slots.Any(slot => slot.TakenBackByBut) ? [.. slots, Contrast] : slots)
        {
            foreach (string pattern in slot.Patterns)
            {
                _patterns.Add(pattern, (slot, false));
            }

            foreach (string pattern in slot.Except)
            {
                _patterns.Add(pattern, (slot, true));
            }
        }
    }

    /// <summary>The sentences with a "but" that takes something back.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Their indexes.</returns>
    public static HashSet<int> Buts(ReadText text) => [.. Contrasts.Value.Find(text).GetValueOrDefault(Contrast) ?? []];

    /// <summary>Reads the slots of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>For each slot that is filled, the indexes of the sentences that fill it.</returns>
    public Dictionary<string, SortedSet<int>> Read(ReadText text)
    {
        Dictionary<Slot, SortedSet<int>> filled = Find(text);
        SortedSet<int> buts = filled.GetValueOrDefault(Contrast) ?? [];
        return filled
            .Where(pair => pair.Key != Contrast)
            .Select(pair => (pair.Key.Name, Sentences: pair.Key.TakenBackByBut ? Standing(pair.Value, buts) : pair.Value))
            .Where(pair => pair.Sentences.Count > 0)
            .ToDictionary(pair => pair.Name, pair => pair.Sentences, StringComparer.Ordinal);
    }

    private Dictionary<Slot, SortedSet<int>> Find(ReadText text)
    {
        var hits = new Dictionary<Slot, List<Hit>>();
        var excepted = new Dictionary<Slot, List<Hit>>();
        foreach (((Slot slot, bool excepts), Hit hit) in _patterns.Find(text))
        {
            Dictionary<Slot, List<Hit>> into = excepts ? excepted : hits;
            if (!into.TryGetValue(slot, out List<Hit>? list))
            {
                into[slot] = list = [];
            }

            list.Add(hit);
        }

        var filled = new Dictionary<Slot, SortedSet<int>>();
        foreach ((Slot slot, List<Hit> found) in hits)
        {
            List<Hit> except = excepted.GetValueOrDefault(slot) ?? [];
            filled[slot] = [.. Hit.Outside(found, except).Select(hit => hit.Sentence)];
        }

        return filled;
    }

    private static SortedSet<int> Standing(SortedSet<int> sentences, SortedSet<int> buts) =>
        [.. sentences.Where(sentence => !buts.Contains(sentence) && !buts.Contains(sentence + 1))];
}
