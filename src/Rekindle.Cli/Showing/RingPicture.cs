namespace Rekindle.Cli.Showing;

/// <summary>The ring of days kept, as a few lines of a terminal: what is kept is whole, the rest is a dotted track.</summary>
internal static class RingPicture
{
    /// <summary>Lines of the ring.</summary>
    public const int Rows = 4;

    /// <summary>Columns of the ring.</summary>
    public const int Columns = 8;

    // A sign of Braille is two dots wide and four high; these are the dots' places in it.
    private const int Wide = 2, High = 4;
    private const int Braille = 0x2800;
    private static readonly int[] Dots = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

    // In dots from the middle.
    private const double Inner = 5.6, Track = 6.6, Outer = 7.7;

    /// <summary>The ring, filled clockwise from the top.</summary>
    /// <param name="kept">Days kept.</param>
    /// <param name="of">Days that the whole ring stands for, 1 or more.</param>
    public static string[] Of(int kept, int of)
    {
        var lines = new string[Rows];
        for (int row = 0; row < Rows; row++)
        {
            var signs = new char[Columns];
            for (int column = 0; column < Columns; column++)
            {
                int sign = Braille;
                for (int dot = 0; dot < Dots.Length; dot++)
                {
                    if (IsLit(column * Wide + dot % Wide, row * High + dot / Wide, kept, of)) sign |= Dots[dot];
                }

                signs[column] = (char)sign;
            }

            lines[row] = new string(signs);
        }

        return lines;
    }

    private static bool IsLit(int x, int y, int kept, int of)
    {
        double across = x - (Columns * Wide - 1) / 2.0, down = y - (Rows * High - 1) / 2.0;
        double away = Math.Sqrt(across * across + down * down);
        if (away is < Inner or > Outer) return false;
        double turn = Math.Atan2(across, -down) / (2 * Math.PI);
        double share = turn < 0 ? turn + 1 : turn;
        return share * of < kept || (away >= Track && (x + y) % 3 == 0);
    }
}
