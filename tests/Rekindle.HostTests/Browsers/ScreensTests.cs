using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

/// <summary>Pictures of each page, to be looked at. Runs only where REKINDLE_SCREENS names a folder.</summary>
public class ScreensTests(BrowserFixture browser)
{
    private static readonly (string Name, string Path)[] Shown =
    [
        ("today", "/"), ("log", "/log"), ("log-contact", "/log/contact"), ("path", "/path"), ("gate", "/path/apology-note"), ("help", "/help"),
        ("urge", "/urge"), ("letters", "/letters"), ("steps", "/welcome"), ("safety", "/welcome/safety"), ("worth", "/welcome/worth"), ("decision", "/welcome/decision"),
        ("plan", "/welcome/plan"), ("passphrase", "/welcome/passphrase"), ("questionnaires", "/log/questionnaire"), ("who-5", "/log/questionnaire/who-5"),
        ("letter", "/letters/new"), ("meeting", "/log/meeting-held"), ("away", "/away"), ("own-part", "/write"), ("meet", "/meet"),
        ("meet-card-open", "/meet/card"), ("debrief", "/meet/debrief"), ("decide", "/decide"), ("rebuild", "/rebuild"), ("what-if", "/what-if?step=begging"),
        ("letting-go", "/letting-go"), ("together", "/together"), ("more", "/more"), ("settings", "/settings"), ("ways-in", "/settings/ways-in"),
        ("phone-card", "/settings/card"), ("slip-review", "/log/slip-review"),
    ];

    /// <summary>Pixels of a page that are shown: what lies below is more of the same.</summary>
    private const int Tallest = 2400;

    [Theory]
    [InlineData("phone-dark", 360, 740, true)]
    [InlineData("phone-light", 360, 740, false)]
    [InlineData("desktop-dark", 1200, 800, true)]
    [InlineData("desktop-light", 1200, 800, false)]
    public async Task Pictures_of_each_page(string kind, int width, int height, bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("REKINDLE_SCREENS");
        Assert.SkipWhen(folder is null, "set REKINDLE_SCREENS to a folder to take the pictures");
        await using (Home demo = await Home.OpenAsync(demo: true))
        await using (Visitor visitor = await browser.VisitAsync(demo, width, height, dark))
        {
            foreach ((string name, string path) in Shown)
            {
                await visitor.GoAsync(path);
                await TakeAsync(visitor, folder!, $"{name}-{kind}", width, height);
            }

            await visitor.GoAsync("/check-in");
            await TakeAsync(visitor, folder!, $"check-in-{kind}", width, height);
            await visitor.Page.ClickAsync("button[name=mood][value='3']");
            await TakeAsync(visitor, folder!, $"check-in-sure-{kind}", width, height);
            await visitor.GoAsync("/log/contact");
            foreach ((string field, string value) in new[] { ("by", "me"), ("channel", "text"), ("purpose", "begging") }) await visitor.ChooseAsync(field, value);
            await visitor.SaveAsync();
            await TakeAsync(visitor, folder!, $"changed-{kind}", width, height);
            await visitor.Page.ClickAsync("main >> text=Undo");
            await TakeAsync(visitor, folder!, $"taken-back-{kind}", width, height);
            await visitor.GoAsync("/log/boundary-set");
            await visitor.ChooseAsync("by", "them");
            await visitor.ChooseAsync("kind", "no-contact");
            await visitor.SaveAsync();
            await visitor.GoAsync("/");
            await TakeAsync(visitor, folder!, $"hold-{kind}", width, height);
        }

        await using Home home = await Home.OpenAsync();
        await using Visitor first = await browser.VisitAsync(home, width, height, dark);
        await TakeAsync(first, folder!, $"begin-{kind}", width, height);
        await first.GoAsync("/welcome/start");
        await TakeAsync(first, folder!, $"start-{kind}", width, height);
        await first.Page.FillAsync("[name=breakupOn]", "2026-01-02");
        await first.ChooseAsync("endedBy", "them");
        await first.Page.FillAsync("[name=alias]", "Sam");
        await first.SaveAsync();
        await first.Page.ClickAsync("text=Lock");
        await TakeAsync(first, folder!, $"unlock-{kind}", width, height);
    }

    // The window is made as high as the page: what is fixed to its lower end then stands below the page and not across it.
    internal static async Task TakeAsync(Visitor visitor, string folder, string name, int width, int height)
    {
        int whole = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        await visitor.Page.SetViewportSizeAsync(width, Math.Clamp(whole, height, Tallest));
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder, name + ".jpg"), Type = ScreenshotType.Jpeg, Quality = 85, Scale = ScreenshotScale.Css,
        });
        await visitor.Page.SetViewportSizeAsync(width, height);
    }
}
