using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Urges;

/// <summary>What one way out was, over the urges that are looked at.</summary>
/// <param name="Outcome">How the urge ended.</param>
/// <param name="Times">How often.</param>
/// <param name="Rated">How many of these were rated again afterwards.</param>
/// <param name="Lower">By how much the wish was lower afterwards, on the scale of 0 to 10: the mean of the rated ones, below 0 where it
/// was stronger; null where fewer than <see cref="UrgeLessons.FewestRated"/> were rated.</param>
public sealed record WayOut(UrgeOutcome Outcome, int Times, int Rated, decimal? Lower);

/// <summary>What the person's own log says of their urges. It counts and compares; it explains nothing and foretells nothing.</summary>
/// <param name="Looked">How many urges were looked at: the latest <see cref="Window"/>, or as many as there are.</param>
/// <param name="Passed">How many of these ended without writing or calling.</param>
/// <param name="Ways">The ways out of these urges, giving in left out: the most chosen first, among equals the one chosen last.</param>
/// <param name="Trigger">What set off most of them, as it was written; null where nothing was named <see cref="FewestRated"/> times.</param>
/// <param name="TriggerTimes">How often that was named.</param>
public sealed record UrgeLessons(int Looked, int Passed, IReadOnlyList<WayOut> Ways, string? Trigger, int TriggerTimes)
{
    /// <summary>How many urges are looked at: at one or two a day, a week or two, so that old habits fade out.</summary>
    /// <value>14. A design choice.</value>
    public const int Window = 14;

    /// <summary>With fewer urges than this it is too early to tell anything.</summary>
    /// <value>5. A design choice: with four, one evening decides.</value>
    public const int Fewest = 5;

    /// <summary>Fewest ratings for a mean, and fewest mentions for a trigger.</summary>
    /// <value>3, as readiness asks for three check-ins.</value>
    public const int FewestRated = 3;

    /// <summary>Whether there is enough to say anything at all.</summary>
    public bool Enough => Looked >= Fewest;

    /// <summary>The way out after which the wish was lowest, among those with enough ratings; null where none was followed by less.</summary>
    public WayOut? Calmest
    {
        get
        {
            WayOut? calmest = null;
            foreach (WayOut way in Ways)
            {
                if (way.Lower > (calmest?.Lower ?? 0)) calmest = way;
            }

            return calmest;
        }
    }

    /// <summary>Reads the lessons out of a log.</summary>
    /// <param name="standing">What stands of the journey, corrections taken in, in its order.</param>
    public static UrgeLessons From(IReadOnlyList<LoggedEvent> standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var latest = new List<UrgeFelt>(Window); // the newest first
        for (int i = standing.Count - 1; i >= 0 && latest.Count < Window; i--)
        {
            if (standing[i].Event is UrgeFelt urge) latest.Add(urge);
        }

        (string? trigger, int times) = CommonTrigger(latest);
        return new UrgeLessons(latest.Count, latest.Count(u => u.Outcome != UrgeOutcome.GaveIn), WaysOf(latest), trigger, times);
    }

    private static List<WayOut> WaysOf(List<UrgeFelt> latest)
    {
        var ways = new List<WayOut>();
        foreach (UrgeFelt urge in latest)
        {
            if (urge.Outcome == UrgeOutcome.GaveIn || ways.Exists(w => w.Outcome == urge.Outcome)) continue;
            List<UrgeFelt> same = latest.FindAll(u => u.Outcome == urge.Outcome);
            List<UrgeFelt> rated = same.FindAll(u => u.After is not null);
            decimal? lower = rated.Count < FewestRated ? null : rated.Sum(u => u.Intensity - u.After!.Value) / rated.Count;
            ways.Add(new WayOut(urge.Outcome, same.Count, rated.Count, lower));
        }

        return [.. ways.OrderByDescending(w => w.Times)]; // a stable sort: among equals the newest stays first
    }

    private static (string? Trigger, int Times) CommonTrigger(List<UrgeFelt> latest)
    {
        (string? most, int times) = (null, 0);
        foreach (UrgeFelt urge in latest)
        {
            if (urge.Trigger?.Trim() is not { Length: > 0 } named) continue;
            int count = latest.Count(u => string.Equals(u.Trigger?.Trim(), named, StringComparison.OrdinalIgnoreCase));
            if (count > times) (most, times) = (named, count);
        }

        return times >= FewestRated ? (most, times) : (null, 0);
    }
}
