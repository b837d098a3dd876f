using Rekindle.Drafts.Classifying;
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
    public const string Caution = "This check cannot tell how it will be read. It misses much, above all what is said between the lines; "
        + "silence from it means little.";

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
    public static Review Review(string text, DraftKind kind) => Review(text, kind, theySaidNo: false);

    /// <summary>Reviews a draft of a journey.</summary>
    /// <param name="text">The draft, as typed.</param>
    /// <param name="kind">What it is meant to be.</param>
    /// <param name="theySaidNo">Whether the journey says that they said no or asked for no contact, and left no reply open.</param>
    /// <returns>What was seen in it.</returns>
    public static Review Review(string text, DraftKind kind, bool theySaidNo)
    {
        Review review = Review(text, kind, SentenceJudge.BuiltIn);
        if (!theySaidNo || text.Length == 0)
        {
            return review;
        }

        Rule rule = JourneyRules.ContactAfterNo;
        var finding = new Finding(rule.Name, rule.Tier, 0, text.Length, text, rule.Why, rule.Instead, rule.Evidence, "journey");
        return review with { Verdict = DraftVerdict.Stop, Findings = [finding, .. review.Findings] };
    }

    /// <summary>Reviews a draft with other models than the shipped ones.</summary>
    /// <param name="text">The draft, as typed.</param>
    /// <param name="kind">What it is meant to be.</param>
    /// <param name="judge">The models.</param>
    /// <returns>What was seen in it.</returns>
    internal static Review Review(string text, DraftKind kind, SentenceJudge judge)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadText read = ReadText.Of(text);
        var leftAlone = new HashSet<(Rule, int)>();
        List<Place> all = Finder.Value.Find(read, _ => false, leftAlone);
        Dictionary<string, SortedSet<int>> parts = Apology.Value.Read(read);
        Judged[] judged = judge.Judge(read, new PatternNames(read.Sentences.Length, all, parts));
        Dictionary<string, SortedSet<int>> filled = kind switch
        {
            DraftKind.Apology => JudgedSlots.Fill(read, parts, judged, judge.Model),
            DraftKind.Invitation => Invitation.Value.Read(read),
            DraftKind.Message => [],
        };
        List<Place> places = kind == DraftKind.Apology ? all : Finder.Value.Find(read, Softening(read, kind));
        bool english = LanguageTest.IsEnglish(read.Typed) || places.Any(place => place.Rule.Tier == Tier.Stop);

        var findings = new List<Finding>(Lengths(read, kind));
        if (!english)
        {
            return Finish(read, kind, "other", DraftVerdict.Revise, findings, new Dictionary<string, bool>(), []);
        }

        List<Weighed> weighed = Weighing.Weigh(read, places, leftAlone, judged, judge.Model);
        HashSet<int> light = kind == DraftKind.Invitation ? LightQuestions(read, filled) : [];
        weighed.RemoveAll(found => found.ByModel && found.Rule == PressureRules.DemandReply && light.Contains(found.Hit.Sentence));
        findings.AddRange(ByWords(read, kind, weighed));
        findings.AddRange(Questions(read, kind, light, weighed));
        if (kind != DraftKind.Message)
        {
            findings.AddRange(Purposeless.In(read, judged, filled, findings)
                .Select(s => At(read, TrimRules.Purpose, Tier.Trim, read.Words[s.First].Start, s.Close, "classifier")).ToList());
        }

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

    private static IEnumerable<Finding> ByWords(ReadText read, DraftKind kind, List<Weighed> weighed)
    {
        List<Hit> grave = [.. weighed.Where(found => found.Rule == SafetyRules.SelfHarm).Select(found => found.Hit)];
        foreach (IGrouping<Rule, Weighed> group in weighed.GroupBy(found => found.Rule))
        {
            List<Weighed> found = [.. group];
            if (found.Count < group.Key.From && !found.Exists(one => one.ByModel))
            {
                continue;
            }

            Tier tier = group.Key.Weigh(kind, found.Count);
            foreach (Weighed one in found)
            {
                if (group.Key != SafetyRules.Unclear || !grave.Exists(hit => hit.Overlaps(one.Hit))) // said gravely is said once
                {
                    Sentence sentence = read.Sentences[one.Hit.Sentence];
                    int end = one.ByModel && one.Hit.End == sentence.End ? sentence.Close : read.Words[one.Hit.End - 1].End;
                    yield return At(read, group.Key, tier, read.Words[one.Hit.First].Start, end, one.ByModel ? "classifier" : "pattern");
                }
            }
        }
    }

    private static IEnumerable<Finding> Lengths(ReadText read, DraftKind kind)
    {
        int words = read.Typed.Length;
        int limit = kind == DraftKind.Invitation ? InvitationTooLongFrom : TooLongFrom;
        if (words >= limit)
        {
            yield return At(read, TrimRules.TooLong, Tier.Fix, read.Typed[limit - 1].Start, read.Typed[^1].End, "pattern");
        }
        else if (words >= LongFrom)
        {
            yield return At(read, TrimRules.Long, Tier.Trim, read.Typed[LongFrom - 1].Start, read.Typed[^1].End, "pattern");
        }
    }

    // An invitation asks one thing, something light; "how are you?" is a greeting.
    private static HashSet<int> LightQuestions(ReadText read, Dictionary<string, SortedSet<int>> filled) =>
    [
        .. Logistics.PlansAndGreetings(read),
        .. filled.GetValueOrDefault(InvitationSlots.Activity.Name) ?? [],
        .. filled.GetValueOrDefault(InvitationSlots.WayOut.Name) ?? [],
    ];

    // An apology asks nothing, and an invitation nothing else.
    private static IEnumerable<Finding> Questions(ReadText read, DraftKind kind, HashSet<int> light, List<Weighed> weighed)
    {
        if (kind == DraftKind.Message)
        {
            yield break;
        }

        HashSet<int> passed = [.. light,
            .. weighed.Where(found => found.Rule == PressureRules.DemandReply).Select(found => found.Hit.Sentence)];
        for (int i = 0; i < read.Sentences.Length; i++)
        {
            Sentence sentence = read.Sentences[i];
            if (sentence.IsQuestion && sentence.First < sentence.End && !passed.Contains(i))
            {
                yield return At(read, PressureRules.DemandReply, Tier.Fix, read.Words[sentence.First].Start, sentence.Close, "pattern");
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

    private static Finding At(ReadText read, Rule rule, Tier tier, int start, int end, string by) =>
        new(rule.Name, tier, start, end, read.Source[start..end], rule.Why, rule.Instead, rule.Evidence, by);
}
