using System.Globalization;
using System.Text;
using Rekindle.Cli.Showing;

namespace Rekindle.Cli.Urges;

/// <summary>The wave as lines of a terminal: what was breathed glows, what comes is quiet, and now stands a third from the left.</summary>
internal static class WavePicture
{
    /// <summary>Lines of the wave itself.</summary>
    public const int Rows = 5;

    /// <summary>Lines in all: the wave, and the words below it.</summary>
    public const int Lines = Rows + 1;

    // Wider than this the eye has to travel.
    private const int Widest = 96;
    private const int ColumnsToASecond = 4;
    private const int Eighths = 8;
    private static readonly char[] Blocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

    /// <summary>The picture at a moment; no line is wider than the terminal.</summary>
    /// <param name="seconds">Since the wave began.</param>
    /// <param name="left">Whole seconds that are left.</param>
    /// <param name="columns">Width of the terminal, 40 to 200.</param>
    /// <param name="paint">Colour.</param>
    public static IReadOnlyList<string> At(double seconds, int left, int columns, Paint paint)
    {
        int width = Math.Min(columns - 4, Widest);
        int now = width / 3;
        var heights = new int[width];
        for (int x = 0; x < width; x++)
        {
            double fullness = Breath.Fullness(seconds + (double)(x - now) / ColumnsToASecond);
            heights[x] = 1 + (int)Math.Round(fullness * (Rows * Eighths - 1));
        }

        var lines = new string[Lines];
        for (int row = 0; row < Rows; row++) lines[row] = "  " + Row(heights, row, now, paint);
        string word = Breath.IsIn(seconds) ? "Breathe in" : "Breathe out, slowly";
        lines[Rows] = "  " + paint.Strong(word.PadRight(22)) + paint.Quiet(string.Create(CultureInfo.InvariantCulture, $"{left} s"));
        return lines;
    }

    private static string Row(int[] heights, int row, int now, Paint paint)
    {
        int below = (Rows - 1 - row) * Eighths;
        var text = new StringBuilder(heights.Length);
        foreach (int height in heights) text.Append(Blocks[Math.Clamp(height - below, 0, Eighths)]);
        string whole = text.ToString();
        return paint.Ember(whole[..now]) + paint.Strong(whole[now..(now + 1)]) + paint.Quiet(whole[(now + 1)..]);
    }
}
