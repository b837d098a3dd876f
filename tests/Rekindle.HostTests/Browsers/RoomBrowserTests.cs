using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

public partial class RoomBrowserTests(BrowserFixture browser)
{
    private const string Long = "The long evening at the lake in the rain, when the tent leaked and we laughed until the neighbours knocked, and then the soup. ";

    [Fact]
    public async Task The_card_for_a_meeting_prints_on_one_page_with_all_its_memories()
    {
        await using Home home = await Home.WithJourneyAsync();
        for (int i = 0; i < 6; i++) await home.LogAsync("memory-kept", ("text", string.Concat(Enumerable.Repeat(Long, 3))));
        var form = await home.PageAsync("/log/meeting-planned");
        await home.LogAsync("meeting-planned", [("kind", "coffee"), ("when", "2026-01-20T15:00"), ("suggestedBy", "them"), ("place", "Cafe Blum"), ("minutes", "60"),
            .. form.QuerySelectorAll("input[name=memories]").Select(i => ("memories", i.GetAttribute("value")!))]);
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/meet/card");
        Assert.Equal(4, await visitor.Page.Locator("article li:has-text('lake')").CountAsync());

        byte[] pdf = await visitor.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(1, OnePage().Count(Encoding.Latin1.GetString(pdf)));
        Assert.False(await visitor.Page.IsVisibleAsync("nav.rooms"));
        Assert.False(await visitor.Page.IsVisibleAsync("header.top"));
        Assert.False(await visitor.Page.IsVisibleAsync("[data-print]"));
        Assert.True(await visitor.Page.IsVisibleAsync("article h1"));
    }

    [Fact]
    public async Task A_debrief_can_be_done_by_the_keyboard_alone()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/meet/debrief");
        var passed = new List<string>();
        for (int presses = 0; presses < 60; presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            string at = await visitor.Page.EvaluateAsync<string>("document.activeElement.name || document.activeElement.textContent.trim()");
            passed.Add(at);
            if (at == "warmth")
            {
                await visitor.Page.Keyboard.PressAsync("Space");
                for (int i = 0; i < 3; i++) await visitor.Page.Keyboard.PressAsync("ArrowRight");
            }
            else if (at is "laughed" or "suggestedNext") await visitor.Page.Keyboard.PressAsync("Space");
            else if (at == "Save") break;
        }

        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/log/entry/**");

        Assert.Contains("They laughed.", await visitor.Page.InnerTextAsync("main"));
        Assert.Contains("\"warmth\":3", Assert.Single(home.Lines(), l => l.Contains("meeting-held", StringComparison.Ordinal)));
        Assert.InRange(passed.Count, 5, 40);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_screen_reader_hears_the_path_as_a_list_of_stages_and_where_one_is()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/path");

        string heard = await visitor.Page.Locator("ol.stages").AriaSnapshotAsync();

        Assert.StartsWith("- list", heard);
        Assert.Equal(9, ListItem().Count(heard));
        Assert.Contains("The quiet weeks you are here", heard);
        Assert.True(heard.IndexOf("Looking honestly", StringComparison.Ordinal) < heard.IndexOf("Let go well", StringComparison.Ordinal));
        Assert.Equal("The quiet weeks you are here", (await visitor.Page.InnerTextAsync("[aria-current=step]")).ReplaceLineEndings(" ").Replace("  ", " "));
    }

    [Fact]
    public async Task A_draft_is_read_as_one_types_and_its_words_reach_no_address()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        var asked = new List<string>();
        visitor.Page.Request += (_, request) => asked.Add(request.Url);
        await visitor.GoAsync("/write?kind=invitation&part=later");
        int before = home.Lines().Count;

        await visitor.Page.FillAsync("#text", "\U0001F622 zanzibarwren\nPlease come back to me.");
        await visitor.Page.WaitForSelectorAsync(".findings li");
        await visitor.Page.ClickAsync(".findings button.quote >> nth=0");
        string marked = await visitor.Page.EvaluateAsync<string>("(a => a.value.slice(a.selectionStart, a.selectionEnd))(document.querySelector('#text'))");

        Assert.Equal(marked, await visitor.Page.InnerTextAsync(".findings button.quote >> nth=0"));
        Assert.Equal("Not there yet.", await visitor.Page.InnerTextAsync("[data-said]"));
        Assert.Equal(before, home.Lines().Count);
        Assert.DoesNotContain(asked, a => a.Contains("zanzibar", StringComparison.Ordinal));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Half_a_draft_leaves_the_screen_and_is_there_again_after_Unlock()
    {
        TimeSpan idle = TimeSpan.FromSeconds(3);
        await using Home home = await Home.WithJourneyAsync(idle);
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/write?part=later");
        await visitor.Page.FillAsync("#text", "half a note");
        await visitor.Page.WaitForSelectorAsync("[data-summary]");
        home.Clock.Move(idle);

        await visitor.Page.WaitForURLAsync("**/unlock");
        Assert.DoesNotContain("half a note", await visitor.Page.ContentAsync());
        await visitor.SaveAsync();

        Assert.Equal("half a note", await visitor.Page.InputValueAsync("#text"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex OnePage();

    [GeneratedRegex("- listitem")]
    private static partial Regex ListItem();
}
