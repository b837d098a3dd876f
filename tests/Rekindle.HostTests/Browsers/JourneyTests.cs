using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

public class JourneyTests(BrowserFixture browser)
{
    // Both at once: how fast this machine is must not decide.
    private const string TwoEscapes = "for (let i = 0; i < 2; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_can_go_from_Welcome_to_the_Path_on_a_phone(bool script)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        IPage page = visitor.Page;

        await page.ClickAsync("text=Begin");
        await page.FillAsync("[name=breakupOn]", "2026-01-02");
        await visitor.ChooseAsync("endedBy", "them");
        await page.FillAsync("[name=alias]", "Sam");
        await page.SelectOptionAsync("[name=country]", "DE");
        await visitor.SaveAsync();
        foreach ((string question, string answer) in Home.Screening("no")) await visitor.ChooseAsync(question, answer);
        await visitor.SaveAsync();
        foreach ((string field, string value) in new[]
        {
            ("reasons", "timing"), ("good", "8"), ("bad", "3"), ("trust", "6"), ("theirFeelings", "fondness"), ("myFeelings", "love"), ("motives", "love"),
        })
        {
            await visitor.ChooseAsync(field, value);
        }

        await visitor.SaveAsync();
        await visitor.ChooseAsync("choice", "pursue");
        await visitor.SaveAsync();
        await visitor.SaveAsync();
        await page.ClickAsync("text=Not now");

        Assert.Equal("Today · Rekindle", await page.TitleAsync());
        Assert.Contains("days are yours", await page.InnerTextAsync("main"));

        await page.ClickAsync("button[name=mood][value='5']");
        await page.ClickAsync("button[name=confidence][value='7']");
        Assert.Contains("Saved.", await page.InnerTextAsync("main"));

        await page.ClickAsync("nav >> text=Log");
        await page.ClickAsync("text=We were in touch");
        await visitor.ChooseAsync("by", "me");
        await visitor.ChooseAsync("channel", "text");
        await visitor.ChooseAsync("purpose", "social");
        await visitor.SaveAsync();
        Assert.Contains("back", await page.InnerTextAsync(".card"));

        await page.ClickAsync("nav >> text=Path");
        Assert.Equal(8, await page.Locator("details.gate").CountAsync());
        await page.ClickAsync("details.gate >> nth=0 >> summary");
        await page.ClickAsync("details.gate[open] >> text=Why, in full");
        Assert.Contains("What would change it", await page.InnerTextAsync("main"));

        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(320)] // 1280 pixels at 400 %: WCAG 1.4.10
    [InlineData(180)] // the phone at 200 %
    public async Task Nothing_is_wider_than_the_screen(int width)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home, width);
        var wide = new List<string>();
        foreach (string path in Pages.All)
        {
            await visitor.GoAsync(path);
            int over = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (over > 0) wide.Add($"{path} is {over} pixels too wide");
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leave_goes_away_at_once(bool byEscape)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.Page.RouteAsync("https://www.bbc.com/**", r => r.FulfillAsync(new RouteFulfillOptions { Body = "sun", ContentType = "text/html" }));
        await visitor.GoAsync("/");

        IRequest left = await visitor.Page.RunAndWaitForRequestAsync(
            () => byEscape ? visitor.Page.EvaluateAsync(TwoEscapes) : visitor.Page.ClickAsync("[data-leave]"),
            request => !request.Url.StartsWith(home.Origin.ToString(), StringComparison.Ordinal));

        Assert.Equal("https://www.bbc.com/weather", left.Url);
        Assert.Null(await left.HeaderValueAsync("Referer"));
    }
}
