using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekindle.Web.Card;
using Rekindle.Web.Envelope;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Settings;

/// <summary>The card as a file to save: what <c>rekindle card</c> makes.</summary>
internal static class CardEndpoint
{
    /// <summary>Where it is asked for.</summary>
    public const string Address = "/settings/card/file";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, MakeAsync);

    private static async Task MakeAsync(HttpContext context, IAntiforgery antiforgery, Keeper keeper, Visit visit, Device device)
    {
        if (!await antiforgery.IsRequestValidAsync(context) || keeper.SealingKey is not { } key)
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, "This page was too old.", "Open it anew and try again.");
            return;
        }

        bool discreet = device.Chosen.Discreet;
        CardContent content = CardContent.Of(visit.Standing, visit.Status, visit.Today, keeper.ZoneOf(visit.Journey));
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{(discreet ? "notes" : "rekindle-card")}.html\"";
        await context.Response.WriteAsync(CardPage.Html(content, key, discreet), context.RequestAborted);
    }
}
