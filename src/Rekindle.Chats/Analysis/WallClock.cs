using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>The clock on the wall at a moment: naive times are it already, instants need a zone.</summary>
internal sealed class WallClock(TimeZoneInfo zone)
{
    private const long Quarter = 15 * 60 * 1000;

    private long lastQuarter = long.MinValue, lastOffset;

    /// <summary>Milliseconds since 1970 as the clock on the wall shows them.</summary>
    public long Wall(WrittenMoment at)
    {
        if (at.Time == TimeKind.Naive) return at.Milliseconds;
        // No zone moves its clock but at a quarter of an hour.
        long quarter = Math.DivRem(at.Milliseconds, Quarter).Quotient;
        if (quarter != lastQuarter)
        {
            lastQuarter = quarter;
            lastOffset = (long)zone.GetUtcOffset(DateTime.UnixEpoch.AddMilliseconds(at.Milliseconds)).TotalMilliseconds;
        }

        return at.Milliseconds + lastOffset;
    }

    /// <summary>The beginning of a day on that clock.</summary>
    public static long BeginningOf(DateOnly day) => (long)(day.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).TotalMilliseconds;

    /// <summary>The day on which a moment of that clock lies.</summary>
    public static DateOnly DayOf(long wall) => DateOnly.FromDateTime(DateTime.UnixEpoch.AddMilliseconds(wall));
}
