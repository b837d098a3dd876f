using System.Text;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Names of months in the headers of very old exports.</summary>
internal static class MonthNames
{
    // The first letters of the names of one month, in English, German, French, Spanish, Portuguese, Italian, Dutch.
    private static readonly string[][] Beginnings =
    [
        ["jan", "ene", "gen", "jän"], ["feb", "fev", "fév", "fev"], ["mar", "mär", "mrt", "maa"], ["apr", "avr", "abr"],
        ["may", "mai", "mag", "mei"], ["jun", "juin", "giu"], ["jul", "juil", "lug"], ["aug", "aoû", "ago"],
        ["sep", "set"], ["oct", "okt", "out", "ott"], ["nov"], ["dec", "dez", "déc", "dic"],
    ];

    private static readonly (byte[] Beginning, int Month)[] All =
        [.. Beginnings.SelectMany((names, i) => names.Select(n => (Encoding.UTF8.GetBytes(n), i + 1)))];

    /// <summary>The month a word names.</summary>
    /// <param name="key">The letters, ASCII in lower case.</param>
    /// <returns>1 to 12; 0 where it names none.</returns>
    public static int Find(ReadOnlySpan<byte> key)
    {
        foreach ((byte[] beginning, int month) in All)
        {
            if (key.StartsWith(beginning)) return month;
        }

        return 0;
    }
}
