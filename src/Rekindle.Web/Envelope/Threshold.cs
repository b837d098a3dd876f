using Microsoft.AspNetCore.Http;
using Rekindle.Web.Assets;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Envelope;

/// <summary>Leads to the page that comes first: Unlock while the vault is closed, Welcome while there is no journey. Help is always open.</summary>
internal static class Threshold
{
    /// <summary>Passes the request on, or leads elsewhere.</summary>
    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        Keeper keeper = (Keeper)context.RequestServices.GetService(typeof(Keeper))!;
        PathString path = context.Request.Path;
        if (path.StartsWithSegments(AssetShelf.Root) || path.StartsWithSegments("/help")) return next(context);
        string? elsewhere = keeper.State switch
        {
            VaultState.Closed => path.StartsWithSegments("/unlock") ? null : "/unlock",
            VaultState.None => path.StartsWithSegments("/welcome") ? null : "/welcome",
            VaultState.Open => path.StartsWithSegments("/unlock") || (!keeper.HasJourney && !path.StartsWithSegments("/welcome")) ? "/welcome" : null,
        };
        if (elsewhere is null) return next(context);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = elsewhere;
        return Task.CompletedTask;
    }
}
