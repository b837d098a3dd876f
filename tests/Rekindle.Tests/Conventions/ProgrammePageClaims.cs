using System.Reflection;
using System.Text.RegularExpressions;
using Rekindle.Programme.Advice;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Tests.Conventions;

/// <summary>docs/programme.md is true: what it names is there, and nothing that it should name is missing.</summary>
public sealed partial class ProgrammePageClaims
{
    private static readonly string Page = Repository.Text("docs/programme.md");
    private static readonly string[] Folders = ["", "src/Rekindle.Programme/", "tests/Rekindle.Tests/"];

    [Fact]
    public void Every_row_and_every_rule_has_its_line() =>
        Assert.All(GuideRows.All.Concat(RuleBook.BuiltIn.Rules.Select(r => r.Id)), id => Assert.Contains($"\n| {id} |", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        HashSet<string> tests = [.. Assembly.GetExecutingAssembly().GetTypes().SelectMany(t => t.GetMethods().Select(m => $"{t.Name}.{m.Name}"))];

        Assert.All(TestName().Matches(Page), m => Assert.Contains(m.Groups[1].Value, tests));
    }

    [Fact]
    public void Every_file_that_it_names_exists()
    {
        foreach (Match match in FileName().Matches(Page))
        {
            string name = match.Groups[1].Value;
            Assert.True(Folders.Any(folder => File.Exists(Path.Combine(Repository.Root, folder, name))), name);
        }
    }

    [Fact]
    public void Every_advice_item_that_it_names_exists()
    {
        HashSet<string> items = [.. AdviceBook.BuiltIn.All.Select(a => a.Item.Id)];
        foreach (Match line in AdviceNames().Matches(Page))
        {
            Assert.All(Quoted().Matches(line.Groups[1].Value), m => Assert.Contains(m.Groups[1].Value, items));
        }
    }

    [GeneratedRegex("`([A-Za-z]+Tests\\.[A-Z][A-Za-z0-9_]+)`")]
    private static partial Regex TestName();

    [GeneratedRegex("`([A-Za-z]+/[A-Za-z-]+\\.(?:cs|yaml))`")]
    private static partial Regex FileName();

    [GeneratedRegex("advice ((?:`[a-z-]+`(?:, )?)+)")]
    private static partial Regex AdviceNames();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Quoted();
}
