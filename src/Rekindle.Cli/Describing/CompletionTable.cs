using System.CommandLine;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Cli.Describing;

/// <summary>What can stand where on the command line, as a table from a place to its words: no word of the person's is among them.</summary>
/// <remarks>
/// A place is written as
/// <code>
/// "path N"          the argument after N words of the command: " 0" a command, "log 1" an event type, "playbooks show 2" an id
/// "path -"          an option of the command
/// "path --option"   the value of an option
/// "type="           a field of an event type
/// "type field="     the words that a field takes, each as field=word
/// </code>
/// The word @files stands for the names of files.
/// </remarks>
internal sealed class CompletionTable
{
    /// <summary>Stands for the names of files.</summary>
    public const string Files = "@files";

    // Corrections are made by undo, and not by naming fields.
    private const string Correction = "correction";

    // Fields whose values are truths are written as the help has it.
    private static readonly string[] Truths = ["yes", "no"];

    private readonly List<KeyValuePair<string, IReadOnlyList<string>>> _places = [];
    private readonly SortedSet<string> _valued = new(StringComparer.Ordinal);
    private readonly List<string> _parents = [];

    /// <summary>The table of a command line.</summary>
    public CompletionTable(RootCommand root)
    {
        Add(" 0", [.. root.Subcommands.Select(c => c.Name)]);
        Add(" -", ["--help", "--version"]);
        foreach (Command command in root.Subcommands) Add(command, command.Name, depth: 1);
        foreach (EventType type in EventCatalogue.All.Where(t => t.Name != Correction)) Add(type);
    }

    /// <summary>Places and their words, in the order of the command line.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Places => _places;

    /// <summary>Options that are followed by a value.</summary>
    public IReadOnlyCollection<string> Valued => _valued;

    /// <summary>Commands that have commands of their own.</summary>
    public IReadOnlyList<string> Parents => _parents;

    private void Add(Command command, string path, int depth)
    {
        if (command.Subcommands.Count > 0)
        {
            _parents.Add(path);
            Add($"{path} {depth}", [.. command.Subcommands.Select(c => c.Name)]);
        }

        foreach (Command below in command.Subcommands) Add(below, $"{path} {below.Name}", depth + 1);
        for (int i = 0; i < command.Arguments.Count; i++) Add($"{path} {depth + i}", WordsOf(path, command.Arguments[i].Name));
        Add($"{path} -", [.. command.Options.Select(o => o.Name), "--help"]);
        foreach (Option option in command.Options.Where(o => o.ValueType != typeof(bool)))
        {
            _valued.Add(option.Name);
            Add($"{path} {option.Name}", WordsOf(path, option.HelpName ?? ""));
        }
    }

    private void Add(EventType type)
    {
        Add($"{type.Name}=", [.. type.Fields.Select(f => TakesOwnWords(f) ? $"{f.Name}=-" : $"{f.Name}=")]);
        foreach (Field field in type.Fields)
        {
            IReadOnlyList<string> words = field.Kind == FieldKind.Truth ? Truths : field.Words?.Names ?? [];
            Add($"{type.Name} {field.Name}=", [.. words.Select(w => $"{field.Name}={w}")]);
        }
    }

    private static bool TakesOwnWords(Field field) =>
        field.Kind is FieldKind.Text or FieldKind.Scales or FieldKind.Anything or FieldKind.Event;

    // What an argument or value is called says what it takes: FILE, FOLDER, TYPE, ID of a playbook, or the words themselves.
    private static List<string> WordsOf(string path, string name)
    {
        var words = new List<string>();
        foreach (string part in name.Split('|'))
        {
            if (part is "FILE" or "FOLDER") words.Add(Files);
            else if (part == "TYPE") words.AddRange(EventCatalogue.All.Select(t => t.Name).Where(n => n != Correction));
            else if (part == "ID" && (path.StartsWith("playbooks ", StringComparison.Ordinal) || name == "ID|FILE")) words.AddRange(BuiltInPlaybooks.Ids);
            else if (part.Length > 0 && part.All(char.IsAsciiLetterLower)) words.Add(part);
        }

        return words;
    }

    private void Add(string place, IReadOnlyList<string> words)
    {
        if (words.Count > 0) _places.Add(KeyValuePair.Create(place, words));
    }
}
