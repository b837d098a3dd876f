namespace Rekindle.Programme.Journeys;

/// <summary>The part of a log that belongs to the journey that is going on.</summary>
public static class CurrentJourney
{
    /// <summary>The events of the last journey in the log, in order. What was logged before the first start belongs to that start.</summary>
    /// <param name="standing">What stands of the log, corrections taken in, in order.</param>
    public static IReadOnlyList<LoggedEvent> Of(IReadOnlyList<LoggedEvent> standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        int first = -1, last = -1;
        for (int i = 0; i < standing.Count; i++)
        {
            if (standing[i].Event is not JourneyStarted) continue;
            if (first < 0) first = i;
            last = i;
        }

        return first == last ? standing : [.. standing.Skip(last)];
    }
}
