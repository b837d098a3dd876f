using Rekindle.Programme.Journeys;

namespace Rekindle.Web.Demo;

/// <summary>An invented journey of seventeen days that ends now: one slip, good days and bad ones. For looking around.</summary>
internal static class SampleJourney
{
    private const int Begun = 17;

    /// <summary>Moods of the evenings, the oldest first: down, then slowly up, with a dip after the slip.</summary>
    private static readonly int[] Evenings = [2, 2, 3, 2, 3, 4, 3, 4, 5, 4, 3, 3, 5, 5, 6, 5];

    /// <summary>The events of the journey.</summary>
    /// <param name="now">The moment now.</param>
    /// <param name="zone">IANA zone of the journey.</param>
    public static IReadOnlyList<LoggedEvent> Make(DateTimeOffset now, string zone)
    {
        var days = JourneyDays.In(zone);
        DateOnly today = days.DayOf(now);
        var events = new List<LoggedEvent>();
        void Add(int day, int hour, string type, params (string Field, string Value)[] fields)
        {
            DateTimeOffset at = days.Local(days.StartOf(today.AddDays(day - Begun)).AddHours(hour));
            if (at > now) return;
            EventFormResult made = EventForm.Make(
                type, [.. fields.Select(f => new KeyValuePair<string, string>(f.Field, f.Value))], at, Guid.CreateVersion7(at), zone);
            events.Add(made.Event ?? throw new InvalidOperationException($"the sample's {type} is malformed"));
        }

        Add(0, 20, "journey-started", ("breakupOn", Rfc3339.Write(today.AddDays(-Begun))), ("endedBy", "them"), ("alias", "Sam"),
            ("togetherMonths", "26"), ("timeZone", zone), ("country", "GB"), ("necessaryContact", "home"));
        Add(0, 21, "safety-screened", ("theyHurtMe", "no"), ("theyThreatenedMe", "no"), ("theyControlledMe", "no"), ("theyForcedMe", "no"),
            ("iAmAfraidOfThem", "no"), ("iHurtThem", "no"), ("iControlledThem", "no"), ("theyAreAfraidOfMe", "no"), ("legalOrder", "no"),
            ("theyAskedNoContact", "no"), ("harmThoughts", "none"));
        Add(1, 9, "worth-assessed", ("reasons", "timing"), ("reasons", "fixable"), ("good", "8"), ("bad", "4"), ("trust", "7"),
            ("theirFeelings", "hurt"), ("theirFeelings", "fondness"), ("myFeelings", "love"), ("motives", "love"), ("motives", "loneliness"),
            ("whatChanged", "I no longer work on Sundays."));
        Add(1, 10, "decision", ("choice", "pursue"));
        Add(1, 11, "plan-changed", ("playbook", "balanced"), ("plannedDays", "28"));
        Add(2, 23, "if-then-plan", ("if", "it is after eleven and the phone is in my hand"), ("then", "it goes on the kitchen shelf"));
        Add(3, 12, "trusted-friend", ("name", "Maya"), ("phone", "+44 7700 900123"));
        Add(4, 22, "urge", ("intensity", "7"), ("outcome", "called-friend"), ("after", "3"));
        Add(6, 23, "urge", ("intensity", "8"), ("outcome", "wrote-letter"), ("after", "5"), ("trigger", "Being alone"), ("seconds", "340"));
        Add(7, 22, "urge", ("intensity", "7"), ("outcome", "wrote-letter"), ("after", "4"), ("trigger", "Being alone"));
        Add(9, 23, "urge", ("intensity", "9"), ("outcome", "gave-in"), ("trigger", "A late night"));
        Add(12, 22, "urge", ("intensity", "6"), ("outcome", "wrote-letter"), ("after", "3"), ("trigger", "Being alone"), ("seconds", "280"));
        Add(12, 22, "letter-written", ("text", "I walked past the bakery today and wanted to tell you.\n\nI told nobody instead, and then I told Maya. It was all right."));
        Add(14, 21, "urge", ("intensity", "5"), ("outcome", "rode-out"), ("after", "3"), ("seconds", "95"));
        Add(5, 18, "activity-done", ("kind", "friends"), ("title", "Climbing with Maya"), ("lift", "2"));
        Add(8, 15, "activity-done", ("kind", "exercise"), ("title", "A long run"), ("lift", "1"));
        Add(9, 19, "own-part-named", ("text", "I worked through our weekends and called it rest."));
        Add(10, 0, "contact", ("by", "me"), ("channel", "text"), ("purpose", "checking-in"), ("tone", "warm"));
        Add(10, 9, "profile-checked", ("where", "photos"));
        Add(11, 20, "reason-kept", ("side", "for"), ("text", "Because I want to be someone who can wait."));
        Add(12, 10, "activity-planned", ("kind", "friends"), ("title", "Climbing on Saturday"));
        Add(14, 20, "activity-done", ("kind", "hobby"), ("title", "First evening of the pottery course"), ("lift", "2"));
        for (int day = 1; day <= Evenings.Length; day++)
        {
            int mood = Evenings[day - 1];
            Add(day, 21, "check-in", ("mood", $"{mood}"), ("confidence", $"{Math.Min(10, mood + 1)}"), ("distress", $"{10 - mood}"),
                ("acceptance", $"{mood}"), ("urges", mood < 4 ? "2" : "1"));
        }

        return events;
    }
}
