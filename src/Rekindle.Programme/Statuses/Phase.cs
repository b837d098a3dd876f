namespace Rekindle.Programme.Statuses;

/// <summary>Where the person stands: a function of the log and the moment, never stored (programme, section 3).</summary>
public enum Phase
{
    /// <summary>Looking honestly: screening, worth, first decision.</summary>
    Assess,

    /// <summary>The weeks of no contact.</summary>
    NoContact,

    /// <summary>Deciding again (B7).</summary>
    Decide,

    /// <summary>One note, one invitation.</summary>
    ReachOut,

    /// <summary>A light coffee.</summary>
    Coffee,

    /// <summary>Slow dates.</summary>
    Dating,

    /// <summary>Together again, made anew.</summary>
    Reunited,

    /// <summary>Letting go well.</summary>
    LettingGo,

    /// <summary>Let go; all five steps done.</summary>
    Closed,
}

/// <summary>What the programme says to one action right now. Ordered from least to most permissive.</summary>
public enum VerdictKind
{
    /// <summary>No.</summary>
    No,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>Go.</summary>
    Go,
}

/// <summary>The eight actions that the programme judges.</summary>
public enum ActionKind
{
    /// <summary>The one short note (A5).</summary>
    ApologyNote,

    /// <summary>Asking to meet (A7, B8).</summary>
    Invitation,

    /// <summary>A light message.</summary>
    Message,

    /// <summary>Answering something of theirs.</summary>
    Reply,

    /// <summary>A light coffee.</summary>
    Coffee,

    /// <summary>A date (A11).</summary>
    Date,

    /// <summary>Raising the relationship (A13).</summary>
    RaiseRelationship,

    /// <summary>Being together again (A15).</summary>
    Reunite,
}

/// <summary>What outranks everything, or stands beside it (programme, section 6).</summary>
public enum HoldKind
{
    /// <summary>A court order or police warning.</summary>
    LegalOrder,

    /// <summary>They asked for no contact.</summary>
    Boundary,

    /// <summary>They are at risk from me.</summary>
    RiskToThem,

    /// <summary>I am at risk from them.</summary>
    Unsafe,

    /// <summary>Thoughts of suicide or self-harm.</summary>
    Crisis,

    /// <summary>Space was asked for.</summary>
    Space,

    /// <summary>Friends, and not more.</summary>
    FriendsOnly,

    /// <summary>Contact again and again after an answer.</summary>
    Pressing,
}

/// <summary>The programme's word in one.</summary>
public enum Recommendation
{
    /// <summary>Go on along the way.</summary>
    KeepGoing,

    /// <summary>Wait.</summary>
    Wait,

    /// <summary>Decide.</summary>
    Decide,

    /// <summary>Let go.</summary>
    LetGo,

    /// <summary>Stop.</summary>
    Stop,

    /// <summary>Get help.</summary>
    GetHelp,
}

/// <summary>How a meeting went, from what its debrief says (R-debrief).</summary>
public enum MeetingVerdict
{
    /// <summary>Poor.</summary>
    Poor,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Well.</summary>
    Well,
}

/// <summary>How the last three meetings went together (R-pace).</summary>
public enum MeetingProgress
{
    /// <summary>Two or more well, none poor.</summary>
    Progressing,

    /// <summary>Neither of the others.</summary>
    Steady,

    /// <summary>Two neutral.</summary>
    Stalling,

    /// <summary>Two poor.</summary>
    Failing,
}

/// <summary>What the worth assessment says (section 3).</summary>
public enum WorthRecommendation
{
    /// <summary>Worth pursuing.</summary>
    WorthPursuing,

    /// <summary>Heal first.</summary>
    HealFirst,

    /// <summary>Better let go.</summary>
    BetterLetGo,

    /// <summary>Unsafe: the only one that binds.</summary>
    Unsafe,
}
