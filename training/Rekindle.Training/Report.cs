using System.Globalization;
using System.Text;

namespace Rekindle.Training;

/// <summary>Writes docs/review-quality.md: the same bytes for the same corpus.</summary>
internal sealed class Report(Corpus development, Corpus test, Agreement? agreement, int wordBytes, int modelBytes, string modelHash)
{
    private const int WorstMisses = 20;
    private readonly StringBuilder _page = new();

    /// <summary>One line for the screen.</summary>
    public static string Summary(string name, Scores s) => string.Create(CultureInfo.InvariantCulture,
        $"{name}: stop R {s.Stop.Recall:0.000} P {s.Stop.Precision:0.000}; fix P {s.Fix.Precision:0.000} R {s.Fix.Recall:0.000}; any fix P {s.AnyFix.Precision:0.000} R {s.AnyFix.Recall:0.000}; clean {s.CleanShare:0.000}; slots F1 {s.SlotsF1:0.000}; verdicts {s.VerdictShare:0.000}");

    /// <summary>The page.</summary>
    /// <param name="unseen">Scores where each writer was left out of the training.</param>
    /// <param name="tested">Scores of the shipped models on the test split.</param>
    public string Write(Scores unseen, Scores tested)
    {
        Line("# How well the draft reviewer reads");
        Line();
        Line("Written by `dotnet run -c Release --project training/Rekindle.Training -- train`, which also trains the models; the same");
        Line("corpus gives the same bytes of both. What the scores mean stands at the end. Speed: bench/reports/review.md.");
        Line();
        Line("| | |");
        Line("|---|---|");
        Line($"| Development split | {Size(development)} |");
        Line($"| Test split | {(test.Sentences.Count + test.Drafts.Count == 0 ? "none yet" : Size(test))} |");
        Line($"| words.bin | {wordBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes |");
        Line($"| model.bin | {modelBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, SHA-256 `{modelHash}` |");
        Line(agreement is null ? "| Labels | one author for each line, and no second reader: no agreement can be reported |"
            : $"| Labels | one author for each line; {agreement.Sentences} sentences of both splits labelled again by a second reader, see the end |");
        if (test.Sentences.Count + test.Drafts.Count > 0)
        {
            Part("The test split", "Written apart, by a writer of its own. Nothing was tuned on it, and the models never saw it.", tested);
        }

        Part("One writer left out", "Every sentence and draft of the development split, judged by models that were trained without its writer. "
            + "The lines between yes and no were drawn on all of these scores together, so they flatter a little.", unseen);
        if (agreement is not null) Agree(agreement);
        Line();
        Line("## How to read it");
        Line();
        Line("- A sentence is judged as a message of its own; its slots as an apology of its own. A finding counts whatever found it.");
        Line("- *Stop*: a sentence that breaks a rule of that tier, and was stopped by any rule of that tier.");
        Line("- *Fix, rule by rule*: each rule of the tier for itself, added up. *Fix, any rule*: found to be mended at all.");
        Line("- *Clean*: sentences that break no rule, and were left without any stop or fix. More than half of them are near misses,");
        Line("  written to look like a rule: a plain day's messages are easier.");
        Line("- *Slots F1*: all slots added up, sentences as apologies and whole drafts together.");
        Line("- The reviewer's silence is no sign that a draft is safe: what is missed stands above, in numbers.");
        return _page.ToString();
    }

    private void Agree(Agreement agreement)
    {
        Line();
        Line("## Two readers");
        Line();
        Line($"{agreement.Sentences} sentences, drawn by chance from both splits, were labelled again by a reader who saw the texts alone. "
            + $"The rules were the very same for {Share((double)agreement.SameRules / agreement.Sentences)} of them, the slots for "
            + $"{Share((double)agreement.SameSlots / agreement.Sentences)}. Kappa is agreement beyond chance; where few sentences carry a label it says little.");
        Line();
        Line("| Label | writer | second reader | both | kappa |");
        Line("|---|---|---|---|---|");
        foreach (Agreed a in agreement.Labels) Line($"| `{a.Label}` | {a.First} | {a.Second} | {a.Both} | {a.Kappa.ToString("0.00", CultureInfo.InvariantCulture)} |");
    }

    private static string Size(Corpus corpus) => $"{corpus.Sentences.Count} sentences ({corpus.Sentences.Count(s => s.Near.Length > 0)} near misses, "
        + $"{corpus.Sentences.Count(s => s.Rules.Length == 0)} that break no rule), {corpus.Drafts.Count} whole drafts, "
        + $"{corpus.Sentences.Select(s => s.Writer).Concat(corpus.Drafts.Select(d => d.Writer)).Distinct().Count()} writers";

    private void Part(string title, string what, Scores scores)
    {
        Line();
        Line($"## {title}");
        Line();
        Line(what);
        Line();
        Line("| | aim | reached | of |");
        Line("|---|---|---|---|");
        Line($"| Stop, recall | 0.95 | {Share(scores.Stop.Recall)} | {scores.Stop.Found + scores.Stop.Missed} sentences |");
        Line($"| Stop, precision | | {Share(scores.Stop.Precision)} | {scores.Stop.Found + scores.Stop.False} found |");
        Line($"| Fix, rule by rule, precision | 0.90 | {Share(scores.Fix.Precision)} | {scores.Fix.Found + scores.Fix.False} found |");
        Line($"| Fix, rule by rule, recall | 0.80 | {Share(scores.Fix.Recall)} | {scores.Fix.Found + scores.Fix.Missed} labels |");
        Line($"| Fix, any rule, precision | | {Share(scores.AnyFix.Precision)} | {scores.AnyFix.Found + scores.AnyFix.False} found |");
        Line($"| Fix, any rule, recall | | {Share(scores.AnyFix.Recall)} | {scores.AnyFix.Found + scores.AnyFix.Missed} sentences |");
        Line($"| Clean sentences left alone | 0.95 | {Share(scores.CleanShare)} | {scores.Clean} sentences |");
        Line($"| Slots F1 | 0.85 | {Share(scores.SlotsF1)} | {scores.Slots.Values.Sum(t => t.Found + t.Missed)} slots |");
        Line($"| Verdicts on whole drafts | 0.85 | {Share(scores.VerdictShare)} | {scores.Drafts} drafts |");
        Table("Rule", scores.Rules);
        Table("Slot", scores.Slots);
        Line();
        Line("| Drafts | labelled | read as | count |");
        Line("|---|---|---|---|");
        foreach (((string kind, string truth, string read), int count) in scores.Verdicts) Line($"| {kind} | {truth} | {read} | {count} |");
        Line();
        Line($"The worst misses, {WorstMisses} at the most of each kind, the surest mistakes first:");
        foreach (IGrouping<string, Miss> kind in scores.Misses.GroupBy(m => m.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Line();
            Line($"**{kind.Key}** ({kind.Count()})");
            Line();
            foreach (Miss miss in kind.OrderByDescending(m => m.Worth).ThenBy(m => m.Text, StringComparer.Ordinal).Take(WorstMisses))
            {
                Line($"- {miss.Detail}: \"{miss.Text.ReplaceLineEndings(" / ")}\"");
            }
        }
    }

    private void Table(string what, SortedDictionary<string, Tally> tallies)
    {
        Line();
        Line($"| {what} | there | found | missed | wrongly found | precision | recall | F1 |");
        Line("|---|---|---|---|---|---|---|---|");
        foreach ((string name, Tally t) in tallies)
        {
            Line($"| `{name}` | {t.Found + t.Missed} | {t.Found} | {t.Missed} | {t.False} | {Share(t.Precision)} | {Share(t.Recall)} | {Share(t.F1)} |");
        }
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private void Line(string line = "") => _page.Append(line).Append('\n');
}
