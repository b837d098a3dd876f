using Rekindle.Programme.Gates;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Advice;

/// <summary>What holds at a moment, by the names that the advice file uses.</summary>
internal sealed class AdviceFacts
{
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly JourneyState _state;
    private readonly Moment _now;

    private AdviceFacts(JourneyState state, Moment now) => (_state, _now) = (state, now);

    /// <summary>The facts of a journey at a moment.</summary>
    public static ISet<string> Of(
        JourneyState state, Moment now, Phase phase, IReadOnlyList<Hold> holds, ActionVerdicts verdicts,
        ReadinessResult readiness)
    {
        var facts = new AdviceFacts(state, now);
        facts.Holds(holds);
        facts.FirstLook();
        facts.Daily();
        facts.Kept();
        facts.Rebuilding();
        facts.Questionnaires();
        facts.Ready(readiness);
        facts.Window(phase);
        facts.ReachingOut(verdicts);
        facts.Meeting();
        facts.Ends();
        return facts._facts;
    }

    private void If(bool holds, string name)
    {
        if (holds) _facts.Add(name);
    }

    private sealed record Entry<T>(LoggedEvent Logged, T Event)
        where T : JourneyEvent;

    private List<Entry<T>> Entries<T>()
        where T : JourneyEvent
    {
        IReadOnlyList<LoggedEvent> logged = _state.Of<T>();
        var entries = new List<Entry<T>>(logged.Count);
        for (int i = 0; i < logged.Count; i++) entries.Add(new Entry<T>(logged[i], (T)logged[i].Event));
        return entries;
    }

    private bool Has<T>()
        where T : JourneyEvent => _state.Of<T>().Count > 0;

    private bool Within<T>(int days, Func<T, bool>? that = null)
        where T : JourneyEvent
    {
        IReadOnlyList<LoggedEvent> logged = _state.Of<T>();
        for (int i = logged.Count - 1; i >= 0; i--)
        {
            int ago = _now.DaysSince(_state.Days.DayOf(logged[i].At));
            if (ago >= days) return false;
            if (that is null || that((T)logged[i].Event)) return true;
        }

        return false;
    }

    private void Holds(IReadOnlyList<Hold> holds)
    {
        If(holds.Count > 0, "any-hold");
        foreach (Hold hold in holds) _facts.Add("hold-" + StatusWords.Hold[hold.Kind]);
        If(_state.Safety.UnclearWords is { } unclear && _now.DaysSince(unclear.Day) < 7, "crisis-unclear");
        If(_state.Safety.SeeingSomeone is not null, "seeing-someone");
        If(_state.NothingLeft, "nothing-left");
    }

    private void FirstLook()
    {
        List<Reason> looked = [.. Conditions.Looked(_state)];
        If(looked.Any(r => r.Code == "not-screened"), "not-screened");
        If(_state.Screening is { Answers.AnyUnsaid: true }, "unsaid-answers");
        If(_state.Worth is null, "not-assessed");
        If(_state.Decision is null || PhaseRule.SecondDecision(_state, _now) is null && !_state.Windows.IsOpen(_now), "undecided");
        If(_state.Worth?.Answers.BreakupsBefore >= 2, "earlier-breakups");
        If(_state.Journey.NecessaryContact.Count > 0, "necessary-contact");
        If(_state.Journey.NecessaryContact.Contains(Obligation.Children), "children");
        If(_state.Quiet, "quiet");
        _facts.Add("playbook-" + _state.Playbook.Id);
    }

    private void Daily()
    {
        If(!Within<CheckedIn>(1), "no-check-in-today");
        If(_state.Windows.LastSlip is { } slip && _now.DaysSince(slip.Day) < 3, "recent-slip");
        If(_state.Windows.Slips.Any(s => _now.DaysSince(s.Day) < 7 && !Entries<SlipReviewed>().Any(r => r.Event.Of == s.Id)), "slip-unreviewed");
        If(Within<ProfileChecked>(3), "recent-lapse");
        If(Within<UrgeFelt>(2), "recent-urge");
        If(Within<UrgeFelt>(2, u => u.Intensity >= 7), "strong-urge");
        int hour = _state.Days.HourOf(_now.At);
        If(hour is >= 22 or < 5, "night");
        If(Entries<HardDateNoted>().Any(h => h.Event.Date == _now.Day), "hard-date-today");
        If(Entries<HardDateNoted>().Any(h => h.Event.Date == _now.Day.AddDays(1)), "hard-date-tomorrow");
        If(Entries<ActivityPlanned>().Any(a => a.Event.When is { } when && _state.Days.DayOf(when) == _now.Day.AddDays(1)), "activity-planned-tomorrow");
    }

    private void Kept()
    {
        If(!Has<IfThenPlanned>(), "no-if-then-plan");
        If(!Has<FriendTrusted>(), "no-trusted-friend");
        If(!Has<ReasonKept>(), "no-reason-kept");
        If(!Has<AnswerSealed>(), "no-sealed-answer");
        If(!Has<MemoryKept>(), "no-memory-kept");
        If(_state.Readiness.OwnParts == 0, "no-own-part");
        If(_state.Playbook.Readiness.OwnParts > 0, "own-part-in-playbook");
    }

    private void Rebuilding()
    {
        var areas = new bool[StoredWords.ActivityKind.Names.Count];
        int done = 0, different = 0;
        IReadOnlyList<LoggedEvent> activities = _state.Of<ActivityDone>();
        for (int i = activities.Count - 1; i >= 0 && _now.DaysSince(_state.Days.DayOf(activities[i].At)) < 7; i--)
        {
            ActivityKind kind = ((ActivityDone)activities[i].Event).Kind;
            done++;
            different += areas[(int)kind] ? 0 : 1;
            areas[(int)kind] = true;
        }

        (int perWeek, int asked) = _state.Playbook.Activities is { } rule ? (rule.PerWeek, rule.Areas) : (3, 2);
        If(done < perWeek, "activities-behind");
        If(different < asked, "areas-narrow");
        If(Entries<ActivityPlanned>().Any(a => a.Event.When is { } when && _state.Days.DayOf(when) == _now.Day), "activity-planned-today");
    }

    // WHO-5 is readiness's own measure, so it is due as often as readiness looks back; PHQ-2 every two weeks; PHQ-9 where
    // PHQ-2 reaches 3; a PHQ-9 of 10 or more is worth showing a doctor (evidence, section 14).
    private void Questionnaires()
    {
        List<Entry<QuestionnaireAnswered>> answered = Entries<QuestionnaireAnswered>();
        Entry<QuestionnaireAnswered>? Last(Instrument i) => answered.FindLast(a => a.Event.Instrument == i);
        bool Due(Instrument i, int days) => Last(i) is not { } last || _now.DaysSince(_state.Days.DayOf(last.Logged.At)) >= days;
        If(Due(Instrument.Who5, _state.Playbook.Readiness.WellBeingDays), "who-5-due");
        If(Due(Instrument.Phq2, 14) && Due(Instrument.Phq9, 14), "phq-2-due");
        If(Last(Instrument.Phq2) is { } two && two.Event.Answers.Sum() >= 3 && !(Last(Instrument.Phq9) is { } since && since.Logged > two.Logged),
            "phq-2-raised");
        If(Last(Instrument.Phq9) is { } nine && nine.Event.Answers.Sum() >= 10 && !Due(Instrument.Phq9, 28), "phq-9-high");
    }

    private void Ready(ReadinessResult readiness)
    {
        If(readiness.Ready, "readiness-met");
        Unmet("mood", "mood-low");
        Unmet("confidence", "confidence-low");
        Unmet("acceptance", "acceptance-low");
        Unmet("urges", "urges-high");

        void Unmet(string part, string fact) => If(readiness.Parts.Any(p => p.Part == part && p is { Met: false, Enough: true }), fact);
    }

    private void Window(Phase phase)
    {
        bool open = _state.Windows.IsOpen(_now);
        If(open, "window-open");
        If(!open, "window-complete");
        If(open && _state.Windows.End(_now).DayNumber - _now.Day.DayNumber <= 7, "window-last-week");
        If(open && _state.Windows.Reopened && phase == Phase.NoContact, "reopened-window");
        If(_state.Approaches.Suggestion is not null && phase is Phase.Assess or Phase.NoContact or Phase.Decide, "they-suggested-early");
    }

    private void ReachingOut(ActionVerdicts verdicts)
    {
        bool Go(ActionKind action) => verdicts[action].Kind == VerdictKind.Go;
        If(Go(ActionKind.Reply), "message-to-answer");
        If(Go(ActionKind.ApologyNote), "note-go");
        If(Go(ActionKind.Invitation), "invitation-go");
        If(Go(ActionKind.Coffee), "coffee-go");
        If(Go(ActionKind.Date), "date-go");
        If(Go(ActionKind.RaiseRelationship), "raise-go");
        If(Go(ActionKind.Message), "message-go");
        If(_state.Playbook.Note is not null, "note-in-playbook");
        If(_state.Apology is null, "no-draft");
        If(_state.Apology is { Opinion.Ready: false }, "draft-not-ready");
        If(_state.Apology is { Opinion.Ready: true } draft && _state.Playbook.Note is { } note
            && _now.At < draft.When.At.AddHours(note.DraftHours), "draft-waiting");
        ApproachLedger approaches = _state.Approaches;
        If(verdicts[ActionKind.Invitation].Reasons.Any(r => r is { Code: "awaiting-reply", Hinge: Hinge.Time }), "note-made-waiting");
        If(approaches.Invitations.LastOrDefault() is { Answer: ApproachAnswer.None } && !approaches.IsSpent(_now, _state.Playbook.Invitation),
            "invitation-pending");
        If(approaches.Accepted is not null, "invitation-accepted");
        If(_state.Meetings.First is null && _state.Together is null && approaches.IsSpent(_now, _state.Playbook.Invitation), "approaches-spent");
        If(approaches.ClearNo is not null, "they-said-no");
        If(verdicts.Any(v => v.Verdict.Reasons.Any(r => r.Code == "their-move")), "their-move");
    }

    private void Meeting()
    {
        DateOnly? lastHeld = _state.Meetings.Last?.When.Day;
        LoggedEvent? cancelled = _state.Of<MeetingCancelled>() is [.., var call] ? call : null;
        List<Entry<MeetingPlanned>> plans = Entries<MeetingPlanned>().FindAll(p =>
            (lastHeld is null || _state.Days.DayOf(p.Event.When) > lastHeld) && (cancelled is null || p.Logged > cancelled));
        If(plans.Exists(p => p.Event.When >= _now.At), "meeting-ahead");
        If(plans.Exists(p => p.Event.When >= _now.At && _now.DaysSince(_state.Days.DayOf(p.Event.When)) >= -1), "meeting-tomorrow-or-today");
        If(plans.Exists(p => p.Event.When < _now.At), "debrief-due");
        if (_state.Meetings.Last is { } last) _facts.Add("last-meeting-" + StatusWords.Meeting[last.Verdict]);
        If(_state.Meetings.TwoPoor, "two-poor");
    }

    private void Ends()
    {
        foreach (string step in StoredWords.ClosureStep.Names)
        {
            If(StoredWords.ClosureStep.TryRead(step, out ClosureStepKind kind) && !_state.Closure.Contains(kind), step + "-missing");
        }

        if (_state.Together is not { } together) return;
        bool past = _now.DaysSince(together.When.Day) >= 12 * 7;
        If(past, "reunited-past-twelve-weeks");
        If(!past && !Within<CareReviewed>(7), "care-review-due");
    }
}
