using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

/// <summary>Pictures of each page, to be looked at. Runs only where REKINDLE_SCREENS names a folder.</summary>
public class ScreensTests(BrowserFixture browser)
{
    private static readonly (string Name, string Path)[] Shown =
    [
        ("today", "/"), ("check-in", "/check-in"), ("log", "/log"), ("log-contact", "/log/contact"), ("log-meeting", "/log/meeting-held"),
        ("path", "/path"), ("gate", "/path/apology-note"), ("help", "/help"), ("welcome", "/welcome"), ("safety", "/welcome/safety"),
        ("worth", "/welcome/worth"), ("decision", "/welcome/decision"), ("plan", "/welcome/plan"),
    ];

    [Theory]
    [InlineData("phone-dark", 360, 740, true)]
    [InlineData("phone-light", 360, 740, false)]
    [InlineData("desktop-dark", 1200, 800, true)]
    [InlineData("desktop-light", 1200, 800, false)]
    public async Task Pictures_of_each_page(string kind, int width, int height, bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("REKINDLE_SCREENS");
        Assert.SkipWhen(folder is null, "set REKINDLE_SCREENS to a folder to take the pictures");
        await using Home demo = await Home.OpenAsync(demo: true);
        await using (Visitor visitor = await browser.VisitAsync(demo, width, height, dark))
        {
            foreach ((string name, string path) in Shown)
            {
                await visitor.GoAsync(path);
                await visitor.Page.ScreenshotAsync(Options(folder, $"{name}-{kind}"));
            }

            await visitor.GoAsync("/path");
            await visitor.Page.ClickAsync("details.gate >> nth=0 >> summary");
            await visitor.Page.ScreenshotAsync(Options(folder, $"path-open-{kind}"));
        }

        await using Home home = await Home.OpenAsync();
        await using Visitor first = await browser.VisitAsync(home, width, height, dark);
        await first.Page.ScreenshotAsync(Options(folder, $"begin-{kind}"));
        await first.GoAsync("/welcome/start");
        await first.Page.ScreenshotAsync(Options(folder, $"start-{kind}"));
    }

    private static PageScreenshotOptions Options(string? folder, string name) =>
        new() { Path = System.IO.Path.Combine(folder!, name + ".png"), FullPage = true, Scale = ScreenshotScale.Css };
}
