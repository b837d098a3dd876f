using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rekindle.Programme;

/// <summary>A data file said something that it may not say; carries the line for the reader of the file.</summary>
internal sealed class YamlFault(int line, string reason) : Exception(reason)
{
    public int Line { get; } = line;
}

/// <summary>A mapping of a data file, read key by key, so that a fault can name its line and an unknown key is found.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _read = [];
    private readonly string _name;

    private YamlMap(YamlMappingNode node, string name) => (_node, _name) = (node, name);

    public int Line => (int)_node.Start.Line;

    /// <summary>Reads one document that is a mapping.</summary>
    public static Reading<T> Read<T>(string text, string file, Func<YamlMap, T> read)
        where T : class
    {
        var events = new YamlEvents(new Parser(new StringReader(text)));
        try
        {
            YamlStream stream = Load(events);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? Reading.Of(read(new YamlMap(root, "")))
                : Reading.Refused<T>(file, 1, "the file must hold one YAML mapping");
        }
        catch (YamlFault fault)
        {
            return Reading.Refused<T>(file, fault.Line, fault.Message);
        }
        catch (YamlException broken)
        {
            return Reading.Refused<T>(file, (int)broken.Start.Line, "the file is not valid YAML here");
        }
    }

    private static YamlStream Load(YamlEvents events)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(events);
            return stream;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            // The package's own exception is YamlException; over some texts that are no YAML it trips with these.
            throw new YamlFault(events.Line, "the file is not valid YAML here");
        }
    }

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => MaybeText(key) ?? throw Missing(key);

    public string? MaybeText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { } value } scalar when value.Trim().Length > 0 || scalar.Style != ScalarStyle.Plain => value.Trim(),
        YamlScalarNode => null,
        var other => throw new YamlFault((int)other.Start.Line, $"\"{_name}{key}\" must be a text"),
    };

    public decimal Number(string key, decimal min, decimal max, string law)
    {
        YamlNode node = Find(key) ?? throw Missing(key);
        if (node is not YamlScalarNode { Value: { } text }
            || !decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out decimal value))
        {
            throw new YamlFault((int)node.Start.Line, $"\"{_name}{key}\" must be a number");
        }

        return value >= min && value <= max ? value
            : throw new YamlFault((int)node.Start.Line, $"\"{_name}{key}\" must lie from {min} to {max} [{law}]");
    }

    public int Whole(string key, int min, int max, string law)
    {
        decimal value = Number(key, min, max, law);
        return decimal.Truncate(value) == value ? (int)value
            : throw new YamlFault((int)Find(key)!.Start.Line, $"\"{_name}{key}\" must be a whole number");
    }

    public bool Truth(string key) => Text(key) switch
    {
        "true" => true,
        "false" => false,
        _ => throw new YamlFault((int)Find(key)!.Start.Line, $"\"{_name}{key}\" must be true or false"),
    };

    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(n => n is YamlScalarNode) => [.. list.Select(n => ((YamlScalarNode)n).Value ?? "")],
        YamlScalarNode { Value: null or "" } => [],
        var other => throw new YamlFault((int)other.Start.Line, $"\"{_name}{key}\" must be a list of texts"),
    };

    public YamlMap Map(string key) => MaybeMap(key) ?? throw Missing(key);

    public YamlMap? MaybeMap(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(map, $"{_name}{key}."),
        var other => throw new YamlFault((int)other.Start.Line, $"\"{_name}{key}\" must be a mapping"),
    };

    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(n => n is YamlMappingNode) => [.. list.Select(n => new YamlMap((YamlMappingNode)n, $"{_name}{key}."))],
        var other => throw new YamlFault((int)other.Start.Line, $"\"{_name}{key}\" must be a list of mappings"),
    };

    public int LineOf(string key) => (int)(Find(key)?.Start.Line ?? _node.Start.Line);

    /// <summary>Every key of the mapping must have been asked for.</summary>
    public void NothingElse()
    {
        foreach (YamlNode key in _node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_read.Contains(name))
            {
                throw new YamlFault((int)key.Start.Line, $"\"{_name}{key}\" is not a key of this file");
            }
        }
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;
    }

    private YamlFault Missing(string key) => new(Line, $"\"{_name}{key}\" is missing");
}
