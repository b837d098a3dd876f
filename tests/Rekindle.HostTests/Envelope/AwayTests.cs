using AngleSharp.Dom;
using Rekindle.Web.Words;

namespace Rekindle.HostTests.Envelope;

/// <summary>What becomes of a page that stays on the screen when nobody is there.</summary>
public class AwayTests
{
    [Fact]
    public async Task A_page_either_takes_something_written_or_goes_away_without_a_script_and_never_both()
    {
        await using Home home = await Home.WithJourneyAsync();
        string entry = await home.LogAsync("journal", ("text", "words"));
        foreach (string path in Browsers.Pages.All.Where(p => p != "/away").Append(entry).Concat(LogWords.Of.Groups.SelectMany(g => g.Types).Select(t => "/log/" + t.Type)))
        {
            var page = await home.PageAsync(path);
            bool takes = page.QuerySelectorAll("main textarea, main select:not(#country), main input:not([type=hidden])").Length > 0;

            Assert.True(takes != (Refresh(page) is not null), $"{path} {(takes ? "takes something written, and goes away" : "stays for ever")}");
        }
    }

    [Fact]
    public async Task It_goes_a_little_after_the_vault_closed_itself()
    {
        await using Home home = await Home.WithJourneyAsync(idle: TimeSpan.FromMinutes(10));

        Assert.Equal("601;url=/away", Refresh(await home.PageAsync("/")));
        Assert.Equal("601;url=/away/help", Refresh(await home.PageAsync("/help")));
    }

    [Fact]
    public async Task A_demonstration_never_closes_and_its_pages_stay()
    {
        await using Home home = await Home.EnteredAsync(demo: true);

        Assert.Null(Refresh(await home.PageAsync("/")));
    }

    [Theory]
    [InlineData("/away", "/unlock")]
    [InlineData("/away/help", "/help")]
    public async Task Once_the_vault_is_closed_it_leads_to_Unlock_or_back_to_Help(string away, string there)
    {
        await using Home home = await Home.WithJourneyAsync(idle: TimeSpan.FromMinutes(10));
        home.Clock.Move(TimeSpan.FromMinutes(10));

        using HttpResponseMessage answer = await home.Client.GetAsync(away);

        Assert.Equal(there, Home.Where(answer));
    }

    [Fact]
    public async Task While_another_window_keeps_the_vault_open_the_page_that_is_left_holds_nothing_and_keeps_nothing_open()
    {
        await using Home home = await Home.WithJourneyAsync(idle: TimeSpan.FromMinutes(10));
        await home.LogAsync("boundary-set", ("by", "them"), ("kind", "no-contact"));

        home.Clock.Move(TimeSpan.FromMinutes(9));
        var away = await home.PageAsync("/away");
        home.Clock.Move(TimeSpan.FromMinutes(1));
        using HttpResponseMessage after = await home.Client.GetAsync("/");

        Assert.Contains("Put away.", away.Body!.TextContent);
        Assert.NotNull(away.QuerySelector("[data-leave]"));
        Assert.Empty(away.QuerySelectorAll(".hold, nav"));
        Assert.Equal("/unlock", Home.Where(after));
    }

    private static string? Refresh(IDocument page) => page.QuerySelector("head noscript meta[http-equiv=refresh]")?.GetAttribute("content");
}
