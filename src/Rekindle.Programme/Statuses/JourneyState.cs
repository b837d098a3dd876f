using Rekindle.Programme.Gates;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Meetings;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Readiness;
using Rekindle.Programme.Safety;

namespace Rekindle.Programme.Statuses;

/// <summary>A draft as it was last reviewed.</summary>
internal sealed record Drafted(Guid Id, Moment When, DraftOpinion Opinion);

/// <summary>Everything that one journey rests on, as far as its events have been taken in.</summary>
/// <remarks>The fold adds to it event by event; phases, gates and advice read it at a moment and change nothing.</remarks>
internal sealed class JourneyState
{
    // By type: advice asks for a few among thousands, at every look.
    private readonly Dictionary<Type, List<LoggedEvent>> _byType = [];

    public JourneyState(
        LoggedEvent started, JourneyStarted journey, JourneyDays days, Playbook playbook, Playbook first, JourneyState? before)
    {
        Started = started;
        Journey = journey;
        Days = days;
        Playbook = playbook;
        bool carries = before is { WasReunited: null };
        Safety = before switch
        {
            null => new SafetyLedger(),
            { WasReunited: { } together } => before.Safety.Since(together),
            _ => before.Safety,
        };
        Approaches = carries ? before!.Approaches.Carry() : new ApproachLedger();
        Windows = new WindowLedger(playbook, first, journey.BreakupOn, carries ? before!.Windows.Slips : []);
    }

    public LoggedEvent Started { get; }

    public JourneyStarted Journey { get; }

    public JourneyDays Days { get; }

    /// <summary>The playbook that judges the whole log: the one in force at the moment asked about.</summary>
    public Playbook Playbook { get; }

    public SafetyLedger Safety { get; }

    public ApproachLedger Approaches { get; }

    public WindowLedger Windows { get; }

    public MeetingLedger Meetings { get; } = new();

    public ReadinessLedger Readiness { get; } = new();

    /// <summary>Takes an event in.</summary>
    public void See(LoggedEvent logged)
    {
        Type type = logged.Event.GetType();
        if (!_byType.TryGetValue(type, out List<LoggedEvent>? same)) _byType[type] = same = [];
        same.Add(logged);
    }

    /// <summary>The events of one type taken in so far, in order. Every type is sealed.</summary>
    public IReadOnlyList<LoggedEvent> Of<T>()
        where T : JourneyEvent => _byType.TryGetValue(typeof(T), out List<LoggedEvent>? same) ? same : [];

    public bool Quiet { get; set; }

    public int Lapses { get; set; }

    /// <summary>The last screening, of this journey.</summary>
    public (Guid Id, Moment When, SafetyScreened Answers)? Screening { get; set; }

    /// <summary>A screening with nothing left unsaid has been in: what phase assess asks for.</summary>
    public bool WasScreened { get; set; }

    /// <summary>The last draft that threatens.</summary>
    public Moment? Threatened { get; set; }

    public (Guid Id, WorthAssessed Answers)? Worth { get; set; }

    /// <summary>The latest word on each side's feelings.</summary>
    public IReadOnlyList<Feeling> MyFeelings { get; set; } = [];

    public IReadOnlyList<Feeling> TheirFeelings { get; set; } = [];

    /// <summary>The last decision that counts.</summary>
    public (Guid Id, Moment When, Choice Choice)? Decision { get; set; }

    public Drafted? Apology { get; set; }

    public HashSet<ClosureStepKind> Closure { get; } = [];

    /// <summary>They raised the relationship, in a debrief or a talk.</summary>
    public bool TheyRaised { get; set; }

    /// <summary>The person asked their one plain question after it had opened.</summary>
    public bool AskedPlainly { get; set; }

    /// <summary>Both said so, and neither has ended it since.</summary>
    public (Guid Id, Moment When)? Together { get; set; }

    /// <summary>They are together, and the person has not decided to let go since.</summary>
    public bool IsTogether => Together is not null && !PhaseRule.HasLetGo(this);

    /// <summary>When they were last together again; null where the journey never reached it.</summary>
    public DateTimeOffset? WasReunited { get; set; }

    /// <summary>The moment and its local day.</summary>
    public Moment Moment(DateTimeOffset at) => new(at, Days.DayOf(at));

    /// <summary>Nothing is left: the latest word on either side's feelings is apathy alone (A1).</summary>
    public bool NothingLeft => MyFeelings is [Feeling.Apathy] || TheirFeelings is [Feeling.Apathy];
}
