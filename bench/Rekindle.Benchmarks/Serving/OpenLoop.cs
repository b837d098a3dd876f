using System.Diagnostics;
using System.Net;

namespace Rekindle.Benchmarks.Serving;

/// <summary>What a load found.</summary>
/// <param name="Latencies">Milliseconds from the moment at which a request was due until its answer was read whole; sorted.</param>
/// <param name="Wrong">Requests that failed or were answered with another status.</param>
/// <param name="Lateness">Milliseconds by which the generator itself was late in sending; sorted. They are part of the latencies.</param>
/// <param name="Seconds">From the first due moment to the last answer.</param>
internal sealed record LoadResult(IReadOnlyList<double> Latencies, int Wrong, IReadOnlyList<double> Lateness, double Seconds);

/// <summary>Sends requests at a constant rate, whether or not the earlier ones were answered.</summary>
/// <remarks>
/// A closed loop waits for a slow answer and so measures fewer of them. Here every request has its due moment, and its
/// latency runs from there: a stall of the server counts for all requests that were due in it.
/// </remarks>
internal static class OpenLoop
{
    /// <summary>Runs a load.</summary>
    /// <param name="address">What is asked for.</param>
    /// <param name="cookie">The session's cookie; null for none.</param>
    /// <param name="expected">The status that is right.</param>
    /// <param name="rate">Requests a second.</param>
    /// <param name="seconds">For how long.</param>
    public static async Task<LoadResult> RunAsync(Uri address, string? cookie, HttpStatusCode expected, int rate, int seconds)
    {
        using var client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, MaxConnectionsPerServer = 64,
        });
        int count = rate * seconds;
        double[] latencies = new double[count], lateness = new double[count];
        var running = new Task<bool>[count];
        long first = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
        var sender = new Thread(() =>
        {
            for (int i = 0; i < count; i++)
            {
                long due = first + (Stopwatch.Frequency * i / rate);
                for (TimeSpan left = Left(due); left > TimeSpan.Zero; left = Left(due)) Thread.Sleep((int)Math.Ceiling(left.TotalMilliseconds));
                lateness[i] = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
                running[i] = AskAsync(client, address, cookie, expected, due, latencies, i);
            }
        })
        {
            Priority = ThreadPriority.AboveNormal,
        };
        sender.Start();
        await Task.Run(sender.Join);
        bool[] right = await Task.WhenAll(running);
        double took = Stopwatch.GetElapsedTime(first).TotalSeconds;
        Array.Sort(latencies);
        Array.Sort(lateness);
        return new LoadResult(latencies, right.Count(r => !r), lateness, took);
    }

    private static TimeSpan Left(long due) => -Stopwatch.GetElapsedTime(due);

    private static async Task<bool> AskAsync(
        HttpMessageInvoker client, Uri address, string? cookie, HttpStatusCode expected, long due, double[] latencies, int place)
    {
        // Off the sender's thread at once: what it sends next must not wait for this one.
        await Task.Yield();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (cookie is not null) request.Headers.Add("Cookie", cookie);
            using HttpResponseMessage answer = await client.SendAsync(request, CancellationToken.None);
            await answer.Content.CopyToAsync(Stream.Null);
            return answer.StatusCode == expected;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return false;
        }
        finally
        {
            latencies[place] = Stopwatch.GetElapsedTime(due).TotalMilliseconds;
        }
    }
}
