namespace Rekindle.Programme.Playbooks;

/// <summary>The numbers of one programme. A playbook can tighten the rules, never loosen those of safety and consent.</summary>
/// <param name="Id">Its id, in lower case with hyphens.</param>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Keeps">The rows of the guides that it keeps.</param>
/// <param name="Window">The weeks of no contact.</param>
/// <param name="Slips">What a slip costs.</param>
/// <param name="Readiness">What readiness asks for.</param>
/// <param name="Note">The apology note; null where the programme has none.</param>
/// <param name="Invitation">The invitation.</param>
/// <param name="Meetings">Coffee and dates.</param>
/// <param name="Talk">When one plain question opens; null where it is theirs alone to raise.</param>
/// <param name="Activities">Activities asked for; null where none are.</param>
/// <param name="Safety">What can be tightened of section 6.</param>
public sealed record Playbook(
    string Id, string Name, string Summary, IReadOnlyList<string> Keeps, WindowRule Window, SlipRule Slips, ReadinessRule Readiness,
    NoteRule? Note, InvitationRule Invitation, MeetingRule Meetings, TalkRule? Talk, ActivityRule? Activities, SafetyRule Safety);

/// <summary>The window of no contact, in days (R-window).</summary>
public sealed record WindowRule(int Minimum, int Maximum, int Default, int Wait, int AfterTwoNeutral)
{
    /// <summary>The planned days, kept inside the range.</summary>
    public int Clamp(int planned) => Math.Clamp(planned, Minimum, Maximum);
}

/// <summary>What a slip costs (R-slip).</summary>
/// <param name="StartAgain">The count starts again; otherwise days are taken back.</param>
/// <param name="Begging">Days taken back for a day with begging or an early approach.</param>
/// <param name="Other">Days taken back for a day with any other slip.</param>
/// <param name="Quiet">Days after a slip before the window can complete or an approach can open.</param>
public sealed record SlipRule(bool StartAgain, int Begging, int Other, int Quiet);

/// <summary>What readiness asks for (R-ready).</summary>
/// <param name="Days">Days of check-ins looked back on, today included.</param>
/// <param name="Mood">Mean mood, 0–10.</param>
/// <param name="Confidence">Mean confidence, 0–10.</param>
/// <param name="Urges">Urges a day on average, at most.</param>
/// <param name="UrgeCeiling">No urge above this, 0–10.</param>
/// <param name="WellBeing">WHO-5 index that must be exceeded, 0–100.</param>
/// <param name="WellBeingDays">Days within which the WHO-5 must lie, today included.</param>
/// <param name="Acceptance">Mean acceptance, 0–10; null where it is not asked for.</param>
/// <param name="OwnParts">Own contributions that must be named (A6); 0 where it is not asked for.</param>
public sealed record ReadinessRule(
    int Days, MeanRule Mood, MeanRule Confidence, MeanRule Urges, decimal UrgeCeiling, decimal WellBeing, int WellBeingDays,
    MeanRule? Acceptance, int OwnParts);

/// <summary>A mean and the number of entries that it must rest on.</summary>
/// <param name="Threshold">The number asked for.</param>
/// <param name="From">Fewer entries are too little to tell.</param>
public sealed record MeanRule(decimal Threshold, int From);

/// <summary>The apology note (R-draft, R-budget).</summary>
/// <param name="DraftHours">Hours between the last draft and the note.</param>
/// <param name="AnswerDays">Days after which silence to it no longer holds the invitation back.</param>
public sealed record NoteRule(int DraftHours, int AnswerDays);

/// <summary>The invitation (R-budget).</summary>
/// <param name="AnswerDays">Days after which silence is an answer.</param>
/// <param name="LaterDays">Days after "later" before a second one.</param>
public sealed record InvitationRule(int AnswerDays, int LaterDays);

/// <summary>Meetings (R-next, R-pace).</summary>
/// <param name="CoffeeMinutes">A coffee lasts at most so long, in minutes.</param>
/// <param name="AfterTheirSuggestion">Days after a good meeting at which they suggested the next.</param>
/// <param name="TheirMove">Days left to them to suggest the next one (B10).</param>
/// <param name="AfterNeutral">Days after a neutral meeting.</param>
/// <param name="FirstDatesApart">Days between the first three dates.</param>
/// <param name="LaterDatesApart">Days between later dates.</param>
public sealed record MeetingRule(
    int CoffeeMinutes, int AfterTheirSuggestion, int TheirMove, int AfterNeutral, int FirstDatesApart, int LaterDatesApart);

/// <summary>When one plain, unpressing question opens (section 5).</summary>
/// <param name="MeetingsWell">Meetings gone well.</param>
/// <param name="Days">Days since the first meeting.</param>
public sealed record TalkRule(int MeetingsWell, int Days);

/// <summary>Activities asked for in a week (B5).</summary>
public sealed record ActivityRule(int PerWeek, int Areas);

/// <summary>What a playbook may tighten of safety and consent (section 6).</summary>
/// <param name="ReplyHours">Hours in which a message of theirs may be answered; at most 48.</param>
/// <param name="ClearAfterDays">Days before a clear screening can end the unsafe hold; at least 30.</param>
/// <param name="PressingContacts">Contacts after an answer that make it pressing; at most 2.</param>
public sealed record SafetyRule(int ReplyHours, int ClearAfterDays, int PressingContacts);
