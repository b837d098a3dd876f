using System.Net;

namespace Rekindle.HostTests.Envelope;

public class DoorTests
{
    public static TheoryData<string> Paths =>
        ["/", "/welcome", "/unlock", "/help", "/log", "/log/contact", "/path", "/path/coffee", "/here", "/assets/x/rekindle.css", "/nowhere", "/start", "/urge", "/offline", "/offline/own", "/sw.js"];

    [Fact]
    public async Task The_start_key_opens_the_door_once()
    {
        await using Home home = await Home.OpenAsync();

        using HttpResponseMessage first = await home.Client.GetAsync(home.Start);
        using HttpClient other = home.NewClient(new CookieContainer());
        using HttpResponseMessage second = await other.GetAsync(home.Start);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal("/", Home.Where(first));
        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=")]
    [InlineData("?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_wrong_key_opens_nothing_and_uses_nothing_up(string query)
    {
        await using Home home = await Home.OpenAsync();

        using HttpResponseMessage wrong = await home.Client.GetAsync("/start" + query);
        using HttpResponseMessage right = await home.Client.GetAsync(home.Start);

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, right.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_strict_and_out_of_reach_of_scripts()
    {
        await using Home home = await Home.OpenAsync();

        using HttpResponseMessage answer = await home.Client.GetAsync(home.Start);

        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.Contains("path=/", cookie);
        Assert.DoesNotContain("domain", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Without_the_cookie_everything_is_a_closed_door_that_says_how_to_get_in(string path)
    {
        await using Home home = await Home.OpenAsync();

        using HttpResponseMessage answer = await home.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("start", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_cookie_that_nobody_gave_opens_nothing()
    {
        await using Home home = await Home.EnteredAsync();
        string name = home.Cookies.GetCookies(home.Origin).First().Name;
        var forged = new CookieContainer();
        forged.Add(home.Origin, new Cookie(name, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));

        using HttpClient other = home.NewClient(forged);
        using HttpResponseMessage answer = await other.GetAsync("/welcome");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("rekindle.example")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost:1")]
    [InlineData("127.0.0.1.rekindle.example")]
    public async Task A_foreign_host_name_is_not_served(string host)
    {
        await using Home home = await Home.EnteredAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/welcome");
        request.Headers.Host = host;

        using HttpResponseMessage answer = await home.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://rekindle.example", null)]
    [InlineData("null", null)]
    [InlineData(null, null)]
    [InlineData(null, "cross-site")]
    [InlineData("null", "same-site")]
    [InlineData("https://rekindle.example", "same-origin")]
    public async Task A_form_from_elsewhere_changes_nothing(string? origin, string? site)
    {
        await using Home home = await Home.WithJourneyAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lock");
        if (origin is not null) request.Headers.Add("Origin", origin);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);

        using HttpResponseMessage answer = await home.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("Today · Rekindle", (await home.PageAsync("/")).Title);
    }

    [Theory]
    [InlineData("/lock", "lock")]
    [InlineData("/log/journal", "log")]
    [InlineData("/welcome/plan", "plan")]
    public async Task A_form_without_its_token_changes_nothing(string path, string handler)
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.PostAsync(path, [new("_handler", handler), new("text", "words"), new("playbook", "balanced")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Today · Rekindle", (await home.PageAsync("/")).Title);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_not_answered(string method)
    {
        await using Home home = await Home.EnteredAsync();

        using HttpResponseMessage answer = await home.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/welcome"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
