using Rekindle.Programme.Deciding;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Words;

namespace Rekindle.Web.Decide;

/// <summary>The words of the second decision.</summary>
internal static class DecideWords
{
    /// <summary>A choice, as the person says it.</summary>
    public static string Choice(Choice choice) => choice switch
    {
        Programme.Journeys.Choice.Pursue => "Try, slowly and kindly",
        Programme.Journeys.Choice.Wait => "Wait a while longer",
        Programme.Journeys.Choice.LetGo => "Let go, well",
    };

    /// <summary>What a choice means, in a sentence or two.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="shut">Whether something stands that no decision opens.</param>
    public static string Means(Choice choice, bool shut) => choice switch
    {
        Programme.Journeys.Choice.Pursue when shut => "It is kept as your wish. It opens nothing while what stands above stands.",
        Programme.Journeys.Choice.Pursue => "One short approach, when you are ready. After it, the answer is theirs, and any answer is a good one to have.",
        Programme.Journeys.Choice.Wait => "Fourteen more quiet days, then this page again.",
        Programme.Journeys.Choice.LetGo => "A good end of its own: five steps, in your own time, and your days are yours again.",
    };

    /// <summary>A feeling, as it is shown.</summary>
    public static string Feelings(IReadOnlyList<Feeling> feelings) => feelings.Count == 0 ? "not said"
        : string.Join(", ", feelings.Select(f => LogWords.Of.Option(null, StoredWords.Feeling[f])!.ToLowerInvariant()));

    /// <summary>The words of a stored word of the first look back.</summary>
    public static string Option(string field, string word) => LogWords.Of.Option(LogWords.Of.Field("worth-assessed", field), word) ?? word;

    /// <summary>A mean, with what it rests on.</summary>
    public static string Mean(Rested mean) => mean.Value is { } value ? Says.Number(value) : "—";

    /// <summary>What a mean rests on.</summary>
    public static string From(Rested mean) => mean.From == 1 ? "1 entry" : $"{mean.From} entries";
}
