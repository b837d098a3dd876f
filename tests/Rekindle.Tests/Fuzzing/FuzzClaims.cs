using System.Globalization;
using System.Text;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Proof.Fuzzing;
using Rekindle.Tests.Conventions;
using Rekindle.Vault;

namespace Rekindle.Tests.Fuzzing;

/// <summary>What comes from outside is taken or refused as documented: no crash, no hang, no memory without end.
/// <c>tests/proof fuzz</c> does it a million times. REKINDLE_MUTATIONS sets how many; the seed of a failure is in its message.</summary>
public sealed class FuzzClaims
{
    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("REKINDLE_MUTATIONS"), CultureInfo.InvariantCulture, out int given) ? given : 20_000;

    [Fact]
    public void Changed_journeys_playbooks_vaults_and_sealed_entries_are_taken_or_refused_as_documented()
    {
        using var vaults = new VaultTargets(Repository.Root);
        var run = new FuzzRun([.. TextTargets.All(Repository.Root), .. vaults.All], firstSeed: 1, _ => { });

        run.Feed(Inputs);

        Assert.Empty(run.Findings.Select(finding => $"{finding.Target}, seed {finding.Seed}: {finding.Fault}"));
        Assert.All(run.Counts, count => Assert.True(count.Taken > 0 && count.Taken < count.Inputs, $"{count}")); // both ends are reached, or the claim would say little
    }

    [Fact]
    public void A_crash_a_broken_promise_and_too_much_memory_are_found()
    {
        Target Feeding(string name, Func<byte[], bool> accepts) => new(name, 1, ["sample"u8.ToArray()], Target.Words("x"), accepts);
        var run = new FuzzRun(
            [
                Feeding("crash", _ => throw new InvalidOperationException("a crash")), Feeding("promise", _ => throw new BrokenPromiseException("a promise")),
                Feeding("memory", _ => new byte[FuzzRun.MostBytes + 1].Length == 0), Feeding("well", _ => true),
            ],
            firstSeed: 1, _ => { });

        run.Feed(0); // the samples alone

        Assert.Equal(["crash", "promise", "memory"], run.Findings.Select(finding => finding.Target));
    }

    [Theory]
    [InlineData("&a {? [*a, *a] : *a}")]
    [InlineData("id: *a")]
    public void A_playbook_that_points_at_itself_or_elsewhere_is_refused_with_its_line(string yaml)
    {
        InputProblem problem = PlaybookReader.Read("\n" + yaml, "mine.yaml").Problem!;

        Assert.Equal(2, problem.Line);
        Assert.Contains("alias", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void A_playbook_of_brackets_alone_is_refused_and_takes_no_stack(string opening)
    {
        string yaml = string.Concat(Enumerable.Repeat(opening, 50_000));

        Assert.NotNull(PlaybookReader.Read(yaml, "mine.yaml").Problem);
    }

    [Fact]
    public void Half_a_character_in_the_name_of_a_field_is_refused()
    {
        const string line = """{"type":"journal","at":"2026-01-05T22:10:00Z","\ud800":1,"text":"nightjar"}""";

        InputProblem problem = JourneyReader.ReadFile(Encoding.UTF8.GetBytes("\n" + line), "f").Problem!;

        Assert.Equal(2, problem.Line);
        Assert.Contains("half a character", problem.Reason, StringComparison.Ordinal);
        Assert.Null(JourneyReader.ReadKept(line));
        Assert.NotNull(SealedEntry.Read("""{"rekindle":"sealed-entry","version":1,"\ud800":1}""", "f", 1).Problem);
    }
}
