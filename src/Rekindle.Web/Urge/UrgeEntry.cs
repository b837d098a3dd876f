using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Urge;

/// <summary>What the urge page sent, on its way into the log: one urge, and the letter where one was written. Sent twice, it is kept once.</summary>
/// <param name="sent">Names and values as they came.</param>
/// <param name="keeper">The open vault.</param>
/// <param name="longest">Seconds after which how long it took is not believed.</param>
internal sealed class UrgeEntry(IReadOnlyList<KeyValuePair<string, string>> sent, Keeper keeper, int longest)
{
    private static readonly string[] Said = ["intensity", "after", "trigger"];

    /// <summary>How it ended, where the page says so in a word of the format.</summary>
    public string? Outcome => StoredWords.UrgeOutcome.Names.Contains(Value("outcome")) ? Value("outcome") : null;

    /// <summary>Keeps the letter.</summary>
    /// <returns>Whether one was written.</returns>
    public bool KeepLetter()
    {
        if (Value("text").Length == 0) return false;
        Keep("letter-written", "letter", [new("text", Value("text"))]);
        return true;
    }

    /// <summary>Keeps the urge.</summary>
    /// <returns>Its id; null where no number says how strong it was.</returns>
    public Guid? KeepUrge()
    {
        List<KeyValuePair<string, string>> fields = [new("outcome", Outcome ?? "rode-out"), .. sent.Where(f => Said.Contains(f.Key))];
        if (Seconds() is { } seconds) fields.Add(new("seconds", seconds.ToString(CultureInfo.InvariantCulture)));
        return Keep("urge", "urge", fields);
    }

    private Guid? Keep(string type, string idName, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        DateTimeOffset now = keeper.Now;
        Guid id = Guid.TryParse(Value(idName), out Guid given) && given.Version == 7 ? given : Guid.CreateVersion7(now);
        if (keeper.Journey.Events.Any(e => e.Id == id)) return id;
        EventFormResult made = EventForm.Make(type, fields, JourneyDays.In(keeper.Zone).Local(now), id, keeper.Zone);
        if (made.Event is not { } kept) return null;
        keeper.Append(kept);
        return id;
    }

    private int? Seconds() =>
        long.TryParse(Value("began"), NumberStyles.None, CultureInfo.InvariantCulture, out long began)
        && keeper.Now.ToUnixTimeSeconds() - began is >= 0 and var took && took <= longest ? (int)took : null;

    private string Value(string name) => sent.LastOrDefault(f => f.Key == name).Value?.Trim() ?? "";
}
