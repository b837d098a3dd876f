namespace Rekindle.Drafts.Classifying;

/// <summary>What the models tell of a sentence: one small linear model for each.</summary>
internal static class Labels
{
    /// <summary>Rules that are about words. Lengths and the journey's own rule need no model.</summary>
    public static readonly string[] Rules =
    [
        "threat", "self-harm", "watching", "leverage", "self-harm-unclear", "begging", "ultimatum", "demand-reply", "blame-shift",
        "conditional", "minimise", "guilt", "jealousy-bait", "love", "future-talk", "forgiveness", "excuse", "self-attack",
        "promise-of-silence",
    ];

    /// <summary>The good parts of an apology.</summary>
    public static readonly string[] Slots = ["regret", "specific-act", "responsibility", "effect", "change", "no-request"];

    /// <summary>Anything that stops, whichever rule it is: what one rule's model is unsure of, all of them together may know.</summary>
    public const string AnyStop = "any-stop";

    /// <summary>Anything to be mended, whichever rule it is.</summary>
    public const string AnyFix = "any-fix";

    /// <summary>All of them, in the order of the stored models.</summary>
    public static readonly string[] All = [.. Rules, .. Slots, AnyStop, AnyFix];
}
