using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Meetings;

/// <summary>A meeting that took place, and how it went.</summary>
/// <param name="Id">Its event.</param>
/// <param name="When">When it was.</param>
/// <param name="Kind">Which kind.</param>
/// <param name="Verdict">How it went (R-debrief).</param>
/// <param name="TheySuggestedNext">They suggested the next one there and then.</param>
/// <param name="Reopened">It opened a new window: poor, or the second neutral in a row (R-next).</param>
internal sealed record Held(Guid Id, Moment When, MeetingKind Kind, MeetingVerdict Verdict, bool TheySuggestedNext, bool Reopened);

/// <summary>The meetings of a journey.</summary>
internal sealed class MeetingLedger
{
    private readonly List<Held> _held = [];

    public IReadOnlyList<Held> All => _held;

    public Held? First => _held.Count > 0 ? _held[0] : null;

    public Held? Last => _held.Count > 0 ? _held[^1] : null;

    /// <summary>The last two were poor: letting go is recommended.</summary>
    public bool TwoPoor => _held is [.., { Verdict: MeetingVerdict.Poor }, { Verdict: MeetingVerdict.Poor }];

    /// <summary>A coffee went well: dating opens from there (section 3).</summary>
    public bool CoffeeWentWell => _held.Any(h => h is { Kind: MeetingKind.Coffee, Verdict: MeetingVerdict.Well });

    public int CountWell => _held.Count(h => h.Verdict == MeetingVerdict.Well);

    public IEnumerable<Held> Dates => _held.Where(h => h.Kind == MeetingKind.Date);

    /// <summary>Takes in a debrief.</summary>
    public Held Add(Guid id, Moment now, MeetingHeld debrief)
    {
        MeetingVerdict verdict = Debrief.Judge(debrief);
        bool secondNeutral = verdict == MeetingVerdict.Neutral && Last?.Verdict == MeetingVerdict.Neutral;
        var held = new Held(id, now, debrief.Kind, verdict, debrief.SuggestedNext, verdict == MeetingVerdict.Poor || secondNeutral);
        _held.Add(held);
        return held;
    }

    /// <summary>Over the last three; null before the first (R-pace).</summary>
    public MeetingProgress? Progress()
    {
        if (_held.Count == 0) return null;
        List<MeetingVerdict> last = [.. _held.TakeLast(3).Select(h => h.Verdict)];
        int Count(MeetingVerdict verdict) => last.Count(v => v == verdict);
        return Count(MeetingVerdict.Poor) >= 2 ? MeetingProgress.Failing
            : Count(MeetingVerdict.Neutral) >= 2 ? MeetingProgress.Stalling
            : Count(MeetingVerdict.Well) >= 2 && Count(MeetingVerdict.Poor) == 0 ? MeetingProgress.Progressing
            : MeetingProgress.Steady;
    }
}
