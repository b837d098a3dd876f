namespace Rekindle.Drafts.Rules;

/// <summary>Every rule there is.</summary>
internal static class RuleBook
{
    /// <summary>The rules that patterns find, the gravest first.</summary>
    public static readonly Rule[] ByPattern =
    [
        .. SafetyRules.All, .. StopRules.All, .. PressureRules.All, .. DefenceRules.All, .. HeartRules.All, .. TrimRules.All,
    ];
}
