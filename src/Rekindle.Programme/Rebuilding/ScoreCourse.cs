using Rekindle.Programme.Journeys;
using Rekindle.Programme.Questionnaires;

namespace Rekindle.Programme.Rebuilding;

/// <summary>A result on its day.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Score">The result.</param>
public sealed record DatedScore(DateOnly Day, int Score);

/// <summary>How the results of one questionnaire went.</summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="First">The first result of the journey; null before it.</param>
/// <param name="Last">The latest; null before the first.</param>
/// <param name="NextFrom">The day from which asking again tells something new; null before the first: any day.</param>
public sealed record ScoreCourse(Questionnaire Questionnaire, DatedScore? First, DatedScore? Last, DateOnly? NextFrom)
{
    /// <summary>Days between two answers. All four instruments ask about the last two weeks: asked sooner, they measure the same days again.</summary>
    public const int DaysApart = 14;

    /// <summary>The latest result against the first; unclear where there is only one.</summary>
    public ScoreChange Change => First is { } first && Last is { } last && last.Day > first.Day
        ? Questionnaire.Change(first.Score, last.Score) : ScoreChange.Unclear;

    /// <summary>Whether there are two results to compare.</summary>
    public bool CanCompare => First is not null && Last is not null && Last.Day > First.Day;

    /// <summary>The course of one questionnaire.</summary>
    /// <param name="instrument">Which.</param>
    /// <param name="journey">The events of the journey, in order.</param>
    /// <param name="days">The calendar of the journey.</param>
    public static ScoreCourse Of(Instrument instrument, IReadOnlyList<LoggedEvent> journey, JourneyDays days)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(days);
        Questionnaire asked = QuestionnaireBook.Of(instrument);
        DatedScore? first = null, last = null;
        foreach (LoggedEvent logged in journey)
        {
            if (logged.Event is not QuestionnaireAnswered answered || answered.Instrument != instrument) continue;
            last = new DatedScore(days.DayOf(logged.At), asked.Score(answered.Answers));
            first ??= last;
        }

        return new ScoreCourse(asked, first, last, last?.Day.AddDays(DaysApart));
    }
}
