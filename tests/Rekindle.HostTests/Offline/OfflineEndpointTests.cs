using System.Net;
using System.Text;
using AngleSharp.Dom;
using Rekindle.Vault;

namespace Rekindle.HostTests.Offline;

public class OfflineEndpointTests
{
    private const string Line =
        """{"type":"urge","at":"2026-01-12T20:00:00+01:00","id":"019bb3a4-0000-7000-8000-000000000001","intensity":7,"outcome":"rode-out"}""";

    [Fact]
    public async Task A_sealed_entry_comes_in_once_also_when_it_is_posted_twice()
    {
        await using Home home = await Home.WithJourneyAsync();
        string sealedLine = await SealAsync(home, Line);

        using HttpResponseMessage first = await PostAsync(home, sealedLine);
        using HttpResponseMessage second = await PostAsync(home, sealedLine);
        using HttpResponseMessage sealedAnew = await PostAsync(home, await SealAsync(home, Line));

        Assert.All([first, second, sealedAnew], a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(home.Lines(), l => l.Contains("\"urge\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_vault_is_closed_it_has_to_wait_and_nothing_is_lost()
    {
        await using Home home = await Home.WithJourneyAsync();
        string sealedLine = await SealAsync(home, Line);
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage closed = await PostAsync(home, sealedLine);
        using HttpResponseMessage opened = await home.SendAsync("/unlock");
        using HttpResponseMessage open = await PostAsync(home, sealedLine);

        Assert.Equal(HttpStatusCode.Conflict, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Theory]
    [InlineData("words that are not sealed")]
    [InlineData("")]
    public async Task What_is_no_sealed_entry_of_this_vault_is_refused(string body)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Home other = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await PostAsync(home, body);
        using HttpResponseMessage foreign = await PostAsync(home, await SealAsync(other, Line));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Entries_from_another_page_than_ours_change_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await PostAsync(home, await SealAsync(home, Line), "https://rekindle.example");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(home.Lines(), l => l.Contains("\"urge\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_kept_page_holds_nothing_of_the_person_and_their_own_is_there_after_a_yes_alone()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("trusted-friend", ("name", "Maya Quill"), ("phone", "0301234567"));
        await home.LogAsync("if-then-plan", ("if", "it is late"), ("then", "the phone goes on the shelf"));
        using HttpResponseMessage before = await home.Client.GetAsync("/offline/own");
        string refused = await before.Content.ReadAsStringAsync();

        using HttpResponseMessage yes = await home.SendAsync("/settings", ("discreet", "no"), ("keep", "yes"));
        string own = (await home.PageAsync("/offline/own")).Body!.TextContent;
        string general = (await home.PageAsync("/offline")).Body!.TextContent;
        home.Clock.Move(TimeSpan.FromMinutes(11));
        using HttpResponseMessage closed = await home.Client.GetAsync("/offline/own");

        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        Assert.DoesNotContain("Maya", refused);
        Assert.Contains("Maya Quill", own);
        Assert.Contains("If it is late, then the phone goes on the shelf.", own);
        Assert.DoesNotContain("Maya", general);
        Assert.DoesNotContain("shelf", general);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.DoesNotContain("Maya", await closed.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task While_the_vault_is_closed_Urge_leads_to_the_page_that_holds_nothing_and_can_still_seal()
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage answer = await home.Client.GetAsync("/urge");
        IDocument page = await home.PageAsync(Home.Where(answer)!);

        Assert.Equal("/offline", Home.Where(answer));
        Assert.NotEmpty(page.QuerySelector("[data-key]")!.GetAttribute("data-key")!);
        Assert.NotEmpty(page.QuerySelectorAll("a[href^='tel:']"));
        Assert.NotNull((await home.PageAsync("/unlock")).QuerySelector("nav .lit a[href='/urge']"));
    }

    [Fact]
    public async Task A_page_says_what_is_to_be_kept_anew_only_where_something_changed_and_a_demonstration_keeps_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Home demo = await Home.EnteredAsync(demo: true);

        string first = await StampAsync(home, "/");
        string again = await StampAsync(home, "/log");
        await home.LogAsync("if-then-plan", ("if", "it is late"), ("then", "I sleep"));
        string changed = await StampAsync(home, "/");

        Assert.Equal(first, again);
        Assert.NotEqual(first, changed);
        Assert.Null((await demo.PageAsync("/")).QuerySelector("[data-keep]"));
    }

    [Fact]
    public async Task The_worker_stands_at_the_root_and_names_assets_that_are_there()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage worker = await home.Client.GetAsync("/sw.js");
        string script = await worker.Content.ReadAsStringAsync();

        Assert.Equal("text/javascript", worker.Content.Headers.ContentType?.MediaType);
        string[] shell = [.. script.Split('\n')[1].Split('"').Where(p => p.StartsWith("/assets/", StringComparison.Ordinal))];
        Assert.NotEmpty(shell);
        foreach (string asset in shell)
        {
            using HttpResponseMessage answer = await home.Client.GetAsync(asset);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        IDocument page = await home.PageAsync("/offline");
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], script[src]"), e => Assert.Contains(e.GetAttribute("href") ?? e.GetAttribute("src")!, shell));
    }

    private static async Task<string> StampAsync(Home home, string path) => (await home.PageAsync(path)).QuerySelector("[data-keep]")!.GetAttribute("data-keep")!;

    private static async Task<string> SealAsync(Home home, string line)
    {
        IElement form = (await home.PageAsync("/offline")).QuerySelector("[data-key]")!;
        var to = new SealingKey(Convert.FromHexString(form.GetAttribute("data-vault")!), Convert.FromBase64String(form.GetAttribute("data-key")!));
        return SealedEntry.Seal(to, line).ToString();
    }

    private static async Task<HttpResponseMessage> PostAsync(Home home, string body, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/offline/entries") { Content = new StringContent(body, Encoding.UTF8, "text/plain") };
        request.Headers.Add("Origin", origin ?? home.Origin.GetLeftPart(UriPartial.Authority));
        return await home.Client.SendAsync(request);
    }
}
