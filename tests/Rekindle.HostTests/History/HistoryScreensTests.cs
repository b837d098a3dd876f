using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.History;

/// <summary>Pictures of the History page, to be looked at. Runs only where REKINDLE_SCREENS names a folder.</summary>
public class HistoryScreensTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("phone-dark", 360, true)]
    [InlineData("phone-light", 360, false)]
    [InlineData("desktop-dark", 1200, true)]
    [InlineData("desktop-light", 1200, false)]
    public async Task Pictures_of_the_history(string kind, int width, bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("REKINDLE_SCREENS");
        Assert.SkipWhen(folder is null, "set REKINDLE_SCREENS to a folder to take the pictures");
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, width, dark: dark);
        IPage page = visitor.Page;
        async Task TakeAsync(string name)
        {
            await page.SetViewportSizeAsync(width, Math.Max(740, await page.EvaluateAsync<int>("document.documentElement.scrollHeight")));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder!, $"{name}-{kind}.jpg"), Type = ScreenshotType.Jpeg, Quality = 85, Scale = ScreenshotScale.Css });
            await page.SetViewportSizeAsync(width, 740);
        }

        await visitor.GoAsync("/history");
        await TakeAsync("history-file");
        await HistoryBrowserTests.ReadAsync(page);
        await page.CheckAsync("input[name=me][value=Ana]", new PageCheckOptions { Force = true });
        await visitor.SaveAsync();
        await TakeAsync("history");
        await page.CheckAsync("input[name=c0]");
        await visitor.SaveAsync();
        await TakeAsync("history-kept");
    }
}
