using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Rekindle.HostTests.Browsers;

public class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_on_any_page(bool dark)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();
        foreach (string path in Pages.All)
        {
            await visitor.GoAsync(path);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            found.AddRange(await ViolationsAsync(visitor, path));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_before_there_is_a_journey(bool dark)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();
        foreach (string path in new[] { "/welcome", "/welcome/start", "/help" })
        {
            await visitor.GoAsync(path);
            found.AddRange(await ViolationsAsync(visitor, path));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visitor visitor, string path)
    {
        AxeResult result = await visitor.Page.RunAxe();
        return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {n.Html}"));
    }
}
