using Rekindle.Programme.Journeys;
using Rekindle.Programme.Meetings;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;
using static Rekindle.Programme.Statuses.VerdictKind;

namespace Rekindle.Programme.Gates;

/// <summary>When a coffee or a date is right (section 5), holds aside.</summary>
internal sealed class MeetingGate(JourneyState state, Moment now)
{
    private static readonly string[] Rules = ["A12", "R-decide"];
    private readonly ApproachLedger _approaches = state.Approaches;
    private readonly MeetingRule _rule = state.Playbook.Meetings;

    public IEnumerable<Reason> Coffee() => state.IsTogether ? Conditions.ClearNo(state) :
    [
        .. Conditions.Answers(state, now), .. Conditions.Cancelled(state),
        .. state.Meetings.Last is { } last ? Next(last) : Invited(),
        .. Conditions.Looked(state), .. Conditions.Window(state, now), .. Conditions.Decision(state, now, Rules),
        .. state.Meetings.First is null && _approaches.Accepted is null && _approaches.Suggestion is not null
            ? Conditions.Readiness(state, now) : [],
    ];

    public IEnumerable<Reason> Date() => state.IsTogether ? Conditions.ClearNo(state) :
    [
        .. Conditions.Answers(state, now), .. Conditions.Cancelled(state), .. CoffeeFirst(),
        .. state.Meetings.Last is { } last ? Next(last) : [], .. Pace(),
        .. Conditions.Looked(state), .. Conditions.Window(state, now), .. Conditions.Decision(state, now, Rules),
    ];

    private IEnumerable<Reason> Invited() => _approaches.Accepted is null && _approaches.Suggestion is null
        ? [Unmet.Now("not-invited", NotYet, Hinge.Them, "A coffee opens when they accept your invitation, or suggest one.", ["A7", "B8", "R-budget"])]
        : [];

    private IEnumerable<Reason> CoffeeFirst() => state.Meetings is { CoffeeWentWell: true, Last.Verdict: MeetingVerdict.Well }
        ? []
        : [Unmet.Now("coffee-first", NotYet, Hinge.Them, "First a casual meeting that goes well.", ["A11", "R-next"], state.Meetings.Last?.Id)];

    /// <summary>What follows the last meeting (R-next).</summary>
    private IEnumerable<Reason> Next(Held last)
    {
        if (last.Reopened)
        {
            if (_approaches.Suggestion is null)
            {
                yield return Unmet.Now("their-move", NotYet, Hinge.Them,
                    "After that meeting the next move is theirs. Only they can suggest another.", ["R-next"], last.Id);
            }

            yield break;
        }

        bool theySuggested = last.TheySuggestedNext || _approaches.Suggestion is not null;
        Approach? mine = _approaches.Made.LastOrDefault(a => a.AfterMeeting && a.Kind == ApproachKind.Invitation && a.Made.At > last.When.At);
        if (last.Verdict == MeetingVerdict.Neutral)
        {
            foreach (Reason wait in Wait("space-after-neutral", last.When.Day.AddDays(_rule.AfterNeutral), "It was all right, no more. Give it room")) yield return wait;
        }
        else if (theySuggested || mine is { Answer: ApproachAnswer.Yes })
        {
            foreach (Reason wait in Wait("pace", last.When.Day.AddDays(_rule.AfterTheirSuggestion), "Not the very next day")) yield return wait;
        }
        else if (mine is null)
        {
            foreach (Reason wait in Wait("their-move", last.When.Day.AddDays(_rule.TheirMove), "It went well. Suggesting the next one is theirs for now")) yield return wait;
        }

        if (!theySuggested && mine is not null) foreach (Reason wait in Suggested(mine)) yield return wait;

        IEnumerable<Reason> Wait(string code, DateOnly opens, string why) => now.Day < opens
            ? [Unmet.Until(code, state.Days, opens, $"{why}, until {Unmet.Say(opens)}.", ["A12", "B10", "R-next"], last.Id)]
            : [];
    }

    // A suggestion of the person's own after a meeting: pending it waits, unanswered or put off it is theirs.
    private IEnumerable<Reason> Suggested(Approach mine)
    {
        bool silent = mine.Answer == ApproachAnswer.None && now.DaysSince(mine.Made.Day) >= state.Playbook.Invitation.AnswerDays;
        if (mine.Answer == ApproachAnswer.None && !silent)
        {
            yield return Unmet.Now("awaiting-reply", NotYet, Hinge.Them, "You suggested a meeting. It is theirs to answer.", ["R-next"], mine.Id);
        }
        else if (silent || mine.Answer is ApproachAnswer.Later or ApproachAnswer.Word)
        {
            yield return Unmet.Now("their-move", NotYet, Hinge.Them, "You asked once. The next move is theirs.", ["R-next"], mine.Id);
        }
    }

    private IEnumerable<Reason> Pace()
    {
        List<Held> dates = [.. state.Meetings.Dates];
        if (dates.Count == 0) yield break;
        DateOnly opens = dates[^1].When.Day.AddDays(dates.Count < 3 ? _rule.FirstDatesApart : _rule.LaterDatesApart);
        if (now.Day < opens)
        {
            yield return Unmet.Until("pace", state.Days, opens, $"Slowly, as with someone new: not before {Unmet.Say(opens)}.",
                ["A12", "R-pace"], dates[^1].Id);
        }
    }
}
