namespace Rekindle.Programme.Journeys;

/// <summary>What the person decided.</summary>
public enum Choice
{
    /// <summary>To try.</summary>
    Pursue,

    /// <summary>To wait.</summary>
    Wait,

    /// <summary>To let go.</summary>
    LetGo,
}

/// <summary>An approach: one of the two things that the budget counts.</summary>
public enum ApproachKind
{
    /// <summary>The one short note of guide row A5.</summary>
    ApologyNote,

    /// <summary>Asking to meet (A7, B8).</summary>
    Invitation,
}

/// <summary>What a draft is for.</summary>
public enum DraftPurpose
{
    /// <summary>The apology note.</summary>
    Apology,

    /// <summary>The invitation.</summary>
    Invitation,
}

/// <summary>What they answered.</summary>
public enum ReplyAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Later.</summary>
    Later,

    /// <summary>Stop: a boundary.</summary>
    Stop,

    /// <summary>A word that needs no answer.</summary>
    NoneNeeded,
}

/// <summary>What kind of meeting.</summary>
public enum MeetingKind
{
    /// <summary>A light coffee.</summary>
    Coffee,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Another casual meeting.</summary>
    Other,
}

/// <summary>How long they stayed.</summary>
public enum Stayed
{
    /// <summary>Shorter than planned.</summary>
    Shorter,

    /// <summary>As planned.</summary>
    AsPlanned,

    /// <summary>Longer than planned.</summary>
    Longer,
}

/// <summary>How a serious talk ended.</summary>
public enum TalkOutcome
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>Not ready.</summary>
    NotReady,

    /// <summary>Together: both said so.</summary>
    Together,

    /// <summary>Ended: as a clear no.</summary>
    Ended,
}

/// <summary>A step of letting go.</summary>
public enum ClosureStepKind
{
    /// <summary>A closing letter that is never sent.</summary>
    ClosingLetter,

    /// <summary>Things put away.</summary>
    ThingsAway,

    /// <summary>Follow and mute settled.</summary>
    FollowSettled,

    /// <summary>What was learned.</summary>
    Learned,

    /// <summary>What comes next.</summary>
    Next,
}

/// <summary>A questionnaire that the programme can score.</summary>
public enum Instrument
{
    /// <summary>WHO-5 well-being index.</summary>
    Who5,

    /// <summary>PHQ-2.</summary>
    Phq2,

    /// <summary>PHQ-9.</summary>
    Phq9,

    /// <summary>GAD-7.</summary>
    Gad7,
}
