using YamlDotNet.RepresentationModel;

namespace Rekindle.Web.Words;

/// <summary>Reads the word files that are built into this assembly.</summary>
internal static class WordFile
{
    /// <summary>The mapping that a word file holds.</summary>
    public static YamlMappingNode Read(string name)
    {
        using Stream stream = typeof(WordFile).Assembly.GetManifestResourceStream($"words/{name}")
            ?? throw new ArgumentException($"there is no word file {name}", nameof(name));
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    /// <summary>The mapping under a key; an empty one where there is none.</summary>
    public static YamlMappingNode Map(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? (YamlMappingNode)value : new YamlMappingNode();

    /// <summary>A text.</summary>
    public static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    /// <summary>A mapping of texts.</summary>
    public static Dictionary<string, string> Texts(YamlMappingNode node) => node.Children.ToDictionary(c => Text(c.Key), c => Text(c.Value));
}
