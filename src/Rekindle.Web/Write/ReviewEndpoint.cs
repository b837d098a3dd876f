using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;
using Rekindle.Web.Words;

namespace Rekindle.Web.Write;

/// <summary>Reviews a draft while it is typed: the text comes in the body, the words for it go back, and nothing is kept.</summary>
internal static class ReviewEndpoint
{
    /// <summary>Where the text is sent.</summary>
    public const string Address = "/write/review";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ReviewAsync);

    private static async Task<IResult> ReviewAsync(HttpContext context, IAntiforgery antiforgery, Keeper keeper)
    {
        if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context)) return Results.BadRequest();
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        string text = form["text"].ToString();
        if (text.Length > Reviewing.MostTyped || keeper.Status() is not { } status || ClosedBy.Of(status).Count > 0) return Results.NoContent();
        _ = StoredWords.DraftPurpose.TryRead(form["kind"].ToString(), out DraftPurpose purpose);
        if (string.IsNullOrWhiteSpace(text)) return Results.NoContent();
        return new RazorComponentResult<ReviewWords>(new Dictionary<string, object?>
        {
            [nameof(ReviewWords.Text)] = text,
            [nameof(ReviewWords.Review)] = Reviewing.Of(text, purpose, status),
            [nameof(ReviewWords.Lines)] = Reviewing.Lines(status),
        });
    }
}
