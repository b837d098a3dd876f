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

    private static readonly int Regret = Array.IndexOf(Labels.All, "regret");
    private static readonly int Act = Array.IndexOf(Labels.All, "specific-act");
    private static readonly int Responsibility = Array.IndexOf(Labels.All, "responsibility");
    private static readonly int Repair = Array.IndexOf(Labels.All, "change");

    // Both chosen by leaving one writer out.
    private const float OwnedFrom = 0.5f;
    private const float PlainFrom = 0.6f;

    /// <summary>What holds, after patterns and models were heard.</summary>
    /// <param name="read">The text.</param>
    /// <param name="places">Where patterns matched.</param>
    /// <param name="leftAlone">Where a known near miss of a rule stands: there its model is not asked, unless the rule stops.</param>
    /// <param name="judged">What the models say of each sentence.</param>
    /// <param name="model">Where their thresholds come from.</param>
    public static List<Weighed> Weigh(
        ReadText read, List<Place> places, HashSet<(Rule Rule, int Sentence)> leftAlone, Judged[] judged, SentenceModel model)
    {
        var weighed = new List<Weighed>();
        var held = new HashSet<(Rule, int)>();
        foreach (Place place in places)
        {
            int label = Array.IndexOf(Labels.All, place.Rule.Name);
            // Plain words of self-harm are never talked away: help that is offered in vain costs nothing. Nor is what only counts
            // from a second place on.
            if (place.Rule == SafetyRules.SelfHarm || place.Rule.From > 1 || place.Rule == SafetyRules.Unclear || judged[place.Hit.Sentence][label] >= model.DoubtedBelow(label))
            {
                weighed.Add(new Weighed(place.Rule, place.Hit, ByModel: false));
                held.Add((place.Rule, place.Hit.Sentence));
            }
        }

        for (int s = 0; s < judged.Length; s++)
        {
            Sentence sentence = read.Sentences[s];
            if (SaysLittle(read.Words.AsSpan(sentence.First, sentence.End - sentence.First)))
            {
                continue;
            }

            for (int label = 0; label < RuleOfLabel.Length; label++)
            {
                bool denied = RuleOfLabel[label] == SafetyRules.SelfHarm && held.Contains((SafetyRules.Unclear, s)); // said not to be so
                if (judged[s][label] >= model.HoldsFrom(label) && !denied
                    && (RuleOfLabel[label].Tier == Tier.Stop || !leftAlone.Contains((RuleOfLabel[label], s)))
                    && !IsOwned(judged[s], RuleOfLabel[label], label) && held.Add((RuleOfLabel[label], s)))
                {
                    weighed.Add(new Weighed(RuleOfLabel[label], judged[s].Place(label), ByModel: true));
                }
            }

            if (!held.Contains((SafetyRules.Unclear, s)))
            {
                Likeliest(s, AnyStop, Tier.Stop, judged[s], model, held, weighed);
            }

            Likeliest(s, AnyFix, Tier.Fix, judged[s], model, held, weighed);
        }

        return weighed;
    }

    // Three different words or fewer, however often they are said: nothing for the models, which know sentences.
    private static bool SaysLittle(ReadOnlySpan<Word> words)
    {
        var different = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < words.Length && different.Count <= 3; i++)
        {
            different.Add(words[i].Text);
        }

        return different.Count <= 3;
    }

    // "I read your messages in March and had no right to" tells of a wrong and does none. What is told so must be plain to stop.
    private static bool IsOwned(Judged judged, Rule rule, int label) =>
        rule.Tier == Tier.Stop && judged[label] < PlainFrom
        && Math.Max(Math.Max(judged[Regret], judged[Act]), Math.Max(judged[Responsibility], judged[Repair])) >= OwnedFrom;

    // Sure that something of a tier is there, and of no single rule: the likeliest of the tier is named.
    private static void Likeliest(
        int s, int any, Tier tier, Judged judged, SentenceModel model, HashSet<(Rule, int)> held, List<Weighed> weighed)
    {
        if (judged[any] < model.HoldsFrom(any) || tier == Tier.Stop && IsOwned(judged, SafetyRules.SelfHarm, any) || Array.Exists(RuleOfLabel, rule => rule.Tier == tier && held.Contains((rule, s))))
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
        weighed.Add(new Weighed(RuleOfLabel[best], judged.Place(any), ByModel: true));
    }
}
