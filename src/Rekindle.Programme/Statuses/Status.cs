using Rekindle.Programme.Advice;

namespace Rekindle.Programme.Statuses;

/// <summary>Everything that the programme says of a journey at a moment. Derived, never stored.</summary>
/// <param name="At">The moment asked about, with the offset of the journey's zone.</param>
/// <param name="Today">The local day of that moment.</param>
/// <param name="Journey">Whose way this is.</param>
/// <param name="Phase">Where the person stands.</param>
/// <param name="NoContact">The count of no contact.</param>
/// <param name="Worth">The worth assessment; null before it.</param>
/// <param name="Holds">The holds that stand, most binding first.</param>
/// <param name="Verdicts">All eight.</param>
/// <param name="Readiness">Readiness, part by part (R-ready).</param>
/// <param name="Approaches">The budget (R-budget).</param>
/// <param name="Meetings">Meetings and their progress.</param>
/// <param name="ToDo">What to do today; the first is the one next step. Empty only when closed.</param>
/// <param name="Avoid">What to leave alone today.</param>
/// <param name="Recommendation">The word in one.</param>
/// <param name="RecommendationReasons">Stable codes of what the recommendation rests on, such as nothing-left.</param>
/// <param name="Notes">What was clamped, ignored or kept without being understood.</param>
public sealed record Status(
    DateTimeOffset At, DateOnly Today, JourneyIdentity Journey, Phase Phase, NoContactCount NoContact, WorthResult? Worth,
    IReadOnlyList<Hold> Holds, ActionVerdicts Verdicts, ReadinessResult Readiness, ApproachBudget Approaches,
    MeetingCount Meetings, IReadOnlyList<AdviceShown> ToDo, IReadOnlyList<AdviceShown> Avoid, Recommendation Recommendation,
    IReadOnlyList<string> RecommendationReasons, IReadOnlyList<string> Notes);

/// <summary>Whose way this is.</summary>
/// <param name="Alias">The former partner's only name here.</param>
/// <param name="Playbook">Playbook id in force.</param>
/// <param name="BreakupOn">Day 0.</param>
/// <param name="TimeZone">IANA zone.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
/// <param name="Quiet">Quiet mode.</param>
public sealed record JourneyIdentity(string Alias, string Playbook, DateOnly BreakupOn, string TimeZone, string? Country, bool Quiet);

/// <summary>The count of no contact (R-window). Days are differences of local dates.</summary>
/// <param name="Since">Day 0 of the window that counts.</param>
/// <param name="CreditedDays">Days credited in it.</param>
/// <param name="PlannedDays">Days asked for.</param>
/// <param name="DaysSinceLastSlip">Since the last slip, or the breakup.</param>
/// <param name="LongestStreak">Longest streak since the breakup.</param>
/// <param name="TotalDays">Days since the breakup, less days with a slip.</param>
/// <param name="KeptOfLast28">Of the last 28 days (fewer since the breakup), those without a slip.</param>
/// <param name="Slips">Contacts that were slips.</param>
/// <param name="Lapses">Looks at their profile.</param>
/// <param name="EarliestEnd">The day on which the window completes with no further slip; once complete, the day on which it did.</param>
/// <param name="Complete">Whether it is complete.</param>
public sealed record NoContactCount(
    DateOnly Since, int CreditedDays, int PlannedDays, int DaysSinceLastSlip, int LongestStreak, int TotalDays, int KeptOfLast28,
    int Slips, int Lapses, DateOnly EarliestEnd, bool Complete);

/// <summary>The worth assessment: a sum shown item by item.</summary>
/// <param name="Recommendation">What it says.</param>
/// <param name="Sum">The sum of the weights.</param>
/// <param name="Items">What was weighed.</param>
public sealed record WorthResult(WorthRecommendation Recommendation, int Sum, IReadOnlyList<WorthItem> Items);

/// <summary>One thing that was weighed.</summary>
/// <param name="Item">Stable code.</param>
/// <param name="Weight">Its weight in the sum.</param>
/// <param name="Why">Why, in one plain sentence.</param>
public sealed record WorthItem(string Item, int Weight, string Why);

/// <summary>A hold that stands.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Since">Local day since which it stands.</param>
/// <param name="Until">Its last day; null where it has no end date.</param>
/// <param name="Message">What it means, in plain words.</param>
/// <param name="Rules">Rule ids.</param>
/// <param name="Events">Ids of the events that it rests on.</param>
/// <param name="Resources">Where help is to be had.</param>
public sealed record Hold(
    HoldKind Kind, DateOnly Since, DateOnly? Until, string Message, IReadOnlyList<string> Rules, IReadOnlyList<Guid> Events,
    IReadOnlyList<Resource> Resources);

/// <summary>A place where help is to be had.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">As dialled in that country; null where it is a place to look.</param>
/// <param name="For">What it is for.</param>
/// <param name="Checked">The day on which it was last checked at its source; null: not checked, and never to stand alone.</param>
public sealed record Resource(string Name, string? Number, string For, DateOnly? Checked);

/// <summary>Readiness, part by part (R-ready).</summary>
/// <param name="Ready">All parts are met.</param>
/// <param name="Parts">The parts that the playbook asks for.</param>
public sealed record ReadinessResult(bool Ready, IReadOnlyList<ReadinessPart> Parts);

/// <summary>One part of readiness.</summary>
/// <param name="Part">mood, confidence, urges, well-being, acceptance or own-part.</param>
/// <param name="Value">What it is now; null where there is nothing to tell from.</param>
/// <param name="Threshold">What is asked for.</param>
/// <param name="Met">Whether it is met. Too few entries is not met.</param>
/// <param name="From">The number of entries that it rests on.</param>
/// <param name="Enough">Whether there were enough entries to tell.</param>
/// <param name="Message">One plain sentence.</param>
public sealed record ReadinessPart(string Part, decimal? Value, decimal Threshold, bool Met, int From, bool Enough, string Message);

/// <summary>The budget (R-budget).</summary>
/// <param name="Made">Approaches made.</param>
/// <param name="Unanswered">Invitations that stayed unanswered for the playbook's days.</param>
/// <param name="NotesLeft">Apology notes left.</param>
/// <param name="InvitationsLeft">Invitations left.</param>
public sealed record ApproachBudget(int Made, int Unanswered, int NotesLeft, int InvitationsLeft);

/// <summary>Meetings so far.</summary>
/// <param name="Held">How many were held.</param>
/// <param name="LastVerdict">How the last went; null before the first.</param>
/// <param name="Progress">Over the last three; null before the first.</param>
public sealed record MeetingCount(int Held, MeetingVerdict? LastVerdict, MeetingProgress? Progress);

/// <summary>An advice item as it is shown.</summary>
/// <param name="Id">Its id in the advice file.</param>
/// <param name="Title">What to do, or to leave alone.</param>
/// <param name="Why">Why.</param>
/// <param name="Rules">Rows and rule ids; never empty.</param>
/// <param name="Evidence">Ids of claims or studies.</param>
/// <param name="Label">What research says: supports, mixed, against or no-evidence.</param>
/// <param name="Page">The page on which doing it happens, or null.</param>
/// <param name="Form">The form on which it is done or noted, or null.</param>
public sealed record AdviceShown(
    string Id, string Title, string Why, IReadOnlyList<string> Rules, IReadOnlyList<string> Evidence, string Label, string? Page,
    AdviceForm? Form = null);
