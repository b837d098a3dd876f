using Rekindle.Programme.Journeys;
using Rekindle.Web.Words;
using YamlDotNet.RepresentationModel;

namespace Rekindle.Web.Rebuild;

/// <summary>Ideas for each area of rebuilding, read from one data file (rebuild.en.yaml).</summary>
internal static class Ideas
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> English = new(() =>
        WordFile.Map(WordFile.Read("rebuild.en.yaml"), "areas").Children.ToDictionary(
            a => WordFile.Text(a.Key), a => (IReadOnlyList<string>)[.. ((YamlSequenceNode)a.Value).Select(WordFile.Text)]));

    /// <summary>Ideas for an area; empty where the file forgot it.</summary>
    public static IReadOnlyList<string> For(ActivityKind area) => English.Value.GetValueOrDefault(StoredWords.ActivityKind[area], []);
}
