namespace Rekindle.Programme.Journeys;

/// <summary>A set of events in the order of a journey. Append-only: adding gives a new log.</summary>
public sealed class JourneyLog
{
    private readonly List<LoggedEvent> _events;

    /// <summary>A log of these events, in whatever order they come. Of two with one id the first is taken.</summary>
    public JourneyLog(IEnumerable<LoggedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        _events = [];
        var ids = new HashSet<Guid>();
        foreach (LoggedEvent logged in events)
        {
            if (ids.Add(logged.Id)) _events.Add(logged);
        }

        _events.Sort();
        LastStart = _events.FindLast(e => e.Event is JourneyStarted)?.Event as JourneyStarted;
    }

    /// <summary>The start that was logged last, corrections aside; null where no journey has begun.</summary>
    public JourneyStarted? LastStart { get; }

    /// <summary>The events, by moment and then by id.</summary>
    public IReadOnlyList<LoggedEvent> Events => _events;

    /// <summary>The events that stand at a moment, in order: those that happened by then, with corrections taken in.</summary>
    public IReadOnlyList<LoggedEvent> StandingAt(DateTimeOffset at) =>
        Corrections.Resolve(SeenBy(at), new HashSet<string>());

    /// <summary>The events that happened by a moment, in order, before corrections.</summary>
    internal List<LoggedEvent> SeenBy(DateTimeOffset at)
    {
        int after = _events.FindIndex(e => e.At > at);
        return _events.GetRange(0, after < 0 ? _events.Count : after);
    }

    /// <summary>This log and one event more.</summary>
    public JourneyLog With(LoggedEvent added) => new(_events.Append(added));
}
