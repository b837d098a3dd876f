using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>A log folded up to a moment. Between two events the fold is the same one, so who asks often may keep it and ask it again.</summary>
public sealed class FoldedJourney
{
    private readonly JourneyLog _log;
    private readonly ProgrammeSettings _settings;
    private readonly DateTimeOffset _from;
    private readonly DateTimeOffset? _until;

    internal FoldedJourney(
        JourneyLog log, ProgrammeSettings settings, DateTimeOffset from, DateTimeOffset? until, JourneyState state,
        IReadOnlyList<LoggedEvent> standing, IReadOnlyList<string> notes)
    {
        (_log, _settings, _from, _until) = (log, settings, from, until);
        State = state;
        Standing = standing;
        Notes = notes;
    }

    /// <summary>The state. It is shared by whoever asks: nothing that is done with it may change it.</summary>
    internal JourneyState State { get; }

    /// <summary>The events that stand, in order: those that happened by the moment, with corrections taken in.</summary>
    public IReadOnlyList<LoggedEvent> Standing { get; }

    /// <summary>What was noted on the way.</summary>
    internal IReadOnlyList<string> Notes { get; }

    /// <summary>Whether this fold also answers for that log at that moment.</summary>
    public bool AnswersFor(JourneyLog log, DateTimeOffset at, ProgrammeSettings settings) =>
        ReferenceEquals(log, _log) && settings == _settings && at >= _from && (_until is null || at < _until);
}
