using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Tests.Conventions;
using Rekindle.Web.Joining;

namespace Rekindle.Tests.Programme;

/// <summary>A fold may be kept between two events and asked again. Nobody may notice but by the clock.</summary>
public sealed class RememberedFoldTests
{
    private static readonly TimeSpan[] Around = [TimeSpan.FromSeconds(-1), TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromHours(30)];

    private static readonly ProgrammeSettings Settings = Readings.Settings("UTC");

    public static TheoryData<string> Samples => [.. Repository.Files("samples/journeys", "*.journey.jsonl")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_fold_that_was_kept_says_what_a_fresh_one_says(string file)
    {
        FoldedJourney? fold = null;
        JourneyLog kept = Read(file);
        DateTimeOffset[] forth = [.. kept.Events.SelectMany(e => Around.Select(a => e.At + a))];

        // Forth and back, each moment twice: what is remembered fits, is too early, too late, or of the very moment.
        foreach (DateTimeOffset at in forth.Concat(forth.Reverse()).SelectMany(m => new[] { m, m }))
        {
            if (fold?.AnswersFor(kept, at, Settings) != true) fold = Judge.Fold(kept, at, Settings).Value;
            Assert.Equal(Said(kept, at), fold is null ? "refused" : StatusJson.ToText(Judge.Status(fold, at)));
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
    public void A_fold_answers_neither_for_another_log_nor_for_other_settings()
    {
        JourneyLog log = new Story().Started().Log();
        FoldedJourney fold = Judge.Fold(log, Story.Moment(1), Settings).Value!;

        Assert.True(fold.AnswersFor(log, Story.Moment(1), Settings));
        Assert.False(fold.AnswersFor(log, Story.Moment(0, 1), Settings));
        Assert.False(fold.AnswersFor(new JourneyLog(log.Events), Story.Moment(1), Settings));
        Assert.False(fold.AnswersFor(log, Story.Moment(1), Readings.Settings("Asia/Tokyo")));
    }

    private static JourneyLog Read(string file) =>
        JourneyReader.ReadFile(File.ReadAllBytes(Path.Combine(Repository.Root, file)), file).Value!;

    private static string Said(JourneyLog log, DateTimeOffset at) =>
        Judge.Status(log, at, Readings.Settings("UTC")) is { Value: { } status } ? StatusJson.ToText(status) : "refused";
}
