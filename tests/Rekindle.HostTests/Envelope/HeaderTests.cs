using System.Net;
using System.Text.RegularExpressions;

namespace Rekindle.HostTests.Envelope;

public partial class HeaderTests
{
    private static readonly string[] Paths =
    [
        "/", "/help", "/log", "/log/contact", "/log/nothing", "/path", "/path/coffee", "/welcome", "/welcome/safety", "/welcome/passphrase",
        "/urge", "/offline", "/letters", "/letters/new", "/log/slip-review", "/more", "/settings", "/settings/card",
        "/check-in", "/away", "/history", "/history/kept", "/write", "/write?part=later", "/meet", "/meet/plan", "/meet/card", "/meet/debrief", "/decide", "/rebuild",
        "/what-if", "/what-if?step=begging", "/letting-go", "/together", "/nowhere", "/here",
    ];

    [Fact]
    public async Task Every_answer_carries_the_safety_headers()
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpClient stranger = home.NewClient(new CookieContainer());
        foreach ((HttpClient client, string path) in Paths.Select(p => (home.Client, p)).Append((stranger, "/")))
        {
            using HttpResponseMessage answer = await client.GetAsync(path);

            string csp = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", csp);
            Assert.DoesNotContain("unsafe", csp);
            Assert.DoesNotContain("http", csp);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task No_page_holds_a_script_or_a_style_of_its_own_or_names_another_origin()
    {
        await using Home home = await Home.WithJourneyAsync();
        foreach (string path in Paths.Where(p => p is not ("/nowhere" or "/here")))
        {
            var page = await home.PageAsync(path);

            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), iframe, object, embed, base"));
            Assert.All(page.QuerySelectorAll("[src], link[href], form[action]"), e =>
                Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("action")));
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => OnEvent().IsMatch(a.Name));
        }
    }

    [Fact]
    public async Task A_first_visit_stays_under_seventy_kilobytes_and_a_further_page_under_twenty()
    {
        await using Home home = await Home.WithJourneyAsync();
        long assets = 0;
        var page = await home.PageAsync("/");
        foreach (string link in page.QuerySelectorAll("link[href], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Concat(new[] { "leave.js", "watch.js", "keep.js", "waiting.js" }.Select(m => page.QuerySelector("script")!.GetAttribute("src")!.Replace("page.js", m, StringComparison.Ordinal))))
        {
            assets += await SizeAsync(home, link);
        }

        foreach (string path in Paths.Where(p => p is not ("/nowhere" or "/here")).Append("/welcome/start"))
        {
            long size = await SizeAsync(home, path);
            TestContext.Current.SendDiagnosticMessage($"{path}: {size} bytes, {assets} of assets");
            Assert.True(size < 20_000, $"{path} has {size} bytes");
            Assert.True(size + assets < 70_000, $"{path} has {size + assets} bytes on a first visit");
        }
    }

    [Fact]
    public async Task Assets_are_kept_by_the_browser_and_found_by_their_content()
    {
        await using Home home = await Home.EnteredAsync();
        string style = (await home.PageAsync("/welcome")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using HttpResponseMessage answer = await home.Client.GetAsync(style);
        using HttpResponseMessage other = await home.Client.GetAsync("/assets/000000000000/rekindle.css");

        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [GeneratedRegex("^on[a-z]+$")]
    private static partial Regex OnEvent();

    private static async Task<long> SizeAsync(Home home, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");
        using HttpResponseMessage answer = await home.Client.SendAsync(request);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.SingleOrDefault());
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
