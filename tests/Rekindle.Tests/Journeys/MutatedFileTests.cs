using System.Text;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Tests.Programme;

namespace Rekindle.Tests.Journeys;

/// <summary>A damaged journey file is read with notes or refused with its line and field: never a crash, never half.</summary>
public sealed class MutatedFileTests
{
    private const int Files = 600;
    private const int FirstSeed = 4711;

    [Fact]
    public void Six_hundred_mutated_files_are_read_or_refused_with_line_and_reason()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seeds {FirstSeed} to {FirstSeed + Files - 1}");
        int read = 0, refused = 0;
        for (int i = 0; i < Files; i++)
        {
            var chance = new Random(FirstSeed + i);
            byte[] file = Encoding.UTF8.GetBytes(string.Join('\n', new JourneyGenerator(FirstSeed + i).Make().Lines));
            for (int times = chance.Next(1, 4); times > 0; times--) file = Mutate(file, chance);
            Reading<JourneyLog> log = JourneyReader.ReadFile(file, "mutated.journey.jsonl");
            if (log.Problem is { } problem)
            {
                refused++;
                Assert.True(problem.Line > 0, $"seed {FirstSeed + i}: {problem}");
                Assert.NotEmpty(problem.Reason);
                Assert.StartsWith("mutated.journey.jsonl:", problem.ToString(), StringComparison.Ordinal);
                continue;
            }

            read++;
            Reading<Status> status = Judge.Status(log.Value!, Story.Moment(60), new ProgrammeSettings("UTC", Story.Markers));
            Assert.True(status.Value is not null || status.Problem!.Reason.Length > 0, $"seed {FirstSeed + i}");
        }

        // Both ends are reached, or the claim would say little.
        Assert.True(read > Files / 20 && refused > Files / 4, $"{read} read, {refused} refused");
    }

    [Theory]
    [InlineData("{\"type\":\"check-in\",\"at\":\"2026-01-05T22:10:00+01:00\",\"mood\":11,\"confidence\":5,\"distress\":5}", "mood")]
    [InlineData("{\"type\":\"check-in\",\"at\":\"2026-01-05T22:10:00+01:00\",\"confidence\":5,\"distress\":5}", "mood")]
    [InlineData("{\"type\":\"check-in\",\"at\":\"2026-01-05T22:10:00+01:00\",\"mood\":\"5\",\"confidence\":5,\"distress\":5}", "mood")]
    [InlineData("{\"type\":\"check-in\",\"at\":\"2026-01-05T22:10:00\",\"mood\":5,\"confidence\":5,\"distress\":5}", "at")]
    [InlineData("{\"type\":\"check-in\",\"at\":\"2026-02-30T22:10:00Z\",\"mood\":5,\"confidence\":5,\"distress\":5}", "at")]
    [InlineData("{\"type\":\"decision\",\"at\":\"2026-01-05T22:10:00Z\",\"id\":\"x\",\"choice\":\"wait\"}", "id")]
    [InlineData("{\"type\":\"decision\",\"at\":\"2026-01-05T22:10:00Z\",\"choice\":\"maybe\"}", "choice")]
    [InlineData("{\"type\":\"questionnaire\",\"at\":\"2026-01-05T22:10:00Z\",\"instrument\":\"phq-9\",\"answers\":[0,0]}", "answers")]
    [InlineData("{\"type\":\"questionnaire\",\"at\":\"2026-01-05T22:10:00Z\",\"instrument\":\"phq-2\",\"answers\":[0,4]}", "answers")]
    [InlineData("{\"type\":\"journey-started\",\"at\":\"2026-01-05T22:10:00Z\",\"breakupOn\":\"2026-01-05\",\"endedBy\":\"them\",\"alias\":\"S\",\"timeZone\":\"Moon/Base\"}", "timeZone")]
    [InlineData("{\"type\":\"correction\",\"at\":\"2026-01-05T22:10:00Z\",\"of\":\"01940000-0000-7000-8000-000000000001\",\"event\":{\"type\":\"decision\",\"choice\":\"no\"}}", "event")]
    [InlineData("{\"type\":\"urge\",\"at\":\"2026-01-05T22:10:00Z\",\"intensity\":1e400,\"outcome\":\"rode-out\"}", "intensity")]
    [InlineData("{\"at\":\"2026-01-05T22:10:00Z\"}", "type")]
    public void A_malformed_line_names_its_field(string line, string field)
    {
        InputProblem problem = JourneyReader.ReadFile(Encoding.UTF8.GetBytes("\n" + line), "f").Problem!;

        Assert.Equal(2, problem.Line);
        Assert.Contains($"\"{field}\"", problem.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"type\":\"journal\",\"at\":\"2026-01-05T22:10:00Z\",\"text\":\"a\",\"text\":\"b\"}")]
    [InlineData("{\"type\":\"journal\",\"at\":\"2026-01-05T22:10:00Z\",\"text\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"journal\",\"at\":\"2026-01-05T22:10:00Z\",\"text\":\"secret words")]
    public void What_is_no_event_is_refused_without_quoting_it(string line)
    {
        InputProblem problem = JourneyReader.ReadFile(Encoding.UTF8.GetBytes(line), "f").Problem!;

        Assert.Equal(1, problem.Line);
        Assert.DoesNotContain("secret", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Contains("UTF-8", JourneyReader.ReadFile([.. "{\"type\":\"journal\",\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8], "f").Problem!.Reason, StringComparison.Ordinal);

    [Fact]
    public void A_mark_of_byte_order_carriage_returns_and_empty_lines_are_allowed()
    {
        string text = "\uFEFF" + string.Join("\r\n", new Story().Started().Lines) + "\r\n\r\n";

        Assert.Single(JourneyReader.ReadFile(Encoding.UTF8.GetBytes(text), "f").Value!.Events);
    }

    [Fact]
    public void Unknown_fields_are_kept_and_unknown_types_are_kept_with_a_note()
    {
        JourneyLog log = new Story().Started().Add(1, "dream-noted", "\"colour\":\"blue\"").Add(1, "journal", "\"text\":\"a\",\"weather\":[1,2]").Log();

        Assert.Contains("\"weather\":[1,2]", log.Events[2].Line, StringComparison.Ordinal);
        Assert.Contains("\"colour\":\"blue\"", log.Events[1].Line, StringComparison.Ordinal);
        Assert.Contains(Story.StatusOf(log, Story.Moment(2)).Notes, n => n.Contains("dream-noted", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_lines_alike_to_the_letter_are_one_event_with_a_made_id_of_version_8()
    {
        const string line = "{\"type\":\"journal\",\"at\":\"2026-01-05T22:10:00Z\",\"text\":\"a\"}";
        LoggedEvent only = Assert.Single(JourneyReader.ReadFile(Encoding.UTF8.GetBytes(line + "\n" + line), "f").Value!.Events);

        Assert.Equal('8', only.Id.ToString()[14]);
        Assert.Contains(only.Id.ToString()[19], "89ab");
        Assert.NotEqual(only.Id, JourneyReader.ReadLine(line.Replace("\"a\"", "\"b\"", StringComparison.Ordinal), "f", 1).Value!.Id);
    }

    [Fact]
    public void One_id_for_two_different_events_is_refused()
    {
        const string id = "\"id\":\"01940000-0000-7000-8000-000000000001\"";
        InputProblem problem = JourneyReader.ReadFile(Encoding.UTF8.GetBytes(
            $$"""
            {"type":"journal","at":"2026-01-05T22:10:00Z",{{id}},"text":"a"}
            {"type":"journal","at":"2026-01-05T22:10:00Z",{{id}},"text":"b"}
            """), "f").Problem!;

        Assert.Equal(2, problem.Line);
    }

    private static byte[] Mutate(byte[] file, Random chance)
    {
        List<byte> bytes = [.. file];
        int at = chance.Next(bytes.Count);
        switch (chance.Next(8))
        {
            case 0: bytes[at] = (byte)chance.Next(256); break;
            case 1: bytes.RemoveAt(at); break;
            case 2: bytes.Insert(at, (byte)chance.Next(256)); break;
            case 3: bytes.RemoveRange(at, Math.Min(chance.Next(1, 60), bytes.Count - at)); break;
            case 4: bytes.InsertRange(chance.Next(bytes.Count), bytes.GetRange(at, Math.Min(chance.Next(1, 60), bytes.Count - at))); break;
            case 5: return Replace(file, chance, ["\"no\"", "\"me\"", "\"them\"", "true", "7", "\"yes\""], ["null", "\"\"", "{}", "[]", "-1", "1e999", "\"\\ud800\"", "99"]);
            case 6: return Replace(file, chance, ["2026-01", "2026-02", "T12:", "Z\"", "+00:00"], ["9999-12", "0001-01", "T25:", "\"", "+99:00", "2026-13"]);
            default: return Replace(file, chance, ["\"contact\"", "\"type\"", "\"at\"", "\"purpose\"", "\"id\""], ["\"contract\"", "\"kind\"", "\"id\"", "\"\""]);
        }

        return [.. bytes];
    }

    private static byte[] Replace(byte[] file, Random chance, string[] from, string[] to)
    {
        string text = Encoding.Latin1.GetString(file), what = from[chance.Next(from.Length)];
        int at = text.IndexOf(what, chance.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? file : Encoding.Latin1.GetBytes(text[..at] + to[chance.Next(to.Length)] + text[(at + what.Length)..]);
    }
}
