using System.Text.Json;
using NodaTime;

namespace Rekindle.Programme.Journeys;

/// <summary>Holds a JSON object against its event type. Reasons name the field and what is allowed; they never quote the value.</summary>
internal static class EventChecker
{
    /// <summary>Null where the object is a well-formed event of <paramref name="type"/>; otherwise the reason.</summary>
    public static string? Check(JsonElement json, EventType type)
    {
        foreach (Field field in type.Fields)
        {
            bool there = json.TryGetProperty(field.Name, out JsonElement value);
            if (!there || (value.ValueKind == JsonValueKind.Null && field.Kind != FieldKind.Event))
            {
                if (field.Required) return $"{type.Name}: field \"{field.Name}\" is missing";
                continue;
            }

            if (Wrong(field, value) is { } wrong) return $"{type.Name}: field \"{field.Name}\" {wrong}";
        }

        return type.Name == "questionnaire" ? CheckAnswers(json) : null;
    }

    private static string? CheckAnswers(JsonElement json)
    {
        _ = StoredWords.Instrument.TryRead(json.GetProperty("instrument").GetString()!, out Instrument instrument);
        (int items, int max) = Shape(instrument);
        JsonElement answers = json.GetProperty("answers");
        return answers.GetArrayLength() != items ? $"questionnaire: field \"answers\" must hold {items} numbers"
            : answers.EnumerateArray().Any(a => a.GetDecimal() > max) ? $"questionnaire: field \"answers\" must hold numbers from 0 to {max}"
            : null;
    }

    /// <summary>How many items an instrument has, and the highest answer to one (evidence page, section 14).</summary>
    internal static (int Items, int Max) Shape(Instrument instrument) => instrument switch
    {
        Instrument.Who5 => (5, 5),
        Instrument.Phq2 => (2, 3),
        Instrument.Phq9 => (9, 3),
        Instrument.Gad7 => (7, 3),
    };

    /// <summary>What the field must be, where <paramref name="value"/> is not that; null where it is.</summary>
    internal static string? Wrong(Field field, JsonElement value) => field.Kind switch
    {
        FieldKind.Text => IsText(value) && (!field.Required || value.GetString()!.Trim().Length > 0)
            ? null : field.Required ? "must be a text that is not empty" : "must be a text",
        FieldKind.Name => IsText(value) && value.GetString()!.Trim().Length is > 0 and <= 100 && !value.GetString()!.Any(char.IsControl)
            ? null : "must be a name of 1 to 100 characters on one line",
        FieldKind.Date => IsText(value) && Rfc3339.TryDay(value.GetString()!, out _)
            ? null : "must be a day as YYYY-MM-DD, from 1900 to 2199",
        FieldKind.Moment => IsMoment(value) ? null : "must be a moment with its offset, as 2026-01-05T22:10:00+01:00",
        FieldKind.Truth => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "must be true or false",
        FieldKind.Whole => IsNumber(value, field, whole: true) ? null : $"must be a whole number from {field.Min} to {field.Max}",
        FieldKind.Number => IsNumber(value, field, whole: false) ? null : $"must be a number from {field.Min} to {field.Max}",
        FieldKind.One => IsWord(value, field.Words!) ? null : "must be one of " + string.Join(", ", field.Words!.Names),
        FieldKind.Many => IsList(value, v => IsWord(v, field.Words!))
            ? null : "must be a list of words out of " + string.Join(", ", field.Words!.Names),
        FieldKind.Id => IsId(value) ? null : "must be the id of an event, as a UUID",
        FieldKind.Ids => IsList(value, IsId) ? null : "must be a list of ids, each a UUID",
        FieldKind.Wholes => IsList(value, v => IsNumber(v, field, whole: true))
            ? null : $"must be a list of whole numbers from {field.Min} to {field.Max}",
        FieldKind.Scales => value.ValueKind == JsonValueKind.Object
            && value.EnumerateObject().All(p => IsNumber(p.Value, field, whole: false))
            ? null : $"must be an object of numbers from {field.Min} to {field.Max}",
        FieldKind.Zone => IsText(value) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(value.GetString()!) is not null
            ? null : "must be an IANA time zone, as Europe/Berlin",
        FieldKind.Country => IsText(value) && value.GetString() is { Length: 2 } code && code.All(char.IsAsciiLetterUpper)
            ? null : "must be a country as two capital letters (ISO 3166-1 alpha-2)",
        FieldKind.Anything => value.ValueKind == JsonValueKind.Object ? null : "must be a JSON object",
        FieldKind.Event => CheckReplacement(value),
    };

    private static string? CheckReplacement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("type", out JsonElement type) || !IsText(type))
        {
            return "must be an event with a type, or null";
        }

        if (value.TryGetProperty("at", out JsonElement at) && !IsMoment(at))
        {
            return "must be an event whose \"at\" is a moment with its offset";
        }

        return EventCatalogue.Find(type.GetString()!) is { } known && Check(value, known) is { } reason
            ? $"is no valid event: {reason}" : null;
    }

    internal static bool IsMoment(JsonElement value) => IsText(value) && Rfc3339.TryMoment(value.GetString()!, out _);

    internal static bool IsId(JsonElement value) => IsText(value) && Guid.TryParseExact(value.GetString(), "D", out _);

    // A lone surrogate written as an escape parses as JSON but is no text; asking for it throws.
    internal static bool IsText(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return false;
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsNumber(JsonElement value, Field field, bool whole) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
        && number >= field.Min && number <= field.Max && (!whole || decimal.Truncate(number) == number);

    private static bool IsWord(JsonElement value, IVocabulary words) => IsText(value) && words.Names.Contains(value.GetString()!);

    private static bool IsList(JsonElement value, Func<JsonElement, bool> item) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item);
}
