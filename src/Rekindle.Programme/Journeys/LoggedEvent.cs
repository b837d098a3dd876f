namespace Rekindle.Programme.Journeys;

/// <summary>An event as it stands in the log: what happened, when, under which id, and the line that says so.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When it happened, with the offset in which it was written.</param>
/// <param name="Event">What happened.</param>
/// <param name="Line">The stored line: compact JSON with every field as it came, known or not, and with its id.</param>
public sealed record LoggedEvent(Guid Id, DateTimeOffset At, JourneyEvent Event, string Line) : IComparable<LoggedEvent>
{
    /// <summary>The order of a journey: by moment, then by id. The order of lines never matters.</summary>
    public int CompareTo(LoggedEvent? other) =>
        other is null ? 1 : At.UtcTicks != other.At.UtcTicks ? At.UtcTicks.CompareTo(other.At.UtcTicks) : Id.CompareTo(other.Id);

    /// <summary>Earlier in the journey.</summary>
    public static bool operator <(LoggedEvent left, LoggedEvent right) => Compare(left, right) < 0;

    /// <summary>Later in the journey.</summary>
    public static bool operator >(LoggedEvent left, LoggedEvent right) => Compare(left, right) > 0;

    /// <summary>Not later in the journey.</summary>
    public static bool operator <=(LoggedEvent left, LoggedEvent right) => Compare(left, right) <= 0;

    /// <summary>Not earlier in the journey.</summary>
    public static bool operator >=(LoggedEvent left, LoggedEvent right) => Compare(left, right) >= 0;

    private static int Compare(LoggedEvent left, LoggedEvent right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }
}
