using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rekindle.Programme.Journeys;

/// <summary>Why a form makes no event.</summary>
/// <param name="Field">The field concerned; null where it is the form as a whole.</param>
/// <param name="Reason">What is allowed there. Never quotes what was written.</param>
public sealed record FormProblem(string? Field, string Reason)
{
    /// <summary>The field and what it must be, as one sentence.</summary>
    public override string ToString() => Field is null ? Reason : $"field \"{Field}\" {Reason}";
}

/// <summary>What a form made: the event, or everything that is wrong with it.</summary>
/// <param name="Event">The event; null where there are problems.</param>
/// <param name="Problems">Empty where there is an event, and never otherwise.</param>
public sealed record EventFormResult(LoggedEvent? Event, IReadOnlyList<FormProblem> Problems);

/// <summary>Makes events from fields written as text: the arguments of a command, the inputs of a page.</summary>
/// <remarks>
/// A value is written by the kind of its field: truths as true, false, yes, no, on or off; lists with commas, or the field given
/// several times; scales as <c>question=7</c>, divided by semicolons or line breaks; everything else as the journey format has it.
/// An empty value is a field left out.
/// </remarks>
public static class EventForm
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes one event.</summary>
    /// <param name="type">The stored name of its type. Corrections are made by <see cref="Withdraw"/>.</param>
    /// <param name="fields">Names and values, in any order.</param>
    /// <param name="at">When it happened; kept to the second.</param>
    /// <param name="id">Its id: a version 7 UUID of the caller's making.</param>
    /// <param name="zone">IANA zone for moments written without offset; null refuses those.</param>
    public static EventFormResult Make(
        string type, IReadOnlyList<KeyValuePair<string, string>> fields, DateTimeOffset at, Guid id, string? zone = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (EventCatalogue.Find(type) is not { } known || known.Name == EventCatalogue.CorrectionName)
        {
            return Refuse(new FormProblem(null, "there is no such event type; there are " + string.Join(", ", Names())));
        }

        var problems = new List<FormProblem>();
        var given = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
        {
            (string name, string value) = fields[i];
            if (known.Fields.FirstOrDefault(f => f.Name == name) is null)
            {
                // The name is not repeated: a text may have slipped into its place.
                problems.Add(new FormProblem(null, $"{type} has no field of the name given in place {i + 1}; {Known(known)}"));
            }
            else if (!string.IsNullOrWhiteSpace(value))
            {
                if (!given.TryGetValue(name, out List<string>? values)) given[name] = values = [];
                values.Add(value);
            }
        }

        string line = Write(known, given, at, id, zone, problems);
        if (problems.Count > 0) return Refuse([.. problems]);
        Reading<LoggedEvent> read = JourneyReader.ReadLine(line, type, 1);
        return read.Value is { } made ? new EventFormResult(made, []) : Refuse(new FormProblem(null, read.Problem!.Reason));
    }

    /// <summary>Makes the line that takes an earlier event back. The log itself is never rewritten.</summary>
    /// <param name="of">The event that is taken back.</param>
    /// <param name="at">When it is taken back; kept to the second.</param>
    /// <param name="id">The id of this line: a version 7 UUID of the caller's making.</param>
    public static LoggedEvent Withdraw(Guid of, DateTimeOffset at, Guid id)
    {
        string line = Write(EventCatalogue.CorrectionName, at, id, writer =>
        {
            writer.WriteString("of", of.ToString());
            writer.WriteNull("event");
        });
        return JourneyReader.ReadLine(line, EventCatalogue.CorrectionName, 1).Value!;
    }

    private static EventFormResult Refuse(params FormProblem[] problems) => new(null, problems);

    private static IEnumerable<string> Names() =>
        EventCatalogue.All.Select(t => t.Name).Where(n => n != EventCatalogue.CorrectionName);

    private static string Known(EventType type) => "its fields are " + string.Join(", ", type.Fields.Select(f => f.Name));

    private static string Write(
        EventType type, Dictionary<string, List<string>> given, DateTimeOffset at, Guid id, string? zone, List<FormProblem> problems) =>
        Write(type.Name, at, id, writer =>
        {
            foreach (Field field in type.Fields)
            {
                if (!given.TryGetValue(field.Name, out List<string>? values))
                {
                    if (field.Required) problems.Add(new FormProblem(field.Name, "is missing: it " + MustBe(field)));
                    continue;
                }

                if (values.Count > 1 && !IsList(field.Kind))
                {
                    problems.Add(new FormProblem(field.Name, "is given more than once"));
                    continue;
                }

                byte[] json = ToJson(field, values, zone);
                using JsonDocument document = JsonDocument.Parse(json);
                if (EventChecker.Wrong(field, document.RootElement) is { } wrong) problems.Add(new FormProblem(field.Name, wrong));
                writer.WritePropertyName(field.Name);
                writer.WriteRawValue(json);
            }
        });

    private static string Write(string type, DateTimeOffset at, Guid id, Action<Utf8JsonWriter> fields)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteString("at", Rfc3339.Write(at));
            writer.WriteString("id", id.ToString());
            fields(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static bool IsList(FieldKind kind) => kind is FieldKind.Many or FieldKind.Ids or FieldKind.Wholes or FieldKind.Scales;

    // What cannot be read as its kind is written as text: the checker then says what is allowed.
    private static byte[] ToJson(Field field, List<string> values, string? zone)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            switch (field.Kind)
            {
                case FieldKind.Many or FieldKind.Ids or FieldKind.Wholes:
                    writer.WriteStartArray();
                    foreach (string item in Items(values, ',')) WriteItem(writer, field.Kind, item);
                    writer.WriteEndArray();
                    break;
                case FieldKind.Scales:
                    WriteScales(writer, Items(values, ';', '\n'));
                    break;
                case FieldKind.Anything or FieldKind.Event:
                    WriteJson(writer, values[0]);
                    break;
                case FieldKind.Moment:
                    writer.WriteStringValue(
                        zone is not null && LocalMoment.TryRead(values[0].Trim(), zone, out DateTimeOffset moment)
                            ? Rfc3339.Write(moment) : values[0].Trim());
                    break;
                case FieldKind.Text:
                    writer.WriteStringValue(Whole(values[0]));
                    break;
                default:
                    WriteItem(writer, field.Kind, Whole(values[0]).Trim());
                    break;
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<string> Items(List<string> values, params char[] dividers) =>
        values.SelectMany(v => Whole(v).Split(dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static void WriteItem(Utf8JsonWriter writer, FieldKind kind, string text)
    {
        bool isNumber = kind is FieldKind.Whole or FieldKind.Number or FieldKind.Wholes;
        bool isTruth = kind is FieldKind.Truth;
        if (isNumber && decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            writer.WriteNumberValue(number);
        }
        else if (isTruth && Truth(text) is { } truth)
        {
            writer.WriteBooleanValue(truth);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    private static bool? Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private static void WriteScales(Utf8JsonWriter writer, IEnumerable<string> items)
    {
        writer.WriteStartObject();
        foreach (IGrouping<string, string> item in items.GroupBy(i => i.LastIndexOf('=') is var at and > 0 ? i[..at].Trim() : ""))
        {
            writer.WritePropertyName(item.Key);
            string last = item.Last();
            WriteItem(writer, FieldKind.Number, last[(last.LastIndexOf('=') + 1)..].Trim());
        }

        writer.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter writer, string text)
    {
        try
        {
            writer.WriteRawValue(text);
        }
        catch (JsonException)
        {
            writer.WriteStringValue(Whole(text));
        }
    }

    // A lone surrogate is no text and cannot be kept; it becomes the sign for a character that could not be read.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string MustBe(Field field)
    {
        using JsonDocument nothing = JsonDocument.Parse("null");
        return EventChecker.Wrong(field, nothing.RootElement) ?? "must be there";
    }
}
