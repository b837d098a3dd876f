using System.Globalization;

namespace Rekindle.Tests.Programme;

/// <summary>Makes journeys, odd ones and whole ones: a way that could go well, with events dropped, moved and thrown in. One seed, one journey.</summary>
internal sealed class JourneyGenerator(int seed)
{
    private static readonly string[] Playbooks = ["balanced", "space-first", "confidence-first"];
    private static readonly string[] Purposes = ["reply", "social", "begging", "checking-in", "chance", "necessary", "other", "suggests-meeting"];
    private static readonly string[] Answers = ["yes", "no", "later", "stop", "none-needed"];
    private static readonly string[] Questions =
    [
        "theyHurtMe", "theyThreatenedMe", "theyControlledMe", "theyForcedMe", "iAmAfraidOfThem", "iHurtThem", "iControlledThem",
        "theyAreAfraidOfMe", "legalOrder", "theyAskedNoContact",
    ];

    private readonly Random _chance = new(seed);
    private readonly Story _story = new();

    /// <summary>Days that the journey covers, give or take.</summary>
    public double Length { get; private set; }

    public Story Make()
    {
        string playbook = Pick(Playbooks);
        int window = playbook switch { "space-first" => 21, "confidence-first" => 30, _ => 28 };
        _story.Started(playbook, day: Chance(0.1) ? _chance.Next(0, 40) : 0);
        Often(0.95, () => _story.Screened());
        Often(0.95, () => _story.Assessed(theirs: Pick("anger", "love", "apathy", "hurt"), mine: Pick("love", "missing", "love", "apathy")));
        Often(0.95, () => _story.Decided(_chance.Next(0, 5), Pick("pursue", "pursue", "pursue", "wait", "let-go")));
        double end = window + _chance.Next(0, 4);
        bool cares = Chance(0.85);
        for (double day = _chance.Next(0, 6); day < end + 90 && cares; day += _chance.Next(1, 4))
        {
            _story.CheckIn(day, _chance.Next(4, 10), _chance.Next(5, 10), _chance.Next(5, 10), Chance(0.1) ? 2 : 0);
        }

        for (double day = end - 5; day < end + 90; day += 12) Often(0.9, () => _story.Add(day, "questionnaire", "\"instrument\":\"who-5\",\"answers\":[3,3,3,3,3]"));
        Often(0.9, () => _story.Add(5, "own-part-named", "\"text\":\"I shouted\""));
        Often(0.9, () => _story.Draft(end - 1));
        Often(0.9, () => _story.Decided(end, Pick("pursue", "pursue", "pursue", "wait", "let-go")));
        Often(0.85, () => _story.Approach(end + 1, "apology-note"));
        Often(0.5, () => _story.Reply(end + 3, Pick("none-needed", "none-needed", "yes", "no", "later")));
        double invitation = end + _chance.Next(4, 18);
        Often(0.85, () => _story.Approach(invitation));
        Often(0.8, () => _story.Reply(invitation + 2, Pick("yes", "yes", "yes", "later", "no")));
        double meeting = invitation + 5;
        for (int i = _chance.Next(0, 7); i > 0; i--)
        {
            _story.Met(meeting, Pick("well", "well", "well", "neutral", "poor"), meeting == invitation + 5 ? "coffee" : Pick("date", "date", "coffee", "other"),
                suggested: Chance(0.5), raised: Chance(0.15));
            Often(0.3, () => _story.Contact(meeting + 2, "them", "suggests-meeting"));
            Often(0.2, () => _story.Approach(meeting + 8));
            meeting += _chance.Next(3, 15);
        }

        Often(0.3, () => _story.Add(meeting, "serious-talk", $"\"raisedBy\":\"{Pick("me", "them", "both")}\",\"outcome\":\"{Pick("together", "open", "not-ready", "ended")}\""));
        Length = meeting + 25;
        for (int i = _chance.Next(0, 9); i > 0; i--) Anything(_chance.NextDouble() * Length);
        return _story;
    }

    /// <summary>Moments worth asking about.</summary>
    public IEnumerable<DateTimeOffset> Moments(int count) =>
        Enumerable.Range(0, count).Select(_ => Story.Moment(Math.Floor(_chance.NextDouble() * (Length + 10)), _chance.Next(0, 24)));

    /// <summary>A moment inside the journey.</summary>
    public (double Day, int Hour) When() => (Math.Floor(_chance.NextDouble() * Length), _chance.Next(0, 24));

    public T Pick<T>(params T[] of) => of[_chance.Next(of.Length)];

    public int Next(int below) => _chance.Next(below);

    public bool Chance(double share) => _chance.NextDouble() < share;

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        _chance.Shuffle(all);
        return all;
    }

    private void Often(double share, Action add)
    {
        if (Chance(share)) add();
    }

    private void Anything(double at)
    {
        double day = Math.Floor(at);
        int hour = _chance.Next(0, 24);
        switch (_chance.Next(22))
        {
            case < 4: _story.Contact(day, "me", Pick(Purposes), hour); break;
            case < 7: _story.Contact(day, "them", Pick(Purposes), hour); break;
            case 7: _story.Approach(day, Pick("apology-note", "invitation"), hour); break;
            case 8: _story.Reply(day, Pick(Answers), hour); break;
            case 9: _story.Boundary(day, Pick("no-contact", "blocked", "space", "friends-only"), Pick("them", "me", "court", "them"), Chance(0.4) ? "2026-03-10" : ""); break;
            case 10: _story.Add(day, "boundary-lifted", $"\"by\":\"{Pick("them", "court")}\"", hour); break;
            case 11: _story.Screened(day, $"\"{Pick(Questions)}\":\"{Pick("yes", "unsaid", "yes")}\""); break;
            case 12: _story.Screened(day, null, ",\"whatChanged\":\"a year apart\""); break;
            case 13: _story.Add(day, "journal", $"\"text\":\"{Pick("CRISISWORDS", "UNCLEARWORDS", "a walk")}\"", hour); break;
            case 14: _story.Add(day, "check-in", "\"mood\":5,\"confidence\":5,\"distress\":5,\"crisisPassed\":true", hour); break;
            case 15: _story.Decided(day, Pick("pursue", "wait", "let-go"), hour); break;
            case 16: _story.Add(day, "plan-changed", Pick("\"plannedDays\":14", "\"plannedDays\":60", "\"playbook\":\"space-first\"", "\"playbook\":\"confidence-first\",\"plannedDays\":40", "\"quiet\":true"), hour); break;
            case 17: _story.Add(day, "ex-status", $"\"status\":\"{Pick("single", "seeing-someone")}\"", hour); break;
            case 18: _story.Draft(day, Pick("READYNOTE", "THREATNOTE", "no"), hour); break;
            case 19: _story.Add(day, "meeting-planned", string.Create(CultureInfo.InvariantCulture, $"\"kind\":\"coffee\",\"when\":\"2026-03-01T15:00:00Z\",\"suggestedBy\":\"{Pick("me", "them")}\""), hour); break;
            case 20: _story.Add(day, "meeting-cancelled", $"\"by\":\"{Pick("me", "them")}\"", hour); break;
            default: Deeper(day, hour); break;
        }
    }

    private void Deeper(double day, int hour)
    {
        switch (_chance.Next(6))
        {
            case 0: _story.Add(day, "correction", $"\"of\":\"{Story.Id(_chance.Next(1, 60))}\",\"event\":null", hour); break;
            case 1: _story.Started(Pick(Playbooks), day, Pick("Sam", "sam ", "Alex"), Story.Breakup.AddDays((int)day)); break;
            case 2: _story.Add(day, "profile-checked", "", hour); break;
            case 3: _story.Add(day, "urge", "\"intensity\":9,\"outcome\":\"rode-out\"", hour); break;
            case 4: foreach (string step in (string[])["closing-letter", "things-away", "follow-settled", "learned", "next"]) _story.Add(day, "closure-step", $"\"step\":\"{step}\"", hour); break;
            default: _story.Add(day, "feeling-noted", $"\"who\":\"them\",\"feeling\":\"{Pick("apathy", "anger", "love")}\"", hour); break;
        }
    }
}
