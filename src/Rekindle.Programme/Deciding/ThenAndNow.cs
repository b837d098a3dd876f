using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Deciding;

/// <summary>A mean and what it rests on.</summary>
/// <param name="Value">The mean; null where there is no entry.</param>
/// <param name="From">Entries that it rests on.</param>
public sealed record Rested(decimal? Value, int From);

/// <summary>How somebody was in some days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Mood">Mean mood, 0–10.</param>
/// <param name="Confidence">Mean confidence, 0–10.</param>
/// <param name="Acceptance">Mean of "if the answer were no, I would be all right", 0–10.</param>
/// <param name="Urges">Urges noted.</param>
/// <param name="Strongest">The strongest of them, 0–10; null where none was noted.</param>
public sealed record Week(DateOnly From, DateOnly To, Rested Mood, Rested Confidence, Rested Acceptance, int Urges, decimal? Strongest);

/// <summary>Then and now, side by side: what a second decision looks at (B7).</summary>
/// <param name="First">The first worth assessment, with its day; null where there is none.</param>
/// <param name="Sealed">What was sealed for this day, in order.</param>
/// <param name="FirstWeek">The first seven days that hold a check-in or an urge; null where none does.</param>
/// <param name="LastWeek">The last seven days, today included.</param>
/// <param name="MyFeelings">The latest word on the person's own feelings.</param>
/// <param name="TheirFeelings">The latest word on theirs.</param>
/// <param name="For">Reasons for it, in the person's own words, in order.</param>
/// <param name="Against">Reasons against it.</param>
public sealed record ThenAndNow(
    (DateOnly Day, WorthAssessed Answers)? First, IReadOnlyList<AnswerSealed> Sealed, Week? FirstWeek, Week LastWeek,
    IReadOnlyList<Feeling> MyFeelings, IReadOnlyList<Feeling> TheirFeelings, IReadOnlyList<ReasonKept> For, IReadOnlyList<ReasonKept> Against)
{
    private const int Days = 7;

    /// <summary>Looks at a journey on a day.</summary>
    /// <param name="journey">The events of the journey, in order.</param>
    /// <param name="today">The person's own calendar day.</param>
    /// <param name="calendar">The calendar of the journey.</param>
    public static ThenAndNow Of(IReadOnlyList<LoggedEvent> journey, DateOnly today, JourneyDays calendar)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(calendar);
        LoggedEvent? first = journey.FirstOrDefault(e => e.Event is WorthAssessed);
        LoggedEvent? daily = journey.FirstOrDefault(e => e.Event is CheckedIn or UrgeFelt);
        List<ReasonKept> reasons = [.. journey.Select(e => e.Event).OfType<ReasonKept>()];
        DateOnly? begun = daily is null ? null : calendar.DayOf(daily.At);
        return new ThenAndNow(
            first is null ? null : (calendar.DayOf(first.At), (WorthAssessed)first.Event), [.. journey.Select(e => e.Event).OfType<AnswerSealed>()],
            begun is { } from && from.AddDays(Days - 1) < today.AddDays(1 - Days) ? WeekOf(journey, from, from.AddDays(Days - 1), calendar) : null,
            WeekOf(journey, today.AddDays(1 - Days), today, calendar),
            Latest(journey, Party.Me), Latest(journey, Party.Them),
            reasons.FindAll(r => r.Side == CaseSide.For), reasons.FindAll(r => r.Side == CaseSide.Against));
    }

    private static Week WeekOf(IReadOnlyList<LoggedEvent> journey, DateOnly from, DateOnly to, JourneyDays calendar)
    {
        List<JourneyEvent> within = [.. journey.Where(e => e.Event is CheckedIn or UrgeFelt && calendar.DayOf(e.At) is var day && day >= from && day <= to)
            .Select(e => e.Event)];
        List<CheckedIn> entries = [.. within.OfType<CheckedIn>()];
        List<decimal> urges = [.. within.OfType<UrgeFelt>().Select(u => u.Intensity)];
        return new Week(from, to, Mean(entries, c => c.Mood), Mean(entries, c => c.Confidence), Mean(entries, c => c.Acceptance),
            urges.Count, urges.Count == 0 ? null : urges.Max());
    }

    private static Rested Mean(List<CheckedIn> entries, Func<CheckedIn, decimal?> of)
    {
        List<decimal> values = [.. entries.Select(of).OfType<decimal>()];
        return new Rested(values.Count == 0 ? null : values.Average(), values.Count);
    }

    // A single feeling noted later is a newer word than the list of the assessment.
    private static IReadOnlyList<Feeling> Latest(IReadOnlyList<LoggedEvent> journey, Party who)
    {
        for (int i = journey.Count - 1; i >= 0; i--)
        {
            if (journey[i].Event is FeelingNoted noted && noted.Who == who) return [noted.Feeling];
            if (journey[i].Event is WorthAssessed worth) return who == Party.Me ? worth.MyFeelings : worth.TheirFeelings;
        }

        return [];
    }
}
