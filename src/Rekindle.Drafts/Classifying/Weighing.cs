using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;
using Rekindle.Drafts.Rules;

namespace Rekindle.Drafts.Classifying;

/// <summary>A rule, where it holds, and what found it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hit">The place, in folded words.</param>
/// <param name="ByModel">Whether the models found it, and no pattern.</param>
internal readonly record struct Weighed(Rule Rule, Hit Hit, bool ByModel);

/// <summary>Puts together what patterns and models say of a text.</summary>
internal static class Weighing
{
    private static readonly Dictionary<string, Rule> ByName = RuleBook.ByPattern.ToDictionary(rule => rule.Name, StringComparer.Ordinal);
    private static readonly Rule[] RuleOfLabel = [.. Labels.Rules.Select(name => ByName[name])];
    private static readonly int AnyStop = Array.IndexOf(Labels.All, Labels.AnyStop);
    private static readonly int AnyFix = Array.IndexOf(Labels.All, Labels.AnyFix);

    /// <summary>Hashes of the names of all rules and slots whose patterns matched, by sentence: what the models are told.</summary>
    /// <param name="sentences">Sentences of the text.</param>
    /// <param name="places">Where patterns of rules matched.</param>
    /// <param name="slots">Where patterns of slots matched.</param>
    public static Func<int, ulong[]> Patterns(int sentences, List<Place> places, Dictionary<string, SortedSet<int>> slots)
    {
        var names = new SortedSet<string>?[sentences];
        foreach (Place place in places)
        {
            (names[place.Hit.Sentence] ??= new SortedSet<string>(StringComparer.Ordinal)).Add(place.Rule.Name);
        }

        foreach ((string slot, SortedSet<int> filled) in slots)
        {
            foreach (int sentence in filled)
            {
                (names[sentence] ??= new SortedSet<string>(StringComparer.Ordinal)).Add(slot);
            }
        }

        return sentence => names[sentence] is { } found ? [.. found.Select(name => Hashing.Of(name))] : [];
    }

    /// <summary>What holds, after patterns and models were heard.</summary>
    /// <param name="read">The text.</param>
    /// <param name="places">Where patterns matched.</param>
    /// <param name="judged">What the models say of each sentence.</param>
    /// <param name="model">Where their thresholds come from.</param>
    public static List<Weighed> Weigh(ReadText read, List<Place> places, float[][] judged, SentenceModel model)
    {
        var weighed = new List<Weighed>();
        var held = new HashSet<(Rule, int)>();
        foreach (Place place in places)
        {
            int label = Array.IndexOf(Labels.All, place.Rule.Name);
            // Plain words of self-harm are never talked away: help that is offered in vain costs nothing.
            if (place.Rule == SafetyRules.SelfHarm || judged[place.Hit.Sentence][label] >= model.DoubtedBelow(label))
            {
                weighed.Add(new Weighed(place.Rule, place.Hit, ByModel: false));
                held.Add((place.Rule, place.Hit.Sentence));
            }
        }

        for (int s = 0; s < judged.Length; s++)
        {
            Sentence sentence = read.Sentences[s];
            if (sentence.First == sentence.End)
            {
                continue;
            }

            var whole = new Hit(s, sentence.First, sentence.End);
            for (int label = 0; label < RuleOfLabel.Length; label++)
            {
                if (judged[s][label] >= model.HoldsFrom(label) && held.Add((RuleOfLabel[label], s)))
                {
                    weighed.Add(new Weighed(RuleOfLabel[label], whole, ByModel: true));
                }
            }

            Likeliest(s, whole, AnyStop, Tier.Stop, judged[s], model, held, weighed);
            Likeliest(s, whole, AnyFix, Tier.Fix, judged[s], model, held, weighed);
        }

        return weighed;
    }

    // Sure that something of a tier is there, and of no single rule: the likeliest of the tier is named.
    private static void Likeliest(
        int s, Hit whole, int any, Tier tier, float[] judged, SentenceModel model, HashSet<(Rule, int)> held, List<Weighed> weighed)
    {
        if (judged[any] < model.HoldsFrom(any) || Array.Exists(RuleOfLabel, rule => rule.Tier == tier && held.Contains((rule, s))))
        {
            return;
        }

        int best = -1;
        for (int label = 0; label < RuleOfLabel.Length; label++)
        {
            if (RuleOfLabel[label].Tier == tier && (best < 0 || judged[label] > judged[best]))
            {
                best = label;
            }
        }

        held.Add((RuleOfLabel[best], s));
        weighed.Add(new Weighed(RuleOfLabel[best], whole, ByModel: true));
    }
}
