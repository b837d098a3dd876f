namespace Rekindle.Chats.Formats;

/// <summary>Reads times written as <c>2024-03-07T15:04:09.123+01:00</c>, and their shorter forms.</summary>
internal static class IsoTime
{
    /// <summary>Reads a clock on a wall; an offset behind it is an error here.</summary>
    /// <param name="text">ASCII: date, <c>T</c> or a blank (with a comma before it or not), hour, minute, perhaps second and fraction.</param>
    /// <param name="at">Milliseconds since 1970-01-01T00:00 on that clock; further digits are cut off.</param>
    /// <returns>False where it is no time, such as a 30 February.</returns>
    public static bool TryNaive(ReadOnlySpan<byte> text, out long at) => TryClock(text, out at, out int taken) && taken == text.Length;

    /// <summary>Reads an instant with its offset.</summary>
    /// <param name="text">As above, then <c>Z</c> or <c>±HH:MM</c>; without either it is UTC.</param>
    /// <param name="at">Milliseconds since 1970-01-01T00:00 UTC.</param>
    /// <param name="offsetMinutes">Minutes east of UTC, −1080 to 1080.</param>
    /// <returns>False where it is no time.</returns>
    public static bool TryOffset(ReadOnlySpan<byte> text, out long at, out short offsetMinutes)
    {
        offsetMinutes = 0;
        if (!TryClock(text, out at, out int taken)) return false;
        ReadOnlySpan<byte> zone = text[taken..];
        if (zone.Length == 0 || zone.SequenceEqual("Z"u8)) return true;
        if (zone.Length != 6 || zone[0] is not ((byte)'+' or (byte)'-') || zone[3] != ':') return false;
        int hours = Digits(zone, 1, 2);
        int minutes = Digits(zone, 4, 2);
        if (hours is < 0 or > 18 || minutes is < 0 or > 59) return false;
        offsetMinutes = (short)((hours * 60 + minutes) * (zone[0] == '-' ? -1 : 1));
        at -= offsetMinutes * 60_000L;
        return true;
    }

    /// <summary>Milliseconds since 1970-01-01T00:00 on a clock.</summary>
    /// <returns>False where there is no such day or time of day.</returns>
    public static bool TryMake(int year, int month, int day, int hour, int minute, int second, out long at)
    {
        at = 0;
        if (year is < 1970 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59) return false;
        at = (new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks - DateTime.UnixEpoch.Ticks)
            / TimeSpan.TicksPerMillisecond;
        return true;
    }

    /// <summary>Some digits as a number.</summary>
    /// <returns>−1 where they are not all digits.</returns>
    public static int Digits(ReadOnlySpan<byte> text, int at, int count)
    {
        if (text.Length < at + count) return -1;
        int value = 0;
        foreach (byte b in text.Slice(at, count))
        {
            if (!char.IsAsciiDigit((char)b)) return -1;
            value = value * 10 + (b - '0');
        }

        return value;
    }

    private static bool TryClock(ReadOnlySpan<byte> text, out long at, out int taken)
    {
        at = 0;
        taken = 0;
        if (text.Length < 16 || text[4] != '-' || text[7] != '-') return false;
        int gap = text[10] == ',' && text[11] == ' ' ? 12 : 11;
        if (gap == 11 && text[10] is not ((byte)'T' or (byte)' ')) return false;
        if (text.Length < gap + 5 || text[gap + 2] != ':') return false;
        int second = 0;
        int milliseconds = 0;
        taken = gap + 5;
        if (text.Length > taken && text[taken] == ':')
        {
            second = Digits(text, taken + 1, 2);
            taken += 3;
            if (taken < text.Length && text[taken] == '.') milliseconds = Fraction(text, ref taken);
        }

        bool real = TryMake(Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2), Digits(text, gap, 2), Digits(text, gap + 3, 2), second, out at);
        at += milliseconds;
        return real;
    }

    private static int Fraction(ReadOnlySpan<byte> text, ref int taken)
    {
        int milliseconds = 0;
        int weight = 100;
        for (taken++; taken < text.Length && char.IsAsciiDigit((char)text[taken]); taken++)
        {
            milliseconds += (text[taken] - '0') * weight;
            weight /= 10;
        }

        return milliseconds;
    }
}
