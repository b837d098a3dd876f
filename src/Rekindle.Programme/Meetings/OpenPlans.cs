using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Meetings;

/// <summary>Meetings that were planned, and neither held nor called off yet.</summary>
public static class OpenPlans
{
    /// <summary>The open plans, by the moment they are for.</summary>
    /// <remarks>A debrief or a cancellation that names its plan closes that plan; one that names none closes every plan made before it
    /// whose moment had come (a debrief), or every plan made before it (a cancellation).</remarks>
    /// <param name="journey">The events of the journey, in order.</param>
    public static IReadOnlyList<LoggedEvent> In(IReadOnlyList<LoggedEvent> journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return [.. journey.Where(e => e.Event is MeetingPlanned plan && !journey.Any(later => Closes(later, e, plan)))
            .OrderBy(e => ((MeetingPlanned)e.Event).When)];
    }

    private static bool Closes(LoggedEvent later, LoggedEvent planned, MeetingPlanned plan) => later > planned && later.Event switch
    {
        MeetingHeld { Planned: { } of } => of == planned.Id,
        MeetingHeld => plan.When <= later.At,
        MeetingCancelled { Planned: { } of } => of == planned.Id,
        MeetingCancelled => true,
        _ => false,
    };
}
