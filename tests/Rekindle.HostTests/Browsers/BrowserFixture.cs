using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Rekindle.HostTests.Browsers.BrowserFixture))]

namespace Rekindle.HostTests.Browsers;

/// <summary>One real browser for all tests that need one; each test takes a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("REKINDLE_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A visitor with a screen of this size, who has come in by the start key, or as the home's own visitor where that one has used it.</summary>
    public async Task<Visitor> VisitAsync(Home home, int width = 360, int height = 740, bool dark = true, bool script = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            DeviceScaleFactor = 2,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(30_000);
        await context.AddCookiesAsync(home.Cookies.GetCookies(home.Origin)
            .Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = home.Origin.ToString() }));
        var visitor = new Visitor(context, await context.NewPageAsync(), home.Origin);
        await visitor.Page.GotoAsync(home.Start.ToString());
        return visitor;
    }

    /// <summary>A phone without a network, on which files are opened.</summary>
    public async Task<IBrowserContext> OfflineAsync(bool dark = true, bool script = true, bool still = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            DeviceScaleFactor = 2,
            ReducedMotion = still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            Offline = true,
        });
        context.SetDefaultTimeout(30_000);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
