using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Meetings;

/// <summary>How a meeting went, from what its debrief says (R-debrief).</summary>
public static class Debrief
{
    /// <summary>Warmth, of 4, at or under which a meeting was poor.</summary>
    public const int ColdWarmth = 1;

    /// <summary>Warmth, of 4, from which on a meeting can have gone well.</summary>
    public const int WarmWarmth = 3;

    /// <summary>The verdict. Pressing and their being upset outrank every good sign.</summary>
    public static MeetingVerdict Judge(MeetingHeld debrief)
    {
        ArgumentNullException.ThrowIfNull(debrief);
        bool poor = debrief.IPressed || debrief.Upset || debrief.Warmth <= ColdWarmth
            || (debrief.Stayed == Stayed.Shorter && debrief.CoolSigns);
        bool goodSign = debrief.Laughed || debrief.AskedAboutMe || debrief.SharedMemory || debrief.Stayed == Stayed.Longer
            || debrief.SuggestedNext;
        return poor ? MeetingVerdict.Poor
            : debrief.Warmth >= WarmWarmth && !debrief.CoolSigns && goodSign ? MeetingVerdict.Well
            : MeetingVerdict.Neutral;
    }
}
