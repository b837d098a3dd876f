using Rekindle.Drafts;

namespace Rekindle.Tests.Drafts;

public sealed class KindTests
{
    [Theory]
    [MemberData(nameof(OtherTexts.LightInvitations), MemberType = typeof(OtherTexts))]
    public void A_light_invitation_with_a_way_out_is_ready(string text)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Invitation);

        Assert.Empty(review.Missing);
        Assert.DoesNotContain(review.Findings, finding => finding.Tier != Tier.Trim);
        Assert.Equal(DraftVerdict.Ready, review.Verdict);
    }

    [Theory]
    [MemberData(nameof(OtherTexts.HeavyInvitations), MemberType = typeof(OtherTexts))]
    public void A_heavy_or_pressing_invitation_is_not_ready(string text) =>
        Assert.NotEqual(DraftVerdict.Ready, DraftReviewer.Review(text, DraftKind.Invitation).Verdict);

    [Theory]
    [MemberData(nameof(OtherTexts.PlainMessages), MemberType = typeof(OtherTexts))]
    public void A_message_that_settles_something_passes_untouched(string text)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Message);

        Assert.Empty(review.Findings);
        Assert.Empty(review.Slots);
        Assert.Equal(DraftVerdict.Ready, review.Verdict);
    }

    [Theory]
    [MemberData(nameof(OtherTexts.PressingMessages), MemberType = typeof(OtherTexts))]
    public void A_message_that_presses_does_not_pass(string text) =>
        Assert.NotEqual(DraftVerdict.Ready, DraftReviewer.Review(text, DraftKind.Message).Verdict);

    [Theory]
    [InlineData(90, null)]
    [InlineData(91, "long")]
    [InlineData(150, "long")]
    [InlineData(151, "too-long")]
    public void A_message_is_long_from_91_words_and_too_long_from_151(int words, string? rule)
    {
        string text = string.Join(' ', Enumerable.Range(0, words).Select(word => word % 2 == 0 ? "the" : "house"));

        Review review = DraftReviewer.Review(text, DraftKind.Message);

        Assert.Equal(words, review.Words);
        Assert.Equal(rule, review.Findings.SingleOrDefault()?.Rule);
        Assert.Equal(rule == "too-long" ? DraftVerdict.Revise : DraftVerdict.Ready, review.Verdict);
    }

    [Theory]
    [InlineData(60, DraftVerdict.Ready)]
    [InlineData(61, DraftVerdict.Revise)]
    public void An_invitation_has_sixty_words_at_most(int words, DraftVerdict expected)
    {
        const string invitation = "Coffee on Saturday? No pressure. "; // five words
        string text = invitation + string.Join(' ', Enumerable.Repeat("there", words - 5));

        Assert.Equal(expected, DraftReviewer.Review(text, DraftKind.Invitation).Verdict);
    }

    [Fact]
    public void One_declaration_of_love_is_advice_and_two_are_to_be_mended()
    {
        Review one = DraftReviewer.Review("I love you.", DraftKind.Message);
        Review two = DraftReviewer.Review("I love you. I adore you.", DraftKind.Message);

        Assert.Equal([Tier.Trim], one.Findings.Select(finding => finding.Tier));
        Assert.Equal([Tier.Fix, Tier.Fix], two.Findings.Select(finding => finding.Tier));
        Assert.Equal((DraftVerdict.Ready, DraftVerdict.Revise), (one.Verdict, two.Verdict));
    }

    [Theory]
    [InlineData(DraftKind.Message, Tier.Trim)]
    [InlineData(DraftKind.Apology, Tier.Trim)]
    [InlineData(DraftKind.Invitation, Tier.Fix)]
    public void Talk_of_a_future_together_weighs_more_in_an_invitation(DraftKind kind, Tier expected)
    {
        Review review = DraftReviewer.Review("I think about our future.", kind);

        Assert.Contains(review.Findings, finding => finding.Rule == "future-talk" && finding.Tier == expected);
    }

    [Fact]
    public void One_reason_is_fine_and_two_are_an_excuse()
    {
        Assert.DoesNotContain(DraftReviewer.Review("I was stressed.", DraftKind.Apology).Findings, finding => finding.Rule == "excuse");
        Assert.Contains(DraftReviewer.Review("I was stressed. I was drunk.", DraftKind.Apology).Findings, finding => finding.Rule == "excuse");
    }
}
