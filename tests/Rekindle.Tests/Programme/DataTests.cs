using Rekindle.Programme.Advice;
using Rekindle.Programme.Help;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Questionnaires;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>Advice, rules, evidence, help lines and questionnaires: data that is checked when it is loaded.</summary>
public sealed class DataTests
{
    [Fact]
    public void Every_row_and_every_rule_has_its_words()
    {
        Assert.All(GuideRows.All, row => Assert.Equal(row[..1], RuleBook.BuiltIn.Find(row)!.Guide));
        Assert.All((string[])["R-slip", "R-window", "R-ready", "R-draft", "R-budget", "R-debrief", "R-next", "R-pace", "R-message", "S-legal",
            "S-boundary", "S-space", "S-friends", "S-unsafe", "S-risk", "S-crisis", "S-pressing", "S-partner"], id => Assert.NotNull(RuleBook.BuiltIn.Find(id)));
    }

    [Fact]
    public void Every_advice_item_names_rows_rules_and_evidence_that_are_there()
    {
        foreach ((AdviceShown item, _) in AdviceBook.BuiltIn.All)
        {
            Assert.All(item.Rules, id => Assert.NotNull(RuleBook.BuiltIn.Find(id)));
            Assert.All(item.Evidence, id => Assert.True(RuleBook.BuiltIn.FindClaim(id) is not null || RuleBook.BuiltIn.FindStudy(id) is not null, id));
        }
    }

    [Fact]
    public void What_is_done_in_the_log_names_its_form() =>
        Assert.Empty(AdviceBook.BuiltIn.All.Where(a => a.Item.Page == "log" && a.Item.Form is null).Select(a => a.Item.Id));

    [Fact]
    public void Every_row_of_the_guides_is_asked_for_by_some_advice_or_judged_by_some_rule()
    {
        HashSet<string> said = [.. AdviceBook.BuiltIn.All.SelectMany(a => a.Item.Rules), .. RuleBook.BuiltIn.Rules.SelectMany(r => r.Rows)];

        Assert.All(GuideRows.All, row => Assert.Contains(row, said));
    }

    [Fact]
    public void The_programmes_words_never_shout_and_never_promise()
    {
        foreach ((AdviceShown item, _) in AdviceBook.BuiltIn.All)
        {
            Assert.DoesNotContain('!', item.Title + item.Why);
            Assert.DoesNotContain("win them back", item.Title + item.Why, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 1, title: t, why: w, rules: [A1], when: {all: [nonsense]}}", 2, "nonsense")]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 101, title: t, why: w, rules: [A1]}", 2, "weight")]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 1, title: t, why: w, rules: []}", 2, "rules")]
    [InlineData("advice:\n  - {id: a, kind: maybe, weight: 1, title: t, why: w, rules: [A1]}", 2, "kind")]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 1, title: t, why: w, rules: [A1],\n     form: nonsense}", 3, "form")]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 1, title: t, why: w, rules: [A1],\n     form: contact by=nobody}", 3, "form")]
    [InlineData("advice:\n  - {id: a, kind: do, weight: 1, title: t, why: w, rules: [A1],\n     form: journal text=words}", 3, "form")]
    public void A_fault_in_the_advice_names_its_line(string yaml, int line, string names)
    {
        var problem = AdviceBook.Read(yaml, "advice.yaml").Problem!;

        Assert.Equal(line, problem.Line);
        Assert.Contains(names, problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_help_line_that_was_not_checked_never_stands_alone()
    {
        foreach (HoldKind hold in (HoldKind[])[HoldKind.Crisis, HoldKind.Unsafe, HoldKind.RiskToThem, HoldKind.LegalOrder])
        {
            foreach (string? country in HelpLineBook.BuiltIn.Countries.Select(c => (string?)c.Country).Append(null).Append("ZZ"))
            {
                IReadOnlyList<Resource> resources = HelpLineBook.BuiltIn.For(hold, country);
                Assert.NotEmpty(resources);
                Assert.Contains(resources, r => r.Number is null);
                if (resources.Any(r => r.Number is not null)) Assert.Contains(resources, r => r.Name == "Emergency");
            }
        }
    }

    [Theory]
    [InlineData(Instrument.Who5, new[] { 5, 5, 5, 5, 5 }, 100)]
    [InlineData(Instrument.Who5, new[] { 0, 1, 2, 3, 4 }, 40)]
    [InlineData(Instrument.Phq2, new[] { 3, 3 }, 6)]
    [InlineData(Instrument.Phq9, new[] { 3, 3, 3, 3, 3, 3, 3, 3, 3 }, 27)]
    [InlineData(Instrument.Gad7, new[] { 1, 2, 3, 0, 1, 2, 3 }, 12)]
    public void A_questionnaire_is_scored_as_published(Instrument instrument, int[] answers, int score) =>
        Assert.Equal(score, QuestionnaireBook.Of(instrument).Score(answers));

    [Theory]
    [InlineData(Instrument.Phq9, 4, 5)]
    [InlineData(Instrument.Phq9, 9, 10)]
    [InlineData(Instrument.Phq9, 14, 15)]
    [InlineData(Instrument.Phq9, 19, 20)]
    [InlineData(Instrument.Gad7, 4, 5)]
    [InlineData(Instrument.Gad7, 9, 10)]
    [InlineData(Instrument.Gad7, 14, 15)]
    [InlineData(Instrument.Phq2, 2, 3)]
    [InlineData(Instrument.Who5, 50, 51)]
    public void A_band_begins_at_its_cut_off(Instrument instrument, int below, int at) =>
        Assert.NotEqual(QuestionnaireBook.Of(instrument).Band(below), QuestionnaireBook.Of(instrument).Band(at));

    [Theory]
    [InlineData(Instrument.Who5, 40, 49, ScoreChange.Unclear)]
    [InlineData(Instrument.Who5, 40, 50, ScoreChange.Better)]
    [InlineData(Instrument.Phq9, 12, 7, ScoreChange.Unclear)]
    [InlineData(Instrument.Phq9, 12, 6, ScoreChange.Better)]
    [InlineData(Instrument.Gad7, 8, 12, ScoreChange.Worse)]
    [InlineData(Instrument.Phq2, 0, 6, ScoreChange.Unclear)]
    public void Only_a_reliable_change_is_called_one(Instrument instrument, int before, int after, ScoreChange expected) =>
        Assert.Equal(expected, QuestionnaireBook.Of(instrument).Change(before, after));

    [Fact]
    public void Licence_and_source_stand_beside_each_questionnaire() => Assert.All(Enum.GetValues<Instrument>(), i =>
        Assert.True(QuestionnaireBook.Of(i).Licence.Length > 20 && QuestionnaireBook.Of(i).Source.Length > 5));
}
