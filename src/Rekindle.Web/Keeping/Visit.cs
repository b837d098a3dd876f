using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Keeping;

/// <summary>One request's look at the journey: every part of a page speaks of the same log, at the same moment.</summary>
/// <param name="keeper">The keeper of the vault.</param>
internal sealed class Visit(Keeper keeper)
{
    private bool _looked;
    private JourneyLog? _log;
    private Status? _status;

    /// <summary>The moment of the request.</summary>
    public DateTimeOffset Moment { get; } = keeper.Now;

    /// <summary>The journey, with what this request itself has added. Other programs are asked about once, at the first look.</summary>
    public JourneyLog Journey
    {
        get
        {
            if (_looked) return keeper.Known;
            _looked = true;
            return keeper.Journey;
        }
    }

    /// <summary>The person's own calendar day.</summary>
    public DateOnly Today => JourneyDays.In(keeper.ZoneOf(Journey)).DayOf(Moment);

    /// <summary>What the programme says of the journey; null where none has begun.</summary>
    public Status? Status
    {
        get
        {
            JourneyLog log = Journey;
            if (ReferenceEquals(log, _log)) return _status;
            _log = log;
            return _status = keeper.StatusOf(log, Moment);
        }
    }

    /// <summary>What stands of the journey, corrections taken in.</summary>
    public IReadOnlyList<LoggedEvent> Standing => keeper.StandingOf(Journey, Moment);
}
