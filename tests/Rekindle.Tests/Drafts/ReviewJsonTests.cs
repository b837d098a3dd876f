using System.Text.Json;
using Rekindle.Drafts;

namespace Rekindle.Tests.Drafts;

public sealed class ReviewJsonTests
{
    [Fact]
    public void A_review_is_written_to_the_letter_of_its_format()
    {
        Review review = DraftReviewer.Review("Sorry if I hurt you. You don't need to reply.", DraftKind.Apology);

        string json = ReviewJson.ToText(review);

        Finding finding = Assert.Single(review.Findings);
        Assert.Equal(
            $$"""
            {"kind":"apology","verdict":"revise","language":"en","words":10,"sentences":2,"findings":[{"rule":"conditional","tier":"fix","start":0,"end":19,"quote":"Sorry if I hurt you","why":{{Quoted(finding.Why)}},"instead":{{Quoted(finding.Instead)}},"evidence":"lewicki-2016","by":"pattern"}],"slots":{"regret":false,"specific-act":false,"responsibility":false,"effect":false,"change":false,"no-request":true},"missing":["regret","specific-act","responsibility","effect or change"],"caution":{{Quoted(review.Caution)}}}
            """,
            json);
    }

    [Theory]
    [InlineData("I love you 😔 \"é\" <b>\u0001\uD83D")]
    [InlineData("")]
    public void Any_text_makes_json_that_reads_back(string text)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Message);

        using JsonDocument document = JsonDocument.Parse(ReviewJson.ToText(review));

        Assert.Equal("message", document.RootElement.GetProperty("kind").GetString());
        Assert.Equal(review.Findings.Count, document.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Empty(document.RootElement.GetProperty("slots").EnumerateObject());
    }

    // The texts of our own hold double quotes at most.
    private static string Quoted(string text) => '"' + text.Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
