namespace Rekindle.Chats.WhatsApp;

/// <summary>How the beginning of a record is written. Two headers of one export have the same shape.</summary>
/// <remarks>Padding is no part of it: see <see cref="HeaderPattern"/>.</remarks>
internal readonly record struct HeaderShape
{
    /// <summary>In square brackets, as on an iPhone.</summary>
    public bool Bracketed { get; init; }

    /// <summary>The time stands before the date.</summary>
    public bool TimeFirst { get; init; }

    /// <summary>Between the numbers of the date: slash, dot, dash; <c>y</c> for the characters of year and month; <c>m</c> for a name.</summary>
    public byte DateSeparator { get; init; }

    /// <summary>Blanks stand between the numbers of the date.</summary>
    public bool Spaced { get; init; }

    /// <summary>A separator stands after the last number of the date.</summary>
    public bool Trailing { get; init; }

    /// <summary>Digits of the year: 0 where there is none, 2 or 4; 1 for a year of an era.</summary>
    public byte YearDigits { get; init; }

    /// <summary>The year stands first.</summary>
    public bool YearFirst { get; init; }

    /// <summary>The name of the month stands before the day.</summary>
    public bool MonthNameFirst { get; init; }

    /// <summary>Between the numbers of the time: colon, dot or <c>h</c>.</summary>
    public byte TimeSeparator { get; init; }

    /// <summary>The time has seconds.</summary>
    public bool Seconds { get; init; }

    /// <summary>A comma stands between date and time.</summary>
    public bool Comma { get; init; }

    /// <summary>Where the word for the part of the day stands: 0 nowhere, 1 before the hour, 2 after the time.</summary>
    public byte Marker { get; init; }

    /// <summary>What ends the header: <c>]</c>, <c>-</c> for a dash of any length, or <c>:</c>.</summary>
    public byte End { get; init; }

    /// <summary>Of the letters that are no marker, such as <c>klo</c>; 0 where there are none.</summary>
    public uint Filler { get; init; }
}

/// <summary>How the word for the part of the day is written: it hints at a region.</summary>
internal enum MarkerStyle : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary><c>AM</c>, <c>PM</c>.</summary>
    Capitals,

    /// <summary>Small letters, dots, words, other scripts.</summary>
    Other,
}

/// <summary>A header as it was written.</summary>
internal struct Header
{
    public HeaderShape Shape;

    /// <summary>Year of our calendar; −1 where none is written.</summary>
    public int Year;

    /// <summary>The two other numbers of the date, in their order; with a named month the day, then the month.</summary>
    public int First, Second;

    public int Hour, Minute, Seconds;

    /// <summary>Digits that the two numbers and the hour were written with.</summary>
    public int FirstDigits, SecondDigits, HourDigits;

    /// <summary>The hour as written, before the part of the day was applied.</summary>
    public int HourWritten;

    public MarkerStyle Style;

    /// <summary>An invisible mark stands before the header: the program wrote what follows.</summary>
    public bool Marked;

    /// <summary>Bytes up to the author or the notice.</summary>
    public int Length;

    /// <summary>Whether the time exists, whichever number is the month.</summary>
    public readonly bool IsPossible =>
        Hour < 24 && Minute < 60 && Seconds < 60 && First is >= 1 and <= 31 && Second is >= 1 and <= 31 && (First <= 12 || Second <= 12)
        && (Year == -1 || Year is >= 1990 and <= 2150);
}
