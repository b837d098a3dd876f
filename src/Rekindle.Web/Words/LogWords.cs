using YamlDotNet.RepresentationModel;

namespace Rekindle.Web.Words;

/// <summary>How a field is shown.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Help">A word of help; null where none is needed.</param>
/// <param name="Lines">Lines of a text; 0 where nothing is said of it.</param>
/// <param name="Options">Stored word to shown word; words that are missing are the shared ones.</param>
/// <param name="Questions">Of a set of scales: the questions.</param>
/// <param name="Heading">Stands above the field, where a new part of the form begins; null for none.</param>
internal sealed record FieldWords(
    string Label, string? Help, int Lines, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Questions,
    string? Heading = null);

/// <summary>How an event type is shown.</summary>
/// <param name="Type">Its stored name.</param>
/// <param name="Title">What happened, in the person's words.</param>
/// <param name="Lead">A sentence or two above the form.</param>
public sealed record TypeWords(string Type, string Title, string Lead);

/// <summary>A group of event types on the Log page.</summary>
/// <param name="Id">Its name in the data file.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Types">Its event types, in order.</param>
public sealed record LogGroup(string Id, string Title, IReadOnlyList<TypeWords> Types);

/// <summary>Every word that the Log page shows, read from one data file (log.en.yaml).</summary>
internal sealed class LogWords
{
    private static readonly Lazy<LogWords> English = new(() => new LogWords(WordFile.Read("log.en.yaml")));

    private readonly Dictionary<string, TypeWords> _types = [];
    private readonly Dictionary<(string Type, string Field), FieldWords> _own = [];
    private readonly Dictionary<string, FieldWords> _shared;
    private readonly Dictionary<string, string> _words;

    private LogWords(YamlMappingNode file)
    {
        _words = WordFile.Texts(WordFile.Map(file, "words"));
        _shared = WordFile.Map(file, "fields").Children.ToDictionary(f => WordFile.Text(f.Key), f => FieldOf(f.Value));
        foreach ((YamlNode key, YamlNode value) in WordFile.Map(file, "types").Children)
        {
            var type = (YamlMappingNode)value;
            string name = WordFile.Text(key);
            _types[name] = new TypeWords(name, WordFile.Text(type["title"]), WordFile.Text(type["lead"]));
            foreach ((YamlNode field, YamlNode words) in WordFile.Map(type, "fields").Children) _own[(name, WordFile.Text(field))] = FieldOf(words);
        }

        Groups =
        [
            .. ((YamlSequenceNode)file["groups"]).Cast<YamlMappingNode>().Select(g => new LogGroup(
                WordFile.Text(g["id"]), WordFile.Text(g["title"]), [.. ((YamlSequenceNode)g["types"]).Select(t => _types[WordFile.Text(t)])])),
        ];
    }

    /// <summary>The words of the one language of this release.</summary>
    public static LogWords Of => English.Value;

    /// <summary>The groups, in the order in which they are shown.</summary>
    public IReadOnlyList<LogGroup> Groups { get; }

    /// <summary>How a type is shown; null where a person does not log it by hand.</summary>
    public TypeWords? Type(string type) => _types.GetValueOrDefault(type);

    /// <summary>How a field is shown; null where the file forgot it.</summary>
    public FieldWords? Field(string type, string field) =>
        _own.GetValueOrDefault((type, field)) ?? _shared.GetValueOrDefault(field);

    /// <summary>What is shown for a stored word of a field; null where the file forgot it.</summary>
    public string? Option(FieldWords? field, string word) => field?.Options.GetValueOrDefault(word) ?? _words.GetValueOrDefault(word);

    private static FieldWords FieldOf(YamlNode node) => node is YamlScalarNode
        ? new FieldWords(WordFile.Text(node), null, 0, new Dictionary<string, string>(), [])
        : FieldOf((YamlMappingNode)node);

    private static FieldWords FieldOf(YamlMappingNode node) => new(
        WordFile.Text(node["label"]),
        node.Children.TryGetValue("help", out YamlNode? help) ? WordFile.Text(help) : null,
        node.Children.TryGetValue("lines", out YamlNode? lines) ? int.Parse(WordFile.Text(lines), System.Globalization.CultureInfo.InvariantCulture) : 0,
        node.Children.ContainsKey("options") ? WordFile.Texts(WordFile.Map(node, "options")) : new Dictionary<string, string>(),
        node.Children.TryGetValue("questions", out YamlNode? questions) ? [.. ((YamlSequenceNode)questions).Select(WordFile.Text)] : [],
        node.Children.TryGetValue("heading", out YamlNode? heading) ? WordFile.Text(heading) : null);
}
