using Rekindle.Drafts;

namespace Rekindle.Tests.Drafts;

public sealed class ApologyTests
{
    [Theory]
    [MemberData(nameof(ApologyTexts.Honest), MemberType = typeof(ApologyTexts))]
    public void An_honest_apology_is_ready(string text)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Apology);

        Assert.Empty(review.Missing);
        Assert.DoesNotContain(review.Findings, finding => finding.Tier != Tier.Trim);
        Assert.Equal(DraftVerdict.Ready, review.Verdict);
    }

    [Theory]
    [MemberData(nameof(ApologyTexts.NotReady), MemberType = typeof(ApologyTexts))]
    public void An_apology_that_lacks_a_part_or_presses_is_not_ready(string text)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Apology);

        Assert.NotEqual(DraftVerdict.Ready, review.Verdict);
    }

    [Theory]
    [InlineData("I'm sorry I read your messages in March.", "regret", "specific-act")]
    [InlineData("It was my choice and it was wrong.", "responsibility")]
    [InlineData("You deserved better.", "effect")]
    [InlineData("It left you alone with the bills.", "effect")]
    [InlineData("I've booked a counsellor.", "change")]
    [InlineData("Your key is in the post.", "change")]
    [InlineData("You don't need to reply.", "no-request")]
    [InlineData("I won't write about this again.", "no-request")]
    [InlineData("I'm sorry I hurt you.", "regret")] // names no act
    [InlineData("I will change.")] // a promise is no change
    [InlineData("Sorry if I hurt you.")]
    [InlineData("I'm not sorry.")]
    public void One_sentence_fills_just_its_own_slots(string text, params string[] filled)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Apology);

        Assert.Equal(filled, review.Slots.Where(slot => slot.Value).Select(slot => slot.Key));
    }

    [Theory]
    [InlineData("It was my choice.", true)]
    [InlineData("It was my choice, but I was tired.", false)]
    [InlineData("It was my choice. But I was tired.", false)]
    [InlineData("It was my choice. I know that. But I was tired.", true)] // two sentences away
    [InlineData("It was my choice. However, there were reasons.", false)]
    [InlineData("I was tired, but that is no excuse. It was my choice.", true)]
    [InlineData("It was no one's fault but mine.", true)]
    [InlineData("It was my choice, but you didn't deserve it.", true)]
    public void A_but_in_the_sentence_or_the_next_takes_responsibility_back(string text, bool owned)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Apology);

        Assert.Equal(owned, review.Slots["responsibility"]);
    }

    [Fact]
    public void Names_what_is_missing_in_the_order_of_what_counts()
    {
        Review review = DraftReviewer.Review("I think of last summer.", DraftKind.Apology);

        Assert.Equal(["regret", "specific-act", "responsibility", "effect or change"], review.Missing);
        Assert.Equal(DraftVerdict.Revise, review.Verdict);
    }

    [Fact]
    public void Effect_or_change_is_enough_and_neither_is_not()
    {
        const string owned = "I'm sorry I lied about the money. It was wrong. ";

        Assert.Equal(["effect or change"], DraftReviewer.Review(owned, DraftKind.Apology).Missing);
        Assert.Equal(DraftVerdict.Ready, DraftReviewer.Review(owned + "You had to pay the rent alone.", DraftKind.Apology).Verdict);
        Assert.Equal(DraftVerdict.Ready, DraftReviewer.Review(owned + "I've paid it back.", DraftKind.Apology).Verdict);
    }

    [Fact]
    public void A_question_in_an_apology_asks_for_an_answer()
    {
        Review review = DraftReviewer.Review("Did you get home all right?", DraftKind.Apology);

        Finding finding = Assert.Single(review.Findings);
        Assert.Equal(("demand-reply", Tier.Fix, "Did you get home all right?"), (finding.Rule, finding.Tier, finding.Quote));
    }
}
