namespace Rekindle.Drafts.Rules;

/// <summary>Every rule there is.</summary>
internal static class RuleBook
{
    /// <summary>The rules that patterns find, the gravest first.</summary>
    public static readonly Rule[] ByPattern =
    [
        .. SafetyRules.All, .. StopRules.All, .. PressureRules.All, .. DefenceRules.All, .. HeartRules.All, .. TrimRules.All,
    ];

    /// <summary>Those and what counting, the models alone or the journey find.</summary>
    public static readonly Rule[] All = [.. ByPattern, TrimRules.TooLong, TrimRules.Long, TrimRules.Purpose, JourneyRules.ContactAfterNo];
}
