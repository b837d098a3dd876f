using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

/// <summary>A person at a browser. Every request that leaves for elsewhere is noted and goes nowhere.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public Visitor(IBrowserContext context, IPage page, Uri origin)
    {
        (_context, Page, Origin) = (context, page, origin);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin.ToString(), StringComparison.Ordinal)) Elsewhere.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    public Uri Origin { get; }

    /// <summary>Addresses of other origins that were asked for.</summary>
    public List<string> Elsewhere { get; } = [];

    /// <summary>What the browser complained of: broken scripts, things that the policy of the page forbade.</summary>
    public List<string> Complaints { get; } = [];

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(Origin, path).ToString());

    public Task ChooseAsync(string name, string value) => Page.CheckAsync($"input[name='{name}'][value='{value}']", new PageCheckOptions { Force = true });

    public Task SaveAsync() => Page.ClickAsync("main button.main");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
