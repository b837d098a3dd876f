using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Phases;

/// <summary>A contact that was a slip.</summary>
/// <param name="Id">The event.</param>
/// <param name="At">When.</param>
/// <param name="Day">Its local day.</param>
/// <param name="Grave">Begging, or an early approach: costs more where days are taken back.</param>
internal sealed record Slip(Guid Id, DateTimeOffset At, DateOnly Day, bool Grave);

/// <summary>A window of no contact.</summary>
/// <param name="Start">Its day 0.</param>
/// <param name="Fixed">Its length in days; null where the planned days count.</param>
internal sealed record Window(DateOnly Start, int? Fixed);

/// <summary>Where a window stands.</summary>
internal sealed record WindowState(Window Window, int Credited, int Planned, bool Complete, DateOnly End);

/// <summary>The windows of a journey, and what slips take from them (R-window, R-slip).</summary>
internal sealed class WindowLedger
{
    /// <summary>Planned days in force from a moment on.</summary>
    private sealed record Plan(DateTimeOffset At, DateOnly Day, int? Asked, int Days);

    /// <summary>What was found for a moment. Replaced as a whole: a folded journey is judged by several requests at once.</summary>
    private sealed record Known(int Version, Moment Now, IReadOnlyList<WindowState> States);

    private readonly Playbook _playbook;
    private readonly DateOnly _breakup;
    private readonly List<Plan> _plans = [];
    private readonly List<Window> _windows = [];
    private readonly List<Slip> _slips = [];
    private int? _asked;
    private Moment _playbookSince = new(DateTimeOffset.MinValue, DateOnly.MinValue);
    private int _version;
    private Known _known = new(-1, default, []);

    /// <param name="playbook">The playbook in force at the moment asked about: it judges the whole log.</param>
    /// <param name="first">The playbook with which the journey began: its default stood until it was changed.</param>
    /// <param name="breakup">Day 0 of the first window.</param>
    /// <param name="carried">Slips of an earlier journey with the same person, on or after the breakup.</param>
    public WindowLedger(Playbook playbook, Playbook first, DateOnly breakup, IEnumerable<Slip> carried)
    {
        _playbook = playbook;
        _breakup = breakup;
        _windows.Add(new Window(breakup, null));
        _slips.AddRange(carried.Where(s => s.Day >= breakup));
        _plans.Add(new Plan(DateTimeOffset.MinValue, DateOnly.MinValue, null, first.Window.Default));
    }

    public IReadOnlyList<Slip> Slips => _slips;

    public Slip? LastSlip => _slips.Count > 0 ? _slips[^1] : null;

    /// <summary>Planned days now in force.</summary>
    public int PlannedDays => _playbook.Window.Clamp(_asked ?? _playbook.Window.Default);

    public void Add(Slip slip)
    {
        _slips.Add(slip);
        _version++;
    }

    /// <summary>Opens a window whose day 0 is that day.</summary>
    public void Open(DateOnly start, int? length)
    {
        _windows.Add(new Window(start, length));
        _version++;
    }

    /// <summary>The plan changed: the days asked for, or the playbook by which they were then read.</summary>
    /// <param name="now">When.</param>
    /// <param name="asked">Days asked for; null where they stay.</param>
    /// <param name="then">The playbook then in force.</param>
    /// <param name="playbookChanged">Whether the playbook is another one from this moment on.</param>
    public void Change(Moment now, int? asked, Playbook then, bool playbookChanged)
    {
        _asked = asked ?? _asked;
        _plans.Add(new Plan(now.At, now.Day, _asked, then.Window.Clamp(_asked ?? then.Window.Default)));
        if (playbookChanged) _playbookSince = now;
        _version++;
    }

    public int DaysSinceLastSlip(Moment now) => Math.Max(0, now.DaysSince(LastSlip?.Day ?? _breakup));

    /// <summary>Whether any window is open.</summary>
    public bool IsOpen(Moment now) => States(now).Any(s => !s.Complete);

    /// <summary>The day on which the last of the windows completed, or will with no further slip.</summary>
    public DateOnly End(Moment now) => States(now).MaxBy(s => s.End.DayNumber)!.End;

    /// <summary>Whether the windows counted after the first one came from a meeting or a decision.</summary>
    public bool Reopened => _windows.Count > 1;

    /// <summary>The count as it is shown.</summary>
    public NoContactCount Count(Moment now, int lapses)
    {
        IReadOnlyList<WindowState> states = States(now);
        bool open = states.Any(s => !s.Complete);
        WindowState shown = states.Where(s => s.Complete != open).MaxBy(s => s.End.DayNumber)!;
        int days = Math.Max(0, now.DaysSince(_breakup));
        int last = Math.Min(28, days), slipDays = 0, slipDaysOfLast = 0, longest = 0;
        DateOnly from = _breakup;
        foreach (Slip slip in _slips) // in the order of their days
        {
            if (slipDays > 0 && slip.Day == from) continue;
            slipDays++;
            if (now.DaysSince(slip.Day) < last) slipDaysOfLast++;
            longest = Math.Max(longest, slip.Day.DayNumber - from.DayNumber);
            from = slip.Day;
        }

        longest = Math.Max(longest, now.DaysSince(from));
        return new NoContactCount(
            shown.Window.Start, shown.Credited, shown.Planned, DaysSinceLastSlip(now), longest,
            Math.Max(0, days - slipDays), last - slipDaysOfLast, _slips.Count, lapses, shown.End, !open);
    }

    private IReadOnlyList<WindowState> States(Moment now)
    {
        Known known = _known;
        if (known.Version != _version || known.Now != now)
        {
            _known = known = new Known(_version, now, [.. _windows.Select(w => Walk(w, now))]);
        }

        return known.States;
    }

    // Day by day: a window can complete at the start of a day, before that day's slips, or when the plan changes.
    private WindowState Walk(Window window, Moment now)
    {
        int credited = 0, planned = Planned(window, window.Start, DateTimeOffset.MinValue);
        DateOnly? completed = null;
        int nextSlip = _slips.FindIndex(s => s.Day >= window.Start);
        nextSlip = nextSlip < 0 ? _slips.Count : nextSlip;
        DateOnly lastSlip = nextSlip > 0 ? _slips[nextSlip - 1].Day : _breakup;
        for (DateOnly day = window.Start; day <= now.Day; day = day.AddDays(1))
        {
            credited += day > window.Start ? 1 : 0;
            planned = Planned(window, day, null);
            completed ??= IsMet(credited, planned, day, lastSlip) ? day : null;
            int kept = credited;
            foreach (Plan plan in _plans.Where(p => p.Day == day))
            {
                while (nextSlip < _slips.Count && _slips[nextSlip].Day == day && _slips[nextSlip].At <= plan.At)
                {
                    kept = Math.Min(kept, Cost(credited, _slips[nextSlip++]));
                    lastSlip = day;
                }

                planned = Planned(window, day, plan.At);
                completed ??= IsMet(kept, planned, day, lastSlip) ? day : null;
            }

            for (; nextSlip < _slips.Count && _slips[nextSlip].Day == day; nextSlip++)
            {
                kept = Math.Min(kept, Cost(credited, _slips[nextSlip]));
                lastSlip = day;
            }

            credited = kept;
        }

        DateOnly from = now.Day < window.Start ? window.Start : now.Day;
        int left = Math.Max(planned - credited, _playbook.Slips.Quiet - (from.DayNumber - lastSlip.DayNumber));
        return new WindowState(window, credited, planned, completed is not null, completed ?? from.AddDays(Math.Max(left, 1)));
    }

    private bool IsMet(int credited, int planned, DateOnly day, DateOnly lastSlip) =>
        credited >= planned && day.DayNumber - lastSlip.DayNumber >= _playbook.Slips.Quiet;

    // All slips of one day cost once, at the highest price: each is reckoned from the day's own start.
    private int Cost(int credited, Slip slip) =>
        _playbook.Slips.StartAgain ? 0 : Math.Max(0, credited - (slip.Grave ? _playbook.Slips.Begging : _playbook.Slips.Other));

    /// <summary>Planned days in force at the start of a day, or at a moment of it.</summary>
    /// <remarks>
    /// A change never completes a window before its own day: until the day on which the playbook changed, both the plan
    /// of that time and the new playbook's must be met. The new one judges the whole log anew.
    /// </remarks>
    private int Planned(Window window, DateOnly day, DateTimeOffset? moment)
    {
        if (window.Fixed is { } days) return days;
        Plan then = _plans.Last(p => moment is { } at ? p.At <= at : p.Day < day || p.At == DateTimeOffset.MinValue);
        int now = then.Asked is { } asked ? _playbook.Window.Clamp(asked) : _playbook.Window.Default;
        bool before = moment is { } when ? when < _playbookSince.At : day <= _playbookSince.Day;
        return before ? Math.Max(then.Days, now) : now;
    }
}
