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
    [InlineData(360)]
    [InlineData(320)]
    [InlineData(180)]
    public async Task A_thumb_hits_every_answer_of_a_scale(int width)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home, width);
        foreach (string path in new[] { "/welcome/worth", "/log/meeting-held", "/log/activity-done" })
        {
            await visitor.GoAsync(path);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            double smallest = await visitor.Page.EvaluateAsync<double>(
                "Math.min(...[...document.querySelectorAll('.scale label')].map(l => l.getBoundingClientRect()).flatMap(r => [r.width, r.height]))");

            Assert.True(smallest >= 24, $"{path}: {smallest} pixels"); // WCAG 2.5.8
        }
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

    [Theory]
    [InlineData("/", true, "/unlock")]
    [InlineData("/", false, "/unlock")]
    [InlineData("/help", true, "/help")]
    [InlineData("/help", false, "/help")]
    public async Task A_page_that_nobody_uses_goes_away_once_the_vault_has_closed_itself(string path, bool script, string there)
    {
        TimeSpan idle = TimeSpan.FromSeconds(3);
        await using Home home = await Home.WithJourneyAsync(idle);
        await home.LogAsync("trusted-friend", ("name", "Maya Quill"), ("phone", "0301234567"));
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        await visitor.GoAsync(path);
        Task gone = visitor.Page.WaitForRequestAsync("**/away**");
        home.Clock.Move(idle);

        await gone;
        await visitor.Page.WaitForURLAsync("**" + there);
        await visitor.Page.WaitForSelectorAsync("h1");
        await visitor.Page.GoBackAsync();

        Assert.DoesNotContain("Maya Quill", await visitor.Page.InnerTextAsync("body"));
        Assert.Null(await visitor.Page.QuerySelectorAsync(".ring"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Without_JavaScript_half_a_letter_stays_where_it_is_and_comes_through_a_closed_vault()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: false);
        await visitor.GoAsync("/log/letter-written");
        await visitor.Page.FillAsync("textarea", "half a letter");

        home.Clock.Move(TimeSpan.FromMinutes(30));
        await visitor.SaveAsync();
        Assert.Equal("Unlock · Rekindle", await visitor.Page.TitleAsync());
        await visitor.SaveAsync();

        Assert.Equal("half a letter", await visitor.Page.InputValueAsync("textarea"));
    }

    [Fact]
    public async Task Half_a_letter_that_nobody_goes_on_with_leaves_the_screen_and_is_there_again_after_Unlock()
    {
        TimeSpan idle = TimeSpan.FromSeconds(3);
        await using Home home = await Home.WithJourneyAsync(idle);
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/log/letter-written");
        await visitor.Page.FillAsync("textarea", "half a letter");
        home.Clock.Move(idle);

        await visitor.Page.WaitForURLAsync("**/unlock");
        Assert.DoesNotContain("half a letter", await visitor.Page.ContentAsync());
        await visitor.SaveAsync();

        Assert.Equal("half a letter", await visitor.Page.InputValueAsync("textarea"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Half_a_letter_stays_on_the_screen_while_another_window_keeps_the_vault_open()
    {
        TimeSpan idle = TimeSpan.FromSeconds(3);
        await using Home home = await Home.WithJourneyAsync(idle);
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/log/letter-written");
        await visitor.Page.FillAsync("textarea", "half a letter");

        await visitor.Page.WaitForResponseAsync("**/away");

        Assert.Equal("half a letter", await visitor.Page.InputValueAsync("textarea"));
    }
}
