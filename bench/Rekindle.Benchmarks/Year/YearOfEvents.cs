using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rekindle.Programme.Journeys;

namespace Rekindle.Benchmarks.Year;

/// <summary>A journey of one year and 3,000 events, or of several years, made from a seed: the same day and seed give the same bytes.</summary>
/// <remarks>
/// It goes the long way: slips in the first weeks, a window, a second decision, note, invitation, coffee, dates, a poor
/// meeting, a second window, their own suggestion, dates again. Around it, every day, what a person would log.
/// </remarks>
internal sealed class YearOfEvents
{
    /// <summary>Events of a year.</summary>
    public const int Count = 3000;

    /// <summary>Days of a year, the first and the last one included.</summary>
    public const int Days = 365;

    /// <summary>Its IANA zone.</summary>
    public const string Zone = "Europe/Berlin";

    private const int Seed = 20_260_105;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Kinds = ["friends", "hobby", "exercise", "family", "learning", "meeting-people"];
    private static readonly string[] Outcomes = ["rode-out", "wrote-letter", "called-friend", "distracted"];

    private readonly Random _chance = new(Seed);
    private readonly Sentences _words;
    private readonly JourneyDays _days = JourneyDays.In(Zone);
    private readonly DateOnly _breakup;
    private readonly List<(DateTimeOffset At, string Line)> _lines = [];
    private readonly int _length;
    private readonly int _count;

    private YearOfEvents(DateOnly lastDay, int years)
    {
        _words = new Sentences(_chance);
        _length = Days * years;
        _count = Count * years;
        _breakup = lastDay.AddDays(1 - _length);
    }

    /// <summary>The journey as the bytes of a journey file.</summary>
    /// <param name="lastDay">Its last local day; nothing happens after it.</param>
    /// <param name="years">How many years it has: after the first they go on meeting.</param>
    public static byte[] File(DateOnly lastDay, int years = 1)
    {
        var year = new YearOfEvents(lastDay, years);
        year.FirstLook();
        year.Slips();
        year.ReachingOut();
        year.Meetings();
        for (int day = 0; day < year._length; day++) year.Evening(day);
        while (year._lines.Count < year._count) year.Something();
        return Encoding.UTF8.GetBytes(string.Concat(year._lines.OrderBy(l => l.At).Select(l => l.Line + "\n")));
    }

    private void FirstLook()
    {
        Add(0, 20, "journey-started", new()
        {
            ["breakupOn"] = Rfc3339.Write(_breakup), ["endedBy"] = "them", ["alias"] = "Sam", ["togetherMonths"] = 31, ["playbook"] = "balanced",
            ["timeZone"] = Zone, ["necessaryContact"] = new JsonArray("home", "pets"), ["country"] = "DE",
        });
        var screening = new JsonObject { ["harmThoughts"] = "none" };
        foreach (string name in new[]
        {
            "theyHurtMe", "theyThreatenedMe", "theyControlledMe", "theyForcedMe", "iAmAfraidOfThem", "iHurtThem", "iControlledThem",
            "theyAreAfraidOfMe", "legalOrder", "theyAskedNoContact",
        })
        {
            screening[name] = "no";
        }

        Add(1, 9, "safety-screened", screening);
        Add(1, 10, "worth-assessed", new()
        {
            ["reasons"] = new JsonArray("fixable", "timing"), ["good"] = 8, ["bad"] = 3, ["trust"] = 7, ["theirFeelings"] = new JsonArray("hurt", "fondness"),
            ["myFeelings"] = new JsonArray("love", "sadness"), ["motives"] = new JsonArray("love"), ["breakupsBefore"] = 0, ["whatChanged"] = _words.Text(1),
        });
        Add(1, 11, "decision", new() { ["choice"] = "pursue", ["reason"] = _words.Text(1) });
        Add(1, 12, "sealed-answer", new() { ["question"] = "What would have to be true in a month?", ["answer"] = _words.Text(2) });
        Add(2, 12, "trusted-friend", new() { ["name"] = "Maya", ["phone"] = "+49 30 0000000" });
        Add(5, 19, "own-part-named", new() { ["text"] = "I cancelled our weekends and called it work." });
    }

    private void Slips()
    {
        foreach ((int day, string purpose) in new[] { (6, "social"), (13, "begging"), (24, "checking-in") })
        {
            string slip = Add(day, 23, "contact", new() { ["by"] = "me", ["channel"] = "text", ["purpose"] = purpose, ["tone"] = "warm", ["text"] = _words.Text(1) });
            Add(day + 1, 9, "slip-review", new() { ["of"] = slip, ["before"] = _words.Text(1), ["stopped"] = _words.Text(1), ["next"] = _words.Text(1) });
        }
    }

    private void ReachingOut()
    {
        Add(70, 10, "decision", new() { ["choice"] = "pursue", ["reason"] = _words.Text(2) });
        Add(71, 12, "note-drafted", new() { ["text"] = Sentences.Ready, ["kind"] = "apology" });
        Add(73, 18, "approach-made", new() { ["kind"] = "apology-note", ["channel"] = "letter", ["text"] = Sentences.Ready });
        Add(76, 19, "reply-received", new() { ["answer"] = "none-needed", ["tone"] = "warm", ["text"] = _words.Text(1) });
        Add(77, 12, "note-drafted", new() { ["text"] = Sentences.Invitation, ["kind"] = "invitation" });
        Add(78, 18, "approach-made", new() { ["kind"] = "invitation", ["channel"] = "text", ["text"] = Sentences.Invitation });
        Add(79, 12, "reply-received", new() { ["answer"] = "yes", ["tone"] = "warm", ["text"] = _words.Text(1) });
    }

    // A poor meeting on day 130 opens a second window; from day 180 they suggest again.
    private void Meetings()
    {
        Meeting(84, "coffee", "me", warmth: 3);
        for (int day = 92; day <= 124; day += 8) Meeting(day, "date", day % 16 == 12 ? "me" : "them", warmth: 3 + (day % 3 == 0 ? 1 : 0));
        Meeting(130, "date", "me", warmth: 1);
        Add(176, 11, "decision", new() { ["choice"] = "pursue", ["reason"] = _words.Text(2) });
        Add(180, 17, "contact", new() { ["by"] = "them", ["channel"] = "text", ["purpose"] = "suggests-meeting", ["tone"] = "warm", ["text"] = _words.Text(1) });
        for (int day = 186; day < _length - 4; day += 9) Meeting(day, "date", day % 2 == 0 ? "me" : "them", warmth: 3);
        Add(290, 21, "serious-talk", new() { ["raisedBy"] = "them", ["outcome"] = "not-ready" });
    }

    private void Meeting(int day, string kind, string by, int warmth)
    {
        string plan = Add(day - 3, 12, "meeting-planned", new()
        {
            ["kind"] = kind, ["when"] = Rfc3339.Write(At(day, 18)), ["suggestedBy"] = by, ["place"] = _words.Place(), ["minutes"] = 90,
        });
        var held = new JsonObject
        {
            ["kind"] = kind, ["planned"] = plan, ["warmth"] = warmth, ["stayed"] = "as-planned", ["iKeptItLight"] = true, ["iRaisedRelationship"] = false,
            ["iPressed"] = false, ["iWasAtEase"] = 3, ["iFelt"] = 6, ["text"] = _words.Text(3),
        };
        foreach (string sign in new[] { "laughed", "askedAboutMe", "sharedMemory" }) held[sign] = warmth > 2;
        foreach (string sign in new[] { "coolSigns", "upset" }) held[sign] = warmth < 2;
        held["suggestedNext"] = by == "them";
        held["raisedRelationship"] = false;
        Add(day, 21, "meeting-held", held);
    }

    // The mood climbs from 2 to 7 over ten weeks, with better and worse days around it.
    private void Evening(int day)
    {
        int mood = Math.Clamp(2 + (day / 14) + _chance.Next(-1, 2), 1, 8);
        var entry = new JsonObject
        {
            ["mood"] = mood, ["confidence"] = Math.Min(9, mood + 1), ["distress"] = 9 - mood, ["acceptance"] = mood, ["urges"] = day < 40 ? 2 : 0,
            ["sleepHours"] = 5 + (mood / 3),
        };
        if (_chance.Next(3) == 0) entry["text"] = _words.UpTo(2);
        Add(day, 21, "check-in", entry);
        if (day % 7 == 6) Add(day, 20, "questionnaire", new() { ["instrument"] = "who-5", ["answers"] = Answers(5, Math.Min(4, 1 + (mood / 2))) });
        if (day % 14 == 6) Add(day, 19, "questionnaire", new() { ["instrument"] = "phq-2", ["answers"] = Answers(2, mood < 5 ? 2 : 0) });
    }

    private static JsonArray Answers(int count, int each) => new([.. Enumerable.Repeat(each, count).Select(a => (JsonNode)a)]);

    // One more entry of an ordinary day, by how often people make them; the first weeks are the fullest.
    private void Something()
    {
        int day = (int)(_chance.NextDouble() * Math.Sqrt(_chance.NextDouble()) * (_length - 1));
        int hour = _chance.Next(7, 21);
        switch (_chance.Next(100))
        {
            case < 30:
                Add(day, hour, "urge", new()
                {
                    ["intensity"] = day < 60 ? _chance.Next(4, 10) : _chance.Next(1, 5), ["trigger"] = _words.Text(1),
                    ["outcome"] = Outcomes[_chance.Next(Outcomes.Length)], ["after"] = _chance.Next(0, 4), ["seconds"] = _chance.Next(60, 1500),
                });
                break;
            case < 48:
                Add(day, hour, "activity-done", new() { ["kind"] = Kinds[_chance.Next(Kinds.Length)], ["title"] = _words.Title(), ["lift"] = _chance.Next(0, 4) });
                break;
            case < 55:
                Add(day, hour, "activity-planned", new() { ["kind"] = Kinds[_chance.Next(Kinds.Length)], ["title"] = _words.Title() });
                break;
            case < 67:
                Add(day, hour, "journal", new() { ["text"] = _words.UpTo(6) });
                break;
            case < 77:
                Add(day, hour, "contact", new()
                {
                    ["by"] = _chance.Next(2) == 0 ? "me" : "them", ["channel"] = "text", ["purpose"] = "necessary", ["about"] = "home",
                    ["tone"] = "neutral", ["text"] = _words.Text(1),
                });
                break;
            case < 83 when _lines.Count < _count - 1:
                Add(day, hour, "contact", new() { ["by"] = "them", ["channel"] = "text", ["purpose"] = "social", ["tone"] = "neutral", ["text"] = _words.Text(1) });
                Add(day, hour + 2, "contact", new() { ["by"] = "me", ["channel"] = "text", ["purpose"] = "reply", ["tone"] = "neutral", ["text"] = _words.Text(1) });
                break;
            case < 88:
                Add(day, hour, "profile-checked", new() { ["where"] = "pictures", ["seconds"] = _chance.Next(10, 300) });
                break;
            case < 92:
                Add(day, hour, "letter-written", new() { ["text"] = _words.UpTo(8) });
                break;
            case < 94:
                Add(day, hour, "memory-kept", new() { ["text"] = _words.Text(2) });
                break;
            case < 96:
                Add(day, hour, "reason-kept", new() { ["side"] = _chance.Next(2) == 0 ? "for" : "against", ["text"] = _words.Text(1) });
                break;
            case < 97:
                Add(day, hour, "note-drafted", new() { ["text"] = _words.Apology(), ["kind"] = "apology" });
                break;
            case < 98:
                Add(day, hour, "feeling-noted", new() { ["who"] = "me", ["feeling"] = "missing", ["sign"] = _words.Text(1) });
                break;
            case < 99:
                Add(day, hour, "hard-date", new() { ["date"] = Rfc3339.Write(_breakup.AddDays(_chance.Next(_length))), ["title"] = _words.Title() });
                break;
            case < 100 when _lines.Count < _count - 1:
                string mistaken = Add(day, hour, "urge", new() { ["intensity"] = 5, ["outcome"] = "rode-out" });
                Add(day, hour + 1, "correction", new() { ["of"] = mistaken, ["event"] = null });
                break;
            default:
                break;
        }
    }

    private string Add(int day, int hour, string type, JsonObject fields)
    {
        DateTimeOffset at = At(day, hour).AddSeconds(_chance.Next(3600));
        string id = NewId(at).ToString();
        var line = new JsonObject { ["type"] = type, ["at"] = Rfc3339.Write(at), ["id"] = id };
        foreach ((string name, JsonNode? value) in fields) line[name] = value?.DeepClone();
        _lines.Add((at, line.ToJsonString(Plain)));
        return id;
    }

    private DateTimeOffset At(int day, int hour) => _days.Local(_days.StartOf(_breakup.AddDays(day)).AddHours(hour));

    // A UUIDv7 whose random part comes from the seed.
    private Guid NewId(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        _chance.NextBytes(bytes);
        long ms = at.ToUnixTimeMilliseconds();
        for (int i = 0; i < 6; i++) bytes[i] = (byte)((ms >> (40 - (8 * i))) & 0xFF);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
