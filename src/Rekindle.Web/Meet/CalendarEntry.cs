using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Meetings;
using Rekindle.Web.Keeping;
using Rekindle.Web.Words;

namespace Rekindle.Web.Meet;

/// <summary>A planned meeting as one entry for a calendar (RFC 5545). It names nobody, and it rings no bell.</summary>
internal static class CalendarEntry
{
    private const string Address = "/meet/calendar";

    /// <summary>Minutes of an entry whose plan names none: an hour.</summary>
    private const int Usual = 60;

    /// <summary>Most bytes of a line: RFC 5545, section 3.1.</summary>
    private const int MostOfALine = 75;

    /// <summary>Where the entry of a plan is taken from.</summary>
    public static string Of(Guid plan) => $"{Address}/{plan}";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address + "/{plan:guid}", Give);

    /// <summary>The entry, as a calendar reads it.</summary>
    /// <param name="id">The id of the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="made">When the entry is made.</param>
    public static string Write(Guid id, MeetingPlanned plan, DateTimeOffset made)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//EN", "BEGIN:VEVENT", $"UID:{id}", $"DTSTAMP:{Utc(made)}", $"DTSTART:{Utc(plan.When)}",
            string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{plan.Minutes ?? Usual}M"),
            $"SUMMARY:{(plan.Kind == MeetingKind.Coffee ? "Coffee" : "Out")}",
            .. plan.Place is { Length: > 0 } place ? [$"LOCATION:{Escape(place)}"] : Array.Empty<string>(),
            "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(l => Fold(l) + "\r\n"));
    }

    private static IResult Give(Guid plan, Visit visit)
    {
        if (visit.Status is not { } status || ClosedBy.Of(status).Count > 0) return Results.NotFound();
        LoggedEvent? planned = OpenPlans.In(CurrentJourney.Of(visit.Standing)).FirstOrDefault(p => p.Id == plan);
        return planned is null ? Results.NotFound()
            : Results.Text(Write(planned.Id, (MeetingPlanned)planned.Event, visit.Moment), "text/calendar", Encoding.UTF8);
    }

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // A longer line goes on in the next one, after a blank; never inside a character.
    private static string Fold(string line)
    {
        var folded = new StringBuilder();
        int bytes = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostOfALine)
            {
                folded.Append("\r\n ");
                bytes = 1;
            }

            folded.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
