using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Rekindle.HostTests.Browsers;

namespace Rekindle.HostTests.Card;

/// <summary>The card opened from a file on a phone without a network.</summary>
public sealed class CardBrowserTests(BrowserFixture browser) : IDisposable
{
    private const string Letter = "Dear Sam, it is one in the morning — zanzibar 👋";

    private readonly CardHome _home = new();
    private readonly List<string> _asked = [];
    private readonly List<string> _complaints = [];

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task What_is_written_on_it_comes_home_sealed_and_is_there_once()
    {
        await using IBrowserContext context = await browser.OfflineAsync();
        IPage page = await OpenAsync(context);
        Assert.True(await page.EvaluateAsync<bool>("isSecureContext"));

        await WriteAsync(page);

        string sealedText = await page.InputValueAsync("[data-sealed]");
        Assert.Equal(2, sealedText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("zanzibar", sealedText, StringComparison.Ordinal);
        string file = Path.Combine(_home.Folder, "from-my-phone.txt");
        await File.WriteAllTextAsync(file, sealedText, TestContext.Current.CancellationToken);
        Assert.Equal("2 events kept, 0 known already.\n", _home.Run("", "import", file));
        Assert.Equal("0 events kept, 2 known already.\n", _home.Run("", "import", file));
        string export = _home.Run("", "export");
        Assert.Equal([Letter], Texts(export, "letter-written"));
        Assert.Contains("\"intensity\":8,\"outcome\":\"wrote-letter\",\"after\":4", export, StringComparison.Ordinal);
        Assert.Equal([_home.Address.ToString()], _asked);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Nothing_but_sealed_text_stays_on_the_phone_and_it_is_there_after_closing()
    {
        await using IBrowserContext context = await browser.OfflineAsync();
        IPage page = await OpenAsync(context);
        await WriteAsync(page);

        string kept = await page.EvaluateAsync<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href])");
        string left = await page.InputValueAsync("[name=text]") + await page.EvaluateAsync<string>("String(document.querySelector('[name=intensity]:checked'))");
        await page.ReloadAsync();

        Assert.DoesNotContain("zanzibar", kept, StringComparison.Ordinal);
        Assert.Contains("sealed-entry", kept, StringComparison.Ordinal);
        Assert.Equal("null", left);
        Assert.Equal("2 entries wait here, sealed.", await page.InnerTextAsync("[data-count]"));
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.ClickAsync("[data-clear]");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task It_gives_a_file_to_take_home()
    {
        await using IBrowserContext context = await browser.OfflineAsync();
        IPage page = await OpenAsync(context);
        await WriteAsync(page);

        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-save]"));
        string file = Path.Combine(_home.Folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);

        Assert.Equal("from-my-phone.txt", download.SuggestedFilename);
        Assert.Equal("2 events kept, 0 known already.\n", _home.Run("", "import", file));
    }

    [Fact]
    public async Task With_nothing_said_nothing_is_sealed()
    {
        await using IBrowserContext context = await browser.OfflineAsync();
        IPage page = await OpenAsync(context);

        await page.ClickAsync("button[type=submit]");

        Assert.Equal("Choose a number or write something first.", await page.InnerTextAsync("[data-said]"));
        Assert.False(await page.IsVisibleAsync("[data-waiting]"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_and_nothing_is_wider_than_the_phone(bool dark)
    {
        await using IBrowserContext context = await browser.OfflineAsync(dark);
        IPage page = await OpenAsync(context);
        await WriteAsync(page);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        AxeResult result = await page.RunAxe();

        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('button, .button, select, summary, .number, header a')].filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)"));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 2)]
    public async Task The_wave_moves_only_for_who_wants_movement(bool still, int moving)
    {
        await using IBrowserContext context = await browser.OfflineAsync(still: still);
        IPage page = await OpenAsync(context);

        Assert.Equal(moving, await page.EvaluateAsync<int>("document.querySelector('figure').getAnimations({ subtree: true }).length"));
        Assert.Equal("Breathe in", await page.InnerTextAsync("[data-word]"));
        Assert.Equal("", await page.InnerTextAsync("[data-told]"));
        await page.ClickAsync("[data-again]");
        Assert.Equal("Breathe in", await page.InnerTextAsync("[data-told]"));
    }

    [Fact]
    public async Task Without_JavaScript_everything_but_writing_is_there()
    {
        await using IBrowserContext context = await browser.OfflineAsync(script: false);
        IPage page = await OpenAsync(context);

        Assert.True(await page.IsVisibleAsync("text=If it is after ten, then I put the phone in the kitchen."));
        Assert.True(await page.IsVisibleAsync("a[href='tel:+4930123']"));
        Assert.True(await page.IsVisibleAsync("text=Without JavaScript there is no place to write here."));
        Assert.False(await page.IsVisibleAsync("form"));
    }

    [Fact]
    public async Task Leaving_empties_the_page()
    {
        await using IBrowserContext context = await browser.OfflineAsync();
        IPage page = await OpenAsync(context);

        await page.ClickAsync("[data-leave]");
        await page.WaitForURLAsync("about:blank");

        Assert.Equal("", await page.InnerTextAsync("body"));
    }

    private static List<string> Texts(string export, string type)
    {
        var texts = new List<string>();
        foreach (string line in export.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using JsonDocument kept = JsonDocument.Parse(line);
            if (kept.RootElement.GetProperty("type").GetString() == type) texts.Add(kept.RootElement.GetProperty("text").GetString()!);
        }

        return texts;
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        IPage page = await context.NewPageAsync();
        page.Request += (_, request) => _asked.Add(request.Url);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(_home.Address.ToString());
        return page;
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.CheckAsync("input[name=intensity][value='8']", new PageCheckOptions { Force = true });
        await page.FillAsync("[name=text]", Letter);
        await page.CheckAsync("input[name=after][value='4']", new PageCheckOptions { Force = true });
        await page.ClickAsync("button[type=submit]");
        await page.WaitForSelectorAsync("[data-waiting]:not([hidden])");
    }
}
