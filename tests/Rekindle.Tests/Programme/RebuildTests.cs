using Rekindle.Programme.Journeys;
using Rekindle.Programme.Questionnaires;
using Rekindle.Programme.Rebuilding;

namespace Rekindle.Tests.Programme;

public class RebuildTests
{
    private static readonly JourneyDays Days = JourneyDays.In("UTC");

    [Theory]
    [InlineData(6, 1)]
    [InlineData(7, 0)]
    public void A_week_is_seven_days_with_today(int daysAgo, int counted) =>
        Assert.Equal(counted, Count(Done(new Story().Started(), 20 - daysAgo, "friends"), 20).ThisWeek);

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 1.0)]
    public void A_lift_is_told_from_three_entries_on(int entries, double? lift)
    {
        var story = new Story().Started();
        for (int i = 0; i < entries; i++) Done(story, 3 + i, "hobby", i);

        AreaCount hobby = Count(story, 20).Areas.Single(a => a.Area == ActivityKind.Hobby);

        Assert.Equal((entries, (decimal?)lift), (hobby.LiftFrom, hobby.Lift));
    }

    [Fact]
    public void An_entry_without_a_lift_counts_as_done_and_tells_nothing_of_the_lift()
    {
        var story = new Story().Started();
        for (int i = 0; i < 4; i++) story.Add(3, "activity-done", "\"kind\":\"family\",\"title\":\"a walk\"", hour: 9 + i);

        AreaCount family = Count(story, 3).Areas.Single(a => a.Area == ActivityKind.Family);

        Assert.Equal((4, 4, 0, null), (family.Done, family.ThisWeek, family.LiftFrom, family.Lift));
    }

    [Fact]
    public void A_plan_is_open_until_something_done_answers_it()
    {
        var story = new Story().Started().Add(3, "activity-planned", "\"kind\":\"family\",\"title\":\"call\"");
        string plan = story.LastId;

        Assert.Single(Count(story, 4).Plans);
        story.Add(4, "activity-done", $"\"kind\":\"family\",\"title\":\"call\",\"planned\":\"{plan}\"");
        Assert.Empty(Count(story, 4).Plans);
    }

    [Fact]
    public void What_belongs_to_an_earlier_journey_does_not_count()
    {
        Story story = Done(new Story().Started(), 3, "friends");
        story.Started(day: 30, alias: "Kim", breakup: Story.Breakup.AddDays(30));

        Assert.Equal(0, Count(story, 31).Areas.Sum(a => a.Done));
    }

    [Theory]
    [InlineData(new[] { 3, 3, 2, 2, 2 }, ScoreChange.Unclear)] // 40 and 48: the ten points lie between two steps of four
    [InlineData(new[] { 3, 3, 3, 2, 2 }, ScoreChange.Better)] // 52
    [InlineData(new[] { 1, 1, 2, 2, 2 }, ScoreChange.Unclear)] // 32
    [InlineData(new[] { 1, 1, 1, 2, 2 }, ScoreChange.Worse)] // 28
    public void A_change_is_one_from_the_reliable_change_on(int[] now, ScoreChange expected)
    {
        Story story = new Story().Started().Add(2, "questionnaire", Who5([2, 2, 2, 2, 2])).Add(16, "questionnaire", Who5(now));

        ScoreCourse course = Course(story, 16);

        Assert.Equal(expected, course.Change);
        Assert.Equal(Story.Breakup.AddDays(30), course.NextFrom);
    }

    [Fact]
    public void One_result_is_no_change_and_none_asks_for_nothing_to_wait_for()
    {
        Story story = new Story().Started();
        Assert.Equal((null, null, false), (Course(story, 3).Last, Course(story, 3).NextFrom, Course(story, 3).CanCompare));

        story.Add(3, "questionnaire", Who5([5, 5, 5, 5, 5]));
        Assert.Equal((100, ScoreChange.Unclear, false), (Course(story, 3).Last!.Score, Course(story, 3).Change, Course(story, 3).CanCompare));
    }

    private static Story Done(Story story, int day, string kind, int lift = 2) =>
        story.Add(day, "activity-done", $"\"kind\":\"{kind}\",\"title\":\"a walk\",\"lift\":{lift}");

    private static string Who5(int[] answers) => $"\"instrument\":\"who-5\",\"answers\":[{string.Join(',', answers)}]";

    private static IReadOnlyList<LoggedEvent> Journey(Story story, int day) => CurrentJourney.Of(story.Log().StandingAt(Story.Moment(day, 23)));

    private static RebuildCount Count(Story story, int day) => RebuildCount.Of(Journey(story, day), Story.Breakup.AddDays(day), Days);

    private static ScoreCourse Course(Story story, int day) => ScoreCourse.Of(Instrument.Who5, Journey(story, day), Days);
}
