using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Programme.Meetings;

/// <summary>Whether the plan of a coffee is what a coffee is: by day, and short (programme, section 5).</summary>
public static class CoffeePlan
{
    /// <summary>First hour of the local clock at which a coffee is by day. A design choice: the programme says daytime and names no hour.</summary>
    public const int FirstHour = 8;

    /// <summary>Hour of the local clock at or after which a meeting is of the evening. A design choice, as above.</summary>
    public const int EveningHour = 18;

    /// <summary>Whether it begins by day. True for every meeting that is no coffee.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="days">The calendar of the journey.</param>
    public static bool IsByDay(MeetingPlanned plan, JourneyDays days)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(days);
        return plan.Kind != MeetingKind.Coffee || days.HourOf(plan.When) is >= FirstHour and < EveningHour;
    }

    /// <summary>Whether it is short enough. True where no length is given, and for every meeting that is no coffee.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rule">The playbook's numbers.</param>
    public static bool IsShort(MeetingPlanned plan, MeetingRule rule)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rule);
        return plan.Kind != MeetingKind.Coffee || plan.Minutes is null || plan.Minutes <= rule.CoffeeMinutes;
    }
}
