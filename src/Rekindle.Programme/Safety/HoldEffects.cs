using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Safety;

/// <summary>What each hold does to each action: the table of section 6.</summary>
internal static class HoldEffects
{
    /// <summary>What a hold makes of an action; null where the action stays as without it.</summary>
    /// <remarks>Under a boundary a reply is left open to a message of theirs: see <see cref="LeavesReply"/>.</remarks>
    public static VerdictKind? On(HoldKind hold, ActionKind action) => hold switch
    {
        HoldKind.LegalOrder or HoldKind.Boundary => VerdictKind.No,
        HoldKind.RiskToThem or HoldKind.Unsafe => action == ActionKind.Reply ? null : VerdictKind.No,
        HoldKind.Crisis or HoldKind.Space => action is ActionKind.Reply or ActionKind.Reunite ? null : VerdictKind.NotYet,
        HoldKind.FriendsOnly => action is ActionKind.Date or ActionKind.RaiseRelationship ? VerdictKind.No : null,
        HoldKind.Pressing => null,
    };

    /// <summary>A message of theirs opens a reply to that message alone, although the hold stays.</summary>
    public static bool LeavesReply(HoldKind hold) => hold == HoldKind.Boundary;

    /// <summary>The reason code of a hold.</summary>
    public static string Code(HoldKind hold) => hold == HoldKind.Space ? "space-asked" : StatusWords.Hold[hold];

    /// <summary>The rule id of a hold.</summary>
    public static string Rule(HoldKind hold) => hold switch
    {
        HoldKind.LegalOrder => "S-legal",
        HoldKind.Boundary => "S-boundary",
        HoldKind.RiskToThem => "S-risk",
        HoldKind.Unsafe => "S-unsafe",
        HoldKind.Crisis => "S-crisis",
        HoldKind.Space => "S-space",
        HoldKind.FriendsOnly => "S-friends",
        HoldKind.Pressing => "S-pressing",
    };

    /// <summary>What the hold means, in plain words.</summary>
    public static string Message(HoldKind hold) => hold switch
    {
        HoldKind.LegalOrder => "A court order or a police warning stands. Only necessary contact, as the order allows.",
        HoldKind.Boundary => "They asked for no contact. That is their answer, and it has no end date.",
        HoldKind.RiskToThem => "By your own answers, contact could harm them. Help for you comes first; there are people to talk to.",
        HoldKind.Unsafe => "By your own answers, this person is not safe for you. Leaving can be the riskiest time; a helpline can plan it with you.",
        HoldKind.Crisis => "You come first now. Please talk to somebody today; the rest can wait.",
        HoldKind.Space => "Space was asked for. It is theirs until it ends.",
        HoldKind.FriendsOnly => "Friends, they said. Nothing more, until they raise it themselves.",
        HoldKind.Pressing => "They have answered, and you have gone on. Contact like this, repeated, is treated as harassment in many places.",
    };
}
