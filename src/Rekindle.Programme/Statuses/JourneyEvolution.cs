using Rekindle.Programme.Gates;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Meetings;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Safety;

namespace Rekindle.Programme.Statuses;

/// <summary>Takes the events of one journey in, one by one, in order. Every type has an arm; a new one without an arm is an error.</summary>
internal sealed class JourneyEvolution(JourneyState state, ProgrammeSettings settings, Playbook first, ISet<string> notes)
{
    private Playbook _then = first;

    public void Take(LoggedEvent logged)
    {
        Moment now = state.Moment(logged.At);
        Evolve(logged.Id, now, logged.Event);
        Listen(logged, now); // after it: only a later check-in can say that what its own words show has passed
        state.See(logged);
    }

    // Texts are looked at for words of self-harm, here and nowhere else (S-crisis).
    private void Listen(LoggedEvent logged, Moment now)
    {
        foreach (string text in OwnTexts.Of(logged.Event))
        {
            switch (settings.Texts.Crisis(text))
            {
                case CrisisSign.Explicit:
                    state.Safety.CrisisSeen(logged.Id, now);
                    break;
                case CrisisSign.Unclear:
                    state.Safety.UnclearWordsSeen(now);
                    break;
                case CrisisSign.None:
                    break;
            }
        }
    }

    private void Evolve(Guid id, Moment now, JourneyEvent happened)
    {
        switch (happened)
        {
            case PlanChanged e:
                ChangePlan(now, e);
                break;
            case SafetyScreened e:
                state.Screening = (id, now, e);
                state.WasScreened |= !e.AnyUnsaid;
                state.Safety.Screened(id, now, e, state.Playbook.Safety);
                break;
            case WorthAssessed e:
                state.Worth = (id, e);
                state.MyFeelings = e.MyFeelings;
                state.TheirFeelings = e.TheirFeelings;
                break;
            case FeelingNoted { Feeling: not Feeling.Unknown } e:
                if (e.Who == Party.Me) state.MyFeelings = [e.Feeling];
                else state.TheirFeelings = [e.Feeling];
                break;
            case ExStatusNoted e:
                state.Safety.ExStatus(id, now, e.Status);
                break;
            case Contacted { By: Party.Them } e:
                TheyContacted(id, now, e.Purpose);
                break;
            case Contacted e:
                OwnContact(id, now, e.Purpose);
                break;
            case ApproachMade e:
                Approach(id, now, e.Kind);
                break;
            case ReplyReceived e:
                state.Approaches.TheyReplied(id, now, e.Answer);
                if (e.Answer == ReplyAnswer.Stop)
                {
                    state.Approaches.CloseReplies();
                    state.Safety.Stopped(id, now);
                }

                break;
            case ProfileChecked:
                state.Lapses++;
                break;
            case UrgeFelt e:
                state.Readiness.Add(now.Day, e);
                break;
            case CheckedIn e:
                state.Readiness.Add(now.Day, e);
                if (e.CrisisPassed == true) state.Safety.CrisisPassed();
                break;
            case QuestionnaireAnswered e:
                if (e.Instrument == Instrument.Who5) state.Readiness.AddWellBeing(now.Day, e.Answers.Sum() * 4);
                if (e.Instrument == Instrument.Phq9 && e.Answers[8] > 0) state.Safety.CrisisSeen(id, now);
                break;
            case OwnPartNamed:
                state.Readiness.NameOwnPart();
                break;
            case NoteDrafted e:
                Draft(id, now, e);
                break;
            case Decided e:
                Decide(id, now, e.Choice);
                break;
            case BoundarySet e:
                state.Safety.BoundarySet(id, now, e);
                break;
            case BoundaryLifted e:
                state.Safety.BoundaryLifted(id, now, e.By);
                break;
            case MeetingPlanned { SuggestedBy: Party.Them } when state.Safety.Boundary is null && state.Approaches.ClearNo is null:
                state.Approaches.TheySuggested(id, now);
                state.Safety.TheySuggested();
                break;
            case MeetingHeld e:
                Meet(id, now, e);
                break;
            case MeetingCancelled { By: Party.Them }:
                state.Approaches.TheyCancelled(id, now);
                break;
            case TalkedSeriously e:
                Talk(id, now, e);
                break;
            case ClosureStepDone e:
                state.Closure.Add(e.Step);
                break;
            case UnknownEvent e:
                notes.Add($"Entries of type \"{Shorten(e.Type)}\" are kept and ignored: this version does not know them.");
                break;
            case JourneyStarted or FeelingNoted or AnswerSealed or LetterWritten or LetterBurned or ActivityPlanned or ActivityDone
                or MemoryKept or IfThenPlanned or ReasonKept or SlipReviewed or FriendTrusted or HardDateNoted or MeetingPlanned
                or MeetingCancelled or CareReviewed or JournalWritten or ChatImported:
                break; // advice and pages read these; no rule of sections 3 to 6 does
            default:
                throw new InvalidOperationException($"no rule takes in {happened.GetType().Name}");
        }
    }

    private void ChangePlan(Moment now, PlanChanged change)
    {
        state.Quiet = change.Quiet ?? state.Quiet;
        Playbook before = _then;
        if (settings.Override is null && change.Playbook is { } id) _then = BuiltInPlaybooks.Find(id) ?? _then;
        WindowRule range = state.Playbook.Window;
        if (change.PlannedDays is { } asked && range.Clamp(asked) is var used && used != asked)
        {
            notes.Add($"{asked} planned days lie outside the range of {state.Playbook.Id} ({range.Minimum} to {range.Maximum}); {used} count.");
        }

        if (change.PlannedDays is not null || _then.Id != before.Id)
        {
            state.Windows.Change(now, change.PlannedDays, _then, _then.Id != before.Id);
        }
    }

    private void TheyContacted(Guid id, Moment now, Purpose purpose)
    {
        if (purpose is Purpose.Necessary or Purpose.Chance) return;
        state.Approaches.TheyContacted(id, now, isReply: purpose == Purpose.Reply);
        if (purpose != Purpose.SuggestsMeeting) return;
        state.Approaches.TheySuggested(id, now);
        state.Safety.BoundaryEndedByThem();
        state.Safety.TheySuggested();
    }

    private void OwnContact(Guid id, Moment now, Purpose purpose)
    {
        if (purpose is Purpose.Necessary or Purpose.Chance) return;
        if (purpose == Purpose.SuggestsMeeting)
        {
            Approach(id, now, ApproachKind.Invitation);
            return;
        }

        var gates = new Gatekeeper(state, now);
        if (purpose == Purpose.Reply && gates.MessageToAnswer() is { } message)
        {
            bool permitted = gates.IsGo(ActionKind.Reply);
            state.Approaches.Answered(message);
            if (permitted) return;
        }

        bool wasGo = purpose != Purpose.Begging && gates.IsGo(ActionKind.Message);
        if (!wasGo)
        {
            Press(id, now);
            if (IsBeforeMeetings(PhaseRule.At(state, now))) Slip(id, now, grave: purpose == Purpose.Begging);
        }

        state.Approaches.LastMine = (id, now.At);
    }

    private void Approach(Guid id, Moment now, ApproachKind kind)
    {
        var gates = new Gatekeeper(state, now);
        bool note = kind == ApproachKind.ApologyNote;
        bool after = !note && (state.Meetings.First is not null || state.Approaches.Accepted is not null);
        bool wasGo = note ? gates.IsGo(ActionKind.ApologyNote)
            : gates.IsGo(ActionKind.Invitation) || gates.IsGo(ActionKind.Coffee) || gates.IsGo(ActionKind.Date);
        if (!wasGo)
        {
            // In whatever phase: an approach that was not go is a slip (section 2, honest logging).
            Press(id, now);
            if (PhaseRule.At(state, now) != Phase.Reunited) Slip(id, now, grave: true);
        }

        state.Approaches.Add(new Approach(id, kind, now, wasGo, after));
    }

    private static bool IsBeforeMeetings(Phase phase) =>
        phase is Phase.Assess or Phase.NoContact or Phase.Decide or Phase.ReachOut;

    private void Slip(Guid id, Moment now, bool grave)
    {
        // Before the breakup they were together: nothing then was a slip.
        if (now.Day >= state.Journey.BreakupOn) state.Windows.Add(new Slip(id, now.At, now.Day, grave));
    }

    // A contact after an answer that asked for none: a boundary, an order, a no, or silence to an invitation (S-pressing).
    private void Press(Guid id, Moment now)
    {
        bool answered = state.Safety.Boundary is not null || state.Safety.LegalOrder is not null || state.Approaches.ClearNo is not null
            || state.Approaches.Unanswered(now, state.Playbook.Invitation).Any();
        if (answered) state.Safety.Pressed(id, now);
    }

    private void Draft(Guid id, Moment now, NoteDrafted draft)
    {
        DraftPurpose kind = draft.Kind ?? DraftPurpose.Apology;
        DraftOpinion opinion = settings.Texts.Review(draft.Text, kind);
        if (kind == DraftPurpose.Apology) state.Apology = new Drafted(id, now, opinion);
        if (opinion.Threatens) state.Threatened = now;
    }

    private void Decide(Guid id, Moment now, Choice choice)
    {
        if (PhaseRule.At(state, now) == Phase.Closed)
        {
            notes.Add("A decision after the way was closed is kept and does not count: a new journey can be started.");
            return;
        }

        bool leaves = PhaseRule.HasLetGo(state) && choice != Choice.LetGo;
        if (leaves && state.Safety.Standing(now, state.Playbook, state.Windows.PlannedDays).Any())
        {
            notes.Add("A decision to leave letting go is kept and does not count: a hold stood at the time.");
            return;
        }

        state.Decision = (id, now, choice);
        if (choice == Choice.LetGo) state.Together = null;
        if (leaves || choice == Choice.Wait) state.Windows.Open(now.Day, state.Playbook.Window.Wait);
    }

    private void Meet(Guid id, Moment now, MeetingHeld debrief)
    {
        if (debrief.IRaisedRelationship) AskedPlainly(now);
        Held held = state.Meetings.Add(id, now, debrief);
        state.Approaches.Met(now, state.Playbook.Invitation);
        if (held.Reopened)
        {
            state.Windows.Open(now.Day, held.Verdict == MeetingVerdict.Poor ? null : state.Playbook.Window.AfterTwoNeutral);
        }
        else if (debrief.SuggestedNext)
        {
            state.Safety.TheySuggested();
        }

        if (debrief.RaisedRelationship) TheyRaised();
    }

    private void Talk(Guid id, Moment now, TalkedSeriously talk)
    {
        if (talk.RaisedBy != Side.Me) TheyRaised();
        else AskedPlainly(now);
        switch (talk.Outcome)
        {
            case TalkOutcome.Together:
                state.Together = (id, now);
                if (!PhaseRule.HasLetGo(state)) state.WasReunited = now.At;
                state.Approaches.Together();
                state.Safety.TheyRaisedIt();
                break;
            case TalkOutcome.Ended:
                state.Together = null;
                state.Approaches.SaysNo(id, now);
                break;
            case TalkOutcome.Open or TalkOutcome.NotReady:
                break;
        }
    }

    // One plain question, once it has opened (section 5); asking it uses it up.
    private void AskedPlainly(Moment now) =>
        state.AskedPlainly |= !state.TheyRaised && new Gatekeeper(state, now).IsGo(ActionKind.RaiseRelationship);

    private void TheyRaised()
    {
        state.TheyRaised = true;
        state.Safety.TheyRaisedIt();
    }

    // A type is a word of the file, not of the person; still it is cut, so that no text can hide in it.
    private static string Shorten(string type) => type.Length <= 40 ? type : type[..40] + "…";
}
