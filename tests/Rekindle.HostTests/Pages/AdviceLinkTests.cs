using Rekindle.Programme.Advice;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.HostTests.Pages;

public class AdviceLinkTests
{
    [Fact]
    public async Task Each_advice_leads_to_the_very_form_with_its_words_chosen()
    {
        await using Home home = await Home.WithJourneyAsync();
        int asked = 0;
        await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "social")); // a slip to look back on
        foreach (AdviceShown advice in AdviceBook.BuiltIn.All.Where(a => !a.Avoid).Select(a => a.Item))
        {
            if (AdviceLink.For(advice) is not { } link) continue;
            var page = await home.PageAsync(link.Address);
            if (advice.Form is not { } form || advice.Page == "welcome") continue;
            asked++;
            Assert.NotEqual("/log", link.Address);
            if (!link.Address.StartsWith("/log/", StringComparison.Ordinal))
            {
                Assert.NotNull(page.QuerySelector("main h1")); // a room: it says itself whether it is open
                continue;
            }

            Assert.NotNull(page.QuerySelector("main form[method=post]"));
            if (form.Type == "questionnaire") continue;
            Assert.Equal(LogWords.Of.Type(form.Type)!.Title, page.QuerySelector("h1")!.TextContent);
            Assert.All(form.Chosen, c => Assert.True(page.QuerySelector($"input[name='{c.Key}'][value='{c.Value}']")!.HasAttribute("checked"), link.Address));
        }

        Assert.InRange(asked, 30, 100);
    }

    [Fact]
    public void Every_advice_that_is_named_here_is_in_the_book() =>
        Assert.All(AdviceLink.Named, id => Assert.Contains(AdviceBook.BuiltIn.All, a => a.Item.Id == id));

    [Theory]
    [InlineData("answer-safety-questions", "/welcome/safety")]
    [InlineData("look-at-what-ended", "/welcome/worth")]
    [InlineData("first-decision", "/welcome/decision")]
    [InlineData("who-5", "/log/questionnaire/who-5")]
    [InlineData("answer-once", "/log/contact?by=me&purpose=reply")]
    [InlineData("check-in", "/check-in")]
    [InlineData("draft-the-note", "/write?kind=apology")]
    [InlineData("name-own-part", "/write")]
    [InlineData("agree-the-coffee", "/meet/plan?kind=coffee")]
    [InlineData("debrief-the-meeting", "/meet/debrief")]
    [InlineData("decide-again", "/decide")]
    [InlineData("plan-activities", "/rebuild")]
    [InlineData("closing-letter", "/letting-go?step=closing-letter")]
    [InlineData("weekly-look", "/together")]
    [InlineData("read-the-card", "/meet/card")]
    [InlineData("closed-done", "/letting-go")]
    public void A_step_leads_straight_to_its_page(string id, string address) =>
        Assert.Equal(address, AdviceLink.For(AdviceBook.BuiltIn.All.Single(a => a.Item.Id == id).Item)!.Address);

    [Fact]
    public async Task Today_shows_the_link_of_its_one_thing()
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "social"));

        var page = await home.PageAsync("/");

        Assert.Equal("/log/slip-review", page.QuerySelector("section.card p:not(.next-title) a")!.GetAttribute("href"));
    }
}
