using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.Urge;

public class UrgeBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task Without_JavaScript_a_person_goes_from_the_first_number_to_a_kept_letter()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: false);
        IPage page = visitor.Page;

        await page.ClickAsync("text=I want to write to them");
        Assert.True(await page.IsVisibleAsync("text=Breathe in for four, out for six."));
        Assert.False(await page.IsVisibleAsync("[data-guide]"));
        await visitor.ChooseAsync("intensity", "8");
        await page.ClickAsync("text=Write it here instead");
        await page.FillAsync("textarea", "Dear Sam");
        await visitor.ChooseAsync("after", "4");
        await page.ClickAsync("text=Keep it as a letter, and end here");

        Assert.Equal("Saved.", await page.InnerTextAsync("h1"));
        await visitor.GoAsync("/letters");
        Assert.Contains("Dear Sam", await page.InnerTextAsync("main"));
    }

    [Fact]
    public async Task By_keyboard_alone_a_person_goes_from_the_first_number_to_the_end()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/urge");

        await TabToAsync(visitor.Page, "input[name=intensity]");
        await visitor.Page.Keyboard.PressAsync("Space");
        await visitor.Page.Keyboard.PressAsync("ArrowRight");
        await TabToAsync(visitor.Page, "button[value=distracted]");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/log/entry/**");

        Assert.Single(home.Lines(), l => l.Contains("\"intensity\":1", StringComparison.Ordinal) && l.Contains("distracted", StringComparison.Ordinal));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_wave_is_told_in_words_once_somebody_asks_and_not_before()
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/urge");
        await visitor.Page.WaitForSelectorAsync("[data-guide]");
        string before = (await visitor.Page.TextContentAsync("[data-told]"))!;

        await visitor.Page.ClickAsync("[data-guide]");

        Assert.Equal("", before);
        Assert.Equal("Breathe in", await visitor.Page.TextContentAsync("[data-told][aria-live=polite]"));
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, false)]
    [InlineData(ReducedMotion.NoPreference, true)]
    public async Task The_wave_moves_but_for_those_who_want_less_motion(ReducedMotion wanted, bool moves)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = wanted });
        await visitor.GoAsync("/urge");

        int moving = await visitor.Page.EvaluateAsync<int>("document.querySelector('[data-wave]').getAnimations({ subtree: true }).length");

        Assert.Equal(moves, moving > 0);
    }

    [Fact]
    public async Task Every_tap_on_it_is_forty_four_pixels_high()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("trusted-friend", ("name", "Maya"), ("phone", "0301234567"));
        await using Visitor visitor = await browser.VisitAsync(home);
        await visitor.GoAsync("/urge");

        string[] small = await visitor.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("main button, main .button, main summary, main .scale label, nav a")]
              .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)
            """);

        Assert.Empty(small);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (int i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector)) return;
        }

        Assert.Fail($"the keyboard does not reach {selector}");
    }
}
