using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Formats;

namespace Rekindle.Web.History;

/// <summary>What the person said about an export before it is read.</summary>
/// <param name="Me">Their name in it; empty: it will be asked where needed.</param>
/// <param name="Them">The other's name in it; empty: it will be asked where needed.</param>
/// <param name="Order">Order of day and month; null: told from the file.</param>
/// <param name="Breakup">Day of the breakup.</param>
/// <param name="Zone">IANA zone of the journey.</param>
/// <param name="Today">The person's own calendar day.</param>
internal sealed record AskedOfReading(string Me, string Them, DateOrder? Order, DateOnly? Breakup, string Zone, DateOnly Today);

/// <summary>Reads the files of an upload and makes every report that the person may still choose from, so that the text need not wait for
/// their answer.</summary>
internal static class HistoryReading
{
    /// <summary>Names that are offered as "me", and as "them" for each, where the file says nothing. Each pair costs one walk over the
    /// messages; the least busy people of a group can be named beforehand.</summary>
    public const int MostAsked = 6;

    /// <summary>Names that are offered as "them" where the file says who exported it.</summary>
    public const int MostPartners = 24;

    /// <summary>Reads.</summary>
    /// <param name="files">The files. Nothing of their text is in what is returned.</param>
    /// <param name="asked">What the person said.</param>
    /// <param name="progress">Called now and then, from any thread.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ReadHistory Read(
        IReadOnlyList<(string Name, HeldBytes Bytes)> files, AskedOfReading asked, Action<ReadingProgress> progress, CancellationToken cancel)
    {
        ChatHistory history = ChatReading.Read(
            [.. files.Select(f => new NamedBytes(f.Name, f.Bytes))], new ReadingOptions { DateOrder = asked.Order, ReadOn = asked.Today }, progress, cancel);
        if (history.Writers.Count < 2)
        {
            return new ReadHistory
            {
                Pairings = [],
                Refused = history.Refused,
                Problem = history.Writers.Count == 0 ? null : "Only one person wrote in this file, so there is nothing to compare.",
            };
        }

        if (asked.Me.Length + asked.Them.Length > 0 && Report(history, asked, asked.Me, asked.Them) is { } named)
        {
            return new ReadHistory { Pairings = [named], Refused = history.Refused };
        }

        var pairings = new List<HistoryReport>();
        IEnumerable<Writer> exporters = history.Writers.Where(w => w.IsMe).Take(2).ToArray() is [var only] ? [only] : history.Writers.Take(MostAsked);
        int partners = exporters.Count() == 1 ? MostPartners : MostAsked;
        foreach (Writer me in exporters)
        {
            foreach (Writer them in history.Writers.Where(w => w.Name != me.Name).Take(partners))
            {
                cancel.ThrowIfCancellationRequested();
                if (Report(history, asked, me.Name, them.Name) is { } report && report.People.All(p => p.Messages > 0)) pairings.Add(report);
            }
        }

        return new ReadHistory
        {
            Pairings = pairings,
            Refused = history.Refused,
            Problem = asked.Me.Length + asked.Them.Length > 0 ? "The names you wrote do not stand in the file in this way. Choose them here." : null,
        };
    }

    private static HistoryReport? Report(ChatHistory history, AskedOfReading asked, string me, string them)
    {
        HistoryReport? report = history.Report(new HistoryOptions
        {
            Me = me.Length > 0 ? me : null,
            Them = them.Length > 0 ? them : null,
            Breakup = asked.Breakup,
            Zone = TimeZoneInfo.TryFindSystemTimeZoneById(asked.Zone, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc,
        }).Report;
        return report is { Me: not null, Them: not null, ByMonth.Count: > 0 } ? report : null;
    }
}
