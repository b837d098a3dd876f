using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>How much a false finding weighs against a missed one.</summary>
internal sealed record Costs(float Stop, float AnyStop, float Ask, float Fix, float AnyFix, float Trim, float Slot);

/// <summary>Where the line is drawn for each label, from scores of sentences by models that never saw their writer.</summary>
/// <param name="HoldsFrom">From which probability on the label holds by the model alone.</param>
/// <param name="DoubtedBelow">Below which probability its patterns are not believed.</param>
internal sealed record Thresholds(float[] HoldsFrom, float[] DoubtedBelow)
{
    /// <summary>Draws the lines.</summary>
    /// <param name="scored">Examples, with scores by models that never saw their writer.</param>
    /// <param name="costs">What a false finding weighs.</param>
    public static Thresholds From(IReadOnlyList<(Example Example, float[] Scores)> scored, Costs costs)
    {
        var holds = new float[Labels.All.Length];
        var doubted = new float[Labels.All.Length];
        for (int label = 0; label < holds.Length; label++)
        {
            int at = label;
            string name = Labels.All[label];
            float cost = name switch
            {
                Labels.AnyStop => costs.AnyStop,
                Labels.AnyFix => costs.AnyFix,
                "self-harm-unclear" => costs.Ask,
                _ when Tiers.IsStop(name) => costs.Stop,
                _ when Tiers.IsFix(name) => costs.Fix,
                _ when Labels.Slots.Contains(name) => costs.Slot,
                _ => costs.Trim,
            };
            var known = scored.Where(s => s.Example.Truth[at] >= 0).Select(s => (Score: s.Scores[at], Truth: s.Example.Truth[at] == 1, s.Example.ByPattern));
            holds[label] = Best(known.Select(k => (k.Score, k.Truth)), cost);
            doubted[label] = Math.Min(holds[label], Best(known.Where(k => k.ByPattern[at]).Select(k => (k.Score, k.Truth)), Labels.Slots.Contains(name) ? cost / 2 : cost));
        }

        return new Thresholds(holds, doubted);
    }

    // The line at which found minus cost times false is largest.
    private static float Best(IEnumerable<(float Score, bool Truth)> known, float cost)
    {
        double best = 0, sum = 0;
        float line = 1.01f;
        var ranked = known.OrderByDescending(k => k.Score).ToList();
        for (int i = 0; i < ranked.Count; i++)
        {
            sum += ranked[i].Truth ? 1 : -cost;
            if (sum > best)
            {
                best = sum;
                line = i + 1 < ranked.Count ? (ranked[i].Score + ranked[i + 1].Score) / 2 : 0;
            }
        }

        return line;
    }
}
