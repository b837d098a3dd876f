using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

/// <summary>What is left behind by a person who leaves at once.</summary>
public class LeaveTests(BrowserFixture browser)
{
    private const string TwoEscapes = "for (let i = 0; i < 2; i++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))";

    [Theory]
    [InlineData("/")]
    [InlineData("/urge")]
    [InlineData("/letters")]
    [InlineData("/settings")]
    [InlineData("/more")]
    public async Task Esc_twice_leaves_from_every_page_the_vault_is_closed_and_Back_shows_nothing(string path)
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage letter = await home.SendAsync("/letters/new", ("text", "Dear Sam, zanzibarwren"));
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.Page.RouteAsync("https://www.bbc.com/**", r => r.FulfillAsync(new RouteFulfillOptions { Body = "sun", ContentType = "text/html" }));
        await visitor.GoAsync("/letters");
        await visitor.GoAsync(path);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await visitor.Page.EvaluateAsync(TwoEscapes);
        await visitor.Page.WaitForURLAsync("https://www.bbc.com/**");
        await ClosedAsync(home);
        await visitor.Page.GoBackAsync();

        Assert.DoesNotContain("zanzibar", await visitor.Page.InnerTextAsync("body"));
    }

    private static async Task ClosedAsync(Home home)
    {
        for (int i = 0; i < 100; i++)
        {
            using HttpResponseMessage answer = await home.Client.GetAsync("/more");
            if (Home.Where(answer) == "/unlock") return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("the vault stayed open");
    }
}
