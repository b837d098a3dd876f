using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Envelope;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Settings;

/// <summary>The whole journey as the open format, to be saved where the person likes.</summary>
internal static class ExportEndpoint
{
    /// <summary>Where it is asked for.</summary>
    public const string Address = "/settings/export";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ExportAsync);

    private static async Task ExportAsync(HttpContext context, IAntiforgery antiforgery, Keeper keeper, Device device)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, "This page was too old.", "Open it anew and try again.");
            return;
        }

        context.Response.ContentType = "application/jsonl; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{(device.Chosen.Discreet ? "notes" : "journey")}.journey.jsonl\"";
        foreach (LoggedEvent logged in keeper.Journey.Events) await context.Response.WriteAsync(logged.Line + "\n", context.RequestAborted);
    }
}
