using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.WhatsApp;

// A header, by tokens and for all regions at once:
//   [07/03/2024, 15:04:09] Ana: text      iPhone: date and time in brackets
//   07/03/2024, 15:04 - Ana: text         Android: date and time, a dash
//   07/03/2024 15:04:09: Ana: text        before about 2015: date and time, a colon
// Three numbers joined by / . - are the date (or a named month), two or three joined by : . h the time, in either order. Digits of any
// script; blanks of any width; invisible marks anywhere. Letters beside the time are a part of the day, or a word of the language.

/// <summary>Reads one header from the beginning of a line.</summary>
internal ref struct HeaderScanner
{
    /// <summary>No header is longer; a line of a gigabyte is given up here.</summary>
    public const int MostBytes = 128;

    private readonly ReadOnlySpan<byte> line;
    private int at;
    private Header header;
    private DayPeriod period;

    // Parts of the shape while it grows.
    private byte dateSeparator, timeSeparator, yearDigits, marker, end;
    private bool spaced, trailing, yearFirst, monthNameFirst, comma, seconds;
    private uint filler;

    private HeaderScanner(ReadOnlySpan<byte> line) => this.line = line;

    /// <summary>Reads a header.</summary>
    /// <param name="line">From the beginning of a line; may go on behind its end.</param>
    /// <param name="header">The header, where there is one.</param>
    /// <returns>Whether there is one. Whether its numbers make a date is another question: <see cref="Header.IsPossible"/>.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, out Header header)
    {
        var scanner = new HeaderScanner(line.Length > MostBytes ? line[..MostBytes] : line);
        bool read = scanner.Scan();
        header = scanner.header;
        return read;
    }

    private bool Scan()
    {
        int marks = Glyphs.Marks(line);
        header.Marked = marks > 0;
        header.Year = -1;
        at = marks;
        bool bracketed = Take('[');
        at += Glyphs.Marks(line[at..]);
        int start = at;
        bool timeFirst = !(Date() && Gap(beforeTime: true) && Time());
        if (timeFirst)
        {
            at = start;
            (dateSeparator, timeSeparator, yearDigits, marker, filler) = (0, 0, 0, 0, 0);
            (spaced, trailing, yearFirst, monthNameFirst, comma, seconds) = (false, false, false, false, false, false);
            period = DayPeriod.None;
            if (!Time() || !Gap(beforeTime: false) || !Date()) return false;
        }

        if (!Gap(beforeTime: false) || !End(bracketed)) return false;
        header.Hour = DayPeriods.Hour(header.HourWritten, period);
        header.Length = at;
        header.Shape = new HeaderShape
        {
            Bracketed = bracketed, TimeFirst = timeFirst, DateSeparator = dateSeparator, Spaced = spaced, Trailing = trailing,
            YearDigits = yearDigits, YearFirst = yearFirst, MonthNameFirst = monthNameFirst, TimeSeparator = timeSeparator,
            Seconds = seconds, Comma = comma, Marker = marker, End = end, Filler = filler,
        };
        return true;
    }

    private bool Date()
    {
        if (!Number(out int first, out int digits)) return NamedMonthFirst();
        int separator = Separator();
        if (separator == 0) return NamedMonth(first, digits);
        dateSeparator = (byte)separator;
        spaced |= Blanks();
        if (!Number(out int second, out int secondDigits)) return false;
        if (Separator() != separator) return false;
        spaced |= Blanks();
        int era = Era();
        if (!Number(out int third, out int thirdDigits)) return false;
        trailing = separator is '.' or 'y' && Separator() == separator;
        if (digits == 4)
        {
            if (secondDigits > 2 || thirdDigits > 2) return false;
            yearFirst = true;
            yearDigits = 4;
            Set(second, secondDigits, third, thirdDigits, first);
            return true;
        }

        if (digits > 2 || secondDigits > 2 || separator == 'y') return false;
        if (era == 0 && thirdDigits is not (2 or 4)) return false;
        yearDigits = (byte)(era != 0 ? 1 : thirdDigits);
        Set(first, digits, second, secondDigits, era != 0 ? era + third : thirdDigits == 2 ? 2000 + third : third);
        return true;
    }

    // 7 Mar, 7 Mar 2024
    private bool NamedMonth(int day, int digits)
    {
        if (digits > 2 || !Blanks()) return false;
        int month = Month();
        if (month == 0) return false;
        dateSeparator = (byte)'m';
        Set(day, digits, month, 2, -1);
        NamedYear();
        return true;
    }

    // Mar 7, Mar 7, 2024
    private bool NamedMonthFirst()
    {
        int month = Month();
        if (month == 0 || !Blanks() || !Number(out int day, out int digits) || digits > 2) return false;
        dateSeparator = (byte)'m';
        monthNameFirst = true;
        Set(day, digits, month, 2, -1);
        NamedYear();
        return true;
    }

    private void NamedYear()
    {
        int before = at;
        _ = Take(',');
        if (Blanks() && Number(out int year, out int digits) && digits == 4)
        {
            yearDigits = 4;
            header.Year = Calendar(year);
            return;
        }

        at = before;
    }

    private void Set(int first, int firstDigits, int second, int secondDigits, int year)
    {
        (header.First, header.FirstDigits, header.Second, header.SecondDigits) = (first, firstDigits, second, secondDigits);
        header.Year = year == -1 ? -1 : Calendar(year);
    }

    // No phone wrote 2400; the Buddhist year 2567 is 2024.
    private static int Calendar(int year) => year >= 2400 ? year - 543 : year;

    private bool Time()
    {
        if (!Number(out int hour, out int hourDigits) || hourDigits > 2) return false;
        int before = at;
        _ = Blanks();
        if (Take('h') && Blanks())
        {
            timeSeparator = (byte)'h';
        }
        else
        {
            at = before;
            if (at >= line.Length || line[at] is not ((byte)':' or (byte)'.')) return false;
            timeSeparator = line[at++];
        }

        if (!Number(out int minute, out int digits) || digits != 2) return false;
        (header.HourWritten, header.HourDigits, header.Minute, header.Seconds) = (hour, hourDigits, minute, 0);
        before = at;
        if (timeSeparator != 'h' && Take((char)timeSeparator) && Number(out int second, out digits) && digits == 2)
        {
            header.Seconds = second;
            seconds = true;
            return true;
        }

        at = before;
        return true;
    }

    // What stands between date and time, or after both: blanks, a comma, and letters, which are a part of the day or a filler.
    private bool Gap(bool beforeTime)
    {
        Span<byte> key = stackalloc byte[MostBytes];
        int length = 0;
        bool dotted = false, capital = false, small = false;
        while (at < line.Length)
        {
            ReadOnlySpan<byte> rest = line[at..];
            int skip = Glyphs.Blank(rest);
            if (skip == 0) skip = Glyphs.Mark(rest);
            if (skip == 0) skip = Comma(rest);
            if (skip > 0)
            {
                at += skip;
                continue;
            }

            byte b = rest[0];
            if (b == '.') dotted = true;
            else if (b is >= (byte)'A' and <= (byte)'Z') capital = true;
            else if (b is >= (byte)'a' and <= (byte)'z') small = true;
            else if (b < 0x80 || Dash(rest) > 0 || Glyphs.Digit(rest, out _) >= 0) break;
            if (b != '.') key[length++] = b < 0x80 ? (byte)(b | 0x20) : b;
            at++;
        }

        return Tell(key[..length], dotted, capital && !small, beforeTime);
    }

    private bool Tell(scoped ReadOnlySpan<byte> key, bool dotted, bool capitals, bool beforeTime)
    {
        if (key.StartsWith("be"u8)) key = key[2..]; // the Buddhist calendar names itself; its years do too
        if (key.IsEmpty) return true;
        DayPeriod found = DayPeriods.Find(key);
        if (found == DayPeriod.None)
        {
            uint hash = 2166136261;
            foreach (byte b in key) hash = unchecked((hash ^ b) * 16777619);
            filler = unchecked((filler * 31) + hash);
            return key.Length <= 24;
        }

        if (marker != 0) return false;
        period = found;
        marker = beforeTime ? (byte)1 : (byte)2;
        header.Style = capitals && !dotted ? MarkerStyle.Capitals : MarkerStyle.Other;
        return true;
    }

    private bool End(bool bracketed)
    {
        if (at >= line.Length) return false;
        if (bracketed)
        {
            if (!Take(']')) return false;
            end = (byte)']';
        }
        else if (Dash(line[at..]) is > 0 and int dash && at > 0 && line[at - 1] is (byte)' ' or 0xA0 or 0xAF)
        {
            at += dash;
            end = (byte)'-';
            if (at < line.Length && Glyphs.Blank(line[at..]) == 0) return false;
        }
        else if (Take(':') && at < line.Length && line[at] == ' ')
        {
            end = (byte)':';
        }
        else
        {
            return false;
        }

        if (at < line.Length) at += Glyphs.Blank(line[at..]);
        return true;
    }

    private int Comma(ReadOnlySpan<byte> rest)
    {
        int bytes = rest[0] == ',' ? 1
            : rest.StartsWith("،"u8) ? 2
            : rest.StartsWith("，"u8) || rest.StartsWith("、"u8) ? 3 : 0;
        comma |= bytes > 0;
        return bytes;
    }

    private static int Dash(ReadOnlySpan<byte> rest) =>
        rest[0] == '-' ? 1 : rest.StartsWith("–"u8) || rest.StartsWith("—"u8) ? 3 : 0;

    // Slash, dot, dash; the characters for year, month and day count as one kind.
    private int Separator()
    {
        at += Glyphs.Marks(line[at..]);
        if (at >= line.Length) return 0;
        if (line[at] is (byte)'/' or (byte)'.' or (byte)'-') return line[at++];
        ReadOnlySpan<byte> rest = line[at..];
        bool named = rest.StartsWith("年"u8) || rest.StartsWith("月"u8) || rest.StartsWith("日"u8)
            || rest.StartsWith("년"u8) || rest.StartsWith("월"u8) || rest.StartsWith("일"u8);
        if (!named) return 0;
        at += 3;
        return 'y';
    }

    // The letter of a Japanese era, as the year before its first.
    private int Era()
    {
        int year = at < line.Length ? line[at] switch { (byte)'R' => 2018, (byte)'H' => 1988, _ => 0 } : 0;
        if (year > 0) at++;
        return year;
    }

    private int Month()
    {
        Span<byte> key = stackalloc byte[24];
        int length = 0, start = at;
        while (at < line.Length && length < key.Length && (line[at] >= 0x80 || char.IsAsciiLetter((char)line[at])) && Glyphs.Blank(line[at..]) == 0)
        {
            key[length++] = line[at] < 0x80 ? (byte)(line[at] | 0x20) : line[at];
            at++;
        }

        int month = length >= 3 ? MonthNames.Find(key[..length]) : 0;
        if (month == 0) at = start;
        else _ = Take('.');
        return month;
    }

    private bool Number(out int value, out int digits)
    {
        (value, digits) = (0, 0);
        at += Glyphs.Marks(line[at..]);
        while (digits < 5 && Glyphs.Digit(line[at..], out int taken) is >= 0 and int digit)
        {
            value = (value * 10) + digit;
            digits++;
            at += taken;
        }

        return digits is > 0 and < 5;
    }

    private bool Blanks()
    {
        int start = at;
        while (at < line.Length && (Glyphs.Blank(line[at..]) is > 0 and int skip || (skip = Glyphs.Mark(line[at..])) > 0)) at += skip;
        return at > start;
    }

    private bool Take(char wanted)
    {
        if (at >= line.Length || line[at] != wanted) return false;
        at++;
        return true;
    }
}
