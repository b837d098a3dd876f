using Rekindle.Chats.Analysis;
using Rekindle.Chats.Records;
using Rekindle.Programme.Journeys;

namespace Rekindle.Web.Joining;

/// <summary>Turns the contacts that an export shows into entries that the log does not have yet.</summary>
internal static class ContactOffers
{
    /// <summary>Minutes before the first and after the last message within which an entry of the log is the same contact.</summary>
    /// <remarks>A house rule: who logs by hand looks at the clock, not at the message. Wider, and an evening's second contact would be
    /// taken for its first.</remarks>
    public const int MinutesAround = 15;

    private static readonly string[] Networks = ["instagram", "messenger", "discord"];

    /// <summary>One entry for each person, kind and day of a conversation.</summary>
    /// <param name="report">The report; without sides there is nothing to offer.</param>
    /// <param name="zone">IANA zone of the journey: times without a zone are read in it.</param>
    /// <param name="now">What lies after it is left out: the log takes nothing that lies ahead.</param>
    /// <returns>In order of time.</returns>
    public static IReadOnlyList<ContactOffer> Of(HistoryReport report, string zone, DateTimeOffset now)
    {
        Channel written = report.Files.Count > 0 && report.Files.All(f => Networks.Any(n => f.Format.StartsWith(n, StringComparison.Ordinal)))
            ? Channel.Social : Channel.Text;
        var gap = TimeSpan.FromHours(report.GapHours);
        var days = JourneyDays.In(zone);
        var offers = new List<ContactOffer>();
        var open = new Dictionary<(Party, Channel, DateOnly), int>();
        DateTimeOffset last = DateTimeOffset.MinValue;
        Party? first = null;
        foreach (ContactSince contact in report.SinceBreakup ?? [])
        {
            DateTimeOffset at = Moment(contact.At, zone);
            if (at > now) continue;
            if (first is null || at - last > gap)
            {
                open.Clear();
                first = contact.ByMe ? Party.Me : Party.Them;
            }

            if (at > last) last = at;
            Party by = contact.ByMe ? Party.Me : Party.Them;
            Channel channel = contact.Kind == RecordKind.Call ? Channel.Call : written;
            (Party, Channel, DateOnly) key = (by, channel, days.DayOf(at));
            if (open.TryGetValue(key, out int known))
            {
                ContactOffer offer = offers[known];
                offers[known] = offer with { Messages = offer.Messages + 1, Until = at > offer.Until ? at : offer.Until };
            }
            else
            {
                open[key] = offers.Count;
                offers.Add(new ContactOffer(at, at, by, channel, 1, by != first));
            }
        }

        return offers;
    }

    /// <summary>The offers that the log does not have yet.</summary>
    /// <remarks>An entry is the same contact where it is by the same person, of the same kind (a call, or something written), and lies
    /// no more than <see cref="MinutesAround"/> minutes outside it. One entry stands for one contact: the nearest.</remarks>
    /// <param name="offers">What the export shows.</param>
    /// <param name="standing">What stands of the log.</param>
    public static IReadOnlyList<ContactOffer> NotYetLogged(IReadOnlyList<ContactOffer> offers, IReadOnlyList<LoggedEvent> standing)
    {
        var around = TimeSpan.FromMinutes(MinutesAround);
        var known = new HashSet<ContactOffer>(ReferenceEqualityComparer.Instance);
        foreach (LoggedEvent entry in standing)
        {
            if (Kind(entry.Event) is not { } kind) continue;
            ContactOffer? nearest = offers
                .Where(o => o.By == kind.By && (kind.Call is not { } call || call == (o.Channel == Channel.Call)) && !known.Contains(o))
                .Where(o => Distance(o, entry.At) <= around)
                .MinBy(o => Distance(o, entry.At));
            if (nearest is not null) known.Add(nearest);
        }

        return known.Count == 0 ? offers : [.. offers.Where(o => !known.Contains(o))];
    }

    /// <summary>A moment of an export in the zone of the journey.</summary>
    public static DateTimeOffset Moment(WrittenMoment written, string zone) =>
        LocalMoment.TryRead(written.ToString(), zone, out DateTimeOffset moment) ? JourneyDays.In(zone).Local(moment) : DateTimeOffset.MaxValue;

    private static TimeSpan Distance(ContactOffer offer, DateTimeOffset at) =>
        at < offer.At ? offer.At - at : at > offer.Until ? at - offer.Until : TimeSpan.Zero;

    // By whom, and whether it was a call; a note, an invitation and an answer are contacts that are logged under names of their own.
    private static (Party By, bool? Call)? Kind(JourneyEvent logged) => logged switch
    {
        Contacted { Channel: Channel.InPerson } or Contacted { Purpose: Purpose.Chance } => null,
        Contacted contact => (contact.By, contact.Channel == Channel.Call),
        ApproachMade approach => (Party.Me, approach.Channel == Channel.Call),
        ReplyReceived => (Party.Them, null),
        _ => null,
    };
}
