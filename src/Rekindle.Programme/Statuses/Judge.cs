using Rekindle.Programme.Advice;
using Rekindle.Programme.Gates;
using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Safety;
using Rekindle.Programme.Worth;

namespace Rekindle.Programme.Statuses;

/// <summary>Judges a journey: the one way into the programme.</summary>
public static class Judge
{
    /// <summary>What the programme says of <paramref name="log"/> at <paramref name="at"/>.</summary>
    /// <param name="log">The journey's log. Events after the moment are not seen.</param>
    /// <param name="at">The moment asked about.</param>
    /// <param name="settings">Playbooks, and how texts are read.</param>
    /// <returns>The status; refused where no journey has started by then, or its playbook is not known.</returns>
    public static Reading<Status> Status(JourneyLog log, DateTimeOffset at, ProgrammeSettings settings)
    {
        Reading<FoldedJourney> folded = Fold(log, at, settings);
        return folded.Value is { } journey ? Reading.Of(Status(journey, at)) : new Reading<Status>(null, folded.Problem);
    }

    /// <summary>Folds <paramref name="log"/> up to <paramref name="at"/>, for who asks several times between two events.</summary>
    /// <returns>The fold; refused where no journey has started by then, or its playbook is not known.</returns>
    public static Reading<FoldedJourney> Fold(JourneyLog log, DateTimeOffset at, ProgrammeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(settings);
        return JourneyFold.At(log, at, settings);
    }

    /// <summary>What the programme says at <paramref name="at"/>, a moment for which <paramref name="journey"/> answers.</summary>
    public static Status Status(FoldedJourney journey, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return Build(journey.State, journey.State.Moment(at), journey.Notes);
    }

    private static Status Build(JourneyState state, Moment now, IReadOnlyCollection<string> notes)
    {
        if (now.Day < state.Journey.BreakupOn) notes = [.. notes, "The day of the breakup lies ahead of the moment asked about."];
        var gates = new Gatekeeper(state, now);
        var verdicts = new ActionVerdicts(gates.Judge);
        Phase phase = PhaseRule.At(state, now);
        IReadOnlyList<Hold> holds = [.. Holds(state, now)];
        ReadinessResult readiness = state.Readiness.Judge(now, state.Playbook.Readiness);
        ISet<string> facts = AdviceFacts.Of(state, now, phase, holds, verdicts, readiness);
        (Recommendation recommendation, IReadOnlyList<string> why) = Recommending.Of(state, now, phase, holds, verdicts);
        return new Status(
            state.Days.Local(now.At), now.Day,
            new JourneyIdentity(state.Journey.Alias, state.Playbook.Id, state.Journey.BreakupOn, state.Days.Zone, state.Journey.Country, state.Quiet),
            phase, state.Windows.Count(now, state.Lapses), WorthOf(state, holds), holds, verdicts, readiness, Budget(state, now),
            new MeetingCount(state.Meetings.All.Count, state.Meetings.Last?.Verdict, state.Meetings.Progress()),
            AdviceBook.BuiltIn.Pick(avoid: false, phase, facts), AdviceBook.BuiltIn.Pick(avoid: true, phase, facts),
            recommendation, why, [.. notes]);
    }

    private static IEnumerable<Hold> Holds(JourneyState state, Moment now)
    {
        foreach ((HoldKind kind, Moment since, DateOnly? until, IReadOnlyList<Guid> events) in
            state.Safety.Standing(now, state.Playbook, state.Windows.PlannedDays))
        {
            yield return new Hold(kind, since.Day, until, HoldEffects.Message(kind), [HoldEffects.Rule(kind)], events,
                HelpLineBook.BuiltIn.For(kind, state.Journey.Country));
        }
    }

    private static WorthResult? WorthOf(JourneyState state, IReadOnlyList<Hold> holds) => state.Worth is { } worth
        ? WorthSum.Of(worth.Answers, state.MyFeelings, state.TheirFeelings, holds.Any(h => h.Kind is HoldKind.Unsafe or HoldKind.RiskToThem))
        : null;

    private static ApproachBudget Budget(JourneyState state, Moment now)
    {
        ApproachLedger approaches = state.Approaches;
        List<Approach> invitations = [.. approaches.Invitations];
        bool ended = approaches.ClearNo is not null || approaches.IsSpent(now, state.Playbook.Invitation);
        bool second = invitations is [{ Answer: ApproachAnswer.Later }];
        return new ApproachBudget(
            approaches.Made.Count, approaches.Unanswered(now, state.Playbook.Invitation).Count(),
            ended || approaches.Note is not null ? 0 : 1, !ended && (invitations.Count == 0 || second) ? 1 : 0);
    }
}
