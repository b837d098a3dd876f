using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Gates;

/// <summary>Makes the reasons of a verdict: one place for how each code is worded and what it hangs on.</summary>
internal static class Unmet
{
    public static Reason Now(string code, VerdictKind verdict, Hinge hinge, string message, string[] rules, params Guid?[] events)
    {
        var known = new List<Guid>(events.Length);
        foreach (Guid? id in events)
        {
            if (id is { } there) known.Add(there);
        }

        return new Reason(code, verdict, message, rules, hinge) { Events = known };
    }

    /// <summary>A condition that time alone meets, on a day.</summary>
    public static Reason Until(string code, JourneyDays days, DateOnly opens, string message, string[] rules, params Guid?[] events) =>
        Now(code, VerdictKind.NotYet, Hinge.Time, message, rules, events) with { Opens = new Opening(days.StartOf(opens), CountsHours: false) };

    /// <summary>A condition that time alone meets, at a moment.</summary>
    public static Reason Until(string code, DateTimeOffset opens, string message, string[] rules, params Guid?[] events) =>
        Now(code, VerdictKind.NotYet, Hinge.Time, message, rules, events) with { Opens = new Opening(opens, CountsHours: true) };

    /// <summary>A day as it is said in a sentence: 30 January 2026.</summary>
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Days(int count) => count == 1 ? "1 more day" : $"{count} more days";
}
