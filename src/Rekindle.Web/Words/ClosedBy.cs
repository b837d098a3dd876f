using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>The holds that close the pages of writing and meeting (programme, section 6).</summary>
internal static class ClosedBy
{
    /// <summary>The holds that stand and close them, most binding first. Friends-only and pressing shut no page by themselves.</summary>
    public static IReadOnlyList<Hold> Of(Status status) =>
        [.. status.Holds.Where(h => h.Kind is not (HoldKind.FriendsOnly or HoldKind.Pressing))];

    /// <summary>Whether own part, memories and meeting prompts are put away.</summary>
    public static bool IsUnsafe(Status status) => status.Holds.Any(h => h.Kind == HoldKind.Unsafe);

    /// <summary>The reasons that are shown: nothing asks for an own part of somebody who was not safe.</summary>
    public static IEnumerable<Reason> Shown(IEnumerable<Reason> reasons, Status status) =>
        IsUnsafe(status) ? reasons.Where(r => r.Code != "own-part-missing") : reasons;

    /// <summary>Whether an entry of this type may be asked for: own part, memories and plans to meet wait while somebody is not safe.</summary>
    public static bool Asks(string type, Status? status) =>
        status is null || !IsUnsafe(status) || type is not ("own-part-named" or "memory-kept" or "meeting-planned" or "note-drafted");

    /// <summary>Why this page is closed, in a sentence for the page itself; the hold speaks for itself above it.</summary>
    public static string Why(HoldKind hold) => hold switch
    {
        HoldKind.LegalOrder => "An order stands between you. Nothing here can be done beside it, and legal help can say what it allows.",
        HoldKind.Boundary => "They asked for no contact. Their word stands, with no end date, and keeping it is the kindest thing you can do now.",
        HoldKind.RiskToThem => "Their safety comes first. There are people who help with exactly this, without judging.",
        HoldKind.Unsafe => "You were not safe with them. Nothing here is going to lead you back there. People who know this well can help you plan.",
        HoldKind.Crisis => "You come first now. Everything else can wait, and it will still be here.",
        HoldKind.Space => "Space was asked for. Until it has passed, there is nothing to write and nothing to plan.",
        HoldKind.FriendsOnly => "Friends, and no more, was said.",
        HoldKind.Pressing => "There was contact again and again after an answer. It stops here.",
    };
}
