using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;
using Rekindle.Drafts.Rules;
using Rekindle.Drafts.Slots;

namespace Rekindle.Drafts;

/// <summary>
/// Reads a draft before it is sent: what in it would press, blame or frighten, and what it still lacks. It speaks
/// English only, works on the text alone, and knows nothing of the journey: whether they said no is for others to say.
/// </summary>
public static class DraftReviewer
{
    /// <summary>The closing line of every review.</summary>
    public const string Caution = "This check cannot tell how it will be read. It knows stock phrases and misses much; silence from it "
        + "means little.";

    // Lengths in words: review.md; the spread of 25 to 90 is a design choice, no study stands behind the numbers.
    private const int LongFrom = 91;
    private const int TooLongFrom = 151;
    private const int InvitationTooLongFrom = 61;

    private static readonly Lazy<RuleFinder> Finder = new(() => new RuleFinder(RuleBook.ByPattern));
    private static readonly Lazy<SlotReader> Apology = new(() => new SlotReader(ApologySlots.All));
    private static readonly Lazy<SlotReader> Invitation =
        new(() => new SlotReader([InvitationSlots.Activity, InvitationSlots.WayOut, InvitationSlots.Relationship]));

    /// <summary>Reviews a draft.</summary>
    /// <param name="text">The draft, as typed. Any text is answered in time that grows with its length and no faster.</param>
    /// <param name="kind">What it is meant to be.</param>
    /// <returns>What was seen in it.</returns>
    public static Review Review(string text, DraftKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadText read = ReadText.Of(text);
        Dictionary<string, SortedSet<int>> filled = kind switch
        {
            DraftKind.Apology => Apology.Value.Read(read),
            DraftKind.Invitation => Invitation.Value.Read(read),
            DraftKind.Message => [],
        };
        List<Place> places = Finder.Value.Find(read, Softening(read, kind));
        bool english = LanguageTest.IsEnglish(read.Typed) || places.Any(place => place.Rule.Tier == Tier.Stop);

        var findings = new List<Finding>(Lengths(read, kind));
        if (!english)
        {
            return Finish(read, kind, "other", DraftVerdict.Revise, findings, new Dictionary<string, bool>(), []);
        }

        findings.AddRange(ByWords(read, kind, places));
        findings.AddRange(Questions(read, kind, filled, places));
        Dictionary<string, bool> slots = Shown(kind, filled);
        List<string> missing = Missing(kind, slots);
        DraftVerdict verdict = findings.Any(finding => finding.Tier == Tier.Stop) ? DraftVerdict.Stop
            : findings.Any(finding => finding.Tier is Tier.Ask or Tier.Fix) || missing.Count > 0
                || read.Typed.Length == 0 ? DraftVerdict.Revise
            : DraftVerdict.Ready;
        return Finish(read, kind, "en", verdict, findings, slots, missing);
    }

    private static Review Finish(
        ReadText read, DraftKind kind, string language, DraftVerdict verdict, List<Finding> findings, Dictionary<string, bool> slots,
            List<string> missing) =>
        new(
            kind,
            verdict,
            language,
            read.Typed.Length,
            read.Sentences.Length,
            [.. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.Tier).ThenBy(finding => finding.Rule,
                StringComparer.Ordinal)],
            slots,
            missing,
            Caution);

    // In an invitation a light question is right; a message may settle children, home, money and times.
    private static Func<int, bool> Softening(ReadText read, DraftKind kind) => kind switch
    {
        DraftKind.Apology => _ => false,
        DraftKind.Invitation => _ => true,
        DraftKind.Message => Logistics.In(read),
    };

    private static IEnumerable<Finding> ByWords(ReadText read, DraftKind kind, List<Place> places)
    {
        List<Hit> grave = [.. places.Where(place => place.Rule == SafetyRules.SelfHarm).Select(place => place.Hit)];
        foreach (IGrouping<Rule, Place> group in places.GroupBy(place => place.Rule))
        {
            List<Hit> hits = [.. group.Select(place => place.Hit)];
            if (hits.Count < group.Key.From)
            {
                continue;
            }

            Tier tier = group.Key.Weigh(kind, hits.Count);
            foreach (Hit hit in group.Key == SafetyRules.Unclear ? Hit.Outside(hits, grave) : hits) // said gravely is said once
            {
                yield return At(read, group.Key, tier, read.Words[hit.First].Start, read.Words[hit.End - 1].End);
            }
        }
    }

    private static IEnumerable<Finding> Lengths(ReadText read, DraftKind kind)
    {
        int words = read.Typed.Length;
        int limit = kind == DraftKind.Invitation ? InvitationTooLongFrom : TooLongFrom;
        if (words >= limit)
        {
            yield return At(read, TrimRules.TooLong, Tier.Fix, read.Typed[limit - 1].Start, read.Typed[^1].End);
        }
        else if (words >= LongFrom)
        {
            yield return At(read, TrimRules.Long, Tier.Trim, read.Typed[LongFrom - 1].Start, read.Typed[^1].End);
        }
    }

    // An apology asks nothing. An invitation asks one thing, something light; "how are you?" is a greeting.
    private static IEnumerable<Finding> Questions(
        ReadText read, DraftKind kind, Dictionary<string, SortedSet<int>> filled, List<Place> places)
    {
        if (kind == DraftKind.Message)
        {
            yield break;
        }

        HashSet<int> passed = [.. places.Where(place => place.Rule == PressureRules.DemandReply).Select(place => place.Hit.Sentence)];
        if (kind == DraftKind.Invitation)
        {
            passed.UnionWith(Logistics.PlansAndGreetings(read));
            passed.UnionWith(filled.GetValueOrDefault(InvitationSlots.Activity.Name) ?? []);
            passed.UnionWith(filled.GetValueOrDefault(InvitationSlots.WayOut.Name) ?? []);
        }

        for (int i = 0; i < read.Sentences.Length; i++)
        {
            Sentence sentence = read.Sentences[i];
            if (sentence.IsQuestion && sentence.First < sentence.End && !passed.Contains(i))
            {
                yield return At(read, PressureRules.DemandReply, Tier.Fix, read.Words[sentence.First].Start, sentence.Close);
            }
        }
    }

    private static Dictionary<string, bool> Shown(DraftKind kind, Dictionary<string, SortedSet<int>> filled) => kind switch
    {
        DraftKind.Apology => ApologySlots.All.ToDictionary(slot => slot.Name, slot => filled.ContainsKey(slot.Name),
            StringComparer.Ordinal),
        DraftKind.Invitation => new Dictionary<string, bool>(StringComparer.Ordinal)
        {
            [InvitationSlots.Activity.Name] = filled.ContainsKey(InvitationSlots.Activity.Name),
            [InvitationSlots.WayOut.Name] = filled.ContainsKey(InvitationSlots.WayOut.Name),
            [InvitationSlots.Relationship.Name] = !filled.ContainsKey(InvitationSlots.Relationship.Name),
        },
        DraftKind.Message => new Dictionary<string, bool>(),
    };

    private static List<string> Missing(DraftKind kind, Dictionary<string, bool> slots)
    {
        if (kind != DraftKind.Apology)
        {
            return [.. slots.Where(slot => !slot.Value).Select(slot => slot.Key)];
        }

        List<string> missing = [.. new[] { ApologySlots.Regret, ApologySlots.SpecificAct, ApologySlots.Responsibility }
            .Select(slot => slot.Name).Where(name => !slots[name])];
        if (!slots[ApologySlots.Effect.Name] && !slots[ApologySlots.Change.Name])
        {
            missing.Add("effect or change");
        }

        return missing;
    }

    private static Finding At(ReadText read, Rule rule, Tier tier, int start, int end) =>
        new(rule.Name, tier, start, end, read.Source[start..end], rule.Why, rule.Instead, rule.Evidence, "pattern");
}
