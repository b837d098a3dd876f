using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>Writes a report as JSON: the fields in the order of the documented example, names in kebab case. What cannot be measured
/// because nobody said who is who, or when it ended, is left out.</summary>
public static class HistoryJson
{
    // Names of any script stay readable; the text goes to a file or a JSON response, never into HTML.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as one line of JSON.</summary>
    /// <param name="report">The report to write.</param>
    /// <returns>The JSON, without a line end.</returns>
    public static string ToText(HistoryReport report)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            Write(writer, report);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes the report as one object into a larger document.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="report">The report to write.</param>
    public static void Write(Utf8JsonWriter writer, HistoryReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        Array(writer, "files", report.Files, File);
        writer.WriteString("me", report.Me);
        writer.WriteString("them", report.Them);
        writer.WriteNumber("gapHours", report.GapHours);
        Array(writer, "people", report.People, (w, p) => Person(w, p, named: true));
        writer.WriteNumber("conversations", report.Conversations);
        if (report.LongestSilence is { } silence) Silence(writer, silence);
        else writer.WriteNull("longestSilence");
        Array(writer, "byMonth", report.ByMonth, Month);
        if (report is { Last8Weeks: { } last, Before: { } before }) Breakup(writer, last, before);
        if (report.SinceBreakup is { } contacts) Array(writer, "sinceBreakup", contacts, Contact);
        if (report.Bursts is { } bursts) Array(writer, "bursts", bursts, Burst);
        Array(writer, "moments", report.Moments, Moment);
        writer.WriteString("caution", report.Caution);
        writer.WriteEndObject();
    }

    /// <summary>The name a kind of record has in JSON.</summary>
    public static string Name(RecordKind kind) => kind switch
    {
        RecordKind.Text => "text",
        RecordKind.Media => "media",
        RecordKind.Deleted => "deleted",
        RecordKind.Call => "call",
        RecordKind.Location => "location",
        RecordKind.Poll => "poll",
        RecordKind.Contact => "contact",
        RecordKind.Notice => "notice",
        RecordKind.Reaction => "reaction",
    };

    /// <summary>The name a kind of time has in JSON.</summary>
    public static string Name(TimeKind time) => time switch
    {
        TimeKind.Naive => "naive",
        TimeKind.Instant => "instant",
        TimeKind.Offset => "offset",
    };

    /// <summary>The name an order of day and month has in JSON.</summary>
    public static string Name(DateOrder order) => order switch
    {
        DateOrder.DayMonthYear => "dmy",
        DateOrder.MonthDayYear => "mdy",
        DateOrder.YearMonthDay => "ymd",
        DateOrder.YearDayMonth => "ydm",
    };

    /// <summary>The name that the origin of an order has in JSON.</summary>
    public static string Name(DateOrderFrom from) => from switch
    {
        DateOrderFrom.Unambiguous => "unambiguous",
        DateOrderFrom.Monotonic => "monotonic",
        DateOrderFrom.RegionHint => "region-hint",
        DateOrderFrom.Assumed => "assumed",
        DateOrderFrom.Asked => "asked",
    };

    /// <summary>The name a kind of moment has in JSON.</summary>
    public static string Name(MomentKind kind) => kind switch
    {
        MomentKind.Laughter => "laughter",
        MomentKind.Warm => "warm",
        MomentKind.Hard => "hard",
    };

    private static void Array<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items) write(writer, item);
        writer.WriteEndArray();
    }

    private static void File(Utf8JsonWriter writer, FileFigures file)
    {
        writer.WriteStartObject();
        writer.WriteString("name", file.Name);
        writer.WriteString("format", file.Format);
        writer.WriteNumber("messages", file.Messages);
        writer.WriteNumber("notices", file.Notices);
        writer.WriteString("firstAt", file.FirstAt?.ToString());
        writer.WriteString("lastAt", file.LastAt?.ToString());
        writer.WriteString("time", Name(file.Time));
        writer.WriteString("dateOrder", file.DateOrder is { } order ? Name(order) : null);
        writer.WriteString("dateOrderFrom", file.DateOrderFrom is { } from ? Name(from) : null);
        writer.WriteBoolean("capped", file.Capped);
        Array(writer, "skipped", file.Skipped, Skipped);
        writer.WriteEndObject();
    }

    private static void Skipped(Utf8JsonWriter writer, SkippedLine line)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line.Line);
        writer.WriteString("reason", line.Reason);
        writer.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter writer, PersonFigures person, bool named)
    {
        writer.WriteStartObject();
        if (named) writer.WriteString("name", person.Name);
        writer.WriteNumber("messages", person.Messages);
        writer.WriteNumber("words", person.Words);
        writer.WriteNumber("media", person.Media);
        writer.WriteNumber("share", person.Share);
        writer.WriteNumber("initiations", person.Initiations);
        writer.WriteNumber("replies", person.Replies);
        Number(writer, "replyMedianSeconds", person.ReplyMedianSeconds);
        Number(writer, "replyP90Seconds", person.ReplyP90Seconds);
        writer.WriteNumber("doubleTexts", person.DoubleTexts);
        writer.WriteNumber("laughs", person.Laughs);
        writer.WriteNumber("questions", person.Questions);
        writer.WriteNumber("warmth", person.Warmth);
        writer.WriteNumber("warmthFrom", person.WarmthFrom);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    private static void People(Utf8JsonWriter writer, IReadOnlyList<PersonFigures> people)
    {
        writer.WriteStartObject("people");
        foreach (PersonFigures person in people)
        {
            writer.WritePropertyName(person.Name);
            Person(writer, person, named: false);
        }

        writer.WriteEndObject();
    }

    private static void Month(Utf8JsonWriter writer, MonthFigures month)
    {
        writer.WriteStartObject();
        writer.WriteString("month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        People(writer, month.People);
        writer.WriteEndObject();
    }

    private static void Breakup(Utf8JsonWriter writer, StretchFigures last, StretchFigures before)
    {
        writer.WriteStartObject("beforeBreakup");
        Stretch(writer, "last8Weeks", last);
        Stretch(writer, "before", before);
        writer.WriteEndObject();
    }

    private static void Stretch(Utf8JsonWriter writer, string name, StretchFigures stretch)
    {
        writer.WriteStartObject(name);
        writer.WriteString("from", stretch.From.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("to", stretch.To.AddDays(-1).ToString("O", CultureInfo.InvariantCulture));
        People(writer, stretch.People);
        writer.WriteEndObject();
    }

    private static void Silence(Utf8JsonWriter writer, Silence silence)
    {
        writer.WriteStartObject("longestSilence");
        writer.WriteString("from", silence.From.ToString());
        writer.WriteString("to", silence.To.ToString());
        writer.WriteString("endedBy", silence.EndedBy);
        writer.WriteEndObject();
    }

    private static void Contact(Utf8JsonWriter writer, ContactSince contact)
    {
        writer.WriteStartObject();
        writer.WriteString("at", contact.At.ToString());
        writer.WriteString("by", contact.ByMe ? "me" : "them");
        writer.WriteString("kind", Name(contact.Kind));
        writer.WriteEndObject();
    }

    private static void Burst(Utf8JsonWriter writer, Burst burst)
    {
        writer.WriteStartObject();
        writer.WriteString("by", burst.ByMe ? "me" : "them");
        writer.WriteString("from", burst.From.ToString());
        writer.WriteString("to", burst.To.ToString());
        writer.WriteNumber("messages", burst.Messages);
        writer.WriteEndObject();
    }

    private static void Moment(Utf8JsonWriter writer, ChatMoment moment)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Name(moment.Kind));
        writer.WriteString("at", moment.At.ToString());
        writer.WriteNumber("messages", moment.Messages);
        writer.WriteNumber("score", moment.Score);
        if (moment.Lines is { } lines)
        {
            Array(writer, "text", lines, (w, line) =>
            {
                w.WriteStartObject();
                w.WriteString("by", line.By);
                w.WriteString("text", line.Text);
                w.WriteEndObject();
            });
        }

        writer.WriteEndObject();
    }
}
