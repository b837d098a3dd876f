using Rekindle.Chats.Formats;

namespace Rekindle.Chats.IMessage;

/// <summary>Reads <c>Mar 07, 2024  3:04:09 PM</c>: English month, two digits of the day, the hour padded by a blank.</summary>
internal static class IMessageDate
{
    /// <summary>Bytes that a date takes, always.</summary>
    public const int Length = 24;

    /// <summary>Whether a line begins with something that is written like a date, whether or not there is such a day.</summary>
    public static bool IsShape(ReadOnlySpan<byte> line) =>
        line.Length >= Length && line[3] == ' ' && line[6] == ',' && line[7] == ' ' && line[12] == ' ' && line[15] == ':' && line[18] == ':'
        && line[21] == ' ' && line[23] == 'M' && line[22] is (byte)'A' or (byte)'P' && Month(line) > 0
        && IsoTime.Digits(line, 4, 2) >= 0 && IsoTime.Digits(line, 8, 4) >= 0 && Hour(line) >= 0;

    /// <summary>Reads the date that a line begins with.</summary>
    /// <param name="line">A line of that shape.</param>
    /// <param name="at">Milliseconds since 1970-01-01T00:00 on the exporting computer's clock.</param>
    /// <returns>False where there is no such day or time.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, out long at)
    {
        int hour = Hour(line);
        if (hour is < 1 or > 12) hour = -1;
        else hour = (hour % 12) + (line[22] == 'P' ? 12 : 0);
        return IsoTime.TryMake(
            IsoTime.Digits(line, 8, 4), Month(line), IsoTime.Digits(line, 4, 2), hour, IsoTime.Digits(line, 16, 2), IsoTime.Digits(line, 19, 2), out at);
    }

    private static int Hour(ReadOnlySpan<byte> line) => line[13] == ' ' ? IsoTime.Digits(line, 14, 1) : IsoTime.Digits(line, 13, 2);

    private static int Month(ReadOnlySpan<byte> line) => ((line[0] << 16) | (line[1] << 8) | line[2]) switch
    {
        ('J' << 16) | ('a' << 8) | 'n' => 1,
        ('F' << 16) | ('e' << 8) | 'b' => 2,
        ('M' << 16) | ('a' << 8) | 'r' => 3,
        ('A' << 16) | ('p' << 8) | 'r' => 4,
        ('M' << 16) | ('a' << 8) | 'y' => 5,
        ('J' << 16) | ('u' << 8) | 'n' => 6,
        ('J' << 16) | ('u' << 8) | 'l' => 7,
        ('A' << 16) | ('u' << 8) | 'g' => 8,
        ('S' << 16) | ('e' << 8) | 'p' => 9,
        ('O' << 16) | ('c' << 8) | 't' => 10,
        ('N' << 16) | ('o' << 8) | 'v' => 11,
        ('D' << 16) | ('e' << 8) | 'c' => 12,
        _ => 0,
    };
}
