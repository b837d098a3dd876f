using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Reads headers of plain digits, single blanks and AM or PM: those of nine exports of ten, ten times as fast as by tokens.</summary>
/// <remarks>It never decides alone that a line is no header: what it does not read is read again by <see cref="HeaderScanner"/>, and a
/// test holds both to the same answers.</remarks>
internal sealed class PlainHeader
{
    // The longest plain header is [ 2024-03-07, 03:04:09 (narrow blank) PM ] with a mark before it: 34 bytes.
    private const int Room = 48;

    private readonly byte date, time, end;
    private readonly bool bracketed, yearFirst, longYear, comma, seconds, marker;
    private readonly Padding first, second, hour;

    private PlainHeader(HeaderShape shape, bool? firstPadded, bool? secondPadded, bool? hourPadded)
    {
        (date, time, end) = (shape.DateSeparator, shape.TimeSeparator, shape.End);
        (bracketed, yearFirst, longYear) = (shape.Bracketed, shape.YearFirst, shape.YearDigits == 4);
        (comma, seconds, marker) = (shape.Comma, shape.Seconds, shape.Marker == 2);
        (first, second, hour) = (new(firstPadded), new(secondPadded), new(hourPadded));
    }

    /// <summary>A reader for a shape; null where the shape is not plain.</summary>
    public static PlainHeader? For(HeaderShape shape, bool? firstPadded, bool? secondPadded, bool? hourPadded) =>
        shape is { TimeFirst: false, Spaced: false, Trailing: false, YearDigits: 2 or 4, Marker: 0 or 2, Filler: 0 }
            && shape.DateSeparator is (byte)'/' or (byte)'.' or (byte)'-' && shape.TimeSeparator is (byte)':' or (byte)'.'
            ? new PlainHeader(shape, firstPadded, secondPadded, hourPadded) : null;

    // The least number of two digits, 10 where none has a leading zero; and whether one digit may stand alone.
    private readonly struct Padding(bool? padded)
    {
        public readonly int Least = padded == false ? 10 : 0;
        public readonly bool Single = padded != true;
    }

    /// <summary>Reads one header.</summary>
    /// <returns>False where the line is no plain header: it may still be one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(ReadOnlySpan<byte> line, out FoundHeader found)
    {
        found = default;
        if (line.Length < Room) return false;
        ref byte p = ref MemoryMarshal.GetReference(line);
        int at = 0;
        bool marked = false;
        if (p == 0xE2)
        {
            if (Unsafe.Add(ref p, 1) != 0x80 || (Unsafe.Add(ref p, 2) & 0xFE) != 0x8E) return false;
            at = 3;
            marked = true;
        }

        if (bracketed && Unsafe.Add(ref p, at++) != '[') return false;
        int year = 0;
        if (yearFirst && (!Four(ref p, ref at, out year) || Unsafe.Add(ref p, at++) != date)) return false;
        if (!Two(ref p, ref at, first, out int one) || Unsafe.Add(ref p, at++) != date || !Two(ref p, ref at, second, out int two)) return false;
        if (!yearFirst)
        {
            if (Unsafe.Add(ref p, at++) != date) return false;
            if (longYear ? !Four(ref p, ref at, out year) : !Both(ref p, ref at, out year)) return false;
            if (!longYear) year += 2000;
        }

        if (comma && Unsafe.Add(ref p, at++) != ',') return false;
        if (Unsafe.Add(ref p, at++) != ' ') return false;
        if (!Two(ref p, ref at, hour, out int hours) || Unsafe.Add(ref p, at++) != time || !Both(ref p, ref at, out int minute)) return false;
        int second60 = 0;
        if (seconds && (Unsafe.Add(ref p, at++) != time || !Both(ref p, ref at, out second60))) return false;
        if (marker && !Marker(ref p, ref at, ref hours)) return false;
        if (!Ends(ref p, ref at) || year >= 2400) return false;
        found = new FoundHeader(
            ((long)year << 32) | ((long)one << 25) | ((long)two << 18) | ((long)hours << 12) | ((long)minute << 6) | (uint)second60, at, marked,
            hours < 24 && minute < 60 && second60 < 60 && (uint)(one - 1) < 31 && (uint)(two - 1) < 31 && (one <= 12 || two <= 12) && year is >= 1990 and <= 2150);
        return true;
    }

    private bool Ends(ref byte p, ref int at)
    {
        if (end == '-')
        {
            if (Unsafe.Add(ref p, at) != ' ' || Unsafe.Add(ref p, at + 1) != '-' || Unsafe.Add(ref p, at + 2) != ' ') return false;
            at += 3;
            return true;
        }

        if (Unsafe.Add(ref p, at) != end || Unsafe.Add(ref p, at + 1) != ' ') return false;
        at += 2;
        return true;
    }

    private static bool Marker(ref byte p, ref int at, ref int hour)
    {
        if (Unsafe.Add(ref p, at) == ' ') at++;
        else if (Unsafe.Add(ref p, at) == 0xE2 && Unsafe.Add(ref p, at + 1) == 0x80 && Unsafe.Add(ref p, at + 2) == 0xAF) at += 3;
        else return false;
        int half = Unsafe.Add(ref p, at) | 0x20;
        if ((half != 'a' && half != 'p') || (Unsafe.Add(ref p, at + 1) | 0x20) != 'm') return false;
        at += 2;
        hour = DayPeriods.Hour(hour, half == 'a' ? DayPeriod.Am : DayPeriod.Pm);
        return true;
    }

    // One or two digits, as the export pads them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Two(ref byte p, ref int at, Padding padding, out int value)
    {
        value = Unsafe.Add(ref p, at) - '0';
        if ((uint)value > 9) return false;
        int low = Unsafe.Add(ref p, at + 1) - '0';
        if ((uint)low > 9)
        {
            at++;
            return padding.Single;
        }

        value = (value * 10) + low;
        at += 2;
        return value >= padding.Least;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Both(ref byte p, ref int at, out int value)
    {
        int high = Unsafe.Add(ref p, at) - '0', low = Unsafe.Add(ref p, at + 1) - '0';
        value = (high * 10) + low;
        at += 2;
        return (uint)high <= 9 && (uint)low <= 9;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Four(ref byte p, ref int at, out int value)
    {
        bool both = Both(ref p, ref at, out int high) & Both(ref p, ref at, out int low);
        value = (high * 100) + low;
        return both;
    }
}
