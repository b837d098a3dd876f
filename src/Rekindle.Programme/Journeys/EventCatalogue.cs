using System.Collections.Frozen;
using static Rekindle.Programme.Journeys.FieldKind;
using W = Rekindle.Programme.Journeys.StoredWords;

namespace Rekindle.Programme.Journeys;

/// <summary>One event type of the journey format.</summary>
/// <param name="Name">The stored name.</param>
/// <param name="Fields">Its fields, in the order of the format.</param>
public sealed record EventType(string Name, IReadOnlyList<Field> Fields)
{
    internal Func<EventValues, JourneyEvent> Make { get; init; } = null!;
}

/// <summary>Every event type that this version knows: stored name, fields, and the record that it becomes.</summary>
public static class EventCatalogue
{
    private static readonly Field[] ScreeningFields =
    [
        .. new[]
        {
            "theyHurtMe", "theyThreatenedMe", "theyControlledMe", "theyForcedMe", "iAmAfraidOfThem", "iHurtThem", "iControlledThem",
            "theyAreAfraidOfMe", "legalOrder", "theyAskedNoContact",
        }.Select(name => Must(name, One, W.Screening)),
        Must("harmThoughts", One, W.HarmThoughts),
        May("whatChanged", Text),
    ];

    /// <summary>All types, in the order of the format.</summary>
    public static IReadOnlyList<EventType> All { get; } =
    [
        Type("journey-started",
            v => new JourneyStarted(v.Date("breakupOn"), v.One(W.Side, "endedBy"), v.Text("alias"), v.MaybeWhole("togetherMonths"),
                v.MaybeText("playbook"), v.MaybeText("timeZone"), v.Many(W.Obligation, "necessaryContact"), v.MaybeText("country")),
            Must("breakupOn", Date), Must("endedBy", One, W.Side), Must("alias", Name), May("togetherMonths", Whole, 0, 1200),
            May("playbook", Name), May("timeZone", Zone), May("necessaryContact", Many, W.Obligation), May("country", Country)),
        Type("plan-changed",
            v => new PlanChanged(v.MaybeWhole("plannedDays"), v.MaybeText("playbook"), v.MaybeTruth("quiet")),
            May("plannedDays", Whole, -100_000, 100_000), May("playbook", Name), May("quiet", Truth)),
        Type("safety-screened",
            v => new SafetyScreened(v.One(W.Screening, "theyHurtMe"), v.One(W.Screening, "theyThreatenedMe"),
                v.One(W.Screening, "theyControlledMe"), v.One(W.Screening, "theyForcedMe"), v.One(W.Screening, "iAmAfraidOfThem"),
                v.One(W.Screening, "iHurtThem"), v.One(W.Screening, "iControlledThem"), v.One(W.Screening, "theyAreAfraidOfMe"),
                v.One(W.Screening, "legalOrder"), v.One(W.Screening, "theyAskedNoContact"), v.One(W.HarmThoughts, "harmThoughts"),
                v.MaybeText("whatChanged")),
            ScreeningFields),
        Type("worth-assessed",
            v => new WorthAssessed(v.Many(W.EndReason, "reasons"), v.Number("good"), v.Number("bad"), v.Number("trust"),
                v.Many(W.Feeling, "theirFeelings"), v.Many(W.Feeling, "myFeelings"), v.Many(W.Motive, "motives"),
                v.MaybeWhole("breakupsBefore"), v.MaybeText("whatChanged")),
            Must("reasons", Many, W.EndReason), Scale("good"), Scale("bad"), Scale("trust"), Must("theirFeelings", Many, W.Feeling),
            Must("myFeelings", Many, W.Feeling), Must("motives", Many, W.Motive), May("breakupsBefore", Whole, 0, 1000),
            May("whatChanged", Text)),
        Type("sealed-answer", v => new AnswerSealed(v.Text("question"), v.Text("answer")), Must("question", Text), Must("answer", Text)),
        Type("feeling-noted",
            v => new FeelingNoted(v.One(W.Party, "who"), v.One(W.Feeling, "feeling"), v.MaybeText("sign")),
            Must("who", One, W.Party), Must("feeling", One, W.Feeling), May("sign", Text)),
        Type("ex-status", v => new ExStatusNoted(v.One(W.ExStatus, "status")), Must("status", One, W.ExStatus)),
        Type("contact",
            v => new Contacted(v.One(W.Party, "by"), v.One(W.Channel, "channel"), v.One(W.Purpose, "purpose"),
                v.MaybeOne(W.Obligation, "about"), v.MaybeOne(W.Tone, "tone"), v.MaybeText("text")),
            Must("by", One, W.Party), Must("channel", One, W.Channel), Must("purpose", One, W.Purpose), May("about", One, W.Obligation),
            May("tone", One, W.Tone), May("text", Text)),
        Type("profile-checked", v => new ProfileChecked(v.MaybeText("where"), v.MaybeWhole("seconds")), May("where", Text), Seconds()),
        Type("urge",
            v => new UrgeFelt(v.Number("intensity"), v.MaybeText("trigger"), v.One(W.UrgeOutcome, "outcome"), v.MaybeNumber("after"),
                v.MaybeWhole("seconds")),
            Scale("intensity"), May("trigger", Text), Must("outcome", One, W.UrgeOutcome), May("after", Number, 0, 10), Seconds()),
        Type("letter-written", v => new LetterWritten(v.Text("text")), Must("text", Text)),
        Type("letter-burned", v => new LetterBurned(v.Id("of")), Must("of", Id)),
        Type("check-in",
            v => new CheckedIn(v.Number("mood"), v.Number("confidence"), v.Number("distress"), v.MaybeNumber("acceptance"),
                v.MaybeWhole("urges"), v.MaybeNumber("sleepHours"), v.MaybeTruth("crisisPassed"), v.MaybeText("text")),
            Scale("mood"), Scale("confidence"), Scale("distress"), May("acceptance", Number, 0, 10), May("urges", Whole, 0, 10_000),
            May("sleepHours", Number, 0, 24), May("crisisPassed", Truth), May("text", Text)),
        Type("questionnaire",
            v => new QuestionnaireAnswered(v.One(W.Instrument, "instrument"), v.Wholes("answers")),
            Must("instrument", One, W.Instrument), Must("answers", Wholes, 0, 5)),
        Type("activity-planned",
            v => new ActivityPlanned(v.One(W.ActivityKind, "kind"), v.Text("title"), v.MaybeMoment("when")),
            Must("kind", One, W.ActivityKind), Must("title", Text), May("when", Moment)),
        Type("activity-done",
            v => new ActivityDone(v.One(W.ActivityKind, "kind"), v.Text("title"), v.MaybeId("planned"), v.MaybeNumber("lift")),
            Must("kind", One, W.ActivityKind), Must("title", Text), May("planned", Id), May("lift", Number, -3, 3)),
        Type("own-part-named", v => new OwnPartNamed(v.Text("text")), Must("text", Text)),
        Type("memory-kept", v => new MemoryKept(v.Text("text"), v.MaybeDate("when")), Must("text", Text), May("when", Date)),
        Type("if-then-plan", v => new IfThenPlanned(v.Text("if"), v.Text("then")), Must("if", Text), Must("then", Text)),
        Type("reason-kept", v => new ReasonKept(v.One(W.CaseSide, "side"), v.Text("text")), Must("side", One, W.CaseSide), Must("text", Text)),
        Type("slip-review",
            v => new SlipReviewed(v.Id("of"), v.MaybeText("before"), v.MaybeText("stopped"), v.MaybeText("next")),
            Must("of", Id), May("before", Text), May("stopped", Text), May("next", Text)),
        Type("trusted-friend", v => new FriendTrusted(v.Text("name"), v.MaybeText("phone")), Must("name", Name), May("phone", Text)),
        Type("decision", v => new Decided(v.One(W.Choice, "choice"), v.MaybeText("reason")), Must("choice", One, W.Choice), May("reason", Text)),
        Type("note-drafted",
            v => new NoteDrafted(v.Text("text"), v.MaybeOne(W.DraftPurpose, "kind")), Must("text", Text), May("kind", One, W.DraftPurpose)),
        Type("approach-made",
            v => new ApproachMade(v.One(W.ApproachKind, "kind"), v.One(W.Channel, "channel"), v.MaybeText("text")),
            Must("kind", One, W.ApproachKind), Must("channel", One, W.Channel), May("text", Text)),
        Type("reply-received",
            v => new ReplyReceived(v.One(W.ReplyAnswer, "answer"), v.MaybeOne(W.Tone, "tone"), v.MaybeText("text")),
            Must("answer", One, W.ReplyAnswer), May("tone", One, W.Tone), May("text", Text)),
        Type("boundary-set",
            v => new BoundarySet(v.One(W.BoundarySetter, "by"), v.One(W.BoundaryKind, "kind"), v.MaybeDate("until")),
            Must("by", One, W.BoundarySetter), Must("kind", One, W.BoundaryKind), May("until", Date)),
        Type("boundary-lifted", v => new BoundaryLifted(v.One(W.BoundaryLifter, "by")), Must("by", One, W.BoundaryLifter)),
        Type("hard-date", v => new HardDateNoted(v.Date("date"), v.Text("title")), Must("date", Date), Must("title", Text)),
        Type("meeting-planned",
            v => new MeetingPlanned(v.One(W.MeetingKind, "kind"), v.Moment("when"), v.One(W.Party, "suggestedBy"), v.MaybeText("place"),
                v.MaybeWhole("minutes"), v.Ids("memories")),
            Must("kind", One, W.MeetingKind), Must("when", Moment), Must("suggestedBy", One, W.Party), May("place", Text),
            May("minutes", Whole, 0, 10_000), May("memories", Ids)),
        Type("meeting-held",
            v => new MeetingHeld(v.One(W.MeetingKind, "kind"), v.MaybeId("planned"), v.Number("warmth"), v.One(W.Stayed, "stayed"),
                v.Truth("coolSigns"), v.Truth("laughed"), v.Truth("askedAboutMe"), v.Truth("sharedMemory"), v.Truth("suggestedNext"),
                v.Truth("raisedRelationship"), v.Truth("upset"), v.Truth("iKeptItLight"), v.Truth("iRaisedRelationship"),
                v.Truth("iPressed"), v.MaybeNumber("iWasAtEase"), v.MaybeNumber("iFelt"), v.MaybeText("text")),
            Must("kind", One, W.MeetingKind), May("planned", Id), Must("warmth", Number, 0, 4), Must("stayed", One, W.Stayed),
            Must("coolSigns", Truth), Must("laughed", Truth), Must("askedAboutMe", Truth), Must("sharedMemory", Truth),
            Must("suggestedNext", Truth), Must("raisedRelationship", Truth), Must("upset", Truth), Must("iKeptItLight", Truth),
            Must("iRaisedRelationship", Truth), Must("iPressed", Truth), May("iWasAtEase", Number, 0, 4), May("iFelt", Number, 0, 10),
            May("text", Text)),
        Type("meeting-cancelled",
            v => new MeetingCancelled(v.One(W.Party, "by"), v.MaybeId("planned")), Must("by", One, W.Party), May("planned", Id)),
        Type("serious-talk",
            v => new TalkedSeriously(v.One(W.Side, "raisedBy"), v.One(W.TalkOutcome, "outcome")),
            Must("raisedBy", One, W.Side), Must("outcome", One, W.TalkOutcome)),
        Type("care-review", v => new CareReviewed(v.Scales("answers"), v.MaybeText("text")), Must("answers", Scales, 0, 10), May("text", Text)),
        Type("closure-step",
            v => new ClosureStepDone(v.One(W.ClosureStep, "step"), v.MaybeText("text")), Must("step", One, W.ClosureStep), May("text", Text)),
        Type("journal", v => new JournalWritten(v.Text("text")), Must("text", Text)),
        Type("chat-imported", _ => new ChatImported(), Must("summary", Anything)),
        Type(CorrectionName, MakeCorrection, Must("of", Id), Must("event", Event)),
    ];

    internal const string CorrectionName = "correction";

    private static readonly FrozenDictionary<string, EventType> ByName = All.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The type of this stored name, or null where this version does not know it.</summary>
    public static EventType? Find(string name) => ByName.GetValueOrDefault(name);

    private static Corrected MakeCorrection(EventValues v)
    {
        if (v.MaybeObject("event") is not { } replacement)
        {
            return new Corrected(v.Id("of"), null, null);
        }

        var inner = new EventValues(replacement);
        string name = inner.Text("type");
        return new Corrected(v.Id("of"), Find(name)?.Make(inner) ?? new UnknownEvent(name), inner.MaybeMoment("at"));
    }

    private static EventType Type(string name, Func<EventValues, JourneyEvent> make, params Field[] fields) =>
        new(name, fields) { Make = make };

    private static Field Must(string name, FieldKind kind, IVocabulary? words = null) => new(name, kind, true, Words: words);

    private static Field Must(string name, FieldKind kind, decimal min, decimal max) => new(name, kind, true, min, max);

    private static Field May(string name, FieldKind kind, IVocabulary? words = null) => new(name, kind, false, Words: words);

    private static Field May(string name, FieldKind kind, decimal min, decimal max) => new(name, kind, false, min, max);

    private static Field Scale(string name) => Must(name, Number, 0, 10);

    private static Field Seconds() => May("seconds", Whole, 0, 1_000_000_000);
}
