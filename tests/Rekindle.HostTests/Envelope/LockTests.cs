using System.Net;

namespace Rekindle.HostTests.Envelope;

public class LockTests
{
    private const string Passphrase = "four words not alike";

    [Fact]
    public async Task After_ten_minutes_without_a_request_the_vault_is_closed_and_Unlock_is_shown()
    {
        await using Home home = await GuardedAsync();

        home.Clock.Move(TimeSpan.FromMinutes(10));
        using HttpResponseMessage answer = await home.Client.GetAsync("/");

        Assert.Equal("/unlock", Home.Where(answer));
        Assert.Equal("Unlock · Rekindle", (await home.PageAsync("/unlock")).Title);
    }

    [Fact]
    public async Task Every_request_is_a_sign_of_life()
    {
        await using Home home = await GuardedAsync();

        home.Clock.Move(TimeSpan.FromMinutes(9));
        using HttpResponseMessage here = await home.Client.GetAsync("/here");
        home.Clock.Move(TimeSpan.FromMinutes(9));

        Assert.Equal(HttpStatusCode.NoContent, here.StatusCode);
        Assert.Equal("Today · Rekindle", (await home.PageAsync("/")).Title);
    }

    [Fact]
    public async Task Help_is_there_while_it_is_closed_and_holds_nothing_of_the_person()
    {
        await using Home home = await GuardedAsync();
        await home.LogAsync("trusted-friend", ("name", "Maya Quill"), ("phone", "0301234567"));
        await home.LogAsync("if-then-plan", ("if", "it is late"), ("then", "the phone goes on the shelf"));
        string open = (await home.PageAsync("/help")).Body!.TextContent;

        home.Clock.Move(TimeSpan.FromHours(1));
        var page = await home.PageAsync("/help");

        Assert.Contains("Maya Quill", open);
        Assert.DoesNotContain("Maya Quill", page.Body!.TextContent);
        Assert.DoesNotContain("shelf", page.Body!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("a[href^='tel:']"));
    }

    [Fact]
    public async Task The_passphrase_opens_it_again_and_a_wrong_one_does_not()
    {
        await using Home home = await GuardedAsync();
        home.Clock.Move(TimeSpan.FromHours(1));

        using HttpResponseMessage wrong = await home.SendAsync("/unlock", ("passphrase", "four words not alik"));
        using HttpResponseMessage right = await home.SendAsync("/unlock", ("passphrase", Passphrase));

        Assert.Contains("does not open", await wrong.Content.ReadAsStringAsync());
        Assert.Equal("/", Home.Where(right));
        Assert.Equal("Today · Rekindle", (await home.PageAsync("/")).Title);
    }

    [Fact]
    public async Task Guessing_is_slowed()
    {
        await using Home home = await GuardedAsync();
        home.Clock.Move(TimeSpan.FromHours(1));
        string last = "";
        for (int i = 0; i <= Rekindle.Vault.GuessLimiter.FreeTries; i++)
        {
            using HttpResponseMessage answer = await home.SendAsync("/unlock", ("passphrase", "guess"));
            last = await answer.Content.ReadAsStringAsync();
        }

        Assert.Contains("Too many tries", last);
    }

    [Fact]
    public async Task What_was_sent_while_it_was_closed_is_there_again_after_opening()
    {
        await using Home home = await GuardedAsync();
        var form = await home.PageAsync("/log/letter-written");
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage sent = await home.PostAsync("/log/letter-written", [new("text", "a long letter"), new("_handler", "log")]);
        using HttpResponseMessage opened = await home.SendAsync("/unlock", ("passphrase", Passphrase));
        var again = await home.PageAsync(Home.Where(opened)!);

        Assert.Equal("/unlock", Home.Where(sent));
        Assert.Equal("/log/letter-written", Home.Where(opened));
        Assert.Equal("a long letter", again.QuerySelector("textarea")!.TextContent);
        Assert.NotNull(form);
    }

    [Fact]
    public async Task Lock_closes_it_at_once()
    {
        await using Home home = await GuardedAsync();
        var page = await home.PageAsync("/");
        string token = page.QuerySelector("form[data-lock] input")!.GetAttribute("value")!;

        using HttpResponseMessage answer = await home.PostAsync("/lock", [new("__RequestVerificationToken", token)]);
        using HttpResponseMessage after = await home.Client.GetAsync("/path");

        Assert.Equal("/unlock", Home.Where(answer));
        Assert.Equal("/unlock", Home.Where(after));
    }

    private static async Task<Home> GuardedAsync()
    {
        Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage set = await home.SendAsync("/welcome/passphrase", ("first", Passphrase), ("again", Passphrase));
        Assert.Equal("/", Home.Where(set));
        return home;
    }
}
