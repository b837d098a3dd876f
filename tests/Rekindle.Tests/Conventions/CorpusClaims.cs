using System.Text.Json;
using Rekindle.Drafts.Rules;

namespace Rekindle.Tests.Conventions;

/// <summary>The labelled corpus of the draft reviewer: every line reads, and names only what there is.</summary>
public sealed class CorpusClaims
{
    private static readonly string[] InvitationSlots = ["one-question", "light-activity", "way-out"];
    private static readonly string[] Kinds = ["apology", "invitation", "message"];
    private static readonly string[] Verdicts = ["ready", "revise", "stop"];

    public static TheoryData<string> Files => [.. Repository.Files("corpus", "*.jsonl")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_an_object_with_known_names(string file)
    {
        HashSet<string> rules = [.. RuleBook.All.Select(rule => rule.Name)];
        HashSet<string> slots = [.. Rekindle.Drafts.Classifying.Labels.Slots, .. InvitationSlots];
        foreach (string line in Repository.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement entry = document.RootElement;
            Assert.NotEmpty(entry.GetProperty("text").GetString()!);
            Assert.All(Names(entry, "rules").Concat(Names(entry, "near")), name => Assert.Contains(name, rules));
            Assert.All(Names(entry, "slots"), name => Assert.Contains(name, slots));
            if (entry.TryGetProperty("kind", out JsonElement kind))
            {
                Assert.Contains(kind.GetString(), Kinds);
                Assert.Contains(entry.GetProperty("verdict").GetString(), Verdicts);
            }
        }
    }

    [Fact]
    public void Every_study_that_a_rule_rests_on_is_listed()
    {
        string listed = Repository.Text("advice/evidence.yaml");

        Assert.All(RuleBook.All, rule => Assert.Contains($"\n  - id: {rule.Evidence}\n", listed, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(JsonElement entry, string property) =>
        entry.TryGetProperty(property, out JsonElement names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
}
