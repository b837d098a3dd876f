using NodaTime;

namespace Rekindle.Programme.Journeys;

/// <summary>The person's own calendar: which local day a moment falls on, in the journey's zone.</summary>
public sealed class JourneyDays
{
    private readonly DateTimeZone _zone;

    private JourneyDays(DateTimeZone zone) => _zone = zone;

    /// <summary>The IANA id of the zone.</summary>
    public string Zone => _zone.Id;

    /// <summary>The calendar of an IANA zone; UTC where the id is not known.</summary>
    public static JourneyDays In(string ianaZone) =>
        new(DateTimeZoneProviders.Tzdb.GetZoneOrNull(ianaZone) ?? DateTimeZone.Utc);

    /// <summary>The local day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment)
    {
        LocalDate date = Instant.FromDateTimeOffset(moment).InZone(_zone).Date;
        return new DateOnly(date.Year, date.Month, date.Day);
    }

    /// <summary>The hour of the local clock, 0–23.</summary>
    public int HourOf(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(_zone).Hour;

    /// <summary>The same moment with the offset that the zone has then.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(_zone).ToDateTimeOffset();

    /// <summary>The first moment of a local day.</summary>
    public DateTimeOffset StartOf(DateOnly day) =>
        _zone.AtStartOfDay(new LocalDate(day.Year, day.Month, day.Day)).ToDateTimeOffset();
}
