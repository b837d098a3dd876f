using System.Net;

namespace Rekindle.HostTests.Pages;

public class PrivacyTests
{
    private const string Secret = "zanzibarwren";

    [Fact]
    public async Task No_text_of_the_person_reaches_an_address_a_title_or_the_output()
    {
        await using Home home = await Home.WithJourneyAsync();
        var seen = new List<string>
        {
            await home.LogAsync("journal", ("text", Secret)),
            await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "social"), ("text", Secret)),
            await home.LogAsync("own-part-named", ("text", Secret)),
            await home.LogAsync("trusted-friend", ("name", Secret), ("phone", "1")),
        };
        foreach (string path in seen.Concat(["/", "/log", "/path", "/help", "/path/coffee"]).ToArray())
        {
            var page = await home.PageAsync(path);
            seen.Add(page.Title!);
            seen.AddRange(page.Links.Select(l => l.GetAttribute("href")!));
        }

        using HttpResponseMessage refused = await home.SendAsync("/log/journal", ("text", Secret), ("at", Secret));
        using HttpResponseMessage lost = await home.Client.GetAsync("/" + Secret);

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.DoesNotContain(Secret, await lost.Content.ReadAsStringAsync());
        Assert.DoesNotContain(seen, s => s.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Secret, home.Output.ToString());
    }

    [Fact]
    public async Task Every_page_has_the_way_out_also_those_before_the_door()
    {
        await using Home home = await Home.WithJourneyAsync();
        using HttpClient stranger = home.NewClient(new CookieContainer());
        foreach ((HttpClient client, string path) in Browsers.Pages.All.Append("/nowhere").Select(p => (home.Client, p)).Append((stranger, "/")))
        {
            using HttpResponseMessage answer = await client.GetAsync(path);

            Assert.Contains("""href="https://www.bbc.com/weather" rel="noreferrer noopener nofollow""", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_link_can_choose_a_word_of_the_format_and_carries_no_text()
    {
        await using Home home = await Home.WithJourneyAsync();

        var page = await home.PageAsync($"/log/contact?purpose=necessary&text={Secret}");

        Assert.True(page.QuerySelector("input[name=purpose][value=necessary]")!.HasAttribute("checked"));
        Assert.DoesNotContain(Secret, page.DocumentElement.OuterHtml);
    }
}
