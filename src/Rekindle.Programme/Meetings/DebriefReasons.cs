using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Meetings;

/// <summary>Why a debrief says what it says (R-debrief): each sign that decided it, in a plain sentence.</summary>
public static class DebriefReasons
{
    /// <summary>The signs that made the verdict; never empty.</summary>
    /// <param name="debrief">The debrief.</param>
    public static IReadOnlyList<string> Of(MeetingHeld debrief)
    {
        ArgumentNullException.ThrowIfNull(debrief);
        return [.. Debrief.Judge(debrief) switch
        {
            MeetingVerdict.Poor => Poor(debrief),
            MeetingVerdict.Well => [$"Warm: {debrief.Warmth:0.#} of 4, and no cool signs.", .. Good(debrief)],
            MeetingVerdict.Neutral => Neutral(debrief),
        }];
    }

    private static IEnumerable<string> Poor(MeetingHeld debrief)
    {
        if (debrief.IPressed) yield return "You pressed. That weighs more than any good sign.";
        if (debrief.Upset) yield return "They were upset. That weighs more than any good sign.";
        if (debrief.Warmth <= Debrief.ColdWarmth) yield return $"It was cool: warmth {debrief.Warmth:0.#} of 4.";
        if (debrief is { Stayed: Stayed.Shorter, CoolSigns: true }) yield return "They left early, and showed cool signs.";
    }

    private static IEnumerable<string> Good(MeetingHeld debrief)
    {
        if (debrief.Laughed) yield return "They laughed.";
        if (debrief.AskedAboutMe) yield return "They asked about your life.";
        if (debrief.SharedMemory) yield return "They brought up a memory.";
        if (debrief.Stayed == Stayed.Longer) yield return "They stayed longer.";
        if (debrief.SuggestedNext) yield return "They suggested a next time.";
    }

    private static IEnumerable<string> Neutral(MeetingHeld debrief)
    {
        if (debrief.Warmth < Debrief.WarmWarmth) yield return $"Friendly, and no more: warmth {debrief.Warmth:0.#} of 4.";
        if (debrief.CoolSigns) yield return "There were cool signs.";
        if (!Good(debrief).Any()) yield return "None of the signs that say they enjoyed it: a laugh, a question about you, a memory, a longer stay, a next time.";
    }
}
