using System.Text.Json;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Tests.Conventions;

/// <summary>The stored names of the journey format: a file written today is read by every later version.</summary>
public sealed class EventClaims
{
    // Never edited, only added to: these words stand in people's files.
    private static readonly string[] Golden =
    [
        "journey-started", "plan-changed", "safety-screened", "worth-assessed", "sealed-answer", "feeling-noted", "ex-status", "contact",
        "profile-checked", "urge", "letter-written", "letter-burned", "check-in", "questionnaire", "activity-planned", "activity-done",
        "own-part-named", "memory-kept", "if-then-plan", "reason-kept", "slip-review", "trusted-friend", "decision", "note-drafted",
        "approach-made", "reply-received", "boundary-set", "boundary-lifted", "hard-date", "meeting-planned", "meeting-held",
        "meeting-cancelled", "serious-talk", "care-review", "closure-step", "journal", "chat-imported", "correction",
    ];

    [Fact]
    public void Stored_names_of_events_never_change() => Assert.Equal(Golden, EventCatalogue.All.Select(t => t.Name));

    [Fact]
    public void Every_record_of_an_event_has_its_entry_and_every_entry_its_own_record()
    {
        IEnumerable<Type> records = typeof(JourneyEvent).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(JourneyEvent)) && t != typeof(UnknownEvent));

        Type[] made = [.. EventCatalogue.All.Select(t => Sample(t).GetType())];

        Assert.Equal(made.Distinct(), made);
        Assert.Equal(records.Select(t => t.Name).Order(StringComparer.Ordinal), made.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_event_is_a_sealed_record_with_no_setter()
    {
        IEnumerable<Type> events = typeof(JourneyEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JourneyEvent)));

        Assert.All(events, t => Assert.True(t.IsSealed, t.Name));
        Assert.DoesNotContain(events.SelectMany(t => t.GetProperties()), p => p.SetMethod is { } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
    }

    private static JourneyEvent Sample(EventType type)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("type", type.Name);
            writer.WriteString("at", "2026-01-05T22:10:00+01:00");
            foreach (Field needed in type.Fields.Where(f => f.Required)) Write(writer, needed, type.Name == "questionnaire");
            writer.WriteEndObject();
        }

        Reading<LoggedEvent> read = JourneyReader.ReadLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()), "sample", 1);
        Assert.Null(read.Problem);
        return read.Value!.Event;
    }

    private static void Write(Utf8JsonWriter writer, Field field, bool isQuestionnaire)
    {
        writer.WritePropertyName(field.Name);
        string json = field.Kind switch
        {
            FieldKind.Text or FieldKind.Name => "\"words\"",
            FieldKind.Date => "\"2026-01-05\"",
            FieldKind.Moment => "\"2026-01-05T22:10:00+01:00\"",
            FieldKind.Truth => "true",
            FieldKind.Whole or FieldKind.Number => field.Min.ToString(System.Globalization.CultureInfo.InvariantCulture),
            FieldKind.One => JsonSerializer.Serialize(field.Words!.Names[0]),
            FieldKind.Many => $"[{JsonSerializer.Serialize(field.Words!.Names[0])}]",
            FieldKind.Id => "\"019b8f00-0000-7000-8000-000000000001\"",
            FieldKind.Ids => "[]",
            FieldKind.Wholes => isQuestionnaire ? "[0,0,0,0,0]" : "[]",
            FieldKind.Scales or FieldKind.Anything => "{}",
            FieldKind.Zone => "\"Europe/Berlin\"",
            FieldKind.Country => "\"DE\"",
            FieldKind.Event => "null",
        };
        writer.WriteRawValue(json);
    }
}
