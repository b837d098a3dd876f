using Rekindle.Programme.Journeys;
using Rekindle.Programme.Urges;

namespace Rekindle.Tests.Programme.Urges;

public class UrgeLessonsTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 3, 22, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)] // one short
    [InlineData(5, true)]
    [InlineData(14, true)]
    public void It_is_too_early_to_tell_with_fewer_than_five(int urges, bool enough)
    {
        UrgeLessons lessons = Lessons(Enumerable.Repeat(Urge(6, UrgeOutcome.RodeOut, 4), urges));

        Assert.Equal(enough, lessons.Enough);
        Assert.Equal(urges, lessons.Looked);
    }

    [Fact]
    public void Only_the_latest_fourteen_are_looked_at()
    {
        UrgeLessons lessons = Lessons(
            [.. Enumerable.Repeat(Urge(9, UrgeOutcome.GaveIn), 10), .. Enumerable.Repeat(Urge(5, UrgeOutcome.WroteLetter, 2), 14)]);

        Assert.Equal(14, lessons.Looked);
        Assert.Equal(14, lessons.Passed);
        Assert.Equal(new WayOut(UrgeOutcome.WroteLetter, 14, 14, 3), Assert.Single(lessons.Ways));
    }

    [Fact]
    public void Giving_in_is_counted_and_is_no_way_out()
    {
        UrgeLessons lessons = Lessons(Urge(8, UrgeOutcome.GaveIn), Urge(8, UrgeOutcome.GaveIn), Urge(8, UrgeOutcome.RodeOut), Urge(8, UrgeOutcome.RodeOut),
            Urge(8, UrgeOutcome.CalledFriend));

        Assert.Equal(3, lessons.Passed);
        Assert.Equal([UrgeOutcome.RodeOut, UrgeOutcome.CalledFriend], lessons.Ways.Select(w => w.Outcome));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_mean_needs_three_ratings(int rated, bool told)
    {
        UrgeLessons lessons = Lessons([.. Enumerable.Repeat(Urge(7, UrgeOutcome.Distracted), 5), .. Enumerable.Repeat(Urge(7, UrgeOutcome.Distracted, 5), rated)]);

        WayOut way = Assert.Single(lessons.Ways);
        Assert.Equal(rated, way.Rated);
        Assert.Equal(told ? 2 : null, way.Lower);
    }

    [Fact]
    public void The_mean_is_taken_over_rated_ones_alone_and_can_be_stronger()
    {
        UrgeLessons lessons = Lessons(Urge(4, UrgeOutcome.WroteLetter, 6), Urge(4, UrgeOutcome.WroteLetter, 5), Urge(4, UrgeOutcome.WroteLetter, 4),
            Urge(4, UrgeOutcome.WroteLetter), Urge(4, UrgeOutcome.RodeOut, 4));

        Assert.Equal(-1, lessons.Ways[0].Lower);
        Assert.Null(lessons.Calmest);
    }

    [Fact]
    public void Among_equals_the_one_chosen_last_comes_first()
    {
        UrgeLessons lessons = Lessons(Urge(5, UrgeOutcome.RodeOut), Urge(5, UrgeOutcome.WroteLetter), Urge(5, UrgeOutcome.RodeOut),
            Urge(5, UrgeOutcome.WroteLetter), Urge(5, UrgeOutcome.GaveIn));

        Assert.Equal(UrgeOutcome.WroteLetter, lessons.Ways[0].Outcome);
    }

    [Fact]
    public void The_calmest_way_is_the_one_after_which_the_wish_was_lowest()
    {
        UrgeLessons lessons = Lessons(
            [
                .. Enumerable.Repeat(Urge(8, UrgeOutcome.RodeOut, 7), 4), .. Enumerable.Repeat(Urge(8, UrgeOutcome.CalledFriend, 3), 3),
                .. Enumerable.Repeat(Urge(8, UrgeOutcome.WroteLetter, 0), 2), // lower still, from too few
            ]);

        Assert.Equal(new WayOut(UrgeOutcome.CalledFriend, 3, 3, 5), lessons.Calmest);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "A drink")]
    public void A_trigger_is_told_once_it_was_named_three_times(int named, string? told)
    {
        UrgeLessons lessons = Lessons([.. Enumerable.Repeat(Urge(5, UrgeOutcome.RodeOut), 4), .. Enumerable.Repeat(Urge(5, UrgeOutcome.RodeOut, trigger: "A drink"), named)]);

        Assert.Equal(told, lessons.Trigger);
    }

    [Fact]
    public void Nothing_but_urges_is_read()
    {
        LoggedEvent[] log = [Logged(new JournalWritten("words"), 0), Logged(Urge(5, UrgeOutcome.RodeOut), 1)];

        Assert.Equal(1, UrgeLessons.From(log).Looked);
    }

    private static UrgeFelt Urge(decimal intensity, UrgeOutcome outcome, decimal? after = null, string? trigger = null) =>
        new(intensity, trigger, outcome, after, null);

    private static UrgeLessons Lessons(params IEnumerable<UrgeFelt> urges) => UrgeLessons.From([.. urges.Select(Logged)]);

    private static LoggedEvent Logged(JourneyEvent happened, int hour) =>
        new(Guid.CreateVersion7(Start.AddHours(hour)), Start.AddHours(hour), happened, "");
}
