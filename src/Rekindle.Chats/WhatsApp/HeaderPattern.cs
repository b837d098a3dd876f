namespace Rekindle.Chats.WhatsApp;

/// <summary>A header that was found.</summary>
/// <param name="Written">Its time, by <see cref="WrittenTime"/>.</param>
/// <param name="Length">Bytes up to the author or the notice.</param>
/// <param name="Marked">An invisible mark stands before it.</param>
/// <param name="IsPossible">Whether its time exists, whichever number is the month.</param>
internal readonly record struct FoundHeader(long Written, int Length, bool Marked, bool IsPossible);

/// <summary>The shape that the headers of one export have, and how they pad their numbers. A line that looks like the header of
/// another export is text: somebody pasted it.</summary>
internal sealed class HeaderPattern
{
    private readonly bool? firstPadded, secondPadded, hourPadded;

    private readonly PlainHeader? plain;

    private HeaderPattern(HeaderShape shape, bool? firstPadded, bool? secondPadded, bool? hourPadded, MarkerStyle style)
    {
        Shape = shape;
        this.firstPadded = firstPadded;
        this.secondPadded = secondPadded;
        this.hourPadded = hourPadded;
        Style = style;
        plain = PlainHeader.For(shape, firstPadded, secondPadded, hourPadded);
    }

    /// <summary>The shape.</summary>
    public HeaderShape Shape { get; }

    /// <summary>How the part of the day is written.</summary>
    public MarkerStyle Style { get; }

    /// <summary>Whether days and months below ten have a leading zero; null where there was none to tell from.</summary>
    public bool? IsPadded => firstPadded ?? secondPadded;

    /// <summary>The pattern of most headers among some lines.</summary>
    /// <param name="headers">All lines of a sample that look like a header of any shape.</param>
    /// <returns>Null where there are none.</returns>
    public static HeaderPattern? Of(IReadOnlyList<Header> headers)
    {
        IGrouping<HeaderShape, Header>? most = headers.Where(h => h.IsPossible)
            .GroupBy(h => h.Shape).OrderByDescending(g => g.Count()).FirstOrDefault();
        if (most is null) return null;
        return new HeaderPattern(
            most.Key,
            Padded(most, h => (h.First, h.FirstDigits)),
            most.Key.DateSeparator == 'm' ? null : Padded(most, h => (h.Second, h.SecondDigits)),
            Padded(most, h => (h.HourWritten, h.HourDigits)),
            most.First().Style);
    }

    /// <summary>Reads a header of this pattern.</summary>
    /// <param name="line">From the beginning of a line; may go on behind its end.</param>
    /// <param name="found">The header, where there is one.</param>
    public bool TryRead(ReadOnlySpan<byte> line, out FoundHeader found)
    {
        if (plain is not null)
        {
            // Nearly every line ends here: a plain header, or one that begins with a letter and is none.
            if (line.IsEmpty || (line[0] < 0x80 && (line[0] == '[' ? !Shape.Bracketed : (uint)(line[0] - '0') > 9)))
            {
                found = default;
                return false;
            }

            if (plain.TryRead(line, out found)) return true;
        }

        return TryReadAny(line, out found);
    }

    /// <summary>Reads a header of this pattern by tokens, however it is written.</summary>
    /// <param name="line">From the beginning of a line; may go on behind its end.</param>
    /// <param name="found">The header, where there is one.</param>
    public bool TryReadAny(ReadOnlySpan<byte> line, out FoundHeader found)
    {
        bool fits = HeaderScanner.TryRead(line, out Header header) && header.Shape == Shape
            && Fits(firstPadded, header.First, header.FirstDigits)
            && Fits(secondPadded, header.Second, header.SecondDigits)
            && Fits(hourPadded, header.HourWritten, header.HourDigits);
        found = new FoundHeader(WrittenTime.Pack(header), header.Length, header.Marked, header.IsPossible);
        return fits;
    }

    private static bool Fits(bool? padded, int value, int digits) => padded is not { } always || value > 9 || digits == 2 == always;

    // Only a number below ten tells; where both forms are seen, both are taken.
    private static bool? Padded(IEnumerable<Header> headers, Func<Header, (int Value, int Digits)> of)
    {
        bool with = false, without = false;
        foreach ((int value, int digits) in headers.Select(of))
        {
            if (value > 9) continue;
            if (digits == 2) with = true;
            else without = true;
        }

        return with == without ? null : with;
    }
}
