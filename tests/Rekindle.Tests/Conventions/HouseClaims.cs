using System.Xml.Linq;

namespace Rekindle.Tests.Conventions;

/// <summary>How the house is built: which way arrows run, and how long a file may be.</summary>
public sealed class HouseClaims
{
    private static readonly string[] Written = ["*.cs", "*.razor", "*.css", "*.js"];

    /// <summary>Project, the projects it may know, and the packages it may use.</summary>
    public static TheoryData<string, string[], string[]> Rooms => new()
    {
        { "Rekindle.Programme", [], ["NodaTime", "YamlDotNet"] },
        { "Rekindle.Chats", [], [] },
        { "Rekindle.Drafts", [], [] },
        { "Rekindle.Vault", ["Rekindle.Programme"], ["Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3"] },
        { "Rekindle.Web", ["Rekindle.Chats", "Rekindle.Drafts", "Rekindle.Programme", "Rekindle.Vault"], [] },
        { "Rekindle.Cli", ["Rekindle.Chats", "Rekindle.Drafts", "Rekindle.Programme", "Rekindle.Vault", "Rekindle.Web"], ["System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Arrows_run_down_only_and_packages_stay_in_their_room(string project, string[] projects, string[] packages)
    {
        XDocument file = XDocument.Parse(Repository.Text($"src/{project}/{project}.csproj"));

        Assert.Equal(projects, Included(file, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal));
        Assert.Equal(packages, Included(file, "PackageReference").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_under_src_is_a_room_of_the_house() =>
        Assert.Equal(
            Rooms.Select(r => r.Data.Item1).Order(StringComparer.Ordinal),
            Repository.Files("src", "*.csproj").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("src", 400)]
    [InlineData("tests", 600)]
    public void A_file_can_be_read_at_one_sitting(string folder, int most)
    {
        IEnumerable<string> tooLong = Written.SelectMany(pattern => Repository.Files(folder, pattern))
            .Where(f => !f.Contains("/vendor/", StringComparison.Ordinal))
            .Select(f => (Name: f, Lines: Repository.Text(f).Split('\n').Length - 1))
            .Where(f => f.Lines > most)
            .Select(f => $"{f.Name}: {f.Lines} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_file_folds_itself_away_in_regions() =>
        Assert.DoesNotContain(Repository.Files("src", "*.cs"), f => Repository.Text(f).Contains("#region", StringComparison.Ordinal));

    [Fact]
    public void Only_the_program_itself_lifts_the_ban_on_clock_and_chance() =>
        Assert.Equal(
            ["src/Rekindle.Cli/Program.cs"],
            Repository.Files("src", "*.cs").Where(f => Repository.Text(f).Contains("RS0030", StringComparison.Ordinal)));

    private static IEnumerable<string> Included(XDocument file, string item) =>
        file.Descendants(item).Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'));
}
