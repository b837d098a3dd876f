using Rekindle.Drafts.Classifying;
using Rekindle.Drafts.Reading;
using Rekindle.Drafts.Rules;
using Rekindle.Drafts.Slots;

namespace Rekindle.Training;

/// <summary>Makes examples with the very code that reads drafts.</summary>
internal sealed class ExampleMaker(WordVectors vectors)
{
    private readonly SentenceFeatures _features = new(vectors);
    private readonly FeatureBag _bag = new(vectors.Dimensions);
    private readonly RuleFinder _finder = new(RuleBook.ByPattern);
    private readonly SlotReader _slots = new(ApologySlots.All);

    /// <summary>The whole text of one labelled sentence, as one example.</summary>
    public Example Of(LabelledSentence sentence)
    {
        ReadText read = ReadText.Of(sentence.Text);
        return Make(sentence.Writer, -1, read, 0, read.Sentences.Length, Unsaid(sentence.Slots is null), label =>
            sentence.Slots is null && Labels.Slots.Contains(label) ? (sbyte)-1
            : Says(label, sentence.Rules, sentence.Slots ?? []) ? (sbyte)1 : (sbyte)0);
    }

    /// <summary>
    /// The sentences of a labelled draft. What the draft does not break none of them breaks; what it breaks could stand in any.
    /// </summary>
    public IEnumerable<Example> Of(LabelledDraft draft, int number)
    {
        ReadText read = ReadText.Of(draft.Text);
        bool alone = read.Sentences.Length == 1;
        for (int s = 0; s < read.Sentences.Length; s++)
        {
            yield return Make(draft.Writer, number, read, s, s + 1, Unsaid(draft.Kind != "apology" || draft.Slots is null), label =>
                Labels.Slots.Contains(label) && (draft.Kind != "apology" || draft.Slots is null) ? (sbyte)-1
                : !Says(label, draft.Rules, draft.Slots ?? []) ? (sbyte)0
                : alone ? (sbyte)1 : (sbyte)-1);
        }
    }

    /// <summary>Whether a label holds for named rules and slots.</summary>
    public static bool Says(string label, string[] rules, string[] slots) => label switch
    {
        Labels.AnyStop => rules.Any(Tiers.IsStop),
        Labels.AnyFix => rules.Any(Tiers.IsFix),
        _ => rules.Contains(label) || slots.Contains(label),
    };

    private static bool[] Unsaid(bool slots) => [.. Labels.All.Select(label => slots && Labels.Slots.Contains(label))];

    private Example Make(string writer, int draft, ReadText read, int from, int to, bool[] unsaid, Func<string, sbyte> truth)
    {
        List<Place> places = [.. _finder.Find(read, _ => false).Where(p => p.Hit.Sentence >= from && p.Hit.Sentence < to)];
        Dictionary<string, SortedSet<int>> slots = _slots.Read(read);
        string[] names =
        [.. places.Select(p => p.Rule.Name).Concat(slots.Where(s => s.Value.Any(i => i >= from && i < to)).Select(s => s.Key))
            .Distinct().Order(StringComparer.Ordinal)];
        int first = from == to ? 0 : read.Sentences[from].First, end = from == to ? 0 : read.Sentences[to - 1].End;
        _features.Read(read.Words.AsSpan(first, end - first), read.Sentences[from..to].Any(s => s.IsQuestion),
            [.. names.Select(n => Hashing.Of(n)).Order()], _bag);
        return new Example(writer, draft, [.. _bag.Named], [.. _bag.Pooled], [.. Labels.All.Select(truth)],
            [.. Labels.All.Select(l => Says(l, names, names))], unsaid);
    }
}

/// <summary>Which rules stop and which are to be mended, as the rules themselves say.</summary>
internal static class Tiers
{
    private static readonly Dictionary<string, Drafts.Tier> Of = RuleBook.ByPattern.ToDictionary(r => r.Name, r => r.Tier);

    public static bool IsStop(string rule) => Of.GetValueOrDefault(rule, Drafts.Tier.Trim) == Drafts.Tier.Stop;

    public static bool IsFix(string rule) => Of.GetValueOrDefault(rule, Drafts.Tier.Trim) == Drafts.Tier.Fix;
}
