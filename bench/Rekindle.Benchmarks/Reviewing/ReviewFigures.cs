using System.Diagnostics;
using Rekindle.Drafts;

namespace Rekindle.Benchmarks.Reviewing;

/// <summary>How long one review takes: cold, warm, and for texts that are long or strange.</summary>
internal static class ReviewFigures
{
    private const int WarmUp = 3000;
    private const int Runs = 5000;

    // Sentences of a draft as people write it; repeated with changes of place to 300 words.
    private static readonly string[] Said =
    [
        "I'm sorry I read your messages in March and that I lied about it afterwards.",
        "It was my choice, nobody made me do it, and it was wrong.",
        "You had to sit there at your own birthday and pretend that everything was fine.",
        "I have booked a counsellor and the first session was on Tuesday.",
        "Your key is in the post, and the money for the boiler went out this morning.",
        "I miss you and I keep thinking about the summer by the lake.",
        "The kids are asking what time you come on Saturday, does five work for the handover?",
        "You don't need to reply to any of this.",
    ];

    /// <summary>Measures, and says it as a table in Markdown.</summary>
    public static string Measure()
    {
        string draft = Words(300);
        long start = Stopwatch.GetTimestamp();
        _ = DraftReviewer.Review("Your post is here.", DraftKind.Message);
        double cold = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        for (int i = 0; i < WarmUp; i++) _ = DraftReviewer.Review(draft, DraftKind.Apology);
        var times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            start = Stopwatch.GetTimestamp();
            _ = DraftReviewer.Review(draft, DraftKind.Apology);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return $"""
            | Figure | Measured | Aim |
            |---|---|---|
            | The first review of a process, models and patterns loaded | {cold:0} ms | 150 ms |
            | 300 words, warm, median of {Runs} | {times[Runs / 2]:0.00} ms | |
            | 300 words, warm, 99th percentile | {times[Runs * 99 / 100]:0.00} ms | 5 ms |
            | 100 KB of sentences | {Once(Words(18_000)):0} ms | |
            | 200 KB of sentences | {Once(Words(36_000)):0} ms | |
            | 100 KB without a stop | {Once(Words(18_000).Replace('.', ' ').Replace('?', ' ')):0} ms | |
            | 100 KB without a letter | {Once(new string('#', 100_000)):0} ms | |

            """;
    }

    private static double Once(string text)
    {
        long start = Stopwatch.GetTimestamp();
        _ = DraftReviewer.Review(text, DraftKind.Apology);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Words(int count)
    {
        var words = new List<string>(count);
        for (int i = 0; words.Count < count; i++) words.AddRange(Said[i * 3 % Said.Length].Split(' '));
        return string.Join(' ', words.Take(count));
    }
}
