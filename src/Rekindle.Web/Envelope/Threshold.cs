using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rekindle.Web.Assets;
using Rekindle.Web.Forms;
using Rekindle.Web.History;
using Rekindle.Web.Keeping;
using Rekindle.Web.Offline;
using Rekindle.Web.Unlock;
using Rekindle.Web.Urge;
using Rekindle.Web.Write;

namespace Rekindle.Web.Envelope;

/// <summary>Leads to the page that comes first: Unlock while the vault is closed, Welcome while there is no journey. Help is always open,
/// and so is the page for the bad minute.</summary>
internal static class Threshold
{
    /// <summary>Rooms whose pages show again what was half written.</summary>
    private static readonly string[] RoomsWithForms = ["/urge", "/letters", "/write", "/meet", "/decide", "/rebuild", "/letting-go", "/together"];

    /// <summary>Passes the request on, or leads elsewhere.</summary>
    public static async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var keeper = context.RequestServices.GetRequiredService<Keeper>();
        PathString path = context.Request.Path;
        if (path.StartsWithSegments(AssetShelf.Root) || path.StartsWithSegments("/help")
            || path.StartsWithSegments(OfflineEndpoints.Root) || path == OfflineEndpoints.Worker)
        {
            await next(context);
            return;
        }

        string? elsewhere = keeper.State switch
        {
            VaultState.Closed => path.StartsWithSegments("/unlock") ? null : path == Away.FromHelp ? "/help"
                : path == UrgePage.Address && HttpMethods.IsGet(context.Request.Method) ? OfflineEndpoints.Root : "/unlock",
            VaultState.None => path.StartsWithSegments("/welcome") ? null : "/welcome",
            VaultState.Open => path.StartsWithSegments("/unlock") || (!keeper.HasJourney && !path.StartsWithSegments("/welcome")) ? "/welcome" : null,
        };
        if (elsewhere is null)
        {
            await next(context);
            return;
        }

        if (elsewhere == "/unlock") keeper.Held = await HoldAsync(context.Request) ?? keeper.Held;
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = elsewhere;
    }

    // Only what has a form that can show it again, and never a file: those forms are sent in one piece, as fields of text.
    private static async Task<HeldForm?> HoldAsync(HttpRequest request)
    {
        bool isFile = request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || isFile) return null;
        IFormCollection form = await request.ReadFormAsync();
        // A page that nobody used hands over what was half written, and says which page it is.
        PathString path = request.Path == Away.Address && form[Away.From].ToString() is ['/', ..] from ? from : request.Path;
        bool isShownAgain = path.StartsWithSegments("/log") || path.StartsWithSegments("/welcome") || path == HistoryShelf.Page
            || (RoomsWithForms.Any(r => path.StartsWithSegments(r)) && path != ReviewEndpoint.Address);
        return isShownAgain ? new HeldForm(path, PostedEvent.Flatten(form)) : null;
    }
}
