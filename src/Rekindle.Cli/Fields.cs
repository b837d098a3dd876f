using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli;

/// <summary>The fields of one event as arguments gave them; texts are still to be read.</summary>
/// <param name="Type">The stored name of the type.</param>
/// <param name="Given">Names and values in order; null stands for a text that comes by standard input or editor.</param>
internal sealed record Fields(string Type, IReadOnlyList<KeyValuePair<string, string?>> Given)
{
    /// <summary>The line that divides several texts on standard input.</summary>
    public const string Divider = "---";

    /// <summary>What help says of fields.</summary>
    public const string Help = """
        Fields are given as name=value. Lists take commas (answers=5,4,3,4,5), truths yes or no, moments an offset or your own
        clock's time. Your own words never stand on the command line, where others and your shell's history could see them:
        give text=- and write them on standard input, or in your editor (VISUAL or EDITOR) when you sit at a terminal.
        Several such fields are read in the order given, divided by lines that hold only ---.
        """;

    /// <summary>Reads arguments; refuses a text that stands among them.</summary>
    /// <param name="type">The type asked for.</param>
    /// <param name="arguments">The <c>name=value</c> arguments.</param>
    /// <returns>The fields, or what is wrong, with no word of what was given.</returns>
    public static Reading<Fields> Parse(string type, IReadOnlyList<string> arguments)
    {
        EventType? known = EventCatalogue.Find(type);
        var given = new List<KeyValuePair<string, string?>>();
        for (int i = 0; i < arguments.Count; i++)
        {
            int at = arguments[i].IndexOf('=', StringComparison.Ordinal);
            if (at <= 0) return Refuse($"argument {i + 1} after the type is not name=value");
            string name = arguments[i][..at];
            string value = arguments[i][(at + 1)..];
            Field? field = known?.Fields.FirstOrDefault(f => f.Name == name);
            if (field is not null && HoldsWords(field.Kind) && value != "-")
            {
                return Refuse(
                    $"field \"{field.Name}\" holds your own words, and an argument can be seen by others and stays in the shell's history. "
                    + $"Give {field.Name}=- and write them on standard input, or in your editor");
            }

            given.Add(KeyValuePair.Create(name, value == "-" ? null : value));
        }

        return Reading.Of(new Fields(type, given));

        static Reading<Fields> Refuse(string reason) => Reading.Refused<Fields>("", 0, reason);
    }

    /// <summary>Reads the texts that are still open and makes the event.</summary>
    /// <param name="at">When it happened.</param>
    /// <param name="id">Its id.</param>
    /// <param name="zone">Zone of moments without offset.</param>
    /// <param name="around">Standard input and editor.</param>
    /// <param name="folder">A folder of the person's own, for the editor's file.</param>
    /// <returns>The event, or what is wrong.</returns>
    public Reading<LoggedEvent> Make(DateTimeOffset at, Guid id, string zone, Surroundings around, string folder)
    {
        List<string> open = [.. Given.Where(g => g.Value is null).Select(g => g.Key)];
        Reading<IReadOnlyList<string>> texts = open.Count == 0
            ? Reading.Of<IReadOnlyList<string>>([]) : Texts.Read(open, around, folder, id);
        if (texts.Value is not { } read) return new Reading<LoggedEvent>(null, texts.Problem);
        var left = new Queue<string>(read);
        EventFormResult made = EventForm.Make(
            Type, [.. Given.Select(g => KeyValuePair.Create(g.Key, g.Value ?? left.Dequeue()))], at, id, zone);
        return made.Event is { } logged
            ? Reading.Of(logged) : Reading.Refused<LoggedEvent>("", 0, string.Join("; ", made.Problems));
    }

    private static bool HoldsWords(FieldKind kind) => kind is FieldKind.Text or FieldKind.Scales or FieldKind.Anything or FieldKind.Event;
}
