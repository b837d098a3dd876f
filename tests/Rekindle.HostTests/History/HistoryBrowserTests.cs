using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.History;

public class HistoryBrowserTests(BrowserFixture browser)
{
    // The first few elements that reach beyond the right edge.
    private const string TooWide =
        "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 120)).join(' | ')";

    private static readonly FilePayload Chat = new() { Name = "_chat.txt", MimeType = "text/plain", Buffer = SampleChat.Bytes() };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_reads_their_messages_keeps_what_they_choose_and_takes_it_back(bool script)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        IPage page = visitor.Page;

        await visitor.GoAsync("/log");
        await page.ClickAsync("text=Take it from your messages");
        await ReadAsync(page);
        await page.CheckAsync("input[name=me][value=Ana]", new PageCheckOptions { Force = true });
        await visitor.SaveAsync();
        Assert.Equal(6, await page.Locator("svg.chart").CountAsync());

        await page.CheckAsync("input[name=c0]");
        await page.SelectOptionAsync("select[name=p0]", "begging");
        await page.FillAsync("textarea[name=m0]", "the day at the lake");
        await visitor.SaveAsync();
        Assert.Contains("Kept.", await page.InnerTextAsync("main"));
        Assert.Equal(2, await page.Locator(".ways li").CountAsync());

        await page.ClickAsync("text=Undo all 2");
        Assert.Contains("Taken back.", await page.InnerTextAsync("main"));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_file_can_be_dropped()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/history");

        await visitor.Page.EvaluateAsync(
            """
            (text) => {
              const data = new DataTransfer();
              data.items.add(new File([text], "_chat.txt", { type: "text/plain" }));
              document.querySelector("[data-drop]").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """,
            System.Text.Encoding.UTF8.GetString(SampleChat.Bytes()));
        await visitor.Page.WaitForSelectorAsync("text=Who is who?");

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_reading_can_be_cancelled_and_keeps_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        IPage page = visitor.Page;
        await visitor.GoAsync("/history");
        await page.RouteAsync("**/history/read", _ => { }); // never answers

        await page.SetInputFilesAsync("input[type=file]", Chat);
        await page.ClickAsync("text=Read it");
        await page.ClickAsync("[data-cancel]");
        await page.WaitForSelectorAsync("text=Cancelled. Nothing of it was kept.");
        await visitor.GoAsync("/history");

        Assert.Equal("What do your messages say?", await page.InnerTextAsync("h1"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_and_nothing_is_wider_than_the_screen(bool dark)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        IPage page = visitor.Page;
        var found = new List<string>();

        await visitor.GoAsync("/history");
        await LookAsync(visitor, "the form", found);
        await ReadAsync(page);
        await LookAsync(visitor, "who is who", found);
        await page.CheckAsync("input[name=me][value=Ana]", new PageCheckOptions { Force = true });
        await visitor.SaveAsync();
        await LookAsync(visitor, "the story", found);
        await page.CheckAsync("input[name=c0]");
        await visitor.SaveAsync();
        await LookAsync(visitor, "what was kept", found);

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task A_choice_that_nobody_goes_on_with_leaves_the_screen_and_is_there_again_after_Unlock()
    {
        TimeSpan idle = TimeSpan.FromSeconds(3);
        await using Home home = await Home.WithJourneyAsync(idle);
        await home.StoryAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/history");
        await visitor.Page.CheckAsync("input[name=c1]");
        await visitor.Page.FillAsync("textarea[name=m0]", "the day at the lake");
        home.Clock.Move(idle);

        await visitor.Page.WaitForURLAsync("**/unlock");
        await visitor.SaveAsync();

        Assert.Equal("Your choice is still here.", await visitor.Page.InnerTextAsync("h1"));
        Assert.True(await visitor.Page.IsCheckedAsync("input[name=c1]"));
        Assert.False(await visitor.Page.IsCheckedAsync("input[name=c0]"));
        Assert.Equal("the day at the lake", await visitor.Page.InputValueAsync("textarea[name=m0]"));
        Assert.Empty(visitor.Complaints);
    }

    /// <summary>Chooses the sample on the page and has it read.</summary>
    internal static async Task ReadAsync(IPage page)
    {
        await page.SetInputFilesAsync("input[type=file]", Chat);
        await page.ClickAsync("text=Read it");
        await page.WaitForSelectorAsync("text=Who is who?");
    }

    private static async Task LookAsync(Visitor visitor, string where, List<string> found)
    {
        await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        AxeResult result = await visitor.Page.RunAxe();
        found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{where}: {v.Id}: {n.Html}")));
        foreach (int width in new[] { 320, 180, 360 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 740);
            int over = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (over > 0) found.Add($"{where} is {over} pixels wider than {width}: {await visitor.Page.EvaluateAsync<string>(TooWide)}");
        }
    }
}
