using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rekindle.Drafts;
using Rekindle.Web.Write;

namespace Rekindle.HostTests.Rooms;

public class WriteTests
{
    private const string Apology =
        "I am sorry that I cancelled our Sundays to work, three weeks in a row. That was my doing. It left you alone with the move. "
        + "I have stopped working at weekends since May. You do not have to answer this.";

    [Theory]
    [InlineData("\U0001F622\U0001F622 Please come back. \U0001F622 Please.")]
    [InlineData("Dear Sam,\r\n\r\nplease come back.\r\nPlease.\r\n")]
    [InlineData("please come back")]
    [InlineData("A\rB please come back\nplease")]
    public void Marks_stand_at_their_words_and_nothing_of_the_text_is_lost(string text)
    {
        IReadOnlyList<Finding> findings = DraftReviewer.Review(text, DraftKind.Apology).Findings;
        IReadOnlyList<MarkedStretch> stretches = MarkedText.Of(text, findings);

        Assert.NotEmpty(findings);
        Assert.Equal(Lines(text), string.Concat(stretches.Select(s => s.Text)));
        for (int i = 0; i < findings.Count; i++)
        {
            Assert.Equal(Lines(findings[i].Quote), string.Concat(stretches.Where(s => s.Findings.Contains(i + 1)).Select(s => s.Text)));
            Assert.Single(stretches, s => s.Begins.Contains(i + 1));
        }
    }

    [Fact]
    public void A_mark_never_stands_between_the_two_halves_of_a_character_or_of_a_line_end()
    {
        var inside = new Finding("x", Tier.Fix, 1, 4, "", "", "", "", "pattern");

        IReadOnlyList<MarkedStretch> stretches = MarkedText.Of("\U0001F622a\r\nb", [inside]);

        Assert.Equal(["\U0001F622", "a\n", "b"], stretches.Select(s => s.Text));
    }

    [Fact]
    public async Task A_draft_can_be_checked_without_JavaScript_and_nothing_of_it_is_kept()
    {
        await using Home home = await Home.WithJourneyAsync();
        int before = home.Lines().Count;

        IDocument page = await CheckAsync(home, "Sorry if I hurt you, but you never listened. Please come back.");

        Assert.Equal(before, home.Lines().Count);
        Assert.Equal("Not there yet.", page.QuerySelector("[data-summary]")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("mark sup a"));
        Assert.All(page.QuerySelectorAll("mark sup a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Contains("What exactly you did.", page.Body!.TextContent);
        Assert.Contains("Sorry if I hurt you", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains(DraftReviewer.Caution, page.Body.TextContent);
    }

    [Fact]
    public async Task A_good_draft_is_never_called_safe_to_send()
    {
        await using Home home = await Home.WithJourneyAsync();

        string said = (await CheckAsync(home, Apology)).QuerySelector("#review")!.TextContent;

        Assert.Contains("Nothing here asks to be mended.", said);
        Assert.Contains("It does not mean that it will be read kindly, nor that it should be sent.", said);
        Assert.DoesNotContain("safe", said.Replace(DraftReviewer.Caution, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Words_of_self_harm_bring_help_first_and_nothing_is_called_blocked()
    {
        await using Home home = await Home.WithJourneyAsync();

        IElement review = (await CheckAsync(home, "I am sorry. If you do not come back I will kill myself.")).QuerySelector("#review")!;

        Assert.Equal("Help comes first.", review.QuerySelector("[data-summary]")!.TextContent);
        Assert.NotEmpty(review.QuerySelectorAll("a[href^='tel:']"));
        Assert.DoesNotContain("block", review.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.True(review.InnerHtml.IndexOf("tel:", StringComparison.Ordinal) < review.InnerHtml.IndexOf("draft-read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_threat_leads_to_the_safety_questions()
    {
        await using Home home = await Home.WithJourneyAsync();

        IElement review = (await CheckAsync(home, "If you do not answer I will come to your house and make you regret it.")).QuerySelector("#review")!;

        Assert.Equal("Not like this.", review.QuerySelector("[data-summary]")!.TextContent);
        Assert.NotNull(review.QuerySelector("a[href='/welcome/safety']"));
    }

    [Fact]
    public async Task An_empty_draft_is_not_kept_and_says_so()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.SendAsync("/write?part=later", ("text", " "), ("do", "keep"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("There is nothing in it yet.", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_part_that_says_what_one_is_meets_a_question_and_can_be_kept_all_the_same()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage asked = await home.SendAsync("/write", ("text", "I am selfish."));
        using HttpResponseMessage kept = await home.SendAsync("/write", ("text", "I am selfish."), ("sure", "1"));

        Assert.Contains("What did you <em>do</em>?", await asked.Content.ReadAsStringAsync());
        Assert.StartsWith("/log/entry/", Home.Where(kept));
    }

    [Fact]
    public async Task Confidence_first_has_no_note_and_asks_for_no_own_part()
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await home.LogAsync("plan-changed", ("playbook", "confidence-first"));

        var page = await home.PageAsync("/write");

        Assert.Empty(page.QuerySelectorAll(".tabs a"));
        Assert.Contains("Your programme calls", page.Body!.TextContent);
        Assert.DoesNotContain("own part", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_kept_draft_rests_for_a_day_and_the_page_says_until_when()
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage saved = await home.SendAsync("/write?part=later", ("text", Apology), ("do", "keep"));

        string said = (await home.PageAsync("/path/apology-note")).Body!.TextContent;

        Assert.StartsWith("/log/entry/", Home.Where(saved));
        Assert.Contains("24 hours", said);
        Assert.DoesNotContain("no draft", said);
    }

    [Theory]
    [InlineData("no token")]
    [InlineData("closed")]
    public async Task The_review_as_one_types_answers_nobody_else_and_holds_nothing_back(string wrong)
    {
        await using Home home = await Home.WithJourneyAsync();
        string token = (await home.PageAsync("/write?part=later")).QuerySelector("form[data-draft] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        if (wrong == "closed") home.Clock.Move(TimeSpan.FromHours(1));

        using HttpResponseMessage answer = await home.PostAsync(
            ReviewEndpoint.Address, [new("text", "please come back"), new("kind", "apology"), new("__RequestVerificationToken", wrong == "closed" ? token : "x")]);

        Assert.Equal(wrong == "closed" ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("please come back", await answer.Content.ReadAsStringAsync());
        if (wrong == "closed") Assert.DoesNotContain("What you were sending", (await home.PageAsync("/unlock")).Body!.TextContent);
    }

    [Fact]
    public async Task Half_a_draft_comes_through_a_closed_vault()
    {
        await using Home home = await Home.WithJourneyAsync();
        var page = await home.PageAsync("/write?kind=invitation&part=later");
        List<KeyValuePair<string, string>> sent = [.. page.QuerySelectorAll("form[data-draft] input[type=hidden]")
            .Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!)), new("text", "Half an invitation"), new("do", "keep")];
        home.Clock.Move(TimeSpan.FromHours(1));

        using HttpResponseMessage away = await home.PostAsync("/write?kind=invitation", sent);
        using HttpResponseMessage opened = await home.SendAsync("/unlock");
        var again = await home.PageAsync(Home.Where(opened)!);

        Assert.Equal("/unlock", Home.Where(away));
        Assert.Equal("Half an invitation", again.QuerySelector("textarea")!.TextContent);
        Assert.Equal("invitation", again.QuerySelector("form[data-draft] input[name=kind]")!.GetAttribute("value"));
    }

    private static async Task<IDocument> CheckAsync(Home home, string text)
    {
        using HttpResponseMessage answer = await home.SendAsync("/write?part=later", ("text", text), ("do", "check"));
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
