using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Web.Meet;

/// <summary>The words for meetings.</summary>
internal static class MeetWords
{
    /// <summary>A kind of meeting.</summary>
    public static string Kind(MeetingKind kind) => kind switch
    {
        MeetingKind.Coffee => "A coffee",
        MeetingKind.Date => "A date",
        MeetingKind.Other => "A casual meeting",
    };

    /// <summary>How one meeting went, in two words.</summary>
    public static string Verdict(MeetingVerdict verdict) => verdict switch
    {
        MeetingVerdict.Well => "It went well",
        MeetingVerdict.Neutral => "It was all right",
        MeetingVerdict.Poor => "It was hard",
    };

    /// <summary>How the last three went together.</summary>
    public static string Progress(MeetingProgress progress) => progress switch
    {
        MeetingProgress.Progressing => "The last ones went well. There is no hurry in that.",
        MeetingProgress.Steady => "It goes along. Too early to call it one thing or the other.",
        MeetingProgress.Stalling => "The last ones were all right, and no more. That is an answer one can listen to.",
        MeetingProgress.Failing => "The last ones were hard. It may be kinder to both of you to stop here.",
    };

    /// <summary>The day and the time of a plan, by the clock of the journey.</summary>
    public static string When(MeetingPlanned plan, JourneyDays days) =>
        $"{Says.LongDay(days.DayOf(plan.When))}, {days.Local(plan.When).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>Place and length of a plan, as far as they are known; null where neither is.</summary>
    public static string? Where(MeetingPlanned plan) => (plan.Place, plan.Minutes) switch
    {
        ({ Length: > 0 } place, { } minutes) => $"{place}, {minutes} minutes",
        ({ Length: > 0 } place, null) => place,
        (_, { } minutes) => $"{minutes} minutes",
        _ => null,
    };
}
