using Rekindle.Chats.Analysis;
using Rekindle.Chats.Records;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Joining;

namespace Rekindle.HostTests.History;

public class ContactOffersTests
{
    private const string Zone = "Europe/Berlin";
    private static readonly DateTimeOffset Now = new(2026, 1, 20, 12, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(-15, 0, true)] // the last minute before it
    [InlineData(-15, -1, false)]
    [InlineData(0, 0, true)]
    [InlineData(30, 0, true)] // between its first and its last message
    [InlineData(75, 0, true)] // the last minute after it
    [InlineData(75, 1, false)]
    public void An_entry_is_the_same_contact_within_fifteen_minutes(int minutes, int seconds, bool same)
    {
        IReadOnlyList<ContactOffer> offers = Offers((5, 22, 0, true), (5, 23, 0, true));
        DateTimeOffset at = Assert.Single(offers).At.AddMinutes(minutes).AddSeconds(seconds);

        IReadOnlyList<ContactOffer> open = ContactOffers.NotYetLogged(offers, [Contact(at, "me", "text")]);

        Assert.Equal(same ? 0 : 1, open.Count);
    }

    [Theory]
    [InlineData("me", "text", true)]
    [InlineData("me", "email", true)] // something written
    [InlineData("me", "social", true)]
    [InlineData("me", "call", false)]
    [InlineData("me", "in-person", false)]
    [InlineData("them", "text", false)]
    public void It_is_by_the_same_person_and_of_the_same_kind(string by, string channel, bool same)
    {
        IReadOnlyList<ContactOffer> offers = Offers((5, 22, 0, true));

        IReadOnlyList<ContactOffer> open = ContactOffers.NotYetLogged(offers, [Contact(offers[0].At, by, channel)]);

        Assert.Equal(same ? 0 : 1, open.Count);
    }

    [Fact]
    public void A_note_that_was_logged_as_such_is_not_offered_as_a_contact()
    {
        IReadOnlyList<ContactOffer> offers = Offers((5, 22, 0, true), (6, 9, 0, false));
        LoggedEvent note = Event("approach-made", offers[0].At, ("kind", "apology-note"), ("channel", "text"));
        LoggedEvent answer = Event("reply-received", offers[1].At.AddMinutes(3), ("answer", "later"));

        Assert.Empty(ContactOffers.NotYetLogged(offers, [note, answer]));
    }

    [Fact]
    public void One_entry_stands_for_one_contact_the_nearest()
    {
        // Two sides of midnight: one conversation, two days, so two entries.
        IReadOnlyList<ContactOffer> offers = Offers((5, 23, 58, true), (6, 0, 2, true));

        IReadOnlyList<ContactOffer> open = ContactOffers.NotYetLogged(offers, [Contact(offers[1].At.AddMinutes(1), "me", "text")]);

        Assert.Equal(2, offers.Count);
        Assert.Equal(offers[0], Assert.Single(open));
    }

    [Fact]
    public void The_messages_of_one_person_in_one_conversation_make_one_entry()
    {
        IReadOnlyList<ContactOffer> offers = Offers((5, 20, 0, false), (5, 20, 5, true), (5, 20, 9, false), (5, 20, 20, true), (5, 21, 0, true));

        Assert.Equal(2, offers.Count);
        Assert.Equal((Party.Them, 2, false), (offers[0].By, offers[0].Messages, offers[0].Answers));
        Assert.Equal((Party.Me, 3, true), (offers[1].By, offers[1].Messages, offers[1].Answers));
        Assert.Equal("reply", offers[1].LikelyPurpose);
    }

    [Theory]
    [InlineData(0, 1)] // four hours: still the same conversation
    [InlineData(1, 2)]
    public void After_more_than_four_hours_of_silence_another_begins(int minutes, int entries) =>
        Assert.Equal(entries, Offers((5, 10, 0, true), (5, 14, minutes, true)).Count);

    [Fact]
    public void A_call_is_an_entry_of_its_own()
    {
        HistoryReport report = Report([At(5, 20, 0, true), At(5, 20, 1, true) with { Kind = RecordKind.Call }]);

        Assert.Equal([Channel.Text, Channel.Call], ContactOffers.Of(report, Zone, Now).Select(o => o.Channel));
    }

    [Fact]
    public void Times_without_a_zone_are_read_in_the_zone_of_the_journey_and_instants_are_shown_in_it()
    {
        var noon = new DateTimeOffset(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);
        HistoryReport naive = Report([new ContactSince(new WrittenMoment(noon.ToUnixTimeMilliseconds(), TimeKind.Naive, 0), true, RecordKind.Text)]);
        HistoryReport instant = Report([new ContactSince(new WrittenMoment(noon.ToUnixTimeMilliseconds(), TimeKind.Instant, 0), true, RecordKind.Text)]);

        Assert.Equal("2026-01-05T12:00:00+01:00", Rfc3339.Write(ContactOffers.Of(naive, Zone, Now)[0].At));
        Assert.Equal("2026-01-05T13:00:00+01:00", Rfc3339.Write(ContactOffers.Of(instant, Zone, Now)[0].At));
    }

    [Fact]
    public void What_lies_ahead_is_not_offered() => Assert.Empty(Offers((20, 12, 1, true)));

    [Fact]
    public void An_offer_survives_the_way_through_a_form()
    {
        foreach (ContactOffer offer in Offers((5, 20, 0, false), (5, 20, 5, true)))
        {
            Assert.True(ContactOffer.TryRead(offer.Code, out ContactOffer? again));
            Assert.Equal(offer, again);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-05T22:10:00+01:00|2026-01-05T22:10:00+01:00|me|text|0|begins")]
    [InlineData("2026-01-05T22:10:00+01:00|2026-01-05T22:09:00+01:00|me|text|1|begins")]
    [InlineData("2026-01-05T22:10:00+01:00|2026-01-05T22:10:00+01:00|us|text|1|begins")]
    [InlineData("2026-01-05|2026-01-05|me|text|1|begins")]
    public void Anything_else_is_no_offer(string code) => Assert.False(ContactOffer.TryRead(code, out _));

    private static IReadOnlyList<ContactOffer> Offers(params (int Day, int Hour, int Minute, bool ByMe)[] contacts) =>
        ContactOffers.Of(Report([.. contacts.Select(c => At(c.Day, c.Hour, c.Minute, c.ByMe))]), Zone, Now);

    private static ContactSince At(int day, int hour, int minute, bool byMe) => new(
        new WrittenMoment(new DateTimeOffset(2026, 1, day, hour, minute, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(), TimeKind.Naive, 0), byMe, RecordKind.Text);

    private static HistoryReport Report(IReadOnlyList<ContactSince> contacts) => new()
    {
        Files = [], Me = "Ana", Them = "Ben", GapHours = 4, People = [], Conversations = 1, LongestSilence = null, ByMonth = [], Last8Weeks = null,
        Before = null, SinceBreakup = contacts, Bursts = [], Moments = [], Doubles = 0, Caution = "",
    };

    private static LoggedEvent Contact(DateTimeOffset at, string by, string channel) => Event("contact", at, ("by", by), ("channel", channel), ("purpose", "other"));

    private static LoggedEvent Event(string type, DateTimeOffset at, params (string Name, string Value)[] fields) =>
        EventForm.Make(type, [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))], at, Guid.CreateVersion7(at)).Event!;
}
