using Rekindle.Programme.Phases;

namespace Rekindle.Programme.Statuses;

/// <summary>The programme's word in one: the first that fits, in the order of section 6.</summary>
internal static class Recommending
{
    public static (Recommendation Said, IReadOnlyList<string> Why) Of(
        JourneyState state, Moment now, Phase phase, IReadOnlyList<Hold> holds, ActionVerdicts verdicts)
    {
        List<string> help = Standing(holds, k => k is HoldKind.Crisis or HoldKind.Unsafe or HoldKind.RiskToThem);
        if (help.Count > 0) return (Recommendation.GetHelp, help);
        List<string> stop = Standing(holds, k => k is HoldKind.LegalOrder or HoldKind.Boundary or HoldKind.Pressing);
        if (stop.Count > 0) return (Recommendation.Stop, stop);
        List<string> letGo = [.. LettingGo(state, now, phase)];
        if (letGo.Count > 0) return (Recommendation.LetGo, letGo);
        if (phase == Phase.Decide) return (Recommendation.Decide, ["undecided"]);
        bool nothingOpen = verdicts.All(v => v.Action is ActionKind.Reply or ActionKind.Message || v.Verdict.Kind != VerdictKind.Go);
        return phase is Phase.ReachOut or Phase.Coffee or Phase.Dating && nothingOpen
            ? (Recommendation.Wait, []) : (Recommendation.KeepGoing, []);
    }

    private static List<string> Standing(IReadOnlyList<Hold> holds, Func<HoldKind, bool> kinds) =>
        [.. holds.Where(h => kinds(h.Kind)).Select(h => StatusWords.Hold[h.Kind])];

    private static IEnumerable<string> LettingGo(JourneyState state, Moment now, Phase phase)
    {
        if (phase is Phase.LettingGo or Phase.Closed) yield return "decided-let-go";
        if (state.Approaches.ClearNo is not null) yield return "they-said-no";
        if (state.NothingLeft) yield return "nothing-left";
        if (state.IsTogether) yield break;
        if (state.Meetings.First is null && state.Approaches.IsSpent(now, state.Playbook.Invitation)) yield return "approaches-spent";
        if (state.Safety.SeeingSomeone is not null) yield return "seeing-someone";
        if (state.Meetings.TwoPoor) yield return "two-poor-meetings";
    }
}
