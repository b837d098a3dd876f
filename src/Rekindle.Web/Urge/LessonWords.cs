using System.Globalization;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Urges;
using Rekindle.Web.Words;

namespace Rekindle.Web.Urge;

/// <summary>What the log says of the urges, in sentences: how much it rests on is always said with it.</summary>
public static class LessonWords
{
    /// <summary>The sentences, one thought each.</summary>
    public static IReadOnlyList<string> Of(UrgeLessons lessons)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        if (!lessons.Enough)
        {
            return
            [
                lessons.Looked switch
                {
                    0 => "Nothing is noted yet. What helps you is seen once there are a few.",
                    1 => "One is noted so far. That is too early to tell what helps you.",
                    int few => $"{Capital(few)} are noted so far. That is too early to tell what helps you.",
                },
            ];
        }

        var said = new List<string>();
        string last = $"your last {lessons.Looked}";
        said.Add(lessons.Passed == lessons.Looked
            ? $"All of {last} passed without a message."
            : $"{lessons.Passed} of {last} passed without a message.");
        if (lessons.Ways is [{ } most, ..])
        {
            said.Add($"In {last}, {Chosen(most.Outcome)} was what you did most: {Times(most.Times)}.{After(most)}");
            if (lessons.Calmest is { } calmest && calmest.Outcome != most.Outcome)
            {
                said.Add($"The wish was lowest after {Chosen(calmest.Outcome)}:{Lower(calmest)}.");
            }
        }

        if (lessons.Trigger is { } trigger) said.Add($"“{trigger}” was what set it off most often: {Times(lessons.TriggerTimes)}.");
        return said;
    }

    private static string After(WayOut way) => way.Lower switch
    {
        null => "",
        0 => $" After it the wish was as strong as before, from {way.Rated} entries.",
        _ => $" After it the wish was{Lower(way)}.",
    };

    private static string Lower(WayOut way)
    {
        decimal by = Math.Abs(way.Lower!.Value);
        string points = Math.Round(by, 1) == 1 ? "1 point" : $"{Says.Number(by)} points";
        return $" {points} {(way.Lower > 0 ? "lower" : "stronger")}, from {way.Rated} entries";
    }

    private static string Chosen(UrgeOutcome outcome) => outcome switch
    {
        UrgeOutcome.RodeOut => "letting it pass",
        UrgeOutcome.WroteLetter => "writing it here",
        UrgeOutcome.CalledFriend => "calling your friend",
        UrgeOutcome.Distracted => "doing something else",
        UrgeOutcome.GaveIn => "writing to them",
    };

    private static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => string.Create(CultureInfo.InvariantCulture, $"{times} times") };

    private static string Capital(int few) => few switch { 2 => "Two", 3 => "Three", 4 => "Four", _ => few.ToString(CultureInfo.InvariantCulture) };
}
