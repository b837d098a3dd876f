namespace Rekindle.Programme.Journeys;

/// <summary>One of the two people.</summary>
public enum Party
{
    /// <summary>The person whose journey this is.</summary>
    Me,

    /// <summary>The former partner.</summary>
    Them,
}

/// <summary>One of the two, or both.</summary>
public enum Side
{
    /// <summary>The person whose journey this is.</summary>
    Me,

    /// <summary>The former partner.</summary>
    Them,

    /// <summary>Both of them.</summary>
    Both,
}

/// <summary>Who drew a line.</summary>
public enum BoundarySetter
{
    /// <summary>The former partner.</summary>
    Them,

    /// <summary>A court, or the police with a formal warning.</summary>
    Court,

    /// <summary>The person themselves.</summary>
    Me,
}

/// <summary>What kind of line was drawn.</summary>
public enum BoundaryKind
{
    /// <summary>No contact at all.</summary>
    NoContact,

    /// <summary>The person was blocked.</summary>
    Blocked,

    /// <summary>Space for a while.</summary>
    Space,

    /// <summary>Friends, and not more.</summary>
    FriendsOnly,
}

/// <summary>Who took a line back.</summary>
public enum BoundaryLifter
{
    /// <summary>The former partner.</summary>
    Them,

    /// <summary>The court that gave the order.</summary>
    Court,
}

/// <summary>What two people may still have to settle together; contact about it never counts.</summary>
public enum Obligation
{
    /// <summary>Children in common.</summary>
    Children,

    /// <summary>A shared home.</summary>
    Home,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Pets.</summary>
    Pets,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Legal matters.</summary>
    Legal,
}

/// <summary>An answer to a safety question. Unsaid is neither no nor yes.</summary>
public enum Screening
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>The person would rather not say.</summary>
    Unsaid,
}

/// <summary>Thoughts of harm, as screened.</summary>
public enum HarmThoughts
{
    /// <summary>None.</summary>
    None,

    /// <summary>Of harming themselves.</summary>
    Self,

    /// <summary>Of harming the former partner.</summary>
    Them,

    /// <summary>The person would rather not say.</summary>
    Unsaid,
}

/// <summary>Why it ended, in the person's eyes.</summary>
public enum EndReason
{
    /// <summary>Something that can be mended.</summary>
    Fixable,

    /// <summary>Distance.</summary>
    Distance,

    /// <summary>The wrong time.</summary>
    Timing,

    /// <summary>They grew apart.</summary>
    GrewApart,

    /// <summary>The person betrayed the partner.</summary>
    BetrayalMine,

    /// <summary>The partner betrayed the person.</summary>
    BetrayalTheirs,

    /// <summary>They want different things from life.</summary>
    DifferentGoals,

    /// <summary>Constant conflict.</summary>
    ConstantConflict,

    /// <summary>The person does not know.</summary>
    Unknown,
}

/// <summary>A feeling of one for the other (guide row A1).</summary>
public enum Feeling
{
    /// <summary>Love.</summary>
    Love,

    /// <summary>Fondness.</summary>
    Fondness,

    /// <summary>Missing the other.</summary>
    Missing,

    /// <summary>Hurt.</summary>
    Hurt,

    /// <summary>Anger.</summary>
    Anger,

    /// <summary>Sadness.</summary>
    Sadness,

    /// <summary>Guilt.</summary>
    Guilt,

    /// <summary>Jealousy.</summary>
    Jealousy,

    /// <summary>No feeling at all: the one hopeless sign of guide row A1.</summary>
    Apathy,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>Why the person wants this now.</summary>
public enum Motive
{
    /// <summary>Love of this person.</summary>
    Love,

    /// <summary>Companionship.</summary>
    Companionship,

    /// <summary>Being lonely.</summary>
    Loneliness,

    /// <summary>Fear.</summary>
    Fear,

    /// <summary>Pride.</summary>
    Pride,

    /// <summary>Habit.</summary>
    Habit,

    /// <summary>The children.</summary>
    Children,

    /// <summary>Money.</summary>
    Money,
}

/// <summary>What is known of the former partner's life.</summary>
public enum ExStatusKind
{
    /// <summary>With nobody.</summary>
    Unattached,

    /// <summary>With somebody else.</summary>
    SeeingSomeone,

    /// <summary>Moved away.</summary>
    MovedAway,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>How a contact was made.</summary>
public enum Channel
{
    /// <summary>A call.</summary>
    Call,

    /// <summary>A text message.</summary>
    Text,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>A social network.</summary>
    Social,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>Any other way.</summary>
    Other,
}

/// <summary>What a contact was for.</summary>
public enum Purpose
{
    /// <summary>About children, home, work, pets, money or the law: never counts.</summary>
    Necessary,

    /// <summary>An answer to something of the other's.</summary>
    Reply,

    /// <summary>Small talk.</summary>
    Social,

    /// <summary>Pleading to come back (guide row A3).</summary>
    Begging,

    /// <summary>Asking how the other is.</summary>
    CheckingIn,

    /// <summary>Suggesting to meet; by the person it is an invitation.</summary>
    SuggestsMeeting,

    /// <summary>Running into each other: never counts.</summary>
    Chance,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>How something sounded.</summary>
public enum Tone
{
    /// <summary>Warm.</summary>
    Warm,

    /// <summary>Neutral.</summary>
    Neutral,

    /// <summary>Cold.</summary>
    Cold,
}

/// <summary>How an urge ended.</summary>
public enum UrgeOutcome
{
    /// <summary>Ridden out.</summary>
    RodeOut,

    /// <summary>Written down here instead.</summary>
    WroteLetter,

    /// <summary>A friend was called.</summary>
    CalledFriend,

    /// <summary>Something else took its place.</summary>
    Distracted,

    /// <summary>It was given in to.</summary>
    GaveIn,
}

/// <summary>An area of rebuilding (guide row B5, and four more).</summary>
public enum ActivityKind
{
    /// <summary>Friends.</summary>
    Friends,

    /// <summary>A hobby.</summary>
    Hobby,

    /// <summary>Clothes.</summary>
    Clothes,

    /// <summary>A haircut.</summary>
    Haircut,

    /// <summary>Meeting people.</summary>
    MeetingPeople,

    /// <summary>Exercise.</summary>
    Exercise,

    /// <summary>Family.</summary>
    Family,

    /// <summary>Learning.</summary>
    Learning,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>For it, or against it.</summary>
public enum CaseSide
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,
}
