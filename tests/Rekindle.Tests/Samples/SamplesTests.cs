using System.Text;
using System.Text.Json;
using Rekindle.Cli;

namespace Rekindle.Tests.Samples;

public sealed class SamplesTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(SampleFiles.Journeys, "*.expected.json").Select(f => Path.GetFileName(f)[..^".expected.json".Length]).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_journey_is_answered_as_its_expected_file_says(string name)
    {
        List<string> differences = [];

        foreach (JsonElement moment in Moments(name))
        {
            string at = moment.GetProperty("at").GetString()!;
            using JsonDocument status = Replay(Path.Combine(SampleFiles.Journeys, name + ".journey.jsonl"), at);
            differences.AddRange(StatusSubset.Differences(moment.GetProperty("expect"), status.RootElement)
                .Select(d => $"{name} at {at}: {d} ({moment.GetProperty("why").GetString()})"));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Prepend($"{differences.Count} differences:")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_lines_of_a_sample_changes_no_answer(string name)
    {
        string path = Path.Combine(SampleFiles.Journeys, name + ".journey.jsonl");
        byte[] backwards = Encoding.UTF8.GetBytes(string.Join('\n', File.ReadAllLines(path).Reverse()));

        foreach (string at in Moments(name).Select(m => m.GetProperty("at").GetString()!))
        {
            Assert.Equal(Run(["replay", path, "--at", at, "--json"], []), Run(["replay", "-", "--at", at, "--json"], backwards));
        }
    }

    [Fact]
    public void Every_sample_journey_has_an_expected_file_of_ten_moments()
    {
        string[] journeys = [.. Directory.EnumerateFiles(SampleFiles.Journeys, "*.journey.jsonl").Select(f => Path.GetFileName(f)!).Order()];

        Assert.Equal(journeys, Names.Select(n => n.Data + ".journey.jsonl").Order());
        Assert.All(Names, n => Assert.Equal(10, Moments(n.Data).Count));
    }

    private static List<JsonElement> Moments(string name)
    {
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SampleFiles.Journeys, name + ".expected.json")));
        return [.. expected.RootElement.GetProperty("moments").EnumerateArray().Select(m => m.Clone())];
    }

    private static JsonDocument Replay(string path, string at) => JsonDocument.Parse(Run(["replay", path, "--at", at, "--json"], []));

    private static string Run(string[] args, byte[] input)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var given = new MemoryStream(input);
        int code = CommandLine.Run(args, new Surroundings
        {
            Input = given, Output = output, Error = errors, Clock = new NoClock(), NewId = _ => Guid.Empty, Zone = "Etc/UTC",
            Home = Path.GetTempPath(), Variable = _ => null,
        });
        Assert.True(code == 0, $"{string.Join(' ', args)} ended with {code}: {errors}");
        return output.ToString();
    }

    // A replay at a named moment asks no clock.
    private sealed class NoClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("The clock was asked.");
    }
}
