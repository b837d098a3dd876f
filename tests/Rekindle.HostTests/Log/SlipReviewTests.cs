using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.Log;

public class SlipReviewTests
{
    [Fact]
    public async Task Three_answers_become_a_review_and_a_plan_that_stands_on_the_urge_page()
    {
        await using Home home = await Home.WithJourneyAsync();
        string slip = await SlipAsync(home);
        string link = (await home.PageAsync(slip)).QuerySelector("main a[href^='/log/slip-review']")!.GetAttribute("href")!;

        using HttpResponseMessage answer = await home.SendAsync(link, ("before", "I was alone"), ("if", "it is late"), ("then", "I call Maya"));
        string told = (await home.PageAsync(Home.Where(answer)!)).Body!.TextContent;

        Assert.Contains("The way goes on from where it stands", told);
        Assert.Single(home.Lines(), l => l.Contains("slip-review", StringComparison.Ordinal) && l.Contains(slip.Split('/', '?')[3], StringComparison.Ordinal));
        Assert.Single(home.Lines(), l => l.Contains("if-then-plan", StringComparison.Ordinal));
        Assert.Contains("If it is late, then I call Maya.", (await home.PageAsync("/urge")).Body!.TextContent);
        Assert.NotEqual("/log/slip-review", (await home.PageAsync("/")).QuerySelector("section.card a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("it is late", "", "both halves")]
    [InlineData("", "I call Maya", "both halves")]
    [InlineData("", "", "One answer is enough")]
    public async Task Half_a_plan_and_an_empty_form_are_asked_again_and_nothing_is_lost(string ifThis, string thenThat, string words)
    {
        await using Home home = await Home.WithJourneyAsync();
        await SlipAsync(home);

        using HttpResponseMessage answer = await home.SendAsync("/log/slip-review", ("before", ""), ("if", ifThis), ("then", thenThat));
        string html = await answer.Content.ReadAsStringAsync();

        Assert.Contains(words, html);
        Assert.Contains(ifThis + thenThat, html);
        Assert.DoesNotContain(home.Lines(), l => l.Contains("slip-review", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_the_newest_that_nobody_looked_at_comes_first_and_necessary_contact_is_none()
    {
        await using Home home = await Home.WithJourneyAsync();
        await SlipAsync(home);
        home.Clock.Move(TimeSpan.FromMinutes(1));
        string second = await SlipAsync(home);
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "necessary"), ("about", "home"));

        IHtmlDocument page = await home.PageAsync("/log/slip-review");

        Assert.Equal(2, page.QuerySelectorAll("#of option").Length);
        Assert.Equal(second.Split('/', '?')[3], page.QuerySelector("#of option")!.GetAttribute("value"));
    }

    [Fact]
    public async Task With_no_slip_there_is_nothing_to_answer()
    {
        await using Home home = await Home.WithJourneyAsync();

        IHtmlDocument page = await home.PageAsync("/log/slip-review");

        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    private static Task<string> SlipAsync(Home home) => home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "social"));
}
