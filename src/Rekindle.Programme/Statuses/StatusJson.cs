using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>Writes a status as the machine contract has it: names and their order are stable, further fields come after them.</summary>
public static class StatusJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n",
    };

    /// <summary>The status as one JSON document over several lines.</summary>
    public static string ToText(Status status) => ToText(writer => Write(writer, status));

    /// <summary>One JSON document in the same hand as a status.</summary>
    /// <param name="write">Writes the document.</param>
    public static string ToText(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the status as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Status status)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(status);
        writer.WriteStartObject();
        writer.WriteString("at", Rfc3339.Write(status.At));
        WriteJourney(writer, status.Journey);
        writer.WriteString("phase", StatusWords.Phase[status.Phase]);
        WriteNoContact(writer, status.NoContact);
        WriteWorth(writer, status.Worth);
        WriteArray(writer, "holds", status.Holds, WriteHold);
        WriteVerdicts(writer, status.Verdicts);
        WriteReadiness(writer, status.Readiness);
        writer.WriteStartObject("approaches");
        writer.WriteNumber("made", status.Approaches.Made);
        writer.WriteNumber("unanswered", status.Approaches.Unanswered);
        writer.WriteNumber("notesLeft", status.Approaches.NotesLeft);
        writer.WriteNumber("invitationsLeft", status.Approaches.InvitationsLeft);
        writer.WriteEndObject();
        writer.WriteStartObject("meetings");
        writer.WriteNumber("held", status.Meetings.Held);
        writer.WriteString("lastVerdict", status.Meetings.LastVerdict is { } last ? StatusWords.Meeting[last] : null);
        writer.WriteString("progress", status.Meetings.Progress is { } progress ? StatusWords.Progress[progress] : null);
        writer.WriteEndObject();
        WriteArray(writer, "today", status.ToDo, WriteAdvice);
        WriteArray(writer, "avoid", status.Avoid, WriteAdvice);
        writer.WriteString("recommendation", StatusWords.Recommendation[status.Recommendation]);
        WriteStrings(writer, "notes", status.Notes);
        WriteStrings(writer, "recommendationReasons", status.RecommendationReasons);
        writer.WriteEndObject();
    }

    /// <summary>Writes <c>verdict</c> and <c>earliest</c> into the object that is open.</summary>
    public static void WriteAnswer(Utf8JsonWriter writer, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(verdict);
        writer.WriteString("verdict", StatusWords.Verdict[verdict.Kind]);
        writer.WriteString("earliest", verdict.Earliest?.ToString());
    }

    private static void WriteJourney(Utf8JsonWriter writer, JourneyIdentity journey)
    {
        writer.WriteStartObject("journey");
        writer.WriteString("alias", journey.Alias);
        writer.WriteString("playbook", journey.Playbook);
        writer.WriteString("breakupOn", Rfc3339.Write(journey.BreakupOn));
        writer.WriteString("timeZone", journey.TimeZone);
        writer.WriteString("country", journey.Country);
        writer.WriteBoolean("quiet", journey.Quiet);
        writer.WriteEndObject();
    }

    private static void WriteNoContact(Utf8JsonWriter writer, NoContactCount count)
    {
        writer.WriteStartObject("noContact");
        writer.WriteString("since", Rfc3339.Write(count.Since));
        writer.WriteNumber("creditedDays", count.CreditedDays);
        writer.WriteNumber("plannedDays", count.PlannedDays);
        writer.WriteNumber("daysSinceLastSlip", count.DaysSinceLastSlip);
        writer.WriteNumber("longestStreak", count.LongestStreak);
        writer.WriteNumber("totalDays", count.TotalDays);
        writer.WriteNumber("keptOfLast28", count.KeptOfLast28);
        writer.WriteNumber("slips", count.Slips);
        writer.WriteNumber("lapses", count.Lapses);
        writer.WriteString("earliestEnd", Rfc3339.Write(count.EarliestEnd));
        writer.WriteBoolean("complete", count.Complete);
        writer.WriteEndObject();
    }

    private static void WriteWorth(Utf8JsonWriter writer, WorthResult? worth)
    {
        if (worth is null)
        {
            writer.WriteNull("worth");
            return;
        }

        writer.WriteStartObject("worth");
        writer.WriteString("recommendation", StatusWords.Worth[worth.Recommendation]);
        WriteArray(writer, "items", worth.Items, (w, item) =>
        {
            w.WriteString("item", item.Item);
            w.WriteNumber("weight", item.Weight);
            w.WriteString("why", item.Why);
        });
        writer.WriteNumber("sum", worth.Sum);
        writer.WriteEndObject();
    }

    private static void WriteHold(Utf8JsonWriter writer, Hold hold)
    {
        writer.WriteString("kind", StatusWords.Hold[hold.Kind]);
        writer.WriteString("since", Rfc3339.Write(hold.Since));
        writer.WriteString("until", hold.Until is { } until ? Rfc3339.Write(until) : null);
        writer.WriteString("message", hold.Message);
        WriteStrings(writer, "rules", hold.Rules);
        WriteArray(writer, "resources", hold.Resources, (w, resource) =>
        {
            w.WriteString("name", resource.Name);
            w.WriteString("number", resource.Number);
            w.WriteString("for", resource.For);
            w.WriteString("checked", resource.Checked is { } day ? Rfc3339.Write(day) : null);
        });
        WriteIds(writer, hold.Events);
    }

    private static void WriteVerdicts(Utf8JsonWriter writer, ActionVerdicts verdicts)
    {
        writer.WriteStartObject("verdicts");
        foreach (string name in StatusWords.Action.Names)
        {
            _ = StatusWords.Action.TryRead(name, out ActionKind action);
            Verdict verdict = verdicts[action];
            writer.WriteStartObject(name);
            WriteAnswer(writer, verdict);
            WriteArray(writer, "reasons", verdict.Reasons, (w, reason) =>
            {
                w.WriteString("code", reason.Code);
                w.WriteString("message", reason.Message);
                WriteStrings(w, "rules", reason.Rules);
                WriteIds(w, reason.Events);
            });
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteReadiness(Utf8JsonWriter writer, ReadinessResult readiness)
    {
        writer.WriteStartObject("readiness");
        writer.WriteBoolean("ready", readiness.Ready);
        WriteArray(writer, "parts", readiness.Parts, (w, part) =>
        {
            w.WriteString("part", part.Part);
            w.WritePropertyName("value");
            if (part.Value is { } value) w.WriteRawValue(Figure(value, part.Threshold));
            else w.WriteNullValue();
            w.WritePropertyName("threshold");
            w.WriteRawValue(Figure(part.Threshold, part.Threshold));
            w.WriteBoolean("met", part.Met);
            w.WriteNumber("from", part.From);
            w.WriteBoolean("enough", part.Enough);
            w.WriteString("message", part.Message);
        });
        writer.WriteEndObject();
    }

    /// <summary>A figure with one decimal, or with as many as it takes to stand on its own side of the threshold: 4.96 is no 5.0.</summary>
    internal static string Figure(decimal value, decimal threshold)
    {
        int decimals = 1;
        decimal shown = Round(value, decimals);
        while (shown.CompareTo(threshold) != value.CompareTo(threshold)) shown = Round(value, ++decimals);
        return shown.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static decimal Round(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static void WriteAdvice(Utf8JsonWriter writer, AdviceShown advice)
    {
        writer.WriteString("id", advice.Id);
        writer.WriteString("title", advice.Title);
        writer.WriteString("why", advice.Why);
        WriteStrings(writer, "rules", advice.Rules);
        WriteStrings(writer, "evidence", advice.Evidence);
        writer.WriteString("label", advice.Label);
        writer.WriteString("page", advice.Page);
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, IReadOnlyList<Guid> ids) =>
        WriteStrings(writer, "events", [.. ids.Select(id => id.ToString())]);
}
