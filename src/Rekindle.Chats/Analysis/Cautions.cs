using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Analysis;

/// <summary>What the figures cannot say, in the words of the house.</summary>
internal static class Cautions
{
    private const string Always =
        "These are counts of messages, not of feelings. They do not say why somebody wrote less, and nothing here tells what will come.";

    /// <summary>The sentences that hold for a history.</summary>
    public static string For(IReadOnlyList<FileFigures> files, IReadOnlyList<Tally> people, int doubles)
    {
        var sentences = new List<string> { Always };
        if (files.Any(f => f.DateOrderFrom == DateOrderFrom.Assumed))
        {
            sentences.Add("The file does not tell whether the day or the month comes first; the day was taken. Look at the first and last date.");
        }

        if (files.Any(f => f.Capped)) sentences.Add("The export holds as many messages as its program writes at most: older ones are missing.");
        if (files.Any(f => f.OneSided)) sentences.Add("One file holds one side only: shares and replies cannot be told from it.");
        if (doubles > 0) sentences.Add($"{doubles} messages stood in more than one export and were counted once.");
        if (people.All(p => p.Valenced < PersonFigures.LeastValenced) && people.Any(p => p.Messages > 0))
        {
            sentences.Add("Too few words are known to say anything of warmth; the list of words is English.");
        }

        return string.Join(" ", sentences);
    }
}
