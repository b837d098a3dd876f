namespace Rekindle.Cli.Describing;

/// <summary>What a command says of itself after its options, taken apart: prose, examples, and what stands after them.</summary>
/// <param name="Prose">Lines before the examples.</param>
/// <param name="Examples">The examples, each a line for a shell.</param>
/// <param name="After">Lines after the examples, such as the list of event types.</param>
internal sealed record ExplainedWords(IReadOnlyList<string> Prose, IReadOnlyList<string> Examples, IReadOnlyList<string> After)
{
    /// <summary>Takes the words of a command apart; a command that adds nothing has none.</summary>
    public static ExplainedWords Of(System.CommandLine.Command command)
    {
        string[] lines = command is ExplainedCommand explained ? explained.More().ReplaceLineEndings("\n").Trim('\n').Split('\n') : [];
        int title = Array.FindIndex(lines, l => l is "Examples:" or "Example:");
        if (title < 0) return new ExplainedWords(lines, [], []);
        int end = Array.FindIndex(lines, title + 1, l => l.Length == 0);
        if (end < 0) end = lines.Length;
        return new ExplainedWords(
            Trimmed(lines[..title]), [.. lines[(title + 1)..end].Select(l => l.Trim())], Trimmed(lines[end..]));
    }

    private static string[] Trimmed(string[] lines) => string.Join('\n', lines).Trim('\n') is { Length: > 0 } text ? text.Split('\n') : [];
}
