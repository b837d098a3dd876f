using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Phases;

/// <summary>In which phase the person stands: the first that fits, in the order of section 3.</summary>
internal static class PhaseRule
{
    public static Phase At(JourneyState state, Moment now)
    {
        if (HasLetGo(state)) return state.Closure.Count == 5 ? Phase.Closed : Phase.LettingGo;
        if (state.Together is not null) return Phase.Reunited;
        if (!state.WasScreened || state.Worth is null || state.Decision is null) return Phase.Assess;
        if (state.Windows.IsOpen(now)) return Phase.NoContact;
        if (SecondDecision(state, now) != Choice.Pursue) return Phase.Decide;
        return state.Meetings.CoffeeWentWell ? Phase.Dating
            : IsCoffee(state, now) ? Phase.Coffee
            : Phase.ReachOut;
    }

    /// <summary>The latest decision is to let go.</summary>
    public static bool HasLetGo(JourneyState state) => state.Decision is { Choice: Choice.LetGo };

    /// <summary>The decision dated on or after the day the last window completed; null while there is none.</summary>
    public static Choice? SecondDecision(JourneyState state, Moment now) =>
        state.Decision is { } decision && !state.Windows.IsOpen(now) && decision.When.Day >= state.Windows.End(now)
            ? decision.Choice : null;

    /// <summary>
    /// Before the first meeting: an accepted invitation, or a meeting that they suggested once readiness is met as well.
    /// After it: a neutral meeting lets coffee go on, and a suggestion of theirs reopens it.
    /// </summary>
    private static bool IsCoffee(JourneyState state, Moment now)
    {
        if (state.Meetings.Last is { } last) return !last.Reopened || state.Approaches.Suggestion is not null;
        return state.Approaches.Accepted is not null
            || (state.Approaches.Suggestion is not null && state.Readiness.Judge(now, state.Playbook.Readiness).Ready);
    }
}
