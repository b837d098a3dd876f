using Rekindle.Drafts;

namespace Rekindle.Web.Write;

/// <summary>The words for what a review of a draft says. None of them promises anything.</summary>
internal static class DraftWords
{
    /// <summary>The verdict, in a few words.</summary>
    public static string Verdict(Review review) => review switch
    {
        { NeedsHelpFirst: true } => "Help comes first.",
        { Language: not "en" } => "This reads English only.",
        { Verdict: DraftVerdict.Stop } => "Not like this.",
        { Verdict: DraftVerdict.Revise } => "Not there yet.",
        { Verdict: DraftVerdict.Ready } => "Nothing here asks to be mended.",
    };

    /// <summary>What the verdict means, in a sentence or two.</summary>
    public static string Means(Review review) => review switch
    {
        { NeedsHelpFirst: true } => "Some of these words speak of harming yourself. That matters more than any note. There are people for exactly this, now.",
        { Language: not "en" } => "Only the length was looked at, and nothing else. Ask a friend whom you trust to read it.",
        { Verdict: DraftVerdict.Stop } => "Something here would frighten them, press them hard, or go against their word. It is marked below.",
        { Verdict: DraftVerdict.Revise } => Counted(review),
        { Verdict: DraftVerdict.Ready } => "That is all that this check can say. It does not mean that it will be read kindly, nor that it should be sent.",
    };

    /// <summary>How much a finding weighs.</summary>
    public static string Weight(Tier tier) => tier switch
    {
        Tier.Stop => "leave this out",
        Tier.Ask => "a question",
        Tier.Fix => "to mend",
        Tier.Trim => "to think over",
    };

    /// <summary>What a part of a draft is, as something that one could add.</summary>
    public static string Part(string slot) => slot switch
    {
        "regret" => "That you are sorry that you did it. Not: sorry if.",
        "specific-act" => "What exactly you did.",
        "responsibility" => "That it was yours, with no “but” after it.",
        "effect" => "What it did to them, as a fact.",
        "change" => "What you have changed already, or put right.",
        "effect or change" => "What it did to them, or what you have changed already.",
        "no-request" => "That you ask for nothing.",
        "activity" => "Something light to do, by its name: a coffee, a walk.",
        "way-out" => "An easy way to say no.",
        "no-relationship-talk" => "Nothing about the two of you.",
        _ => slot,
    };

    /// <summary>What a part is called where it is there.</summary>
    public static string Name(string slot) => slot switch
    {
        "regret" => "regret",
        "specific-act" => "what you did",
        "responsibility" => "that it was yours",
        "effect" => "what it did to them",
        "change" => "what is different now",
        "no-request" => "that you ask for nothing",
        "activity" => "something light to do",
        "way-out" => "an easy way out",
        "no-relationship-talk" => "nothing about the two of you",
        _ => slot,
    };

    private static string Counted(Review review)
    {
        string[] parts =
        [
            .. Count(review.Findings.Count(f => f.Tier == Tier.Fix), "place to mend", "places to mend"),
            .. Count(review.Findings.Count(f => f.Tier == Tier.Ask), "question", "questions"),
            .. Count(review.Missing.Count, "part that is still missing", "parts that are still missing"),
        ];
        return parts.Length == 0 ? "It is still empty." : $"There {(parts[0].StartsWith("one", StringComparison.Ordinal) ? "is" : "are")} {string.Join(", ", parts)}.";
    }

    private static IEnumerable<string> Count(int number, string one, string many) => number switch
    {
        0 => [],
        1 => ["one " + one],
        _ => [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {many}")],
    };
}
