using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Rebuilding;

/// <summary>What was done in one area of rebuilding (B5).</summary>
/// <param name="Area">The area.</param>
/// <param name="Done">How often, since the journey began.</param>
/// <param name="ThisWeek">How often in the last seven days, today included.</param>
/// <param name="Lift">Mean lift, −3 to 3; null where too few entries name one to tell.</param>
/// <param name="LiftFrom">Entries that name a lift.</param>
public sealed record AreaCount(ActivityKind Area, int Done, int ThisWeek, decimal? Lift, int LiftFrom);

/// <summary>Activities since the journey began, and this week.</summary>
/// <param name="ThisWeek">Done in the last seven days, today included.</param>
/// <param name="AreasThisWeek">Different areas among them.</param>
/// <param name="Areas">Every area, in the order of the format.</param>
/// <param name="Plans">Plans that nothing done has answered, the next one first; those without a moment last.</param>
public sealed record RebuildCount(int ThisWeek, int AreasThisWeek, IReadOnlyList<AreaCount> Areas, IReadOnlyList<LoggedEvent> Plans)
{
    /// <summary>Entries from which on a mean lift is told. A design choice: one or two good afternoons say nothing of an area yet.</summary>
    public const int EnoughToTell = 3;

    private const int Week = 7;

    /// <summary>Counts the activities of a journey.</summary>
    /// <param name="journey">The events of the journey, in order.</param>
    /// <param name="today">The person's own calendar day.</param>
    /// <param name="days">The calendar of the journey.</param>
    public static RebuildCount Of(IReadOnlyList<LoggedEvent> journey, DateOnly today, JourneyDays days)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(days);
        var done = new List<(ActivityDone Activity, bool ThisWeek)>();
        var answered = new HashSet<Guid>();
        foreach (LoggedEvent logged in journey)
        {
            if (logged.Event is not ActivityDone activity) continue;
            done.Add((activity, today.DayNumber - days.DayOf(logged.At).DayNumber < Week));
            if (activity.Planned is { } plan) answered.Add(plan);
        }

        return new RebuildCount(
            done.Count(d => d.ThisWeek), done.Where(d => d.ThisWeek).Select(d => d.Activity.Kind).Distinct().Count(),
            [.. Enum.GetValues<ActivityKind>().Select(area => Count(area, done.FindAll(d => d.Activity.Kind == area)))],
            [.. journey.Where(e => e.Event is ActivityPlanned && !answered.Contains(e.Id))
                .OrderBy(e => ((ActivityPlanned)e.Event).When ?? DateTimeOffset.MaxValue)]);
    }

    private static AreaCount Count(ActivityKind area, List<(ActivityDone Activity, bool ThisWeek)> done)
    {
        List<decimal> lifts = [.. done.Select(d => d.Activity.Lift).OfType<decimal>()];
        return new AreaCount(area, done.Count, done.Count(d => d.ThisWeek), lifts.Count < EnoughToTell ? null : lifts.Average(), lifts.Count);
    }
}
