using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.Offline;

public class OfflineBrowserTests(BrowserFixture browser)
{
    private const string Letter = "Dear Sam, zanzibarwren";
    private const string General = "async () => !!(await caches.match('/offline/stamp'))";
    private const string Own = "async () => !!(await caches.match('/offline/stamp')) && !!(await caches.match('/offline/own'))";
    private const string NoOwn = "async () => !(await caches.match('/offline/own'))";

    private const string Everything = """
        async () => {
          let all = "";
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) all += request.url + await (await cache.match(request)).text();
          }
          return all;
        }
        """;

    private const string Waiting = """
        () => new Promise((done) => {
          const open = indexedDB.open("waiting", 1);
          open.onsuccess = () => {
            const all = open.result.transaction("lines").objectStore("lines").getAll();
            all.onsuccess = () => { open.result.close(); done(JSON.stringify(all.result)); };
          };
        })
        """;

    [Fact]
    public async Task An_urge_that_is_noted_while_the_server_is_stopped_waits_sealed_and_arrives_once()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        IPage page = visitor.Page;
        await visitor.GoAsync("/");
        await UntilAsync(page, General);

        await home.StopAsync();
        await visitor.GoAsync("/urge");
        Assert.Equal("Nothing has to be sent now.", await page.InnerTextAsync("h1"));
        Assert.NotEqual(0, await page.Locator("a[href^='tel:']").CountAsync());
        await visitor.ChooseAsync("intensity", "7");
        await page.FillAsync("textarea", Letter);
        await page.ClickAsync("button[value=wrote-letter]");
        await page.WaitForSelectorAsync("text=It waits here");
        string waiting = await page.EvaluateAsync<string>(Waiting);
        Assert.Equal("", await page.InputValueAsync("textarea"));
        Assert.Equal(2, waiting.Split("sealed-entry").Length - 1);
        Assert.DoesNotContain("zanzibar", waiting);

        await home.RestartAsync();
        await page.GotoAsync(home.Start.ToString());
        await page.WaitForSelectorAsync("text=2 entries that waited in this browser have arrived.");
        int[] again = await page.EvaluateAsync<int[]>("""
            async (waiting) => Promise.all(JSON.parse(waiting).map(async (body) => (await fetch("/offline/entries", { method: "POST", body })).status))
            """, waiting);

        Assert.Equal([200, 200], again);
        Assert.Single(home.Lines(), l => l.Contains("\"urge\"", StringComparison.Ordinal) && l.Contains("\"intensity\":7", StringComparison.Ordinal));
        Assert.Single(home.Lines(), l => l.Contains(Letter, StringComparison.Ordinal));
        Assert.Equal("[]", await page.EvaluateAsync<string>(Waiting));
    }

    [Fact]
    public async Task Nothing_of_the_person_is_kept_in_the_browser_by_itself()
    {
        await using Home home = await HomeWithFriendAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        foreach (string path in new[] { "/", "/urge", "/help", "/settings" }) await visitor.GoAsync(path);
        await UntilAsync(visitor.Page, General);

        string kept = await visitor.Page.EvaluateAsync<string>(Everything);

        Assert.Contains("/offline", kept);
        Assert.DoesNotContain("Maya", kept);
        Assert.DoesNotContain("shelf", kept);
        Assert.DoesNotContain("Sam", kept);
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("leave")]
    [InlineData("no")]
    public async Task After_a_yes_their_own_words_are_there_without_a_server_until_they_are_taken_away(string by)
    {
        await using Home home = await HomeWithFriendAsync();
        using HttpResponseMessage yes = await home.SendAsync("/settings", ("discreet", "no"), ("keep", "yes"));
        await using Visitor visitor = await browser.VisitAsync(home);
        IPage page = visitor.Page;
        await page.RouteAsync("https://www.bbc.com/**", r => r.FulfillAsync(new RouteFulfillOptions { Body = "sun", ContentType = "text/html" }));
        await visitor.GoAsync("/");
        await UntilAsync(page, Own);
        Assert.Contains("Maya", await page.EvaluateAsync<string>(Everything));

        if (by == "lock")
        {
            await page.ClickAsync("text=Lock");
        }
        else if (by == "leave")
        {
            await page.ClickAsync("[data-leave]");
            await page.WaitForURLAsync("https://www.bbc.com/**");
            await visitor.GoAsync("/unlock");
        }
        else
        {
            using HttpResponseMessage no = await home.SendAsync("/settings", ("discreet", "no"), ("keep", "no"));
            await visitor.GoAsync("/");
        }

        await UntilAsync(page, NoOwn);
        Assert.DoesNotContain("Maya", await page.EvaluateAsync<string>(Everything));
        await home.StopAsync();
        await visitor.GoAsync("/urge");
        Assert.Equal("Nothing has to be sent now.", await page.InnerTextAsync("h1"));
        Assert.DoesNotContain("Maya", await page.InnerTextAsync("body"));
    }

    [Fact]
    public async Task With_a_yes_the_plan_and_the_friend_stand_on_the_page_while_the_server_is_stopped()
    {
        await using Home home = await HomeWithFriendAsync();
        using HttpResponseMessage yes = await home.SendAsync("/settings", ("discreet", "no"), ("keep", "yes"));
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/");
        await UntilAsync(visitor.Page, Own);

        await home.StopAsync();
        await visitor.GoAsync("/urge");

        string shown = await visitor.Page.InnerTextAsync("body");
        Assert.True(shown.Contains("Call Maya", StringComparison.Ordinal), shown);
        Assert.Contains("the phone goes on the shelf", shown);
        Assert.Equal(1, await visitor.Page.Locator("a[href='tel:0301234567']").CountAsync());
    }

    // The browser's own waiting takes a promise for a yes.
    private static async Task UntilAsync(IPage page, string holds)
    {
        for (int i = 0; i < 600; i++)
        {
            if (await page.EvaluateAsync<bool>(holds)) return;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("it never came to hold: " + holds);
    }

    private static async Task<Home> HomeWithFriendAsync()
    {
        Home home = await Home.WithJourneyAsync();
        await home.LogAsync("trusted-friend", ("name", "Maya"), ("phone", "0301234567"));
        await home.LogAsync("if-then-plan", ("if", "it is late"), ("then", "the phone goes on the shelf"));
        return home;
    }
}
