using System.CommandLine;
using System.Text;

namespace Rekindle.Cli.Describing;

/// <summary>The manual page, made from the same words as <c>--help</c>.</summary>
internal static class ManPage
{
    private static readonly (string Code, string Means)[] ExitCodes =
    [
        ("0", "Done."), ("1", "The question was answered with no, where the command is a check."),
        ("2", "Bad input or usage; file, line and reason stand on standard error."),
        ("3", "The vault is locked, or the passphrase is wrong."), ("4", "Storage failed."),
    ];

    private static readonly (string Name, string Means)[] Variables =
    [
        ("REKINDLE_HOME", "Folder of the vault, where --vault names none."),
        ("XDG_DATA_HOME", "The place for your data, in which the vault lies by default."),
        ("XDG_RUNTIME_DIR", "A place in memory, in which the file of your editor lies while it is open."),
        ("VISUAL, EDITOR", "Your editor, for texts given as text=-."),
        ("NO_COLOR", "Where it is set, nothing is coloured and the wave of urge is told in words."),
        ("LC_ALL, LC_CTYPE, LANG", "Whether the terminal speaks UTF-8: rings, bars and waves are drawn only there."),
    ];

    /// <summary>The page as roff with the man macros.</summary>
    /// <param name="root">The command line.</param>
    /// <param name="version">Of the program.</param>
    public static string Of(RootCommand root, string version)
    {
        var page = new StringBuilder();
        page.Append(".TH REKINDLE 1 \"\" \"Rekindle ").Append(version).Append("\" \"User Commands\"\n");
        Section(page, "NAME");
        page.Append("rekindle \\- one hard month after a breakup, one step at a time\n");
        Section(page, "SYNOPSIS");
        page.Append(".B rekindle\n.RI [ COMMAND ]\n.RI [ ARGUMENT ...]\n");
        Section(page, "DESCRIPTION");
        Text(page, root.Description ?? "");
        Text(page, "Without a command it opens the application in the browser, as serve does. It sends nothing and watches nobody.");
        Section(page, "COMMANDS");
        foreach (Command command in root.Subcommands) Describe(page, command, $"rekindle {command.Name}");
        Section(page, "EXIT STATUS");
        foreach ((string code, string means) in ExitCodes) Item(page, code, means);
        Section(page, "ENVIRONMENT");
        foreach ((string name, string means) in Variables) Item(page, name, means);
        Section(page, "NOTES");
        Text(page, "Rekindle is for adults. It is no therapy and no emergency service.");
        return page.ToString();
    }

    private static void Describe(StringBuilder page, Command command, string path)
    {
        string takes = command.Subcommands.Count > 0 ? " COMMAND" : string.Concat(command.Arguments.Select(Shown));
        page.Append(".SS \"").Append(Escaped(path + takes)).Append("\"\n");
        Text(page, command.Description ?? "");
        foreach (Argument argument in command.Arguments) Item(page, argument.Name, argument.Description ?? "");
        foreach (Option option in command.Options)
        {
            Item(page, option.HelpName is { } value ? $"{option.Name} {value}" : option.Name, option.Description ?? "");
        }

        ExplainedWords words = ExplainedWords.Of(command);
        Paragraphs(page, words.Prose);
        AsTheyStand(page, words.Examples, indent: true);
        AsTheyStand(page, words.After, indent: false);
        foreach (Command below in command.Subcommands) Describe(page, below, $"{path} {below.Name}");
    }

    private static void AsTheyStand(StringBuilder page, IReadOnlyList<string> lines, bool indent)
    {
        if (lines.Count == 0) return;
        page.Append(indent ? ".PP\n.nf\n.RS\n" : ".PP\n.nf\n");
        foreach (string line in lines) page.Append(Line(line)).Append('\n');
        page.Append(indent ? ".RE\n.fi\n" : ".fi\n");
    }

    private static string Shown(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}";

    private static void Section(StringBuilder page, string name) =>
        page.Append(".SH ").Append(name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name).Append('\n');

    private static void Item(StringBuilder page, string name, string means) =>
        page.Append(".TP\n.B \"").Append(Escaped(name)).Append("\"\n").Append(Line(means)).Append('\n');

    private static void Text(StringBuilder page, string text) => page.Append(".PP\n").Append(Line(text)).Append('\n');

    private static void Paragraphs(StringBuilder page, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0) page.Append(".PP\n");
        foreach (string line in lines) page.Append(line.Length == 0 ? ".PP" : Line(line.Trim())).Append('\n');
    }

    // A full stop or an apostrophe at the beginning of a line would be a request.
    private static string Line(string text) => text.StartsWith('.') || text.StartsWith('\'') ? "\\&" + Escaped(text) : Escaped(text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            escaped.Append(sign switch
            {
                '\\' => "\\e",
                '-' => "\\-",
                '"' => "\\(dq",
                '…' => "...",
                '’' => "'",
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }
}
