using System.Globalization;
using NodaTime;

namespace Rekindle.Programme.Journeys;

/// <summary>Moments as a person writes them: with an offset, as their own clock shows them, or as a day.</summary>
public static class LocalMoment
{
    private static readonly string[] ClockFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>What <see cref="TryRead"/> takes, for messages.</summary>
    public const string Allowed = "a moment as 2026-01-05T22:10:00+01:00, a local time as 2026-01-05T22:10, or a day as 2026-01-05";

    /// <summary>Reads RFC 3339 with its offset, a local date and time, or a day (its first moment).</summary>
    /// <param name="text">What was written.</param>
    /// <param name="zone">IANA zone of the local forms. An hour that the clock skips is moved on by the length of the gap;
    /// of an hour that it shows twice, the first is taken.</param>
    /// <param name="moment">The moment, with the offset that was written or that the zone has then.</param>
    /// <returns>False where it is none of the three, or names a year before 1900 or after 2199.</returns>
    public static bool TryRead(string text, string zone, out DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Rfc3339.TryMoment(text, out moment)) return true;
        if (Rfc3339.TryDay(text, out DateOnly day))
        {
            moment = JourneyDays.In(zone).StartOf(day);
            return true;
        }

        if (!DateTime.TryParseExact(text, ClockFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime clock)
            || clock.Year is < Rfc3339.FirstYear or > Rfc3339.LastYear)
        {
            return false;
        }

        DateTimeZone there = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc;
        moment = there.AtLeniently(LocalDateTime.FromDateTime(clock)).ToDateTimeOffset();
        return true;
    }
}
