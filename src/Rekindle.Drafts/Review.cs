namespace Rekindle.Drafts;

/// <summary>What was seen in one draft. It holds words of the draft: it belongs on the person's screen, never in a log.</summary>
/// <param name="Kind">What the draft was read as.</param>
/// <param name="Verdict">Ready, revise or stop.</param>
/// <param name="Language"><c>en</c>, or <c>other</c> where the text is taken for another language; then only length is judged.</param>
/// <param name="Words">Words in the text; a contraction is one word.</param>
/// <param name="Sentences">Sentences in the text.</param>
/// <param name="Findings">In order of their place; at the same place the weightier first.</param>
/// <param name="Slots">The good parts of this kind, by name, and whether each is there. Empty for a message or another language.</param>
/// <param name="Missing">The parts without which it is not ready; <c>effect or change</c> is one entry.</param>
/// <param name="Caution">The closing line, always there: this check cannot tell how the text will be read.</param>
public sealed record Review(
    DraftKind Kind,
    DraftVerdict Verdict,
    string Language,
    int Words,
    int Sentences,
    IReadOnlyList<Finding> Findings,
    IReadOnlyDictionary<string, bool> Slots,
    IReadOnlyList<string> Missing,
    string Caution)
{
    /// <summary>Whether something in the draft threatens. It opens no hold by itself; the safety screening is asked anew.</summary>
    public bool Threatens => Findings.Any(finding => finding.Rule == "threat");

    /// <summary>Name of the rule whose findings bring help first.</summary>
    public const string SelfHarm = "self-harm";

    /// <summary>Whether something in the draft speaks of suicide or self-harm. Help comes first then, and nothing is said to be blocked.</summary>
    public bool NeedsHelpFirst => Findings.Any(finding => finding.Rule == SelfHarm);
}
