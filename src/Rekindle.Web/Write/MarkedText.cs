using Rekindle.Drafts;

namespace Rekindle.Web.Write;

/// <summary>A stretch of a draft, with the findings that cover it.</summary>
/// <param name="Text">The words, with line ends as a page shows them.</param>
/// <param name="Findings">Numbers of the findings, 1 or more, in order; empty where none covers it.</param>
/// <param name="Begins">Numbers of the findings that begin here: their marks carry the number.</param>
public sealed record MarkedStretch(string Text, IReadOnlyList<int> Findings, IReadOnlyList<int> Begins);

/// <summary>Cuts a draft at the places of its findings, so that each is shown where it stands.</summary>
public static class MarkedText
{
    /// <summary>The stretches of a draft, in order. Together they are the whole text.</summary>
    /// <param name="text">The draft, as it was reviewed: offsets count its UTF-16 units, line ends as they came.</param>
    /// <param name="findings">Its findings; the first is number 1. They may overlap.</param>
    public static IReadOnlyList<MarkedStretch> Of(string text, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var cuts = new SortedSet<int> { 0, text.Length };
        foreach (Finding finding in findings)
        {
            cuts.Add(Whole(text, finding.Start));
            cuts.Add(Whole(text, finding.End));
        }

        int[] at = [.. cuts];
        var stretches = new List<MarkedStretch>();
        for (int i = 0; i + 1 < at.Length; i++)
        {
            (int from, int to) = (at[i], at[i + 1]);
            stretches.Add(new MarkedStretch(
                Shown(text[from..to]), Numbers(findings, f => Whole(text, f.Start) <= from && Whole(text, f.End) >= to),
                Numbers(findings, f => Whole(text, f.Start) == from)));
        }

        return stretches;
    }

    private static List<int> Numbers(IReadOnlyList<Finding> findings, Func<Finding, bool> that) =>
        [.. Enumerable.Range(1, findings.Count).Where(n => that(findings[n - 1]))];

    // Never between the two halves of one character, nor of one line end.
    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) || text[at] == '\n' && text[at - 1] == '\r') ? at + 1 : at;

    private static string Shown(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
