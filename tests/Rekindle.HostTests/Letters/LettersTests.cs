using AngleSharp.Html.Dom;

namespace Rekindle.HostTests.Letters;

public class LettersTests
{
    private const string Words = "Dear Sam, zanzibarwren";

    [Fact]
    public async Task A_letter_is_kept_listed_and_read_and_no_address_holds_its_words()
    {
        await using Home home = await Home.WithJourneyAsync();

        string letter = await WriteAsync(home);
        IHtmlDocument list = await home.PageAsync("/letters");
        IHtmlDocument read = await home.PageAsync(letter);

        Assert.StartsWith("/letters/", letter);
        Assert.Contains(Words, list.QuerySelector("main .ways")!.TextContent);
        Assert.Equal(Words, read.QuerySelector(".letter")!.TextContent);
        Assert.NotNull(read.QuerySelector("head link[href$='letters.css']"));
        Assert.NotNull(read.QuerySelector("head noscript meta")); // it goes away by itself
        Assert.Contains("Nothing was sent", read.Body!.TextContent);
        Assert.DoesNotContain("zanzibar", read.Title! + string.Concat(list.Links.Select(l => l.GetAttribute("href"))));
    }

    [Fact]
    public async Task A_burned_letter_is_gone_from_the_log_and_its_marker_stays()
    {
        await using Home home = await Home.WithJourneyAsync();
        string letter = await WriteAsync(home);
        string id = letter.Split('/', '?')[2];
        IHtmlDocument before = await home.PageAsync(letter);

        using HttpResponseMessage burned = await BurnAsync(home, letter);

        Assert.Contains("There is no undo", before.QuerySelector("details.burn")!.TextContent);
        Assert.Equal("/letters?burned=1", Home.Where(burned));
        Assert.DoesNotContain(home.Lines(), l => l.Contains("zanzibar", StringComparison.Ordinal));
        Assert.Single(home.Lines(), l => l.Contains("letter-burned", StringComparison.Ordinal) && l.Contains(id, StringComparison.Ordinal));
        Assert.Contains("There is no such letter", (await home.PageAsync(letter)).Body!.TextContent);
        Assert.Contains("One was burned", (await home.PageAsync("/letters")).Body!.TextContent);
        Assert.DoesNotContain("zanzibar", (await home.PageAsync("/letters")).Body!.TextContent);
    }

    [Fact]
    public async Task Other_events_are_not_burned_by_their_id()
    {
        await using Home home = await Home.WithJourneyAsync();
        string letter = await WriteAsync(home);
        string journal = await home.LogAsync("journal", ("text", "kept words"));
        string id = journal.Split('/', '?')[3];
        List<KeyValuePair<string, string>> form = Hidden(await home.PageAsync(letter));

        using HttpResponseMessage answer = await home.PostAsync("/letters/" + id, form);

        Assert.Contains(home.Lines(), l => l.Contains("kept words", StringComparison.Ordinal));
        Assert.DoesNotContain(home.Lines(), l => l.Contains("letter-burned", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_letter_is_not_kept()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.SendAsync("/letters/new", ("text", " \n "));

        Assert.Contains("Please write a few words", await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain(home.Lines(), l => l.Contains("letter-written", StringComparison.Ordinal));
    }

    private static async Task<string> WriteAsync(Home home)
    {
        using HttpResponseMessage answer = await home.SendAsync("/letters/new", ("text", Words));
        return Home.Where(answer)!;
    }

    private static async Task<HttpResponseMessage> BurnAsync(Home home, string letter) =>
        await home.PostAsync(letter.Split('?')[0], Hidden(await home.PageAsync(letter)));

    private static List<KeyValuePair<string, string>> Hidden(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>().Select(i => new KeyValuePair<string, string>(i.Name!, i.Value))];
}
