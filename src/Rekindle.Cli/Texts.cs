using Rekindle.Programme;

namespace Rekindle.Cli;

/// <summary>Reads the person's own words: from standard input, or from their editor where they sit at a terminal.</summary>
internal static class Texts
{
    /// <summary>Reads one text for each field.</summary>
    /// <param name="fields">Names of the fields, in order.</param>
    /// <param name="around">Standard input and editor.</param>
    /// <param name="folder">A folder of the person's own, for the editor's file.</param>
    /// <param name="id">Makes the file's name its own.</param>
    public static Reading<IReadOnlyList<string>> Read(IReadOnlyList<string> fields, Surroundings around, string folder, Guid id)
    {
        Reading<string> whole = around is { InputIsTerminal: true, Edit: not null }
            ? EditedText.Ask(fields, around, folder, id) : FromInput(fields, around);
        if (whole.Value is not { } text) return new Reading<IReadOnlyList<string>>(null, whole.Problem);
        if (fields.Count == 1) return Reading.Of<IReadOnlyList<string>>([Trimmed(text)]);
        string[] blocks = ("\n" + text.ReplaceLineEndings("\n") + "\n").Split($"\n{Fields.Divider}\n");
        return blocks.Length == fields.Count
            ? Reading.Of<IReadOnlyList<string>>([.. blocks.Select(Trimmed)])
            : Reading.Refused<IReadOnlyList<string>>(
                "", 0, $"{fields.Count} texts are read ({string.Join(", ", fields)}), divided by lines that hold only {Fields.Divider}; {blocks.Length} came");
    }

    private static string Trimmed(string text) => text.ReplaceLineEndings("\n").Trim('\n');

    private static Reading<string> FromInput(IReadOnlyList<string> fields, Surroundings around)
    {
        if (around.InputIsTerminal)
        {
            string divided = fields.Count > 1 ? $", divided by lines that hold only {Fields.Divider}" : "";
            around.Error.WriteLine($"Write {string.Join(", ", fields)}{divided}; end with Ctrl-D on a line of its own.");
            around.Error.Flush();
        }

        return Inputs.Text(new FileRead("-", Inputs.All(around.Input)));
    }
}
