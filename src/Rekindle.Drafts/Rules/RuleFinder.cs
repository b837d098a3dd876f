using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Rules;

/// <summary>A rule and a place where it holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hit">The place, in folded words.</param>
internal sealed record Place(Rule Rule, Hit Hit);

/// <summary>Finds where rules hold in a text.</summary>
internal sealed class RuleFinder
{
    private readonly PatternSet<RulePart> _patterns = new();

    /// <summary>Compiles the patterns of the rules.</summary>
    /// <param name="rules">The rules to look for.</param>
    public RuleFinder(IEnumerable<Rule> rules)
    {
        foreach (Rule rule in rules)
        {
            Add(rule, rule.Patterns, Part.Always);
            Add(rule, rule.Soft, Part.Soft);
            Add(rule, rule.Except, Part.Except);
        }
    }

    private sealed record RulePart(Rule Rule, Part Part);

    private enum Part
    {
        Always,
        Soft,
        Except,
    }

    /// <summary>Finds every place; two of one rule that share a word are one place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isSoftened">Whether the soft patterns are left out in the sentence of this index.</param>
    /// <returns>The places, rule by rule in order of first sight.</returns>
    public List<Place> Find(ReadText text, Func<int, bool> isSoftened)
    {
        var hits = new Dictionary<Rule, List<Hit>>();
        var excepted = new Dictionary<Rule, List<Hit>>();
        foreach (((Rule rule, Part part), Hit hit) in _patterns.Find(text))
        {
            if (part == Part.Soft && isSoftened(hit.Sentence))
            {
                continue;
            }

            Dictionary<Rule, List<Hit>> into = part == Part.Except ? excepted : hits;
            if (!into.TryGetValue(rule, out List<Hit>? list))
            {
                into[rule] = list = [];
            }

            list.Add(hit);
        }

        var places = new List<Place>();
        foreach ((Rule rule, List<Hit> found) in hits)
        {
            List<Hit> except = excepted.GetValueOrDefault(rule) ?? [];
            places.AddRange(Merge(Hit.Outside(found, except)).Select(hit => new Place(rule, hit)));
        }

        return places;
    }

    // Hits arrive in order of their first word, so only the last one kept can share a word with the next.
    private static List<Hit> Merge(IEnumerable<Hit> hits)
    {
        var kept = new List<Hit>();
        foreach (Hit next in hits)
        {
            if (kept.Count > 0 && kept[^1].Overlaps(next))
            {
                kept[^1] = kept[^1] with { End = Math.Max(kept[^1].End, next.End) };
            }
            else
            {
                kept.Add(next);
            }
        }

        return kept;
    }

    private void Add(Rule rule, string[] patterns, Part part)
    {
        var owner = new RulePart(rule, part);
        foreach (string pattern in patterns)
        {
            _patterns.Add(pattern, owner);
        }
    }
}
