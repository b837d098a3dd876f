using Rekindle.Programme;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>The three playbooks, and the checker that names file, line and rule.</summary>
public sealed class PlaybookTests
{
    private static readonly string Balanced = BuiltInPlaybooks.Text("balanced");

    [Theory]
    [InlineData("balanced", 14, 90, 28)]
    [InlineData("space-first", 14, 28, 21)]
    [InlineData("confidence-first", 21, 90, 30)]
    public void The_built_in_playbooks_have_the_planned_days_of_their_guides(string id, int minimum, int maximum, int planned)
    {
        WindowRule window = BuiltInPlaybooks.Find(id)!.Window;

        Assert.Equal((minimum, maximum, planned), (window.Minimum, window.Maximum, window.Default));
    }

    [Fact]
    public void Space_first_keeps_every_row_of_guide_A_and_confidence_first_every_row_of_guide_B()
    {
        Assert.Equal(GuideRows.All.Where(r => r[0] == 'A'), BuiltInPlaybooks.Find("space-first")!.Keeps);
        Assert.Equal(GuideRows.All.Where(r => r[0] == 'B'), BuiltInPlaybooks.Find("confidence-first")!.Keeps);
        Assert.Equal(GuideRows.All, BuiltInPlaybooks.Find("balanced")!.Keeps);
    }

    [Theory]
    [InlineData("minimum: 14 ", "minimum: 13 ", "A4")]
    [InlineData("wait: 14 ", "wait: 13 ", "R-window")]
    [InlineData("afterTwoNeutral: 21", "afterTwoNeutral: 20", "R-next")]
    [InlineData("begging: 14", "begging: 13", "R-slip")]
    [InlineData("other: 7", "other: 6", "R-slip")]
    [InlineData("quiet: 14", "quiet: 13", "R-window")]
    [InlineData("draftHours: 24", "draftHours: 23", "R-draft")]
    [InlineData("laterDays: 30", "laterDays: 29", "R-budget")]
    [InlineData("coffeeMinutes: 90", "coffeeMinutes: 91", "section 5")]
    [InlineData("afterTheirSuggestion: 2", "afterTheirSuggestion: 1", "R-next")]
    [InlineData("theirMove: 7", "theirMove: 2", "B10")]
    [InlineData("afterNeutral: 10", "afterNeutral: 9", "R-next")]
    [InlineData("firstDatesApart: 5", "firstDatesApart: 4", "R-pace")]
    [InlineData("laterDatesApart: 3", "laterDatesApart: 2", "R-pace")]
    [InlineData("meetingsWell: 3", "meetingsWell: 2", "A13")]
    [InlineData("replyHours: 48", "replyHours: 49", "never loosened")]
    [InlineData("clearAfterDays: 30", "clearAfterDays: 29", "never loosened")]
    [InlineData("pressingContacts: 2", "pressingContacts: 3", "never loosened")]
    [InlineData("id: balanced", "id: Balanced Mine", "id")]
    [InlineData("cost: take-back", "cost: nothing", "R-slip")]
    [InlineData("[assess, no-contact,", "[no-contact, assess,", "section 3")]
    [InlineData("keeps: [A1,", "keeps: [A99,", "A99")]
    public void A_number_that_loosens_a_rule_is_refused_with_its_line_and_the_rule(string from, string to, string names)
    {
        Assert.Contains(from, Balanced, StringComparison.Ordinal);
        string changed = Balanced.Replace(from, to, StringComparison.Ordinal);
        int line = changed.Split('\n').ToList().FindIndex(l => l.Contains(to, StringComparison.Ordinal)) + 1;

        InputProblem problem = PlaybookReader.Read(changed, "mine.yaml").Problem!;

        Assert.Equal(("mine.yaml", line), (problem.File, problem.Line));
        Assert.Contains(names, problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summary: ", "sumary: ")]
    [InlineData("  wait: 14", "  wate: 14")]
    [InlineData("window:", "window")]
    public void A_key_that_is_missing_or_unknown_is_refused(string from, string to) =>
        Assert.True(PlaybookReader.Read(Balanced.Replace(from, to, StringComparison.Ordinal), "mine.yaml").Problem!.Line > 0);

    [Fact]
    public void A_tighter_playbook_is_accepted() =>
        Assert.Equal(60, PlaybookReader.Read(Balanced.Replace("default: 28", "default: 60", StringComparison.Ordinal), "mine.yaml").Value!.Window.Default);

    [Fact]
    public void A_playbook_of_ones_own_judges_the_whole_log()
    {
        Playbook own = PlaybookReader.Read(Balanced.Replace("default: 28", "default: 40", StringComparison.Ordinal), "mine.yaml").Value!;

        Assert.Equal(Phase.NoContact, Story.Begun().At(39, playbook: own).Phase);
        Assert.Equal(Phase.Decide, Story.Begun().At(40, playbook: own).Phase);
    }

    [Fact]
    public void An_unknown_playbook_is_said_and_nothing_is_guessed() => Assert.Contains("balanced",
        Judge.Status(new Story().Started("mine").Log(), Story.Moment(1), new ProgrammeSettings("UTC", Story.Markers)).Problem!.Reason, StringComparison.Ordinal);
}
