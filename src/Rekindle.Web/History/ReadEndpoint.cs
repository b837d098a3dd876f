using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Formats;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Envelope;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.History;

/// <summary>Takes the files of an export, reads them in this process, and keeps the figures for the page that follows.</summary>
internal static class ReadEndpoint
{
    /// <summary>Where the form is sent.</summary>
    public const string Address = "/history/read";

    /// <summary>Asked for by our script: percents of the reading, one a line, and <c>done</c> at the end.</summary>
    public const string Lines = "application/x-ndjson";

    private const string TokenField = "__RequestVerificationToken", TokenHeader = "RequestVerificationToken";
    private static readonly DateOrder[] Orders = [DateOrder.DayMonthYear, DateOrder.MonthDayYear];

    /// <summary>Maps it. The form is checked here, as it comes in: the framework would first read it whole, onto the disk.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, ReadAsync);

    private static async Task ReadAsync(HttpContext context, IAntiforgery antiforgery, Keeper keeper, HistoryShelf shelf)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = Upload.MostTaken;
        CancellationToken cancel = context.RequestAborted;
        if (!shelf.Begin())
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status409Conflict, "Another file is being read.", "Wait for it, or cancel it, then try again.");
            return;
        }

        try
        {
            using Upload? upload = await Upload.ReadAsync(context.Request, sent => IsOurs(context, antiforgery, sent), cancel);
            if (upload is null)
            {
                await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, "This page was too old.", "Open it anew and choose the file again.");
                return;
            }

            await AnswerAsync(context, upload, keeper, shelf, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The person cancelled: nothing of it is kept, and nobody waits for an answer.
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException && !context.Response.HasStarted)
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, "The file did not arrive whole.", "Nothing was kept. Go back and try again.");
        }
        finally
        {
            shelf.End();
        }
    }

    // The token must come before the first file.
    private static Task<bool> IsOurs(HttpContext context, IAntiforgery antiforgery, Upload sent)
    {
        if (sent.Field(TokenField) is not { Length: > 0 } token) return Task.FromResult(false);
        context.Request.Headers[TokenHeader] = token;
        return antiforgery.IsRequestValidAsync(context);
    }

    private static async Task AnswerAsync(HttpContext context, Upload upload, Keeper keeper, HistoryShelf shelf, CancellationToken cancel)
    {
        bool tells = context.Request.Headers.Accept.ToString().Contains(Lines, StringComparison.Ordinal);
        Channel<int> percents = System.Threading.Channels.Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        Task<ReadHistory> reading = Task.Run(() => Read(upload, keeper, percents.Writer, cancel), CancellationToken.None);
        if (tells)
        {
            context.Response.ContentType = Lines;
            await foreach (int percent in percents.Reader.ReadAllAsync(CancellationToken.None))
            {
                if (cancel.IsCancellationRequested) continue;
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{percent}\n"), CancellationToken.None);
                await context.Response.Body.FlushAsync(CancellationToken.None);
            }
        }

        shelf.Put(context, await reading);
        if (tells)
        {
            await context.Response.WriteAsync("done\n", cancel);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = HistoryShelf.Page;
    }

    private static ReadHistory Read(Upload upload, Keeper keeper, ChannelWriter<int> percents, CancellationToken cancel)
    {
        try
        {
            if (upload.Problem is { } problem) return new ReadHistory { Pairings = [], Problem = problem };
            if (upload.Files.Count == 0) return new ReadHistory { Pairings = [], Problem = "No file was chosen yet. Choose the export of your chat." };
            int said = -1;
            string order = upload.Field("order");
            JourneyLog log = keeper.Known;
            string zone = keeper.ZoneOf(log);
            var asked = new AskedOfReading(
                upload.Field("me").Trim(), upload.Field("them").Trim(), Orders.Where(o => HistoryJson.Name(o) == order).Select(o => (DateOrder?)o).FirstOrDefault(),
                log.LastStart?.BreakupOn, zone, JourneyDays.In(zone).DayOf(keeper.Now));
            return HistoryReading.Read(
                upload.Files, asked,
                at =>
                {
                    int percent = at.Total > 0 ? (int)(at.Done * 100 / at.Total) : 100;
                    if (Interlocked.Exchange(ref said, percent) != percent) percents.TryWrite(percent);
                },
                cancel);
        }
        finally
        {
            upload.Dispose(); // wiped before anything is told of it
            percents.Complete();
        }
    }
}
