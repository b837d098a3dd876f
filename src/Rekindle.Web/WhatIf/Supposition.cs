using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;
using Rekindle.Web.Words;

namespace Rekindle.Web.WhatIf;

/// <summary>What an event would change, if it happened. Nothing of it is kept.</summary>
/// <param name="Changes">One sentence a change; empty where it would move nothing.</param>
/// <param name="AsOf">The day it is asked about; null for today.</param>
public sealed record Supposition(IReadOnlyList<string> Changes, DateOnly? AsOf)
{
    /// <summary>Events that can be tried in thought: steps of the person's own, and answers of the other. Questions about safety and
    /// worth are not among them: they ask for the truth, and not for what would come of it.</summary>
    private static readonly string[] Steps =
    [
        "contact", "reply-received", "approach-made", "ex-status", "serious-talk", "profile-checked", "feeling-noted", "boundary-set", "decision",
        "plan-changed", "note-drafted", "meeting-planned", "meeting-held", "meeting-cancelled", "closure-step",
    ];

    /// <summary>Whether an event of this type can be tried in thought.</summary>
    public static bool IsFor(string type) => Steps.Contains(type);

    /// <summary>Supposes an event; one that lies ahead is asked about as of then.</summary>
    /// <returns>What it would change; null where no journey has begun.</returns>
    internal static Supposition? Of(Keeper keeper, LoggedEvent supposed)
    {
        DateTimeOffset now = keeper.Now;
        DateTimeOffset asked = supposed.At > now ? supposed.At : now;
        JourneyLog log = keeper.Journey;
        if (keeper.StatusOf(log, asked) is not { } before || keeper.StatusOf(log.With(supposed), asked) is not { } after) return null;
        return new Supposition(
            [.. StatusChanges.Between(before, after).Select(c => c.Words).OfType<string>()], asked > now ? after.Today : null);
    }
}
