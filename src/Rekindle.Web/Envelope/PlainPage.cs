using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rekindle.Web.Layout;
using Rekindle.Web.Settings;

namespace Rekindle.Web.Envelope;

/// <summary>The few pages that are shown before the door, or when something broke: no style, no script, nothing of the person.</summary>
internal static class PlainPage
{
    /// <summary>Answers with a plain page and its status code.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status code.</param>
    /// <param name="heading">What happened.</param>
    /// <param name="next">What to do next.</param>
    public static Task WriteAsync(HttpContext context, int status, string heading, string next)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        bool discreet = context.RequestServices.GetRequiredService<Device>().Chosen.Discreet;
        HtmlEncoder html = HtmlEncoder.Default;
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
            <title>{html.Encode(Rooms.Title(null, discreet))}</title></head>
            <body><main><h1>{html.Encode(heading)}</h1><p>{html.Encode(next)}</p><p><a href="{QuickExit.Address}" rel="noreferrer noopener nofollow">Leave</a></p></main></body>
            </html>

            """);
    }
}
