using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rekindle.Vault;
using Rekindle.Web.Assets;
using Rekindle.Web.Demo;
using Rekindle.Web.Envelope;
using Rekindle.Web.History;
using Rekindle.Web.Joining;
using Rekindle.Web.Keeping;
using Rekindle.Web.Layout;
using Rekindle.Web.Meet;
using Rekindle.Web.Offline;
using Rekindle.Web.Settings;
using Rekindle.Web.Unlock;
using Rekindle.Web.Write;

namespace Rekindle.Web;

/// <summary>The web application, on this machine alone.</summary>
public static class WebHost
{
    private const int PortsTried = 50;

    /// <summary>Most bytes of a form; the one that takes files in has a measure of its own (<see cref="Upload.MostBytes"/>).</summary>
    private const int MostFormBytes = 1024 * 1024;

    /// <summary>Runs until cancelled. Prints the address with its start key, and nothing of the person, ever.</summary>
    /// <param name="options">How to run.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="output">Takes the address, and the kind and place of an error.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>0 once it was ended; 2 where the port that was asked for is taken.</returns>
    public static async Task<int> RunAsync(WebOptions options, TimeProvider clock, TextWriter output, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (FreePort(options.Port) is not { } port)
        {
            await output.WriteLineAsync($"Port {options.Port} is taken. Give another with --port, or leave it out.");
            return 2;
        }

        await using RunningWeb web = await StartAsync(options, clock, output, port, cancel);
        await output.WriteLineAsync($"""
            Rekindle is open on this machine alone.

                {web.StartAddress}

            The address works once, in one browser. Ctrl+C closes Rekindle.
            """);
        await output.FlushAsync(CancellationToken.None);
        await web.WaitAsync(cancel);
        return 0;
    }

    internal static async Task<RunningWeb> StartAsync(WebOptions options, TimeProvider clock, TextWriter errors, int port, CancellationToken cancel)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            foreach (IPAddress address in Loopbacks(port)) kestrel.Listen(address, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostFormBytes;
        });
        AddServices(builder.Services, options, clock);
        WebApplication app = builder.Build();
        Use(app, errors);
        try
        {
            await app.StartAsync(cancel);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var doorway = app.Services.GetRequiredService<Doorway>();
        doorway.Port = new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        if (options.Demo)
        {
            var keeper = app.Services.GetRequiredService<Keeper>();
            keeper.Create();
            keeper.Append(SampleJourney.Make(clock.GetUtcNow(), options.DefaultZone));
        }

        return new RunningWeb(app, doorway.Origin, app.Services.GetRequiredService<StartKey>().Text);
    }

    private static void AddServices(IServiceCollection services, WebOptions options, TimeProvider clock)
    {
        services.AddLogging(logging => logging.ClearProviders());
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "rekindle-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.SuppressXFrameOptionsHeader = true; // frame-ancestors 'none' says it
        });
        services.Configure<FormOptions>(form => form.MemoryBufferThreshold = MostFormBytes); // no form ever becomes a temporary file
        services.AddResponseCompression();
        services.AddSingleton(options).AddSingleton(clock);
        services.AddSingleton<Doorway>().AddSingleton<StartKey>().AddSingleton<SessionBook>().AddSingleton<AssetShelf>().AddSingleton<Device>();
        services.AddSingleton(Readings.Settings(options.DefaultZone)).AddSingleton<Keeper>().AddSingleton<HistoryShelf>().AddScoped<Visit>();
    }

    private static void Use(WebApplication app, TextWriter errors)
    {
        app.Use(SafetyHeaders.AddAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => ShowErrorAsync(context, errors) });
        app.UseMiddleware<Doorman>();
        app.UseResponseCompression();
        app.Use(Threshold.PassAsync);
        app.UseRouting();
        app.UseAntiforgery();
        app.Services.GetRequiredService<AssetShelf>().Map(app);
        Locking.Map(app);
        ReadEndpoint.Map(app);
        ReviewEndpoint.Map(app);
        OfflineEndpoints.Map(app);
        CalendarEntry.Map(app);
        ExportEndpoint.Map(app);
        CardEndpoint.Map(app);
        app.MapRazorComponents<App>();
        app.MapFallback(NowhereAsync);
    }

    private static Task NowhereAsync(HttpContext context) => PlainPage.WriteAsync(
        context, StatusCodes.Status404NotFound, "There is no such page.", "Go back, or open the address without what follows it.");

    // The kind of the error and the pattern of the page; never its message, which may quote what the person wrote.
    private static async Task ShowErrorAsync(HttpContext context, TextWriter errors)
    {
        var feature = context.Features.Get<IExceptionHandlerFeature>();
        string page = (feature?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "a page";
        bool storage = feature?.Error is VaultStorageException or VaultDamagedException;
        await errors.WriteLineAsync($"rekindle: {page}: {feature?.Error.GetType().Name}");
        await PlainPage.WriteAsync(context, StatusCodes.Status500InternalServerError,
            storage ? "The vault did not do its part." : "Something broke, and it was not you.",
            storage ? feature!.Error.Message : "What was saved before is safe. Go back and try again.");
    }

    private static int? FreePort(int? asked)
    {
        IEnumerable<int> candidates = asked is { } port ? [port] : Enumerable.Range(WebOptions.DefaultPort, PortsTried);
        foreach (int candidate in candidates)
        {
            if (Loopbacks(candidate).All(address => CanListen(address, candidate) is null)) return candidate;
        }

        return null;
    }

    // "localhost" is both, where the machine has both: a stranger who listened on the other one would be sent what is meant for us.
    private static IEnumerable<IPAddress> Loopbacks(int port)
    {
        yield return IPAddress.Loopback;
        if (port != 0 && Socket.OSSupportsIPv6 && CanListen(IPAddress.IPv6Loopback, port) is null or SocketError.AddressAlreadyInUse)
        {
            yield return IPAddress.IPv6Loopback;
        }
    }

    private static SocketError? CanListen(IPAddress address, int port)
    {
        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
            return null;
        }
        catch (SocketException refused)
        {
            return refused.SocketErrorCode;
        }
    }
}
