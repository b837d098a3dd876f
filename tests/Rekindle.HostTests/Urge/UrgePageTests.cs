using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.Urge;

public class UrgePageTests
{
    [Fact]
    public async Task One_tap_keeps_one_urge_with_its_numbers_and_says_what_changed()
    {
        await using Home home = await Home.WithJourneyAsync();
        List<KeyValuePair<string, string>> form = await FormAsync(home);
        home.Clock.Move(TimeSpan.FromSeconds(95));

        using HttpResponseMessage answer = await home.PostAsync("/urge",
            [.. form, new("intensity", "8"), new("after", "5"), new("trigger", "A drink"), new("outcome", "called-friend")]);

        JsonElement urge = Single(home, "urge");
        Assert.Equal(8, urge.GetProperty("intensity").GetInt32());
        Assert.Equal(5, urge.GetProperty("after").GetInt32());
        Assert.Equal(95, urge.GetProperty("seconds").GetInt32());
        Assert.Equal("called-friend", urge.GetProperty("outcome").GetString());
        Assert.Equal("A drink", urge.GetProperty("trigger").GetString());
        Assert.Contains("What changed", (await home.PageAsync(Home.Where(answer)!)).Body!.TextContent);
    }

    [Fact]
    public async Task Sent_twice_it_is_kept_once()
    {
        await using Home home = await Home.WithJourneyAsync();
        List<KeyValuePair<string, string>> form = [.. await FormAsync(home), new("intensity", "8"), new("text", "Dear Sam"), new("outcome", "wrote-letter")];

        using HttpResponseMessage first = await home.PostAsync("/urge", form);
        home.Clock.Move(TimeSpan.FromSeconds(2));
        using HttpResponseMessage second = await home.PostAsync("/urge", form);

        Assert.Equal(Home.Where(first), Home.Where(second));
        Single(home, "urge");
        Single(home, "letter-written");
    }

    [Fact]
    public async Task Without_a_number_the_letter_is_kept_and_one_tap_more_notes_the_urge()
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpResponseMessage asked = await home.PostAsync("/urge", [.. await FormAsync(home), new("text", "Dear Sam"), new("after", "2"), new("outcome", "wrote-letter")]);
        IHtmlDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await asked.Content.ReadAsStringAsync());
        Assert.Single(home.Lines(), l => l.Contains("letter-written", StringComparison.Ordinal));
        Assert.DoesNotContain(home.Lines(), l => l.Contains("\"urge\"", StringComparison.Ordinal));

        using HttpResponseMessage noted = await home.PostAsync("/urge", [.. Hidden(page), new("intensity", "6")]);

        JsonElement urge = Single(home, "urge");
        Assert.Equal("wrote-letter", urge.GetProperty("outcome").GetString());
        Assert.Equal(2, urge.GetProperty("after").GetInt32());
        Single(home, "letter-written");
    }

    [Fact]
    public async Task A_page_that_was_forgotten_does_not_say_how_long_it_took()
    {
        await using Home home = await Home.WithJourneyAsync(idle: TimeSpan.FromDays(1));
        List<KeyValuePair<string, string>> form = await FormAsync(home);
        home.Clock.Move(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));

        using HttpResponseMessage answer = await home.PostAsync("/urge", [.. form, new("intensity", "8"), new("outcome", "rode-out")]);

        Assert.False(Single(home, "urge").TryGetProperty("seconds", out _));
    }

    [Fact]
    public async Task It_shows_the_persons_own_plan_friend_and_reason_and_asks_for_what_is_missing()
    {
        await using Home home = await Home.WithJourneyAsync();
        string before = (await home.PageAsync("/urge")).Body!.TextContent;
        await home.LogAsync("if-then-plan", ("if", "It is late."), ("then", "the phone goes on the shelf"));
        await home.LogAsync("trusted-friend", ("name", "Maya"), ("phone", "+44 7700 900123"));
        await home.LogAsync("reason-kept", ("side", "for"), ("text", "I want to sleep again"));

        IHtmlDocument page = await home.PageAsync("/urge");

        Assert.Contains("Make a plan for this minute", before);
        Assert.Contains("Name somebody to call", before);
        Assert.Contains("If it is late, then the phone goes on the shelf.", page.Body!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='tel:+447700900123']"));
        Assert.NotNull(page.QuerySelector("a[href='sms:+447700900123']"));
        Assert.Contains("I want to sleep again", page.Body!.TextContent);
        Assert.DoesNotContain("Name somebody", page.Body!.TextContent);
    }

    [Fact]
    public async Task Where_it_was_not_safe_no_reason_for_trying_again_is_shown()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("reason-kept", ("side", "for"), ("text", "We were good together"));
        await home.LogAsync("reason-kept", ("side", "against"), ("text", "I was afraid in the evenings"));
        await home.LogAsync("safety-screened", [.. Home.Screening("yes").Select(a => a.Item1 == "harmThoughts" ? (a.Item1, "none") : a)]);

        string page = (await home.PageAsync("/urge")).Body!.TextContent;

        Assert.DoesNotContain("We were good together", page);
        Assert.Contains("I was afraid in the evenings", page);
    }

    [Fact]
    public async Task Having_written_to_them_leads_on_to_noting_it()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.PostAsync("/urge", [.. await FormAsync(home), new("intensity", "9"), new("outcome", "gave-in")]);

        Assert.NotNull((await home.PageAsync(Home.Where(answer)!)).QuerySelector("main a[href='/log/contact?by=me']"));
    }

    [Fact]
    public async Task What_the_log_says_is_told_with_how_much_it_rests_on()
    {
        await using Home home = await Home.WithJourneyAsync();
        string early = (await home.PageAsync("/urge")).Body!.TextContent;
        for (int i = 0; i < 6; i++)
        {
            home.Clock.Move(TimeSpan.FromMinutes(1));
            await home.LogAsync("urge", ("intensity", "7"), ("outcome", "wrote-letter"), ("after", "4"));
        }

        string told = (await home.PageAsync("/urge")).Body!.TextContent;

        Assert.Contains("Nothing is noted yet", early);
        Assert.Contains("All of your last 6 passed without a message.", told);
        Assert.Contains("In your last 6, writing it here was what you did most: 6 times. After it the wish was 3 points lower, from 6 entries.", told);
    }

    [Fact]
    public async Task What_was_half_written_comes_through_a_closed_vault()
    {
        await using Home home = await Home.WithJourneyAsync();
        List<KeyValuePair<string, string>> form = await FormAsync(home);
        home.Clock.Move(TimeSpan.FromMinutes(11));

        using HttpResponseMessage sent = await home.PostAsync("/urge", [.. form, new("intensity", "8"), new("text", "half a thought"), new("outcome", "rode-out")]);
        using HttpResponseMessage opened = await home.SendAsync("/unlock");
        IHtmlDocument again = await home.PageAsync(Home.Where(opened)!);

        Assert.Equal("/unlock", Home.Where(sent));
        Assert.Equal("/urge", Home.Where(opened));
        Assert.Equal("half a thought", again.QuerySelector("textarea")!.TextContent);
        Assert.True(again.QuerySelector("input[name=intensity][value='8']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Today_and_the_bar_lead_here()
    {
        await using Home home = await Home.WithJourneyAsync();

        IHtmlDocument page = await home.PageAsync("/");

        Assert.Equal("/urge", page.QuerySelector(".write a")!.GetAttribute("href"));
        Assert.Equal("/urge", page.QuerySelector("nav .lit a")!.GetAttribute("href"));
    }

    private static JsonElement Single(Home home, string type) =>
        Assert.Single(home.Lines().Select(l => JsonDocument.Parse(l).RootElement), e => e.GetProperty("type").GetString() == type);

    private static async Task<List<KeyValuePair<string, string>>> FormAsync(Home home) => Hidden(await home.PageAsync("/urge"));

    private static List<KeyValuePair<string, string>> Hidden(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>().Select(i => new KeyValuePair<string, string>(i.Name!, i.Value))];
}
