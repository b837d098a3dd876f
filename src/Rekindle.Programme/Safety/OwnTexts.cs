using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Safety;

/// <summary>The person's own words in an event: what S-crisis looks at, on this machine alone. The other's words are not theirs.</summary>
public static class OwnTexts
{
    /// <summary>The texts of one event.</summary>
    public static IEnumerable<string> Of(JourneyEvent happened) => Candidates(happened).OfType<string>();

    private static IEnumerable<string?> Candidates(JourneyEvent happened) => happened switch
    {
        SafetyScreened e => [e.WhatChanged],
        WorthAssessed e => [e.WhatChanged],
        AnswerSealed e => [e.Answer],
        FeelingNoted e => [e.Sign],
        Contacted { By: Party.Me } e => [e.Text],
        UrgeFelt e => [e.Trigger],
        LetterWritten e => [e.Text],
        CheckedIn e => [e.Text],
        ActivityPlanned e => [e.Title],
        ActivityDone e => [e.Title],
        OwnPartNamed e => [e.Text],
        MemoryKept e => [e.Text],
        IfThenPlanned e => [e.If, e.Then],
        ReasonKept e => [e.Text],
        SlipReviewed e => [e.Before, e.Stopped, e.Next],
        Decided e => [e.Reason],
        NoteDrafted e => [e.Text],
        ApproachMade e => [e.Text],
        HardDateNoted e => [e.Title],
        MeetingHeld e => [e.Text],
        CareReviewed e => [e.Text],
        ClosureStepDone e => [e.Text],
        JournalWritten e => [e.Text],
        _ => [],
    };
}
