using System.Runtime.CompilerServices;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>Counts everything in one walk over the messages of two people.</summary>
internal sealed class HistoryCounter
{
    private const long Hour = 3_600_000, Day = 24 * Hour;
    private const int WeeksBefore = 26, LastWeeks = 8, LeastBurst = 3;

    private readonly HistoryOptions options;
    private readonly string[] names;
    private readonly WallClock clock;
    private readonly bool hasSides;
    private readonly long gap, fromWall, toWall;
    private readonly Tally[] all, month, lastWeeks, before;
    private readonly List<MonthFigures> months = [];
    private readonly List<ContactSince> contacts = [];
    private readonly List<Burst> bursts = [];
    private readonly MomentFinder moments = new();
    private readonly long breakupBegins = long.MaxValue, breakupEnds = long.MaxValue, lastBegins = long.MaxValue, beforeBegins = long.MaxValue;
    private int conversations;
    private (TimelineEntry From, TimelineEntry To, int By, long Length)? silence;
    private TimelineEntry last, runFirst;
    private long lastAt, monthBegins, monthEnds = long.MinValue;
    private int lastSide = -1, run;

    /// <summary>A counter for two people.</summary>
    /// <param name="options">What is asked.</param>
    /// <param name="names">Of the two sides.</param>
    /// <param name="clock">For days and months.</param>
    /// <param name="hasSides">Whether side 0 is the person.</param>
    public HistoryCounter(HistoryOptions options, string[] names, WallClock clock, bool hasSides)
    {
        this.options = options;
        this.names = names;
        this.clock = clock;
        this.hasSides = hasSides;
        gap = (long)options.Gap.TotalMilliseconds;
        fromWall = options.From is { } from ? WallClock.BeginningOf(from) : long.MinValue;
        toWall = options.To is { } to ? WallClock.BeginningOf(to) + Day : long.MaxValue;
        int seconds = (int)options.Gap.TotalSeconds;
        Tally[] Two() => [new(seconds), new(seconds)];
        (all, month, lastWeeks, before) = (Two(), Two(), Two(), Two());
        if (options.Breakup is not { } breakup) return;
        breakupBegins = WallClock.BeginningOf(breakup);
        breakupEnds = breakupBegins + Day;
        lastBegins = breakupBegins - (LastWeeks * 7 * Day);
        beforeBegins = lastBegins - (WeeksBefore * 7 * Day);
    }

    /// <summary>Takes the next message in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(TimelineEntry entry, int side, long at)
    {
        long wall = entry.Part.File.Time == TimeKind.Naive ? entry.Page.At[entry.Index] : clock.Wall(entry.At);
        if (wall < fromWall || wall >= toWall) return;
        if (wall >= monthEnds) CloseMonth(wall);
        Tally? stretch = wall < beforeBegins || wall >= breakupBegins ? null : wall >= lastBegins ? lastWeeks[side] : before[side];
        Tally now = month[side];
        now.Add(entry.Page, entry.Index);
        stretch?.Add(entry.Page, entry.Index);
        long since = lastSide < 0 ? long.MaxValue : at - lastAt;
        bool begins = since > gap;
        if (begins)
        {
            conversations++;
            now.Initiations++;
            if (stretch is not null) stretch.Initiations++;
        }
        else if (side != lastSide)
        {
            int seconds = (int)(since / 1000);
            now.AddReply(seconds);
            stretch?.AddReply(seconds);
        }

        if (side == lastSide && since >= Hour)
        {
            now.DoubleTexts++;
            if (stretch is not null) stretch.DoubleTexts++;
        }

        if (lastSide >= 0 && since > (silence?.Length ?? 0)) silence = (last, entry, side, since);
        if (side != lastSide || since > Day) CloseRun(since);
        if (run++ == 0) runFirst = entry;
        if (hasSides && wall >= breakupEnds) contacts.Add(new ContactSince(entry.At, side == 0, entry.Page.Kind[entry.Index]));
        moments.Add(entry, side, at, begins);
        (last, lastAt, lastSide) = (entry, at, side);
    }

    /// <summary>Everything that was counted.</summary>
    /// <param name="files">What the files held.</param>
    /// <param name="doubles">Messages that were counted once instead of twice.</param>
    public HistoryReport Finish(IReadOnlyList<FileFigures> files, int doubles)
    {
        CloseMonth(long.MinValue);
        CloseRun(long.MaxValue);
        return new HistoryReport
        {
            Files = files,
            Me = hasSides ? names[0] : null,
            Them = hasSides ? names[1] : null,
            GapHours = Math.Round(options.Gap.TotalHours, 4),
            People = Figures(all),
            Conversations = conversations,
            LongestSilence = silence is { } s ? new Silence(s.From.At, s.To.At, names[s.By]) : null,
            ByMonth = months,
            Last8Weeks = Stretch(lastWeeks, LastWeeks * 7, 0),
            Before = Stretch(before, WeeksBefore * 7, LastWeeks * 7),
            SinceBreakup = hasSides && options.Breakup is not null ? contacts : null,
            Bursts = hasSides ? bursts : null,
            Moments = moments.Finish(names, options.WithText),
            Doubles = doubles,
            Caution = Cautions.For(files, all, doubles),
        };
    }

    private PersonFigures[] Figures(Tally[] two)
    {
        int sum = two[0].Messages + two[1].Messages;
        return [.. names.Select((name, side) => two[side].ToFigures(name, sum))];
    }

    private StretchFigures? Stretch(Tally[] two, int days, int endsBefore) =>
        options.Breakup is { } breakup
            ? new StretchFigures(breakup.AddDays(-endsBefore - days), breakup.AddDays(-endsBefore), Figures(two)) : null;

    private void CloseRun(long since)
    {
        if (run >= LeastBurst && since > Day) bursts.Add(new Burst(lastSide == 0, runFirst.At, last.At, run));
        run = 0;
    }

    // A clock that steps back over the first of a month by an hour stays in the month that has begun.
    private void CloseMonth(long next)
    {
        if (month[0].Messages + month[1].Messages > 0)
        {
            months.Add(new MonthFigures(WallClock.DayOf(monthBegins), Figures(month)));
            all[0].TakeOver(month[0]);
            all[1].TakeOver(month[1]);
        }

        if (next == long.MinValue) return;
        DateOnly day = WallClock.DayOf(next);
        var first = new DateOnly(day.Year, day.Month, 1);
        monthBegins = WallClock.BeginningOf(first);
        monthEnds = WallClock.BeginningOf(first.AddMonths(1));
    }
}
