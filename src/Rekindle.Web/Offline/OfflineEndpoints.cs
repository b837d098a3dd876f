using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekindle.Vault.Journals;
using Rekindle.Web.Assets;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Offline;

/// <summary>What the browser needs so that the bad minute works while the server is stopped: its worker, and the way back for what waited.</summary>
internal static class OfflineEndpoints
{
    /// <summary>The worker. It stands at the root, since a worker sees only what lies beside and below it.</summary>
    public const string Worker = "/sw.js";

    /// <summary>Everything else stands below this.</summary>
    public const string Root = "/offline";

    private const string Entries = Root + "/entries";

    /// <summary>Assets that the page for the bad minute needs while nothing answers.</summary>
    private static readonly string[] Shell =
    [
        "rekindle.css", "urge.css", "page.js", "leave.js", "watch.js", "keep.js", "waiting.js", "breath.js", "offline.js", "seal.js", "icon.svg", "square.svg",
    ];

    /// <summary>Maps both.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Worker, WorkerAsync);
        endpoints.MapPost(Entries, TakeInAsync);
    }

    private static Task WorkerAsync(HttpContext context, AssetShelf shelf)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        string list = string.Join(", ", Shell.Select(n => $"\"{shelf[n]}\""));
        return context.Response.WriteAsync($"const version = \"{shelf.Version}\";\nconst shell = [{list}];\n{shelf.Text("sw.js")}");
    }

    // 200: it is in the vault, now or since earlier. 409: the vault is closed, come again. 422: it will never come in.
    private static async Task TakeInAsync(HttpContext context, Keeper keeper)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        string[] lines = (await reader.ReadToEndAsync(context.RequestAborted)).Split('\n');
        TakenIn? taken = keeper.TakeIn(lines);
        context.Response.StatusCode = taken switch
        {
            null => StatusCodes.Status409Conflict,
            { Refused.Count: > 0 } => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status200OK,
        };
    }
}
