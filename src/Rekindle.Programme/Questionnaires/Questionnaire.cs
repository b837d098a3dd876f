using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Questionnaires;

/// <summary>An answer that is offered.</summary>
public sealed record AnswerOption(int Value, string Text);

/// <summary>A band of results, both ends included.</summary>
/// <param name="From">Lowest result.</param>
/// <param name="To">Highest result.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">What to do, in plain words; it judges nobody.</param>
public sealed record ScoreBand(int From, int To, string Label, string Text);

/// <summary>Whether a result differs from an earlier one by more than the instrument's noise.</summary>
public enum ScoreChange
{
    /// <summary>No clear change, or no reliable value is known.</summary>
    Unclear,

    /// <summary>Better.</summary>
    Better,

    /// <summary>Worse.</summary>
    Worse,
}

/// <summary>A questionnaire as it was published, with how it is scored.</summary>
/// <param name="Instrument">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Intro">The sentence above its items.</param>
/// <param name="Items">The published wording, in order.</param>
/// <param name="Options">The answers offered.</param>
/// <param name="Multiplier">Of the sum.</param>
/// <param name="HigherIsBetter">What more means.</param>
/// <param name="Bands">Bands of the result, lowest first.</param>
/// <param name="ReliableChange">Points from which a difference is a change; null where none is known.</param>
/// <param name="ReliableChangeSource">Where that number comes from.</param>
/// <param name="Licence">Of the instrument.</param>
/// <param name="Source">Of the instrument.</param>
public sealed record Questionnaire(
    Instrument Instrument, string Name, string Intro, IReadOnlyList<string> Items, IReadOnlyList<AnswerOption> Options, int Multiplier,
    bool HigherIsBetter, IReadOnlyList<ScoreBand> Bands, int? ReliableChange, string? ReliableChangeSource, string Licence, string Source)
{
    /// <summary>The result of these answers: their sum, times the multiplier.</summary>
    /// <exception cref="ArgumentException">There are not as many answers as items.</exception>
    public int Score(IReadOnlyList<int> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Count == Items.Count ? answers.Sum() * Multiplier
            : throw new ArgumentException($"{Name} has {Items.Count} items", nameof(answers));
    }

    /// <summary>The band of a result.</summary>
    public ScoreBand Band(int score) => Bands.Last(b => score >= b.From);

    /// <summary>Whether two results differ by at least the reliable change.</summary>
    public ScoreChange Change(int before, int after) =>
        ReliableChange is not { } points || Math.Abs(after - before) < points ? ScoreChange.Unclear
        : after > before == HigherIsBetter ? ScoreChange.Better : ScoreChange.Worse;
}
