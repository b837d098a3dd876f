using System.Text.Json;

namespace Rekindle.Training;

/// <summary>How often two readers gave one label to the same sentences.</summary>
/// <param name="Label">The rule or slot.</param>
/// <param name="First">Sentences to which the writer gave it.</param>
/// <param name="Second">Sentences to which the second reader gave it.</param>
/// <param name="Both">Sentences to which both did.</param>
/// <param name="Kappa">Cohen's kappa: agreement beyond what chance would give; 1 is all of it.</param>
internal sealed record Agreed(string Label, int First, int Second, int Both, double Kappa);

/// <summary>A second reader's labels of a sample, made without sight of the first.</summary>
/// <param name="Sentences">Sentences that both read.</param>
/// <param name="SameRules">Of these, those with the very same rules.</param>
/// <param name="SameSlots">Of these, those with the very same slots.</param>
/// <param name="Labels">Label by label.</param>
internal sealed record Agreement(int Sentences, int SameRules, int SameSlots, IReadOnlyList<Agreed> Labels)
{
    private sealed record Reading(HashSet<string> Rules, HashSet<string> Slots)
    {
        public bool Has(string label) => Rules.Contains(label) || Slots.Contains(label);
    }

    /// <summary>Compares the second reader's file with the labels of the corpus; null where there is no such file.</summary>
    public static Agreement? Read(string file, params Corpus[] corpora)
    {
        if (!File.Exists(file)) return null;
        var first = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (LabelledSentence sentence in corpora.SelectMany(c => c.Sentences))
        {
            first.TryAdd(sentence.Text, new Reading([.. sentence.Rules], [.. sentence.Slots ?? []]));
        }

        var pairs = new List<(Reading First, Reading Second)>();
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement entry = document.RootElement;
            if (first.TryGetValue(entry.GetProperty("text").GetString()!, out Reading? known))
            {
                pairs.Add((known, new Reading(Names(entry, "rules"), Names(entry, "slots"))));
            }
        }

        string[] labels = [.. Named(pairs)];
        return new Agreement(
            pairs.Count, pairs.Count(p => p.First.Rules.SetEquals(p.Second.Rules)), pairs.Count(p => p.First.Slots.SetEquals(p.Second.Slots)),
            [.. labels.Select(label => Of(label, pairs))]);
    }

    private static IEnumerable<string> Named(List<(Reading First, Reading Second)> pairs) =>
        pairs.SelectMany(p => p.First.Rules.Concat(p.Second.Rules)).Distinct().Order(StringComparer.Ordinal)
            .Concat(pairs.SelectMany(p => p.First.Slots.Concat(p.Second.Slots)).Distinct().Order(StringComparer.Ordinal));

    private static Agreed Of(string label, List<(Reading First, Reading Second)> pairs)
    {
        int first = pairs.Count(p => p.First.Has(label)), second = pairs.Count(p => p.Second.Has(label));
        int both = pairs.Count(p => p.First.Has(label) && p.Second.Has(label));
        double all = pairs.Count, same = (all - first - second + 2 * both) / all;
        double chance = first / all * second / all + (1 - first / all) * (1 - second / all);
        return new Agreed(label, first, second, both, chance < 1 ? (same - chance) / (1 - chance) : 1);
    }

    private static HashSet<string> Names(JsonElement entry, string property) =>
        [.. entry.GetProperty(property).EnumerateArray().Select(n => n.GetString()!)];
}
