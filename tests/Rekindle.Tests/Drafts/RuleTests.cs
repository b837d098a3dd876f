using Rekindle.Drafts;
using Rekindle.Drafts.Rules;

namespace Rekindle.Tests.Drafts;

public sealed class RuleTests
{
    public static TheoryData<string, string> Examples =>
        [.. RuleBook.ByPattern.SelectMany(rule => rule.Examples.Select(example => (rule.Name, example)))];

    public static TheoryData<string, string> NearMisses =>
        [.. RuleBook.ByPattern.SelectMany(rule => rule.Leaves.Select(example => (rule.Name, example)))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_rule_finds_its_own_examples(string rule, string example)
    {
        Review review = DraftReviewer.Review(example, DraftKind.Apology);

        Assert.Contains(review.Findings, finding => finding.Rule == rule);
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void Every_rule_leaves_its_near_misses_alone(string rule, string example)
    {
        Review review = DraftReviewer.Review(example, DraftKind.Apology);

        Assert.DoesNotContain(review.Findings, finding => finding.Rule == rule);
        Assert.DoesNotContain(review.Findings, finding => finding.Tier is Tier.Stop or Tier.Fix);
    }

    [Fact]
    public void Every_rule_says_why_and_what_instead_and_rests_on_something()
    {
        Assert.All(RuleBook.All, rule =>
        {
            Assert.NotEmpty(rule.Why);
            Assert.NotEmpty(rule.Instead);
            Assert.Matches("^[a-z]+(-[a-z0-9]+)+$", rule.Evidence);
            Assert.DoesNotContain('!', rule.Why + rule.Instead);
        });
        Assert.All(RuleBook.ByPattern, rule => Assert.NotEmpty(rule.Examples));
    }

    [Theory]
    [InlineData("You will regret this.", DraftVerdict.Stop)]
    [InlineData("It kills me that I lied.", DraftVerdict.Revise)]
    [InlineData("Take me back.", DraftVerdict.Revise)]
    [InlineData("Your post is here.", DraftVerdict.Ready)]
    public void The_gravest_finding_gives_the_verdict(string text, DraftVerdict expected) =>
        Assert.Equal(expected, DraftReviewer.Review(text, DraftKind.Message).Verdict);

    [Theory]
    [MemberData(nameof(OtherTexts.Frightening), MemberType = typeof(OtherTexts))]
    public void What_frightens_stops_the_draft(string text)
    {
        foreach (DraftKind kind in Enum.GetValues<DraftKind>())
        {
            Assert.Equal(DraftVerdict.Stop, DraftReviewer.Review(text, kind).Verdict);
        }
    }

    [Theory]
    [MemberData(nameof(OtherTexts.CleanSentences), MemberType = typeof(OtherTexts))]
    public void A_clean_sentence_has_nothing_to_stop_or_mend(string text) =>
        Assert.DoesNotContain(DraftReviewer.Review(text, DraftKind.Apology).Findings, finding => finding.Tier != Tier.Trim);

    [Fact]
    public void A_stop_outweighs_an_otherwise_whole_apology()
    {
        const string text = "I'm sorry I lied. It was wrong and it hurt you. I have the pills here.";

        Assert.Equal(DraftVerdict.Stop, DraftReviewer.Review(text, DraftKind.Apology).Verdict);
    }

    [Fact]
    public void A_review_tells_whether_the_draft_threatens()
    {
        Assert.True(DraftReviewer.Review("Watch your back.", DraftKind.Message).Threatens);
        Assert.False(DraftReviewer.Review("Watch the match?", DraftKind.Message).Threatens);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Your post is here.")]
    [InlineData("I want to kill myself.")]
    [InlineData("Es tut mir leid, dass ich nicht da war.")]
    public void The_caution_is_always_there_and_never_promises(string text)
    {
        string caution = DraftReviewer.Review(text, DraftKind.Message).Caution;

        Assert.Contains("cannot tell how it will be read", caution, StringComparison.Ordinal);
        Assert.DoesNotContain("safe", caution, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("good", caution, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Lo siento mucho por leer tus mensajes. Fue culpa mia y no tengo excusa.")]
    [InlineData("Es tut mir leid, dass ich deine Nachrichten gelesen habe. Es war meine Schuld.")]
    [InlineData("Je suis désolé d'avoir lu tes messages. Je n'ai pas d'excuse.")]
    [InlineData("Прости меня, я был не прав.")]
    [InlineData("我很抱歉。")]
    public void Another_language_is_said_to_be_other_and_is_never_ready(string text)
    {
        foreach (DraftKind kind in Enum.GetValues<DraftKind>())
        {
            Review review = DraftReviewer.Review(text, kind);

            Assert.Equal("other", review.Language);
            Assert.Equal(DraftVerdict.Revise, review.Verdict);
            Assert.Empty(review.Findings);
        }
    }

    [Fact]
    public void Another_language_is_judged_by_its_length()
    {
        string text = string.Concat(Enumerable.Repeat("Es tut mir leid. ", 40));

        Review review = DraftReviewer.Review(text, DraftKind.Apology);

        Assert.Equal(["too-long"], review.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void English_words_of_danger_are_seen_in_any_language()
    {
        Review review = DraftReviewer.Review("Lo siento mucho, no puedo. I want to kill myself.", DraftKind.Message);

        Assert.Equal(DraftVerdict.Stop, review.Verdict);
    }
}
