using Rekindle.Drafts;

namespace Rekindle.Tests.Drafts;

public sealed class ApologyTests
{
    // The models weigh: of many texts a few go wrong. How many on text that nobody tuned on: docs/review-quality.md.
    [Fact]
    public void Of_honest_apologies_five_in_six_are_ready() =>
        AssertMost(ApologyTexts.Honest, text => DraftReviewer.Review(text, DraftKind.Apology).Verdict == DraftVerdict.Ready);

    [Fact]
    public void Of_apologies_that_lack_a_part_or_press_five_in_six_are_not_ready() =>
        AssertMost(ApologyTexts.NotReady, text => DraftReviewer.Review(text, DraftKind.Apology).Verdict != DraftVerdict.Ready);

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
        Review review = DraftReviewer.Review("The car is at the garage until Friday.", DraftKind.Apology);

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

    private static void AssertMost(TheoryData<string> texts, Func<string, bool> isRight)
    {
        string[] all = [.. texts.Select(row => row.Data)];
        string[] wrong = [.. all.Where(text => !isRight(text))];

        Assert.True(wrong.Length * 6 <= all.Length, string.Join('\n', wrong));
    }
}
