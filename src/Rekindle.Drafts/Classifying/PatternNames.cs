using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Rules;

namespace Rekindle.Drafts.Classifying;

/// <summary>Which rules and slots had a pattern match, and where: what the models are told besides the words.</summary>
internal sealed class PatternNames
{
    private readonly List<(Hit Hit, ulong Name)>?[] _rules;
    private readonly List<ulong>?[] _slots;

    /// <summary>Sorts what patterns found by sentence.</summary>
    /// <param name="sentences">Sentences of the text.</param>
    /// <param name="places">Where patterns of rules matched.</param>
    /// <param name="slots">In which sentences patterns of slots matched.</param>
    public PatternNames(int sentences, List<Place> places, Dictionary<string, SortedSet<int>> slots)
    {
        _rules = new List<(Hit, ulong)>?[sentences];
        _slots = new List<ulong>?[sentences];
        foreach (Place place in places)
        {
            (_rules[place.Hit.Sentence] ??= []).Add((place.Hit, Hashing.Of(place.Rule.Name)));
        }

        foreach ((string slot, SortedSet<int> filled) in slots)
        {
            foreach (int sentence in filled)
            {
                (_slots[sentence] ??= []).Add(Hashing.Of(slot));
            }
        }
    }

    /// <summary>Hashes of the names that matched in a stretch, each once, in a fixed order.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="first">Index of the stretch's first word.</param>
    /// <param name="end">Index behind its last word.</param>
    public ulong[] In(int sentence, int first, int end)
    {
        if (_rules[sentence] is null && _slots[sentence] is null)
        {
            return [];
        }

        var names = new SortedSet<ulong>(_slots[sentence] ?? []);
        foreach ((Hit hit, ulong name) in _rules[sentence] ?? [])
        {
            if (hit.First < end && first < hit.End)
            {
                names.Add(name);
            }
        }

        return [.. names];
    }
}
