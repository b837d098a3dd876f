using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>The words of the pages and of the command line for what the programme derives.</summary>
public static class Says
{
    /// <summary>A day as it is spoken: 2 February 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day with its weekday: Thursday, 22 January.</summary>
    public static string LongDay(DateOnly day) => day.ToString("dddd, d MMMM", CultureInfo.InvariantCulture);

    /// <summary>When something opens: a day, or a moment where the rule counts hours.</summary>
    public static string Opening(Opening opening) => opening.CountsHours
        ? opening.Start.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)
        : Day(DateOnly.FromDateTime(opening.Start.DateTime));

    /// <summary>One day, two days.</summary>
    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");

    /// <summary>A number as it is read: no needless noughts.</summary>
    public static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A person's own words as a part of a longer sentence: small at the beginning, but for “I”, and without a full stop.</summary>
    public static string Within(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string said = words.Trim().TrimEnd('.');
        bool small = said.Length > 1 && !(said[0] == 'I' && !char.IsLetter(said[1]));
        return small ? char.ToLowerInvariant(said[0]) + said[1..] : said;
    }

    /// <summary>The link that dials a number.</summary>
    public static string Tel(string number) => "tel:" + new string([.. number.Where(c => char.IsAsciiDigit(c) || c is '+' or '*' or '#')]);

    /// <summary>A phase.</summary>
    public static string Phase(Phase phase) => phase switch
    {
        Programme.Statuses.Phase.Assess => "Looking honestly",
        Programme.Statuses.Phase.NoContact => "The quiet weeks",
        Programme.Statuses.Phase.Decide => "Deciding again",
        Programme.Statuses.Phase.ReachOut => "One short note",
        Programme.Statuses.Phase.Coffee => "A coffee",
        Programme.Statuses.Phase.Dating => "Slow dates",
        Programme.Statuses.Phase.Reunited => "Together, anew",
        Programme.Statuses.Phase.LettingGo => "Letting go",
        Programme.Statuses.Phase.Closed => "Let go well",
    };

    /// <summary>What a phase is for, in one sentence.</summary>
    public static string PhaseMeans(Phase phase) => phase switch
    {
        Programme.Statuses.Phase.Assess => "A few honest answers first. The days of space count already.",
        Programme.Statuses.Phase.NoContact => "No contact. Days for you: sleep, friends, things that lift you.",
        Programme.Statuses.Phase.Decide => "Look again at what you wrote on day one, and decide anew.",
        Programme.Statuses.Phase.ReachOut => "At most one note and one invitation. Then the answer is theirs.",
        Programme.Statuses.Phase.Coffee => "Light, by day, and short. Nothing to win.",
        Programme.Statuses.Phase.Dating => "Slowly, as with someone new.",
        Programme.Statuses.Phase.Reunited => "A fresh relationship, not the old one again.",
        Programme.Statuses.Phase.LettingGo => "Five steps, in your own time.",
        Programme.Statuses.Phase.Closed => "Done. What you learned is yours.",
    };

    /// <summary>An action.</summary>
    public static string Action(ActionKind action) => action switch
    {
        ActionKind.ApologyNote => "The short note that says sorry",
        ActionKind.Invitation => "An invitation",
        ActionKind.Message => "A light message",
        ActionKind.Reply => "An answer to them",
        ActionKind.Coffee => "A coffee",
        ActionKind.Date => "A date",
        ActionKind.RaiseRelationship => "Talking about the two of you",
        ActionKind.Reunite => "Being together again",
    };

    /// <summary>A verdict.</summary>
    public static string Verdict(VerdictKind verdict) => verdict switch
    {
        VerdictKind.No => "No",
        VerdictKind.NotYet => "Not yet",
        VerdictKind.Go => "Open",
    };

    /// <summary>A hold.</summary>
    public static string Hold(HoldKind hold) => hold switch
    {
        HoldKind.LegalOrder => "An order stands",
        HoldKind.Boundary => "Their line stands",
        HoldKind.RiskToThem => "Their safety comes first",
        HoldKind.Unsafe => "Your safety comes first",
        HoldKind.Crisis => "You come first",
        HoldKind.Space => "Space was asked for",
        HoldKind.FriendsOnly => "Friends, and no more",
        HoldKind.Pressing => "This is too much for them",
    };

    /// <summary>The word in one.</summary>
    public static string Recommendation(Recommendation word) => word switch
    {
        Programme.Statuses.Recommendation.KeepGoing => "Keep going.",
        Programme.Statuses.Recommendation.Wait => "Wait. Nothing is yours to do there now.",
        Programme.Statuses.Recommendation.Decide => "It is time to decide again.",
        Programme.Statuses.Recommendation.LetGo => "It may be kinder to let go.",
        Programme.Statuses.Recommendation.Stop => "Stop here. No contact.",
        Programme.Statuses.Recommendation.GetHelp => "Get help first. You need not do this alone.",
    };

    /// <summary>What the worth assessment says.</summary>
    public static string Worth(WorthRecommendation word) => word switch
    {
        WorthRecommendation.WorthPursuing => "There is something here worth trying for.",
        WorthRecommendation.HealFirst => "Heal first. Then look again.",
        WorthRecommendation.BetterLetGo => "It may be better to let this go.",
        WorthRecommendation.Unsafe => "This was not safe. Your safety comes before any way back.",
    };

    /// <summary>How a meeting went, by its debrief.</summary>
    public static string Meeting(MeetingVerdict verdict) => verdict switch
    {
        MeetingVerdict.Well => "That went well, by what you noted.",
        MeetingVerdict.Neutral => "Neither good nor bad, by what you noted. That is common, and no failure.",
        MeetingVerdict.Poor => "That was a hard one. What follows protects you both.",
    };

    /// <summary>What research says.</summary>
    public static string Research(string label) => label switch
    {
        "supports" => "Research supports this",
        "mixed" => "Research is mixed",
        "against" => "Research leans against this",
        _ => "Not tested by research",
    };

    /// <summary>What a questionnaire is about, in plain words.</summary>
    public static string About(Instrument instrument) => instrument switch
    {
        Instrument.Who5 => "How well you have been",
        Instrument.Phq2 => "Low mood, in short",
        Instrument.Phq9 => "Low mood, in full",
        Instrument.Gad7 => "Worry and unrest",
    };

    /// <summary>On what an unmet condition hangs, in a few words.</summary>
    public static string Hinge(Hinge hinge) => hinge switch
    {
        Programme.Statuses.Hinge.Time => "time alone",
        Programme.Statuses.Hinge.Self => "in your hands",
        Programme.Statuses.Hinge.Them => "theirs to do",
        Programme.Statuses.Hinge.Closed => "closed",
    };

    /// <summary>An event, by its type alone: its words never leave their own page.</summary>
    public static string Event(LoggedEvent logged) => logged.Event switch
    {
        Contacted { By: Party.Me, Purpose: Purpose.Begging } => "You asked them to come back",
        Contacted { By: Party.Me, Purpose: Purpose.Chance } => "You ran into each other",
        Contacted { By: Party.Me } => "You were in touch",
        Contacted { By: Party.Them } => "They were in touch",
        MeetingHeld => "You met",
        QuestionnaireAnswered => "You answered a questionnaire",
        JourneyStarted => "The day it ended",
        Corrected => "Something was taken back",
        _ => LogWords.Of.Type(StoredLine.TypeOf(logged))?.Title ?? "An entry",
    };
}
