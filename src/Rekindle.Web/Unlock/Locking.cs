using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekindle.Web.Envelope;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Unlock;

/// <summary>Closing the vault by hand, and the sign that somebody is still writing.</summary>
internal static class Locking
{
    /// <summary>Maps both.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/lock", LockAsync);
        endpoints.MapGet("/here", () => Results.NoContent());
    }

    private static async Task LockAsync(HttpContext context, IAntiforgery antiforgery, Keeper keeper)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, "This page was too old.", "Open it anew and try again.");
            return;
        }

        keeper.Close();
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/unlock";
    }
}
