using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rekindle.Vault;

namespace Rekindle.HostTests.Settings;

public class PhoneCardTests
{
    private const string Line =
        """{"type":"urge","at":"2026-01-12T20:00:00+01:00","id":"019bb3a4-0000-7000-8000-000000000001","intensity":7,"outcome":"rode-out"}""";

    [Fact]
    public async Task The_card_is_saved_as_a_file_with_their_plan_and_needs_our_own_form()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("if-then-plan", ("if", "it is late"), ("then", "the phone goes on the shelf"));
        IElement form = (await home.PageAsync("/settings/card")).QuerySelector("form[action$=file]")!;

        using HttpResponseMessage card = await home.PostAsync("/settings/card/file", form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>()
            .Select(i => new KeyValuePair<string, string>(i.Name!, i.Value)));
        using HttpResponseMessage without = await home.PostAsync("/settings/card/file", []);

        Assert.Equal("attachment", card.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("the phone goes on the shelf", await card.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
    }

    [Fact]
    public async Task What_was_written_on_it_comes_in_once_and_what_is_broken_is_named_by_its_line()
    {
        await using Home home = await Home.WithJourneyAsync();
        IElement offline = (await home.PageAsync("/offline")).QuerySelector("[data-key]")!;
        var to = new SealingKey(Convert.FromHexString(offline.GetAttribute("data-vault")!), Convert.FromBase64String(offline.GetAttribute("data-key")!));
        string sealedLine = SealedEntry.Seal(to, Line).ToString();

        string first = await TakeInAsync(home, sealedLine);
        string again = await TakeInAsync(home, sealedLine + "\r\n");
        string broken = await TakeInAsync(home, sealedLine + "\n" + sealedLine[..40]);

        Assert.Contains("1 entry came in.", first);
        Assert.Contains("0 entries came in. 1 entry was here already.", again);
        Assert.Contains("Line 2:", broken);
        Assert.Single(home.Lines(), l => l.Contains("\"urge\"", StringComparison.Ordinal));
    }

    private static async Task<string> TakeInAsync(Home home, string lines)
    {
        using HttpResponseMessage answer = await home.SendAsync("/settings/card", ("lines", lines));
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main .notice")!.TextContent;
    }
}
