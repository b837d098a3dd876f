using System.Globalization;
using Rekindle.Chats.Analysis;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Joining;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.History;

/// <summary>An offered contact, as the person left it.</summary>
/// <param name="Offer">The contact.</param>
/// <param name="Ticked">Whether it is to be kept.</param>
/// <param name="Purpose">Stored word of what it was for.</param>
public sealed record OfferedContact(ContactOffer Offer, bool Ticked, string Purpose);

/// <summary>A good moment that may be kept, in words of the person's own.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Kind">What the export shows of it.</param>
/// <param name="Text">What the person wrote; empty where nothing.</param>
public sealed record OfferedMemory(DateOnly Day, MomentKind Kind, string Text);

/// <summary>What the person chose to keep. It is read from the form alone: a choice that was sent can be shown and saved without the export.</summary>
/// <param name="Contacts">The contacts, in order of time.</param>
/// <param name="Memories">The good moments.</param>
/// <param name="Figures">Whether the figures are to be kept.</param>
public sealed record KeepChoice(IReadOnlyList<OfferedContact> Contacts, IReadOnlyList<OfferedMemory> Memories, bool Figures)
{
    /// <summary>Contacts that are offered at once, the newest; a form takes no more fields. Those that were saved make room for others.</summary>
    public const int MostContacts = 200;

    /// <summary>Good moments that are offered, the strongest.</summary>
    public const int MostMemories = 3;

    /// <summary>What a report offers to keep that the journey does not have.</summary>
    internal static KeepChoice Of(HistoryReport report, Keeper keeper, IReadOnlyList<LoggedEvent> standing, string zone)
    {
        IReadOnlyList<ContactOffer> offers = ContactOffers.NotYetLogged(ContactOffers.Of(report, zone, keeper.Now), standing);
        var kept = standing.Select(e => e.Event).OfType<MemoryKept>().Select(m => m.When).ToHashSet();
        IEnumerable<OfferedMemory> memories = report.Moments.Where(m => m.Kind != MomentKind.Hard).OrderByDescending(m => m.Score)
            .Select(m => new OfferedMemory(DateOnly.FromDateTime(ContactOffers.Moment(m.At, zone).DateTime), m.Kind, ""))
            .DistinctBy(m => m.Day).Where(m => !kept.Contains(m.Day)).Take(MostMemories);
        return new KeepChoice([.. offers.TakeLast(MostContacts).Select(o => new OfferedContact(o, false, o.LikelyPurpose))], [.. memories], false);
    }

    /// <summary>Reads what was sent. What is no field of this form is passed over.</summary>
    public static KeepChoice Read(IEnumerable<KeyValuePair<string, string>> sent)
    {
        var fields = sent.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);
        string Field(string name, int number) => fields.GetValueOrDefault(name + number.ToString(CultureInfo.InvariantCulture), "");
        bool all = fields.ContainsKey("all");
        var contacts = new List<OfferedContact>();
        for (int i = 0; i < MostContacts && ContactOffer.TryRead(Field("o", i), out ContactOffer? offer); i++)
        {
            string purpose = StoredWords.Purpose.Names.Contains(Field("p", i)) ? Field("p", i) : offer!.LikelyPurpose;
            contacts.Add(new OfferedContact(offer!, all || Field("c", i).Length > 0, purpose));
        }

        var memories = new List<OfferedMemory>();
        for (int i = 0; i < MostMemories && Rfc3339.TryDay(Field("d", i), out DateOnly day); i++)
        {
            memories.Add(new OfferedMemory(day, Field("k", i) == "warm" ? MomentKind.Warm : MomentKind.Laughter, Field("m", i).Trim()));
        }

        return new KeepChoice(contacts, memories, fields.ContainsKey("figures"));
    }

    /// <summary>The events of what was chosen. What the log has meanwhile is not made again.</summary>
    /// <param name="keeper">The keeper of the vault.</param>
    /// <param name="report">The report whose figures are kept; null where it was let go.</param>
    internal IReadOnlyList<LoggedEvent> Make(Keeper keeper, HistoryReport? report)
    {
        DateTimeOffset now = keeper.Now;
        JourneyDays days = JourneyDays.In(keeper.Zone);
        var events = new List<LoggedEvent>();
        void Add(string type, DateTimeOffset at, params (string Name, string Value)[] fields)
        {
            EventFormResult made = EventForm.Make(
                type, [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))], days.Local(at), Guid.CreateVersion7(now));
            if (made.Event is { } logged) events.Add(logged);
        }

        OfferedContact[] ticked = [.. Contacts.Where(c => c.Ticked && c.Offer.At <= now)];
        IReadOnlyList<ContactOffer> open = ContactOffers.NotYetLogged([.. ticked.Select(c => c.Offer)], keeper.Standing);
        foreach (OfferedContact contact in ticked.Where(c => open.Contains(c.Offer, ReferenceEqualityComparer.Instance)))
        {
            Add("contact", contact.Offer.At, ("by", contact.Offer.By == Party.Me ? "me" : "them"),
                ("channel", ContactOffer.ChannelWord(contact.Offer.Channel)), ("purpose", contact.Purpose));
        }

        foreach (OfferedMemory memory in Memories.Where(m => m.Text.Length > 0)) Add("memory-kept", now, ("text", memory.Text), ("when", Rfc3339.Write(memory.Day)));
        if (Figures && report is not null) Add("chat-imported", now, ("summary", HistoryJson.ToText(report)));
        return events;
    }
}
