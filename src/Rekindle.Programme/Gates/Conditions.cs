using Rekindle.Programme.Phases;
using Rekindle.Programme.Statuses;
using static Rekindle.Programme.Statuses.VerdictKind;

namespace Rekindle.Programme.Gates;

/// <summary>The conditions that several actions share; each gives a reason where it is not met now.</summary>
internal static class Conditions
{
    /// <summary>Their clear no.</summary>
    public static IEnumerable<Reason> ClearNo(JourneyState state) => state.Approaches.ClearNo is { } no
        ? [Unmet.Now("they-said-no", No, Hinge.Closed, $"They said no on {Unmet.Say(no.When.Day)}. That is an answer.", ["R-budget"], no.Id)]
        : [];

    /// <summary>Their clear no, and the spent budget until the first meeting.</summary>
    public static IEnumerable<Reason> Answers(JourneyState state, Moment now)
    {
        foreach (Reason no in ClearNo(state)) yield return no;
        if (state.Meetings.First is null && !state.IsTogether && state.Approaches.IsSpent(now, state.Playbook.Invitation))
        {
            yield return Unmet.Now("approaches-spent", No, Hinge.Closed,
                "You asked, and the answer was silence or later, twice. Silence is an answer.", ["R-budget"],
                [.. state.Approaches.Invitations.Select(a => (Guid?)a.Id)]);
        }
    }

    /// <summary>They cancelled and have not moved it.</summary>
    public static IEnumerable<Reason> Cancelled(JourneyState state) => state.Approaches.Cancelled is { } cancelled
        ? [Unmet.Now("their-move", NotYet, Hinge.Them, "They cancelled. A new day is theirs to name.", ["R-next"], cancelled.Id)]
        : [];

    /// <summary>The first look: screened with nothing unsaid, nothing threatening drafted since, and the worth assessed.</summary>
    public static IEnumerable<Reason> Looked(JourneyState state)
    {
        bool screened = state.Screening is { } screening && !screening.Answers.AnyUnsaid
            && !(state.Threatened is { } threatened && threatened.At >= screening.When.At);
        if (!screened)
        {
            yield return Unmet.Now("not-screened", NotYet, Hinge.Self,
                state.Screening is null ? "The safety questions come first."
                : state.Threatened is not null ? "A draft of yours threatened. The safety questions come again, before anything else."
                : "A safety question was left open. It is never taken for a no, nor for a yes.", ["R-assess", "S-risk"], state.Screening?.Id);
        }

        if (state.Worth is null)
        {
            yield return Unmet.Now("not-assessed", NotYet, Hinge.Self, "First the honest question: is it worth it?", ["B1", "R-assess"]);
        }
    }

    /// <summary>An open window.</summary>
    public static IEnumerable<Reason> Window(JourneyState state, Moment now)
    {
        if (!state.Windows.IsOpen(now)) yield break;
        DateOnly end = state.Windows.End(now);
        int left = end.DayNumber - now.Day.DayNumber;
        yield return Unmet.Until("no-contact-incomplete", state.Days, end, $"{Unmet.Days(left)} of space.",
            ["A4", "B2", "R-window"], state.Windows.LastSlip?.Id);
    }

    /// <summary>The second decision is to pursue.</summary>
    public static IEnumerable<Reason> Decision(JourneyState state, Moment now, string[] rules)
    {
        if (PhaseRule.HasLetGo(state)) yield return LetGo(state);
        else if (PhaseRule.SecondDecision(state, now) is null)
        {
            yield return Unmet.Now("undecided", NotYet, Hinge.Self, "You decide again once the quiet weeks are over, with a calmer head.", rules,
                state.Decision?.Id);
        }
    }

    public static Reason LetGo(JourneyState state) =>
        Unmet.Now("decided-let-go", No, Hinge.Closed, "You decided to let go. A new decision can change that, in its own time.",
            ["B7", "R-letting-go"], state.Decision?.Id);

    /// <summary>Readiness, and the own part beside it.</summary>
    public static IEnumerable<Reason> Readiness(JourneyState state, Moment now)
    {
        ReadinessResult readiness = state.Readiness.Judge(now, state.Playbook.Readiness);
        List<ReadinessPart> unmet = [.. readiness.Parts.Where(p => !p.Met)];
        if (unmet.Count > 0)
        {
            yield return Unmet.Now("not-ready", NotYet, Hinge.Self, string.Join(" ", unmet.Select(p => p.Message)), ["B7", "R-ready"]);
        }

        if (readiness.Parts.Any(p => p is { Part: "own-part", Met: false }))
        {
            yield return Unmet.Now("own-part-missing", NotYet, Hinge.Self, "Name one thing that you did, as behaviour and not as character.",
                ["A6", "R-ready"]);
        }
    }
}
