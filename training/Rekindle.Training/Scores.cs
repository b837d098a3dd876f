using Rekindle.Drafts;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>One thing that was read wrongly.</summary>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="Detail">Which rules were labelled and found.</param>
/// <param name="Text">The text.</param>
/// <param name="Worth">How bad: the weightier first.</param>
internal sealed record Miss(string Kind, string Detail, string Text, double Worth);

/// <summary>How well the reviewer does on labelled text: the very code that reads drafts, asked for each sentence and each draft.</summary>
internal sealed class Scores
{
    private static readonly Dictionary<string, string> InvitationSlots = new() { ["light-activity"] = "activity", ["way-out"] = "way-out" };

    public SortedDictionary<string, Tally> Rules { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Tally> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>Sentences that stop, stopped by whichever rule of that tier.</summary>
    public Tally Stop { get; } = new();

    /// <summary>Each rule of the tier for itself, added up.</summary>
    public Tally Fix { get; } = new();

    /// <summary>Sentences to be mended, found by whichever rule of that tier.</summary>
    public Tally AnyFix { get; } = new();

    public SortedDictionary<(string Kind, string Truth, string Read), int> Verdicts { get; } = [];

    public List<Miss> Misses { get; } = [];

    public int Clean { get; private set; }

    public int CleanLeft { get; private set; }

    public double CleanShare => (double)CleanLeft / Math.Max(1, Clean);

    public int Drafts => Verdicts.Values.Sum();

    public double VerdictShare => (double)Verdicts.Where(v => v.Key.Truth == v.Key.Read).Sum(v => v.Value) / Math.Max(1, Drafts);

    public double SlotsF1 => 2.0 * Slots.Values.Sum(t => t.Found) / Math.Max(1, Slots.Values.Sum(t => 2 * t.Found + t.Missed + t.False));

    /// <summary>Scores a whole corpus.</summary>
    public void Add(Corpus corpus, SentenceJudge judge)
    {
        foreach (LabelledSentence sentence in corpus.Sentences) Add(sentence, judge);
        foreach (LabelledDraft draft in corpus.Drafts) Add(draft, judge);
    }

    private void Add(LabelledSentence sentence, SentenceJudge judge)
    {
        Review message = DraftReviewer.Review(sentence.Text, DraftKind.Message, judge);
        Review apology = DraftReviewer.Review(sentence.Text, DraftKind.Apology, judge);
        HashSet<string> found = [.. message.Findings.Select(f => f.Rule)];
        foreach (string rule in Labels.Rules)
        {
            (bool truth, bool read) = (sentence.Rules.Contains(rule), found.Contains(rule));
            Of(Rules, rule).Add(truth, read);
            if (Tiers.IsFix(rule)) Fix.Add(truth, read);
        }

        foreach (string slot in Labels.Slots) Of(Slots, slot).Add(sentence.Slots!.Contains(slot), apology.Slots.GetValueOrDefault(slot));
        (bool stops, bool stopped) = (sentence.Rules.Any(Tiers.IsStop), found.Any(Tiers.IsStop));
        (bool mends, bool mended) = (sentence.Rules.Any(Tiers.IsFix), found.Any(Tiers.IsFix));
        Stop.Add(stops, stopped);
        AnyFix.Add(mends, mended);
        if (stops && !stopped) Misses.Add(new Miss("Should stop, and passed", string.Join(", ", sentence.Rules), sentence.Text, found.Count == 0 ? 1 : 0));
        if (sentence.Rules.Length > 0) return;
        Clean++;
        CleanLeft += stopped || mended ? 0 : 1;
        if (stopped || mended)
        {
            Misses.Add(new Miss("Clean, and not left alone", string.Join(", ", message.Findings.Where(f => f.Tier is Tier.Stop or Tier.Fix)
                .Select(f => $"{f.Rule} by {f.By}").Distinct()), sentence.Text, stopped ? 1 : 0));
        }
    }

    private void Add(LabelledDraft draft, SentenceJudge judge)
    {
        DraftKind kind = draft.Kind switch { "apology" => DraftKind.Apology, "invitation" => DraftKind.Invitation, _ => DraftKind.Message };
        Review review = DraftReviewer.Review(draft.Text, kind, judge);
        string verdict = ReviewJson.Name(review.Verdict);
        (string, string, string) pair = (draft.Kind, draft.Verdict, verdict);
        Verdicts[pair] = Verdicts.GetValueOrDefault(pair) + 1;
        if (kind == DraftKind.Apology)
        {
            foreach (string slot in Labels.Slots) Of(Slots, slot).Add(draft.Slots!.Contains(slot), review.Slots.GetValueOrDefault(slot));
        }
        else if (kind == DraftKind.Invitation)
        {
            foreach ((string slot, string name) in InvitationSlots) Of(Slots, slot).Add(draft.Slots!.Contains(slot), review.Slots.GetValueOrDefault(name));
        }

        if (verdict == draft.Verdict) return;
        string found = string.Join("; ", review.Findings.Where(f => f.Tier != Tier.Trim).Select(f => $"{f.Rule} by {f.By}"));
        Misses.Add(new Miss($"Drafts of another verdict", $"{draft.Kind}, {draft.Verdict} read as {verdict}; labelled {string.Join(", ", draft.Rules)}; "
            + $"found {found}; missing {string.Join(", ", review.Missing)}", draft.Text,
            draft.Verdict == "stop" ? 2 : draft.Verdict == "ready" ? 1 : 0));
    }

    private static Tally Of(SortedDictionary<string, Tally> tallies, string name) =>
        tallies.TryGetValue(name, out Tally? tally) ? tally : tallies[name] = new Tally();
}
