using System.Text.RegularExpressions;
using Rekindle.Programme.Journeys;

namespace Rekindle.Tests.Samples;

public sealed partial class JourneyFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SampleFiles.Root, "docs", "journey-format.md"));

    public static TheoryData<string> Types => [.. EventCatalogue.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_page_names_every_field_of_the_type_and_marks_those_that_are_needed(string name)
    {
        EventType type = EventCatalogue.Find(name)!;

        string row = Rows().Single(r => r.Type == name).Fields;

        Assert.Equal(type.Fields.Select(f => f.Name).Order(), FieldName().Matches(row).Select(m => m.Groups[1].Value).Order());
        Assert.Equal(
            type.Fields.Where(f => f.Required).Select(f => f.Name).Order(),
            NeededField().Matches(row).Select(m => m.Groups[1].Value).Order());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_page_names_every_word_that_a_field_takes(string name)
    {
        IEnumerable<string> words = EventCatalogue.Find(name)!.Fields.Where(f => f.Words is not null).SelectMany(f => f.Words!.Names);

        Assert.DoesNotContain(words, w => !Regex.IsMatch(Page, $@"(?<![\w-]){Regex.Escape(w)}(?![\w-])"));
    }

    [Fact]
    public void The_page_names_no_type_that_the_catalogue_does_not_know() =>
        Assert.Equal(EventCatalogue.All.Select(t => t.Name).Order(), Rows().Select(r => r.Type).Order());

    // Rows under a table whose head says "type": | `name` | fields |
    private static IEnumerable<(string Type, string Fields)> Rows()
    {
        bool inTable = false;
        foreach (string line in Page.Split('\n'))
        {
            inTable = line.StartsWith("| type |", StringComparison.Ordinal) || (inTable && line.StartsWith('|'));
            if (inTable && TypeRow().Match(line) is { Success: true } row) yield return (row.Groups[1].Value, row.Groups[2].Value);
        }
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \| (.*) \|$")]
    private static partial Regex TypeRow();

    // A field opens an entry: at the start, or after "·", ";", ":" or "and"; the word before a name in a sentence is none of these.
    [GeneratedRegex(@"(?:^|· |; |: |and )\**`([A-Za-z0-9]+)`")]
    private static partial Regex FieldName();

    [GeneratedRegex(@"\*\*`([A-Za-z0-9]+)`\*\*")]
    private static partial Regex NeededField();
}
