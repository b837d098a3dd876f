using System.Text.Json;

namespace Rekindle.Tests.Samples;

/// <summary>Holds the status of a journey against the part of it that a sample expects (samples/README.md).</summary>
internal static class StatusSubset
{
    /// <summary>Every difference, each with the path at which it stands.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement status) =>
        expected.EnumerateObject().SelectMany(part => part.Name switch
        {
            "holds" => SameSet("holds", Words(part.Value), status.GetProperty("holds").EnumerateArray().Select(h => Word(h, "kind"))),
            "verdicts" => part.Value.EnumerateObject().SelectMany(v =>
                Verdict($"verdicts.{v.Name}", v.Value, status.GetProperty("verdicts").GetProperty(v.Name))),
            "readiness" => part.Value.EnumerateObject().SelectMany(r => Readiness(r, status.GetProperty("readiness"))),
            _ => Same(part.Name, part.Value, Find(status, part.Name)),
        });

    private static IEnumerable<string> Verdict(string path, JsonElement expected, JsonElement actual)
    {
        string[] codes = [.. actual.GetProperty("reasons").EnumerateArray().Select(r => Word(r, "code"))];
        return expected.EnumerateObject().SelectMany(part => part.Name switch
        {
            "codes" => SameSet($"{path}.codes", Words(part.Value), codes),
            "codesInclude" => Words(part.Value).Except(codes).Select(c => $"{path}.codes: {c} is missing from {List(codes)}"),
            "codesExclude" => Words(part.Value).Intersect(codes).Select(c => $"{path}.codes: {c} must not be in {List(codes)}"),
            _ => Same($"{path}.{part.Name}", part.Value, Find(actual, part.Name)),
        });
    }

    private static IEnumerable<string> Readiness(JsonProperty expected, JsonElement actual) => expected.Name == "unmet"
        ? SameSet("readiness.unmet", Words(expected.Value),
            actual.GetProperty("parts").EnumerateArray().Where(p => !p.GetProperty("met").GetBoolean()).Select(p => Word(p, "part")))
        : Same($"readiness.{expected.Name}", expected.Value, Find(actual, expected.Name));

    private static IEnumerable<string> Same(string path, JsonElement expected, JsonElement? actual)
    {
        if (expected.ValueKind == JsonValueKind.Object && actual is { ValueKind: JsonValueKind.Object } there)
        {
            return expected.EnumerateObject().SelectMany(p => Same($"{path}.{p.Name}", p.Value, Find(there, p.Name)));
        }

        return actual is { } found && JsonElement.DeepEquals(expected, found)
            ? [] : [$"{path}: expected {expected.GetRawText()}, was {(actual is { } other ? other.GetRawText() : "not there")}"];
    }

    private static IEnumerable<string> SameSet(string path, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        string[] wanted = [.. expected.Order(StringComparer.Ordinal)];
        string[] found = [.. actual.Order(StringComparer.Ordinal)];
        return wanted.SequenceEqual(found, StringComparer.Ordinal) ? [] : [$"{path}: expected {List(wanted)}, was {List(found)}"];
    }

    private static JsonElement? Find(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value : null;

    private static IEnumerable<string> Words(JsonElement list) => list.EnumerateArray().Select(e => e.GetString()!);

    private static string Word(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private static string List(IEnumerable<string> words) => $"[{string.Join(", ", words)}]";
}
