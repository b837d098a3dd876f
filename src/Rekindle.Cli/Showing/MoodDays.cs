using System.Globalization;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli.Showing;

/// <summary>The mood of the last days, a mean for each day with a check-in.</summary>
/// <remarks>Arrays of numbers and loops: this stands on the way of every start (docs/decisions/0007).</remarks>
internal sealed class MoodDays
{
    /// <summary>Days looked back on, today included: two weeks.</summary>
    public const int Window = 14;

    private const string Bars = "▁▂▃▄▅▆▇█";
    private const int Most = 10; // the scale of a check-in ends there

    private readonly double[] _sums = new double[Window];
    private readonly int[] _counts = new int[Window];

    private MoodDays()
    {
    }

    /// <summary>Check-ins in these days.</summary>
    public int CheckIns { get; private set; }

    /// <summary>The mood of the latest, 0–10.</summary>
    public decimal Last { get; private set; }

    /// <summary>Reads a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <param name="zone">IANA zone whose days count.</param>
    public static MoodDays In(JourneyLog log, DateTimeOffset now, string zone)
    {
        var mood = new MoodDays();
        JourneyDays days = JourneyDays.In(zone);
        int today = days.DayOf(now).DayNumber;
        DateTimeOffset from = now.AddDays(-Window - 1);
        foreach (LoggedEvent logged in log.StandingAt(now))
        {
            if (logged.At < from || logged.At > now || logged.Event is not CheckedIn checkIn) continue;
            int ago = today - days.DayOf(logged.At).DayNumber;
            if (ago is < 0 or >= Window) continue;
            mood._sums[ago] += (double)checkIn.Mood;
            mood._counts[ago]++;
            mood.CheckIns++;
            mood.Last = checkIn.Mood;
        }

        return mood;
    }

    /// <summary>A bar for each day, the oldest first; a blank for a day without a check-in.</summary>
    public string Sparkline()
    {
        var bars = new char[Window];
        for (int ago = 0; ago < Window; ago++)
        {
            double mean = _counts[ago] == 0 ? 0 : _sums[ago] / _counts[ago];
            bars[Window - 1 - ago] = _counts[ago] == 0 ? ' ' : Bars[(int)Math.Round(mean / Most * (Bars.Length - 1))];
        }

        return new string(bars);
    }

    /// <summary>The same in a sentence; empty where there is no check-in.</summary>
    public string Sentence()
    {
        if (CheckIns == 0) return "";
        double sum = 0;
        foreach (double day in _sums) sum += day;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Mood over the last {Window} days: {sum / CheckIns:0.#} of {Most} on average, {Last:0.#} at the last, from {Count.Of(CheckIns, "check-in")}.");
    }
}
