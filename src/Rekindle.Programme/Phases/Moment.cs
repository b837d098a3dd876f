namespace Rekindle.Programme.Phases;

/// <summary>A moment and the person's own day that it falls on.</summary>
/// <param name="At">The moment.</param>
/// <param name="Day">Its local day in the journey's zone.</param>
internal readonly record struct Moment(DateTimeOffset At, DateOnly Day)
{
    /// <summary>Whole days from <paramref name="earlier"/> to this day: the difference of dates.</summary>
    public int DaysSince(DateOnly earlier) => Day.DayNumber - earlier.DayNumber;
}
