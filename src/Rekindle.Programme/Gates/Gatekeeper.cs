using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Safety;
using Rekindle.Programme.Statuses;
using static Rekindle.Programme.Statuses.VerdictKind;

namespace Rekindle.Programme.Gates;

/// <summary>Judges the eight actions at one moment: every condition that is not met is listed, whatever the phase.</summary>
/// <remarks>Order of the reasons: holds, their answers and the budget, window, decision, readiness, draft (section 8).</remarks>
internal sealed class Gatekeeper
{
    private readonly JourneyState _state;
    private readonly Moment _now;
    private readonly Playbook _playbook;
    private readonly ApproachLedger _approaches;
    private readonly bool _together;
    private readonly List<HoldNow> _holds;

    public Gatekeeper(JourneyState state, Moment now)
    {
        _state = state;
        _now = now;
        _playbook = state.Playbook;
        _approaches = state.Approaches;
        _together = state.IsTogether;
        _holds = [.. state.Safety.Standing(now, _playbook, state.Windows.PlannedDays)];
    }

    public Verdict Judge(ActionKind action) => Verdict.From([.. action switch
    {
        ActionKind.ApologyNote => ApologyNote(),
        ActionKind.Invitation => Invitation(),
        ActionKind.Message => Message(),
        ActionKind.Reply => Reply(),
        ActionKind.Coffee => new MeetingGate(_state, _now).Coffee(),
        ActionKind.Date => new MeetingGate(_state, _now).Date(),
        ActionKind.RaiseRelationship => RaiseRelationship(),
        ActionKind.Reunite => _together ? [] : [Unmet.Now("not-both", NotYet, Hinge.Them,
            "You are together when both of you have said so.", ["A15", "R-reunited"])],
    } is var own && action == ActionKind.Reply ? own : Holds(action).Concat(own)]);

    public bool IsGo(ActionKind action) => Judge(action).Kind == Go;

    private IEnumerable<Reason> Holds(ActionKind action)
    {
        foreach ((HoldKind kind, _, DateOnly? until, IReadOnlyList<Guid> events) in _holds)
        {
            if (HoldEffects.On(kind, action) is not { } effect) continue;
            string message = until is { } last
                ? $"Space was asked for, until {Unmet.Say(last)}." : HoldEffects.Message(kind);
            yield return new Reason(HoldEffects.Code(kind), effect, message, [HoldEffects.Rule(kind)], until is null ? Hinge.Closed : Hinge.Time)
            {
                Events = events,
                Opens = until is { } end ? new Opening(_state.Days.StartOf(end.AddDays(1)), CountsHours: false) : null,
            };
        }
    }

    private IEnumerable<Reason> ApologyNote() =>
    [
        .. Partner(), .. Conditions.Answers(_state, _now), .. NoteOnce(),
        .. Conditions.Looked(_state), .. Conditions.Window(_state, _now), .. RecentSlip(), .. Conditions.Decision(_state, _now, ApproachRules),
        .. FirstReadiness(), .. Draft(),
    ];

    private static readonly string[] ApproachRules = ["B7", "R-decide"];

    private IEnumerable<Reason> NoteOnce()
    {
        if (_approaches.Note is { } made)
        {
            yield return Unmet.Now("already-made", No, Hinge.Closed,
                $"The one note was made on {Unmet.Say(made.Made.Day)}. A second would press.", ["A5", "R-budget"], made.Id);
        }

        if (_playbook.Note is null)
        {
            yield return Unmet.Now("not-in-playbook", No, Hinge.Closed, "This playbook has no apology note: it calls, and asks lightly.", ["B8"]);
        }
    }

    private IEnumerable<Reason> Invitation() =>
    [
        .. Partner(), .. Conditions.Answers(_state, _now), .. Conditions.Cancelled(_state), .. InvitationBudget(), .. NoteFirst(),
        .. Conditions.Looked(_state), .. Conditions.Window(_state, _now), .. RecentSlip(), .. Conditions.Decision(_state, _now, ApproachRules),
        .. FirstReadiness(),
    ];

    private IEnumerable<Reason> InvitationBudget()
    {
        List<Approach> made = [.. _approaches.Invitations];
        Approach? last = made.LastOrDefault();
        if (_together || _state.Meetings.First is not null)
        {
            yield return Unmet.Now("already-made", No, Hinge.Closed,
                "You have met. From here the next meeting is a coffee or a date, and this page says when.", ["A7", "R-budget"]);
        }
        else if (last is { Answer: ApproachAnswer.None })
        {
            if (!_approaches.IsSpent(_now, _playbook.Invitation))
            {
                yield return Unmet.Now("awaiting-reply", NotYet, Hinge.Them, "Your invitation is with them. It is theirs to answer.",
                    ["R-budget"], last.Id);
            }
        }
        else if (last is { Answer: ApproachAnswer.Later } && made.Count == 1)
        {
            DateOnly opens = last.Answered.Day.AddDays(_playbook.Invitation.LaterDays);
            if (_now.Day < opens)
            {
                yield return Unmet.Until("too-soon", _state.Days, opens,
                    $"They said later. A second invitation opens on {Unmet.Say(opens)}, not before.", ["R-budget"], last.Id);
            }
        }
        else if (last is not null)
        {
            yield return Unmet.Now("already-made", No, Hinge.Closed, "The one invitation was made and answered.", ["A7", "R-budget"], last.Id);
        }
    }

    private IEnumerable<Reason> NoteFirst()
    {
        if (_playbook.Note is not { } rule || _state.Meetings.First is not null) yield break;
        if (_approaches.Note is not { } note)
        {
            yield return Unmet.Now("note-first", NotYet, Hinge.Self, "First the one short note, for your own part.", ["A5", "R-budget"]);
        }
        else if (note.Answer == ApproachAnswer.None && _now.DaysSince(note.Made.Day) < rule.AnswerDays)
        {
            DateOnly opens = note.Made.Day.AddDays(rule.AnswerDays);
            yield return Unmet.Until("awaiting-reply", _state.Days, opens,
                $"Your note asked for nothing. Leave it until they answer, or until {Unmet.Say(opens)}.", ["R-budget"], note.Id);
        }
    }

    private IEnumerable<Reason> Partner() => _state.Safety.SeeingSomeone is { } seen
        ? [Unmet.Now("seeing-someone", NotYet, Hinge.Them, "They are seeing somebody. An approach waits unless they suggest a meeting.",
            ["S-partner"], seen.Id)]
        : [];

    // In every phase: a slip closes approaches for a while (R-window).
    private IEnumerable<Reason> RecentSlip()
    {
        if (_state.Windows.LastSlip is not { } slip || _now.DaysSince(slip.Day) >= _playbook.Slips.Quiet) yield break;
        DateOnly opens = slip.Day.AddDays(_playbook.Slips.Quiet);
        yield return Unmet.Until("recent-slip", _state.Days, opens,
            $"You were in touch on {Unmet.Say(slip.Day)}. Two quiet weeks first, until {Unmet.Say(opens)}.", ["R-slip", "R-window"], slip.Id);
    }

    private IEnumerable<Reason> FirstReadiness() =>
        _state.Meetings.First is null ? Conditions.Readiness(_state, _now) : [];

    private IEnumerable<Reason> Draft()
    {
        if (_playbook.Note is not { } rule) yield break;
        if (_state.Apology is not { Opinion.Ready: true })
        {
            yield return Unmet.Now("note-not-reviewed", NotYet, Hinge.Self,
                _state.Apology is null ? "There is no draft of the note yet." : "Your latest draft has not passed review.",
                ["A5", "R-draft"], _state.Apology?.Id);
        }

        if (_state.Apology is { } draft && _now.At < draft.When.At.AddHours(rule.DraftHours))
        {
            yield return Unmet.Until("too-soon", _state.Days.Local(draft.When.At.AddHours(rule.DraftHours)),
                $"Let the draft lie for {rule.DraftHours} hours.", ["R-draft"], draft.Id);
        }
    }

    private IEnumerable<Reason> Message()
    {
        if (_together) yield break;
        foreach (Reason window in Conditions.Window(_state, _now)) yield return window;
        // From an accepted invitation on, or once they have met; a suggestion of theirs alone is for a reply.
        bool open = PhaseRule.At(_state, _now) is Phase.Coffee or Phase.Dating && _approaches.ClearNo is null
            && (_approaches.Accepted is not null || _state.Meetings.First is not null);
        if (!open)
        {
            yield return Unmet.Now("necessary-only", NotYet, Hinge.Them,
                "Only what has to be settled: children, home, work, pets, money, the law.", ["A3", "R-message"]);
        }
        else if (_approaches.LastMine is { } mine && mine.At > LastAnswer())
        {
            yield return Unmet.Now("awaiting-reply", NotYet, Hinge.Them, "You wrote last. The next word is theirs.", ["R-message"], mine.Id);
        }
    }

    // Their last word, the last meeting, or what they agreed to: whichever is latest gives back the one light message.
    private DateTimeOffset LastAnswer()
    {
        DateTimeOffset latest = _approaches.LastTheirs ?? DateTimeOffset.MinValue;
        Take(_approaches.Accepted?.Answered.At);
        Take(_approaches.Suggestion?.When.At);
        Take(_state.Meetings.Last?.When.At);
        return latest;

        void Take(DateTimeOffset? at)
        {
            if (at > latest) latest = at.Value;
        }
    }

    private IEnumerable<Reason> Reply()
    {
        bool answerable = MessageToAnswer() is not null;
        foreach (Reason hold in Holds(ActionKind.Reply))
        {
            if (!answerable || !_holds.Any(h => HoldEffects.Code(h.Kind) == hold.Code && HoldEffects.LeavesReply(h.Kind))) yield return hold;
        }

        if (!answerable)
        {
            yield return Unmet.Now("no-message-to-answer", NotYet, Hinge.Them,
                $"There is no message of theirs from the last {_playbook.Safety.ReplyHours} hours to answer.", ["R-reply"]);
        }
    }

    /// <summary>The message of theirs that a reply would answer now, or null.</summary>
    public TheirMessage? MessageToAnswer() =>
        _approaches.ToAnswer(_now.At, _playbook.Safety.ReplyHours, _state.Safety.Boundary?.Since.At);

    private IEnumerable<Reason> RaiseRelationship()
    {
        foreach (Reason no in Conditions.ClearNo(_state)) yield return no;
        if (_together) yield break;
        foreach (Reason window in Conditions.Window(_state, _now)) yield return window;
        foreach (Reason undecided in Conditions.Decision(_state, _now, ["A13", "R-decide"])) yield return undecided;
        if (_state.TheyRaised) yield break;
        const string message = "It is theirs to raise. Until then, keep it light.";
        if (_playbook.Talk is { } talk && _state.Meetings.First is { } first && _state.Meetings.CountWell >= talk.MeetingsWell
            && !_state.AskedPlainly)
        {
            DateOnly opens = first.When.Day.AddDays(talk.Days);
            if (_now.Day < opens)
            {
                yield return Unmet.Until("they-lead-serious-talk", _state.Days, opens,
                    $"{message} One plain question opens on {Unmet.Say(opens)}.", ["A13", "R-talk"], first.Id);
            }

            yield break;
        }

        yield return Unmet.Now("they-lead-serious-talk", NotYet, Hinge.Them, message, ["A13", "R-talk"]);
    }
}
