using System.Globalization;

namespace Rekindle.Programme.Journeys;

/// <summary>Moments and days as the journey format writes them.</summary>
public static class Rfc3339
{
    /// <summary>The first year that a journey may name. Earlier ones are slips of the pen, and date arithmetic stays far from its ends.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a journey may name.</summary>
    public const int LastYear = 2199;

    /// <summary>Reads <c>2026-01-05T22:10:00+01:00</c>: an offset is required, fractions of a second are allowed.</summary>
    public static bool TryMoment(string text, out DateTimeOffset moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        moment = default;
        if (text.Length is < 20 or > 40 || text[10] is not ('T' or 't') || text[13] != ':' || text[16] != ':'
            || !TryDay(text[..10], out DateOnly day)
            || !Two(text, 11, 23, out int hour) || !Two(text, 14, 59, out int minute) || !Two(text, 17, 59, out int second))
        {
            return false;
        }

        int at = 19;
        long ticks = 0;
        if (text[at] == '.')
        {
            int start = ++at;
            long unit = TimeSpan.TicksPerSecond;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                unit /= 10;
                ticks += (text[at++] - '0') * unit;
            }

            if (at == start)
            {
                return false;
            }
        }

        string zone = text[at..];
        TimeSpan offset = TimeSpan.Zero;
        if (zone is not ("Z" or "z"))
        {
            if (zone.Length != 6 || zone[0] is not ('+' or '-') || zone[3] != ':'
                || !Two(zone, 1, 14, out int hours) || !Two(zone, 4, 59, out int minutes) || (hours == 14 && minutes > 0))
            {
                return false;
            }

            offset = new TimeSpan(hours, minutes, 0);
            offset = zone[0] == '-' ? -offset : offset;
        }

        moment = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute, second)).AddTicks(ticks), offset);
        return true;
    }

    /// <summary>Reads <c>2026-01-05</c>, from 1900 to 2199.</summary>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= FirstYear and <= LastYear;

    /// <summary>Writes a moment with its offset, to the second.</summary>
    public static string Write(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Writes a day.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Two(string text, int at, int max, out int value)
    {
        value = 0;
        if (!char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]))
        {
            return false;
        }

        value = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        return value <= max;
    }
}
