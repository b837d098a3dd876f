using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Reunion;

/// <summary>A weekly look.</summary>
/// <param name="Week">Which of the twelve weeks it fell in, 1 to 12; more after them.</param>
/// <param name="Day">Its local day.</param>
/// <param name="Review">What was answered.</param>
public sealed record CareLook(int Week, DateOnly Day, CareReviewed Review);

/// <summary>The twelve weeks after two people came together again (B11, R-reunited).</summary>
/// <param name="Since">The day on which both had said so.</param>
/// <param name="Week">The week now, 1 or more.</param>
/// <param name="Looks">The weekly looks since, in order.</param>
public sealed record CareWeeks(DateOnly Since, int Week, IReadOnlyList<CareLook> Looks)
{
    /// <summary>Weeks of the weekly look: programme, section 3.</summary>
    public const int All = 12;

    private const int DaysOfAWeek = 7;

    /// <summary>Whether the twelve weeks are over.</summary>
    public bool IsOver => Week > All;

    /// <summary>Whether this week has its look already.</summary>
    public bool IsLooked => Looks.Any(l => l.Week == Week);

    /// <summary>The weeks of a journey; null where the two have not come together.</summary>
    /// <param name="journey">The events of the journey, in order.</param>
    /// <param name="today">The person's own calendar day.</param>
    /// <param name="days">The calendar of the journey.</param>
    public static CareWeeks? Of(IReadOnlyList<LoggedEvent> journey, DateOnly today, JourneyDays days)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(days);
        if (journey.LastOrDefault(e => e.Event is TalkedSeriously { Outcome: TalkOutcome.Together }) is not { } together) return null;
        DateOnly since = days.DayOf(together.At);
        int WeekOf(DateOnly day) => (day.DayNumber - since.DayNumber) / DaysOfAWeek + 1;
        return new CareWeeks(since, WeekOf(today),
            [.. journey.Where(e => e.Event is CareReviewed && e > together)
                .Select(e => new CareLook(WeekOf(days.DayOf(e.At)), days.DayOf(e.At), (CareReviewed)e.Event))]);
    }
}
