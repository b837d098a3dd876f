using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Tests.Conventions;
using Rekindle.Web.Joining;

namespace Rekindle.Tests.Programme;

/// <summary>A fold is remembered between two events. Nobody may notice but by the clock.</summary>
public sealed class RememberedFoldTests
{
    private static readonly TimeSpan[] Around = [TimeSpan.FromSeconds(-1), TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromHours(30)];

    public static TheoryData<string> Samples => [.. Repository.Files("samples/journeys", "*.journey.jsonl")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_log_that_was_judged_before_says_what_a_fresh_one_says(string file)
    {
        JourneyLog kept = Read(file);
        DateTimeOffset[] forth = [.. kept.Events.SelectMany(e => Around.Select(a => e.At + a))];

        // Forth and back, each moment twice: what is remembered fits, is too early, too late, or of the very moment.
        foreach (DateTimeOffset at in forth.Concat(forth.Reverse()).SelectMany(m => new[] { m, m }))
        {
            Assert.Equal(Said(new JourneyLog(kept.Events), at), Said(kept, at));
        }
    }

    [Fact]
    public void A_moved_event_is_seen_from_its_new_moment_on_and_no_sooner()
    {
        var log = JourneyReader.ReadFile(
            """
            {"type":"journey-started","at":"2026-01-02T10:00:00Z","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam","timeZone":"UTC"}
            {"type":"profile-checked","at":"2026-01-03T10:00:00Z","id":"019b8290-1c00-7000-8000-000000000001"}
            {"type":"correction","at":"2026-01-04T10:00:00Z","of":"019b8290-1c00-7000-8000-000000000001","event":{"type":"profile-checked","at":"2026-01-06T10:00:00Z"}}
            """u8, "moved").Value!;
        int Lapses(int day) => Judge.Status(log, new DateTimeOffset(2026, 1, day, 12, 0, 0, TimeSpan.Zero), Readings.Settings("UTC")).Value!.NoContact.Lapses;

        Assert.Equal((1, 0, 0, 1, 0, 1), (Lapses(3), Lapses(4), Lapses(5), Lapses(6), Lapses(5), Lapses(3)));
    }

    [Fact]
    public void Another_zone_by_default_is_another_fold()
    {
        var log = JourneyReader.ReadFile(
            """{"type":"journey-started","at":"2026-01-02T10:00:00Z","breakupOn":"2026-01-02","endedBy":"them","alias":"Sam"}"""u8, "zone").Value!;
        string Zone(string zone) => Judge.Status(log, new DateTimeOffset(2026, 1, 3, 12, 0, 0, TimeSpan.Zero), Readings.Settings(zone)).Value!.Journey.TimeZone;

        Assert.Equal(("Europe/Berlin", "Asia/Tokyo"), (Zone("Europe/Berlin"), Zone("Asia/Tokyo")));
    }

    private static JourneyLog Read(string file) =>
        JourneyReader.ReadFile(File.ReadAllBytes(Path.Combine(Repository.Root, file)), file).Value!;

    private static string Said(JourneyLog log, DateTimeOffset at) =>
        Judge.Status(log, at, Readings.Settings("UTC")) is { Value: { } status } ? StatusJson.ToText(status) : "refused";
}
