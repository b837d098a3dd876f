using Rekindle.Programme.Playbooks;

namespace Rekindle.Tests.Programme;

/// <summary>Makes playbooks that the checker accepts: every number anywhere inside its bounds.</summary>
internal static class PlaybookGenerator
{
    public static Playbook Make(JourneyGenerator chance)
    {
        int minimum = 14 + chance.Next(20), maximum = minimum + chance.Next(60);
        bool takeBack = chance.Chance(0.5), note = chance.Chance(0.7);
        string yaml = $$"""
            id: made-up
            name: Made up
            summary: For a test.
            keeps: [A1]
            phases: [assess, no-contact, decide, reach-out, coffee, dating, reunited, letting-go, closed]
            window: { minimum: {{minimum}}, maximum: {{maximum}}, default: {{minimum + chance.Next(maximum - minimum + 1)}}, wait: {{14 + chance.Next(20)}}, afterTwoNeutral: {{21 + chance.Next(20)}} }
            slips: { cost: {{(takeBack ? $"take-back, begging: {14 + chance.Next(20)}, other: {7 + chance.Next(20)}" : "start-again")}}, quiet: {{14 + chance.Next(20)}} }
            readiness:
              days: {{7 + chance.Next(10)}}
              mood: { atLeast: {{chance.Next(9)}}, from: {{1 + chance.Next(4)}} }
              confidence: { atLeast: {{chance.Next(9)}}, from: {{1 + chance.Next(4)}} }
              urges: { atMost: {{chance.Next(4)}}, noneAbove: {{chance.Next(10)}}, from: {{1 + chance.Next(4)}} }
              wellBeing: { above: {{chance.Next(60)}}, within: {{7 + chance.Next(30)}} }
              {{(chance.Chance(0.5) ? $"acceptance: {{ atLeast: {chance.Next(9)}, from: {1 + chance.Next(3)} }}" : "ownPart: 1")}}
            note: {{(note ? $"{{ wanted: true, draftHours: {24 + chance.Next(48)}, answerDays: {14 + chance.Next(20)} }}" : "{ wanted: false }")}}
            invitation: { answerDays: {{1 + chance.Next(14)}}, laterDays: {{30 + chance.Next(60)}} }
            meetings: { coffeeMinutes: 60, afterTheirSuggestion: {{2 + chance.Next(5)}}, theirMove: {{3 + chance.Next(9)}}, afterNeutral: {{10 + chance.Next(9)}}, firstDatesApart: {{5 + chance.Next(9)}}, laterDatesApart: {{3 + chance.Next(9)}} }
            {{(chance.Chance(0.5) ? $"talk: {{ meetingsWell: {3 + chance.Next(3)}, days: {28 + chance.Next(30)} }}" : "")}}
            safety: { replyHours: {{1 + chance.Next(48)}}, clearAfterDays: {{30 + chance.Next(90)}}, pressingContacts: {{1 + chance.Next(2)}} }
            """;
        var read = PlaybookReader.Read(yaml, "made-up.yaml");
        return read.Value ?? throw new InvalidOperationException(read.Problem!.ToString());
    }
}
