using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Web.Card;

/// <summary>What stands on the card: the person's own words for the bad minute, and where help is to be had. The other is not on it.</summary>
/// <param name="MadeOn">The day on which it was made.</param>
/// <param name="Plan">The latest if-then plan; null where there is none.</param>
/// <param name="Friend">The friend named last; null where there is none.</param>
/// <param name="Reasons">The reasons for and against, in the order in which they were kept.</param>
/// <param name="Help">The help lines of the country; null where none are known for it.</param>
/// <param name="HelpFirst">Whether a hold stands for which there is help: it then comes before everything else.</param>
public sealed record CardContent(
    DateOnly MadeOn, IfThenPlanned? Plan, FriendTrusted? Friend, IReadOnlyList<ReasonKept> Reasons, CountryHelp? Help, bool HelpFirst)
{
    /// <summary>Takes it from a journey.</summary>
    /// <param name="standing">The events that stand, in their order.</param>
    /// <param name="status">Where the journey stands; null where none has begun.</param>
    /// <param name="madeOn">The person's own day.</param>
    /// <param name="zone">IANA zone, for the country where the journey names none.</param>
    public static CardContent Of(IReadOnlyList<LoggedEvent> standing, Status? status, DateOnly madeOn, string zone)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return new CardContent(
            madeOn, Last<IfThenPlanned>(standing), Last<FriendTrusted>(standing), [.. standing.Select(e => e.Event).OfType<ReasonKept>()],
            HelpLineBook.BuiltIn.Find(status?.Journey.Country ?? Places.CountryOf(zone)),
            status?.Holds.Any(h => h.Resources.Count > 0) == true);
    }

    private static T? Last<T>(IReadOnlyList<LoggedEvent> standing)
        where T : JourneyEvent => standing.Select(e => e.Event).OfType<T>().LastOrDefault();
}
