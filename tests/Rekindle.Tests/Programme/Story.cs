using System.Globalization;
using System.Text;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>A journey told in a test: days after the breakup and an hour of the local clock, in a zone without surprises.</summary>
internal sealed class Story
{
    public static readonly DateOnly Breakup = new(2026, 1, 2);

    /// <summary>Texts are read by marker words, so that a test says what it means and rests on no reviewer.</summary>
    public static readonly TextReadings Markers = new(
        (text, _) => new DraftOpinion(text.Contains("READYNOTE", StringComparison.Ordinal), text.Contains("THREATNOTE", StringComparison.Ordinal)),
        text => text.Contains("CRISISWORDS", StringComparison.Ordinal) ? CrisisSign.Explicit
            : text.Contains("UNCLEARWORDS", StringComparison.Ordinal) ? CrisisSign.Unclear : CrisisSign.None);

    private readonly List<string> _lines = [];
    private int _next;

    public IReadOnlyList<string> Lines => _lines;

    public static DateTimeOffset Moment(double day, int hour = 12) =>
        new DateTimeOffset(Breakup.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(day).AddHours(hour);

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"01940000-0000-7000-8000-{number:x12}");

    /// <summary>The id of the event added last.</summary>
    public string LastId => Id(_next);

    public Story Add(double day, string type, string fields = "", int hour = 12)
    {
        string at = Rfc3339.Write(Moment(day, hour));
        _lines.Add($$"""{"type":"{{type}}","at":"{{at}}","id":"{{Id(++_next)}}"{{(fields.Length > 0 ? "," + fields : "")}}}""");
        return this;
    }

    public Story Started(string playbook = "balanced", double day = 0, string alias = "Sam", DateOnly? breakup = null) =>
        Add(day, "journey-started", $$"""
            "breakupOn":"{{Rfc3339.Write(breakup ?? Breakup)}}","endedBy":"them","alias":"{{alias}}","playbook":"{{playbook}}","timeZone":"UTC"
            """.Trim(), hour: 8);

    public const string ClearAnswers = """
        "theyHurtMe":"no","theyThreatenedMe":"no","theyControlledMe":"no","theyForcedMe":"no","iAmAfraidOfThem":"no","iHurtThem":"no","iControlledThem":"no","theyAreAfraidOfMe":"no","legalOrder":"no","theyAskedNoContact":"no","harmThoughts":"none"
        """;

    public Story Screened(double day = 0, string? change = null, string more = "") =>
        Add(day, "safety-screened", (change is null ? ClearAnswers : Replace(change)).Trim() + more, hour: 9);

    public Story Assessed(double day = 0, string theirs = "anger", string mine = "love") => Add(day, "worth-assessed",
        $$"""
        "reasons":["fixable"],"good":8,"bad":3,"trust":7,"theirFeelings":["{{theirs}}"],"myFeelings":["{{mine}}"],"motives":["love"],"whatChanged":"less work"
        """.Trim(), hour: 9);

    public Story Decided(double day, string choice = "pursue", int hour = 10) => Add(day, "decision", $"\"choice\":\"{choice}\"", hour);

    /// <summary>Started, screened, assessed and decided on day 0.</summary>
    public static Story Begun(string playbook = "balanced") => new Story().Started(playbook).Screened().Assessed().Decided(0);

    public Story CheckIn(double day, decimal mood = 7, decimal confidence = 7, decimal acceptance = 7, int urges = 0) => Add(day, "check-in",
        string.Create(CultureInfo.InvariantCulture, $"\"mood\":{mood},\"confidence\":{confidence},\"distress\":3,\"acceptance\":{acceptance},\"urges\":{urges}"), hour: 7);

    /// <summary>Everything that readiness asks for, as of that day.</summary>
    public Story Ready(double day)
    {
        for (int i = 3; i >= 0; i--) CheckIn(day - i);
        Add(day, "questionnaire", "\"instrument\":\"who-5\",\"answers\":[3,3,3,3,3]", hour: 7);
        return Add(day, "own-part-named", "\"text\":\"I cancelled on them\"", hour: 7);
    }

    public Story Draft(double day, string text = "READYNOTE", int hour = 9) => Add(day, "note-drafted", $"\"text\":\"{text}\",\"kind\":\"apology\"", hour);

    public Story Contact(double day, string by, string purpose, int hour = 12) =>
        Add(day, "contact", $"\"by\":\"{by}\",\"channel\":\"text\",\"purpose\":\"{purpose}\"", hour);

    public Story Approach(double day, string kind = "invitation", int hour = 12) =>
        Add(day, "approach-made", $"\"kind\":\"{kind}\",\"channel\":\"text\"", hour);

    public Story Reply(double day, string answer, int hour = 12) => Add(day, "reply-received", $"\"answer\":\"{answer}\"", hour);

    public Story Boundary(double day, string kind = "no-contact", string by = "them", string until = "") =>
        Add(day, "boundary-set", $"\"by\":\"{by}\",\"kind\":\"{kind}\"" + (until.Length > 0 ? $",\"until\":\"{until}\"" : ""));

    public Story Met(double day, string how = "well", string kind = "coffee", bool suggested = false, bool raised = false, int hour = 15)
    {
        (decimal warmth, bool laughed, bool pressed) = how switch
        {
            "well" => (3m, true, false),
            "poor" => (2m, false, true),
            _ => (2m, false, false),
        };
        return Add(day, "meeting-held", string.Create(CultureInfo.InvariantCulture, $$"""
            "kind":"{{kind}}","warmth":{{warmth}},"stayed":"as-planned","coolSigns":false,"laughed":{{Json(laughed)}},"askedAboutMe":false,"sharedMemory":false,"suggestedNext":{{Json(suggested)}},"raisedRelationship":{{Json(raised)}},"upset":false,"iKeptItLight":true,"iRaisedRelationship":false,"iPressed":{{Json(pressed)}}
            """).Trim(), hour);
    }

    /// <summary>Balanced, all done up to an accepted invitation; the window completes on day 28.</summary>
    public static Story Accepted() =>
        Begun().Ready(28).Draft(26).Decided(28).Approach(28, "apology-note").Reply(30, "none-needed").CheckIn(31).Approach(31).Reply(32, "yes");

    public JourneyLog Log()
    {
        Reading<JourneyLog> read = JourneyReader.ReadFile(Encoding.UTF8.GetBytes(string.Join('\n', _lines)), "story");
        return read.Value ?? throw new InvalidOperationException(read.Problem!.ToString());
    }

    public Status At(double day, int hour = 12, Playbook? playbook = null) => StatusOf(Log(), Moment(day, hour), playbook);

    public static Status StatusOf(JourneyLog log, DateTimeOffset at, Playbook? playbook = null)
    {
        Reading<Status> status = Judge.Status(log, at, new ProgrammeSettings("UTC", Markers, playbook));
        return status.Value ?? throw new InvalidOperationException(status.Problem!.ToString());
    }

    private static string Replace(string change)
    {
        string name = change.Split(':')[0];
        return string.Join(',', ClearAnswers.Trim().Split(',').Select(part => part.StartsWith(name + ":", StringComparison.Ordinal) ? change : part));
    }

    private static string Json(bool value) => value ? "true" : "false";
}
