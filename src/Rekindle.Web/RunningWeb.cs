using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rekindle.Web.Keeping;

namespace Rekindle.Web;

/// <summary>The application while it runs.</summary>
internal sealed class RunningWeb(WebApplication app, string origin, string startKey) : IAsyncDisposable
{
    /// <summary>The address without a path.</summary>
    public string Origin => origin;

    /// <summary>The address that lets the first browser in.</summary>
    public string StartAddress => $"{origin}/start?key={startKey}";

    /// <summary>The keeper of the vault.</summary>
    public Keeper Keeper { get; } = app.Services.GetRequiredService<Keeper>();

    /// <summary>Waits until cancelled.</summary>
    public Task WaitAsync(CancellationToken cancel) => app.WaitForShutdownAsync(cancel);

    /// <summary>Stops listening and closes the vault.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(TimeSpan.FromSeconds(2));
        await app.DisposeAsync();
    }
}
