using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rekindle.Programme.Journeys;

// A journey file (*.journey.jsonl) is UTF-8, one JSON object a line:
//   {"type": "...", "at": "2026-01-05T22:10:00+01:00", "id": "<UUID>", ...fields of the type}
// Empty lines are passed over, a byte-order mark and CRLF are allowed. Unknown fields and types are kept.
// A malformed line refuses the whole file.

/// <summary>Reads journey files and single lines of the journey format.</summary>
public static class JourneyReader
{
    /// <summary>The longest line that is read, in bytes. A chat's summary is the longest that a journey holds, a few hundred KB.</summary>
    public const int MaxLineBytes = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    // Kept as the person wrote it: letters of any script stay readable in the export.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The parser compares the names of fields, and a name with half a surrogate pair, written as an escape, is no text.
    private const string HalfPair = "the name of a field has half a character in it, written as an escape";

    private sealed record Numbered(LoggedEvent Event, int Line);

    /// <summary>Reads a whole file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">Its name, for the reason of a refusal.</param>
    public static Reading<JourneyLog> ReadFile(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[3..];
        var events = new Dictionary<Guid, Numbered>();
        int number = 0;
        while (!utf8.IsEmpty)
        {
            number++;
            int end = utf8.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? utf8 : utf8[..end];
            utf8 = end < 0 ? [] : utf8[(end + 1)..];
            line = line.Trim(" \t\r"u8);
            if (line.IsEmpty) continue;
            Reading<LoggedEvent> read = ReadLine(line, file, number);
            if (read.Value is not { } logged) return new Reading<JourneyLog>(null, read.Problem);
            if (events.TryGetValue(logged.Id, out Numbered? other) && other.Event.Line != logged.Line
                && !SaysTheSame(other.Event, logged))
            {
                return Reading.Refused<JourneyLog>(file, number, $"field \"id\" is that of line {other.Line}, which says something else");
            }

            events.TryAdd(logged.Id, new Numbered(logged, number));
        }

        return Reading.Of(new JourneyLog(events.Values.Select(e => e.Event)));
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, as text.</param>
    /// <param name="file">Name of the input, for the reason of a refusal.</param>
    /// <param name="number">1-based line number in it.</param>
    public static Reading<LoggedEvent> ReadLine(string line, string file, int number) =>
        ReadLine(Encoding.UTF8.GetBytes(line), file, number);

    /// <summary>Reads the line of an event that was read before and kept: it is taken as it stands.</summary>
    /// <param name="line">A <see cref="LoggedEvent.Line"/>.</param>
    /// <returns>The event; null where the line is none that this version reads.</returns>
    public static LoggedEvent? ReadKept(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Strict);
            return ReadObject(document.RootElement, line).Logged;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null; // InvalidOperationException: see HalfPair
        }
    }

    private static Reading<LoggedEvent> ReadLine(ReadOnlySpan<byte> line, string file, int number)
    {
        Reading<LoggedEvent> Refuse(string reason) => Reading.Refused<LoggedEvent>(file, number, reason);

        if (line.Length > MaxLineBytes) return Refuse($"the line is longer than {MaxLineBytes / (1024 * 1024)} MiB");
        JsonDocument document;
        try
        {
            _ = StrictUtf8.GetCharCount(line);
            document = JsonDocument.Parse(line.ToArray(), Strict);
        }
        catch (DecoderFallbackException)
        {
            return Refuse("the line is not valid UTF-8");
        }
        catch (JsonException broken)
        {
            // The parser's own message may quote a character of the text.
            return Refuse($"the line is not a JSON object with each field once (at byte {broken.BytePositionInLine + 1})");
        }
        catch (InvalidOperationException)
        {
            return Refuse(HalfPair);
        }

        using (document)
        {
            Read read = ReadObject(document.RootElement);
            return read.Logged is { } logged ? Reading.Of(logged) : Refuse(read.Reason!);
        }
    }

    private sealed record Read(LoggedEvent? Logged, string? Reason);

    private static Read ReadObject(JsonElement json, string? kept = null)
    {
        if (json.ValueKind != JsonValueKind.Object) return Wrong("the line is not a JSON object");
        if (!json.TryGetProperty("type", out JsonElement type) || !EventChecker.IsText(type) || type.GetString()!.Length == 0)
        {
            return Wrong("field \"type\" must name the type of the event");
        }

        if (!json.TryGetProperty("at", out JsonElement at) || !EventChecker.IsText(at)
            || !Rfc3339.TryMoment(at.GetString()!, out DateTimeOffset moment))
        {
            return Wrong("field \"at\" must be a moment with its offset, as 2026-01-05T22:10:00+01:00");
        }

        bool hasId = json.TryGetProperty("id", out JsonElement given);
        if (hasId && !EventChecker.IsId(given)) return Wrong("field \"id\" must be a UUID");
        string name = type.GetString()!;
        JourneyEvent happened;
        if (EventCatalogue.Find(name) is { } known)
        {
            if (EventChecker.Check(json, known) is { } reason) return Wrong(reason);
            happened = known.Make(new EventValues(json));
        }
        else
        {
            happened = new UnknownEvent(name);
        }

        Guid id = hasId ? Guid.Parse(given.GetString()!) : EventId.Of(json);
        return (kept is not null && hasId ? kept : WriteLine(json, id, hasId)) is { } line
            ? new Read(new LoggedEvent(id, moment, happened, line), null)
            : Wrong("a text holds half a character (a lone surrogate)");

        static Read Wrong(string reason) => new(null, reason);
    }

    // Compact, every field as it came; an id that was made stands third, as in a written file.
    private static string? WriteLine(JsonElement json, Guid id, bool hasId)
    {
        using var stream = new MemoryStream();
        try
        {
            using var writer = new Utf8JsonWriter(stream, Plain);
            writer.WriteStartObject();
            writer.WriteString("type", json.GetProperty("type").GetString());
            writer.WriteString("at", json.GetProperty("at").GetString());
            writer.WriteString("id", hasId ? json.GetProperty("id").GetString() : id.ToString());
            foreach (JsonProperty property in json.EnumerateObject())
            {
                if (property.Name is not ("type" or "at" or "id")) property.WriteTo(writer);
            }

            writer.WriteEndObject();
        }
        catch (InvalidOperationException)
        {
            return null;
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Whether two events say the same, whatever the order and spacing of their fields; their ids are not compared.</summary>
    public static bool SaysTheSame(LoggedEvent left, LoggedEvent right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        using JsonDocument a = JsonDocument.Parse(left.Line);
        using JsonDocument b = JsonDocument.Parse(right.Line);
        return EventId.Of(a.RootElement) == EventId.Of(b.RootElement);
    }
}
