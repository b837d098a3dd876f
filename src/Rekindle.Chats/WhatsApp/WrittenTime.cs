namespace Rekindle.Chats.WhatsApp;

// A page holds times as they were written until the whole file has told which number is the month:
//   bits 32.. year (0: none)   25..31 first number   18..24 second number   12..17 hour   6..11 minute   0..5 second

/// <summary>A time as it was written, in one number.</summary>
internal static class WrittenTime
{
    /// <summary>Stands for a time that does not exist.</summary>
    public const long Impossible = long.MinValue;

    /// <summary>Puts a header's numbers together.</summary>
    public static long Pack(in Header header) =>
        ((long)Math.Max(0, header.Year) << 32) | ((long)header.First << 25) | ((long)header.Second << 18)
        | ((long)header.Hour << 12) | ((long)header.Minute << 6) | (uint)header.Seconds;

    /// <summary>The number that stands first.</summary>
    public static int First(long written) => (int)(written >> 25) & 127;

    /// <summary>The number that stands second.</summary>
    public static int Second(long written) => (int)(written >> 18) & 127;

    /// <summary>The year; 0 where none is written.</summary>
    public static int Year(long written) => (int)(written >> 32);

    /// <summary>The same time with a year.</summary>
    public static long WithYear(long written, int year) => (written & 0xFFFFFFFF) | ((long)year << 32);

    /// <summary>The same time with the month before the day, so that later is greater.</summary>
    public static long Ordered(long written, bool monthFirst) =>
        monthFirst ? written : (written & ~(0x3FFFL << 18)) | ((long)Second(written) << 25) | ((long)First(written) << 18);

    /// <summary>Milliseconds since 1970 of the clock on the wall; <see cref="Impossible"/> where there is no such day.</summary>
    public static long Milliseconds(long written, bool monthFirst)
    {
        int first = First(written), second = Second(written), year = Year(written);
        (int month, int day) = monthFirst ? (first, second) : (second, first);
        if (month is < 1 or > 12 || day < 1 || year < 1 || day > DateTime.DaysInMonth(year, month)) return Impossible;
        long days = DaysBefore(year, month) + day - 1;
        long seconds = ((int)(written >> 12) & 63) * 3600 + ((int)(written >> 6) & 63) * 60 + ((int)written & 63);
        return ((days * 86400) + seconds) * 1000;
    }

    // Days from 1970-01-01 to the first of a month, counted with March as the first month so that leap days come last.
    private static long DaysBefore(int year, int month)
    {
        if (month <= 2) year--;
        int era = year / 400, ofEra = year - (era * 400);
        int ofYear = ((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5;
        return (era * 146097L) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear - 719468;
    }
}
