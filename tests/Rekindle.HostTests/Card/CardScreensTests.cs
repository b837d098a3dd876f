using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.Card;

/// <summary>Pictures of the card, to be looked at. Runs only where REKINDLE_SCREENS names a folder.</summary>
public class CardScreensTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pictures_of_the_card(bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("REKINDLE_SCREENS");
        Assert.SkipWhen(folder is null, "set REKINDLE_SCREENS to a folder to take the pictures");
        using var home = new CardHome();
        await using IBrowserContext context = await browser.OfflineAsync(dark);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(home.Address.ToString());
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder!, $"card-phone-{(dark ? "dark" : "light")}.jpg"), Type = ScreenshotType.Jpeg, Quality = 85, Scale = ScreenshotScale.Css, FullPage = true,
        });
    }
}
