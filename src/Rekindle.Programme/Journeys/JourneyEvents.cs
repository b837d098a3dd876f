namespace Rekindle.Programme.Journeys;

/// <summary>Something that happened on a journey. When it happened, and its id, stand in <see cref="LoggedEvent"/>.</summary>
/// <remarks>Fields and ranges are those of the journey format; <see cref="EventCatalogue"/> binds each record to its stored name.</remarks>
public abstract record JourneyEvent;

/// <summary>An event of a type that this version does not know: kept, and ignored with a note.</summary>
/// <param name="Type">The stored type.</param>
public sealed record UnknownEvent(string Type) : JourneyEvent;

/// <summary>A journey began: one way after one breakup with one former partner.</summary>
/// <param name="BreakupOn">Day 0, in the journey's zone.</param>
/// <param name="EndedBy">Who ended it.</param>
/// <param name="Alias">The only name that the former partner has here.</param>
/// <param name="TogetherMonths">Months together, 0 or more.</param>
/// <param name="Playbook">Playbook id; null means balanced.</param>
/// <param name="TimeZone">IANA zone; null means the machine's.</param>
/// <param name="NecessaryContact">What still has to be settled together.</param>
/// <param name="Country">ISO 3166-1 alpha-2, for help lines; null where not said.</param>
public sealed record JourneyStarted(
    DateOnly BreakupOn, Side EndedBy, string Alias, int? TogetherMonths, string? Playbook, string? TimeZone,
    IReadOnlyList<Obligation> NecessaryContact, string? Country) : JourneyEvent;

/// <summary>The plan changed.</summary>
/// <param name="PlannedDays">Days of no contact asked for; clamped to the playbook's range when judged.</param>
/// <param name="Playbook">The playbook from now on; it judges the whole log anew.</param>
/// <param name="Quiet">Quiet mode: slips alone are logged, no daily prompts.</param>
public sealed record PlanChanged(int? PlannedDays, string? Playbook, bool? Quiet) : JourneyEvent;

/// <summary>The safety questions, in both directions. One yes is enough; unsaid is neither no nor yes.</summary>
public sealed record SafetyScreened(
    Screening TheyHurtMe, Screening TheyThreatenedMe, Screening TheyControlledMe, Screening TheyForcedMe, Screening IAmAfraidOfThem,
    Screening IHurtThem, Screening IControlledThem, Screening TheyAreAfraidOfMe, Screening LegalOrder, Screening TheyAskedNoContact,
    HarmThoughts HarmThoughts, string? WhatChanged) : JourneyEvent
{
    /// <summary>The ten yes-or-no questions.</summary>
    public IEnumerable<Screening> Answers =>
    [
        TheyHurtMe, TheyThreatenedMe, TheyControlledMe, TheyForcedMe, IAmAfraidOfThem, IHurtThem, IControlledThem, TheyAreAfraidOfMe,
        LegalOrder, TheyAskedNoContact,
    ];

    /// <summary>At least one question was answered yes.</summary>
    public bool AnyYes => Answers.Contains(Screening.Yes);

    /// <summary>At least one question was left open; the person is not screened.</summary>
    public bool AnyUnsaid => Answers.Contains(Screening.Unsaid) || HarmThoughts == HarmThoughts.Unsaid;

    /// <summary>One yes is enough: they hurt, threatened, controlled or forced me, or I am afraid of them (S-unsafe).</summary>
    public bool SaysUnsafe =>
        new[] { TheyHurtMe, TheyThreatenedMe, TheyControlledMe, TheyForcedMe, IAmAfraidOfThem }.Contains(Screening.Yes);

    /// <summary>They hurt, threatened or forced me: a hold that no later screening ends (S-unsafe).</summary>
    public bool SaysUnsafeForGood => new[] { TheyHurtMe, TheyThreatenedMe, TheyForcedMe }.Contains(Screening.Yes);

    /// <summary>I hurt or controlled them, they are afraid of me, or I think of harming them (S-risk).</summary>
    public bool SaysRiskToThem =>
        HarmThoughts == HarmThoughts.Them || new[] { IHurtThem, IControlledThem, TheyAreAfraidOfMe }.Contains(Screening.Yes);
}

/// <summary>The first question of guide B: is it worth it?</summary>
/// <param name="Reasons">Why it ended.</param>
/// <param name="Good">How good it was, 0–10.</param>
/// <param name="Bad">How bad it was, 0–10.</param>
/// <param name="Trust">How much trust is left, 0–10.</param>
/// <param name="TheirFeelings">What they seem to feel (A1).</param>
/// <param name="MyFeelings">What the person feels (A1).</param>
/// <param name="Motives">Why the person wants this now.</param>
/// <param name="BreakupsBefore">Earlier break-ups with this partner, 0 or more; null where not said.</param>
/// <param name="WhatChanged">What observable thing is different now.</param>
public sealed record WorthAssessed(
    IReadOnlyList<EndReason> Reasons, decimal Good, decimal Bad, decimal Trust, IReadOnlyList<Feeling> TheirFeelings,
    IReadOnlyList<Feeling> MyFeelings, IReadOnlyList<Motive> Motives, int? BreakupsBefore, string? WhatChanged) : JourneyEvent;

/// <summary>An answer sealed until the second decision.</summary>
public sealed record AnswerSealed(string Question, string Answer) : JourneyEvent;

/// <summary>A feeling was noticed, in oneself or in the other.</summary>
public sealed record FeelingNoted(Party Who, Feeling Feeling, string? Sign) : JourneyEvent;

/// <summary>What is known of the former partner's life now.</summary>
public sealed record ExStatusNoted(ExStatusKind Status) : JourneyEvent;

/// <summary>One of the two contacted the other.</summary>
/// <param name="By">Who began.</param>
/// <param name="Channel">How.</param>
/// <param name="Purpose">What for.</param>
/// <param name="About">Of a necessary one: about what.</param>
/// <param name="Tone">How it sounded.</param>
/// <param name="Text">The words, where kept.</param>
public sealed record Contacted(Party By, Channel Channel, Purpose Purpose, Obligation? About, Tone? Tone, string? Text) : JourneyEvent;

/// <summary>The person looked at their profile: a lapse, which moves nothing.</summary>
/// <param name="Where">Where.</param>
/// <param name="Seconds">For how long, in seconds.</param>
public sealed record ProfileChecked(string? Where, int? Seconds) : JourneyEvent;

/// <summary>An urge to write or call.</summary>
/// <param name="Intensity">0–10.</param>
/// <param name="Trigger">What set it off.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="After">Intensity afterwards, 0–10.</param>
/// <param name="Seconds">How long it lasted, in seconds.</param>
public sealed record UrgeFelt(decimal Intensity, string? Trigger, UrgeOutcome Outcome, decimal? After, int? Seconds) : JourneyEvent;

/// <summary>A letter that is never sent.</summary>
public sealed record LetterWritten(string Text) : JourneyEvent;

/// <summary>A letter was burned.</summary>
/// <param name="Of">The id of the letter.</param>
public sealed record LetterBurned(Guid Of) : JourneyEvent;

/// <summary>How the day is. All scales 0–10.</summary>
/// <param name="Mood">Mood.</param>
/// <param name="Confidence">Confidence.</param>
/// <param name="Distress">Distress.</param>
/// <param name="Acceptance">"If the answer were no, I would be all right."</param>
/// <param name="Urges">How many urges today.</param>
/// <param name="SleepHours">Hours slept, 0–24.</param>
/// <param name="CrisisPassed">True: the crisis has passed, in the person's own word.</param>
/// <param name="Text">A word of their own.</param>
public sealed record CheckedIn(
    decimal Mood, decimal Confidence, decimal Distress, decimal? Acceptance, int? Urges, decimal? SleepHours, bool? CrisisPassed,
    string? Text) : JourneyEvent;

/// <summary>A questionnaire was answered; as many answers as it has items.</summary>
public sealed record QuestionnaireAnswered(Instrument Instrument, IReadOnlyList<int> Answers) : JourneyEvent;

/// <summary>Something was planned (B5).</summary>
/// <param name="Kind">The area.</param>
/// <param name="Title">What.</param>
/// <param name="When">When; null where not fixed.</param>
public sealed record ActivityPlanned(ActivityKind Kind, string Title, DateTimeOffset? When) : JourneyEvent;

/// <summary>Something was done (B5).</summary>
/// <param name="Kind">The area.</param>
/// <param name="Title">What.</param>
/// <param name="Planned">The id of the plan it answers.</param>
/// <param name="Lift">How much it lifted, −3 to 3.</param>
public sealed record ActivityDone(ActivityKind Kind, string Title, Guid? Planned, decimal? Lift) : JourneyEvent;

/// <summary>The person named a part of their own (A6).</summary>
public sealed record OwnPartNamed(string Text) : JourneyEvent;

/// <summary>A good memory, kept (A9).</summary>
public sealed record MemoryKept(string Text, DateOnly? When) : JourneyEvent;

/// <summary>A plan of the form: if …, then ….</summary>
public sealed record IfThenPlanned(string If, string Then) : JourneyEvent;

/// <summary>A reason for or against, in the person's own words.</summary>
public sealed record ReasonKept(CaseSide Side, string Text) : JourneyEvent;

/// <summary>What a slip told.</summary>
public sealed record SlipReviewed(Guid Of, string? Before, string? Stopped, string? Next) : JourneyEvent;

/// <summary>Somebody to call.</summary>
public sealed record FriendTrusted(string Name, string? Phone) : JourneyEvent;

/// <summary>A decision (B1, B7).</summary>
public sealed record Decided(Choice Choice, string? Reason) : JourneyEvent;

/// <summary>A draft was written; nothing is sent.</summary>
/// <param name="Text">The draft.</param>
/// <param name="Kind">What it is for; null means the apology.</param>
public sealed record NoteDrafted(string Text, DraftPurpose? Kind) : JourneyEvent;

/// <summary>An approach was made, by the person's own hand.</summary>
public sealed record ApproachMade(ApproachKind Kind, Channel Channel, string? Text) : JourneyEvent;

/// <summary>They answered.</summary>
public sealed record ReplyReceived(ReplyAnswer Answer, Tone? Tone, string? Text) : JourneyEvent;

/// <summary>A line was drawn.</summary>
/// <param name="By">By whom.</param>
/// <param name="Kind">Which.</param>
/// <param name="Until">The last day of it, where one was named.</param>
public sealed record BoundarySet(BoundarySetter By, BoundaryKind Kind, DateOnly? Until) : JourneyEvent;

/// <summary>A line was taken back by those who drew it.</summary>
public sealed record BoundaryLifted(BoundaryLifter By) : JourneyEvent;

/// <summary>A day that will be hard.</summary>
public sealed record HardDateNoted(DateOnly Date, string Title) : JourneyEvent;

/// <summary>A meeting was planned.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="When">When it is to be.</param>
/// <param name="SuggestedBy">Whose idea it was.</param>
/// <param name="Place">Where.</param>
/// <param name="Minutes">How long, in minutes.</param>
/// <param name="Memories">Ids of good memories to bring (A9).</param>
public sealed record MeetingPlanned(
    MeetingKind Kind, DateTimeOffset When, Party SuggestedBy, string? Place, int? Minutes, IReadOnlyList<Guid> Memories) : JourneyEvent;

/// <summary>A meeting took place; its debrief. Signs are theirs, manner is mine.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Planned">The id of its plan.</param>
/// <param name="Warmth">Their warmth, 0–4.</param>
/// <param name="Stayed">How long they stayed.</param>
/// <param name="CoolSigns">They showed cool signs.</param>
/// <param name="Laughed">They laughed.</param>
/// <param name="AskedAboutMe">They asked about my life.</param>
/// <param name="SharedMemory">They shared a memory.</param>
/// <param name="SuggestedNext">They suggested the next one.</param>
/// <param name="RaisedRelationship">They raised the relationship.</param>
/// <param name="Upset">They were upset.</param>
/// <param name="IKeptItLight">I kept it light.</param>
/// <param name="IRaisedRelationship">I raised the relationship.</param>
/// <param name="IPressed">I pressed.</param>
/// <param name="IWasAtEase">How much at ease I was, 0–4 (B9).</param>
/// <param name="IFelt">How I felt, 0–10.</param>
/// <param name="Text">A word of their own.</param>
public sealed record MeetingHeld(
    MeetingKind Kind, Guid? Planned, decimal Warmth, Stayed Stayed, bool CoolSigns, bool Laughed, bool AskedAboutMe, bool SharedMemory,
    bool SuggestedNext, bool RaisedRelationship, bool Upset, bool IKeptItLight, bool IRaisedRelationship, bool IPressed,
    decimal? IWasAtEase, decimal? IFelt, string? Text) : JourneyEvent;

/// <summary>A meeting was cancelled.</summary>
public sealed record MeetingCancelled(Party By, Guid? Planned) : JourneyEvent;

/// <summary>A serious talk.</summary>
public sealed record TalkedSeriously(Side RaisedBy, TalkOutcome Outcome) : JourneyEvent;

/// <summary>The weekly look after reunited (B11): own questions, each answered 0–10.</summary>
public sealed record CareReviewed(IReadOnlyDictionary<string, decimal> Answers, string? Text) : JourneyEvent;

/// <summary>A step of letting go was done.</summary>
public sealed record ClosureStepDone(ClosureStepKind Step, string? Text) : JourneyEvent;

/// <summary>A page of the person's own.</summary>
public sealed record JournalWritten(string Text) : JourneyEvent;

/// <summary>A chat export was read; what it said stands in the stored line, its text nowhere.</summary>
public sealed record ChatImported : JourneyEvent;

/// <summary>An earlier event is replaced, or withdrawn.</summary>
/// <param name="Of">The id of the event.</param>
/// <param name="Replacement">What stands in its place; null where it is withdrawn.</param>
/// <param name="ReplacementAt">When that happened; null means when the replaced one did.</param>
public sealed record Corrected(Guid Of, JourneyEvent? Replacement, DateTimeOffset? ReplacementAt) : JourneyEvent;
