using Rekindle.Programme.Deciding;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Meetings;
using Rekindle.Programme.OwnParts;
using Rekindle.Programme.Reunion;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

public class RoomFunctionTests
{
    private static readonly JourneyDays Days = JourneyDays.In("UTC");

    [Theory]
    [InlineData("I am selfish.", true)]
    [InlineData("I’m too jealous", true)]
    [InlineData("I was a bad partner. I am impossible.", true)]
    [InlineData("I am sorry that I shouted at you", false)]
    [InlineData("I was late every Friday", false)]
    [InlineData("I was selfish. I read your messages.", false)]
    [InlineData("I cancelled our Sundays to work.", false)]
    [InlineData("", false)]
    [InlineData("…", false)]
    public void A_part_that_says_only_what_one_is_is_told_from_one_that_says_what_one_did(string text, bool only) =>
        Assert.Equal(only, CharacterWords.Only(text));

    [Fact]
    public void Then_is_the_first_week_and_now_the_last_seven_days()
    {
        Story story = Story.Begun().CheckIn(1, mood: 2).CheckIn(7, mood: 4).CheckIn(8, mood: 10).CheckIn(23, mood: 9).CheckIn(24, mood: 6).CheckIn(30, mood: 8)
            .Add(2, "urge", "\"intensity\":7,\"outcome\":\"rode-out\"").Add(3, "urge", "\"intensity\":9,\"outcome\":\"rode-out\"");

        ThenAndNow looked = Look(story, 30);

        Assert.Equal(new Rested(3m, 2), looked.FirstWeek!.Mood);
        Assert.Equal((2, 9m), (looked.FirstWeek.Urges, looked.FirstWeek.Strongest));
        Assert.Equal(new Rested(7m, 2), looked.LastWeek.Mood);
        Assert.Equal((0, null), (looked.LastWeek.Urges, looked.LastWeek.Strongest));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void There_is_no_then_while_it_would_be_now(int today, bool there) =>
        Assert.Equal(there, Look(Story.Begun().CheckIn(1), today).FirstWeek is not null);

    [Fact]
    public void The_latest_word_on_a_feeling_counts_and_the_first_look_back_stays_the_first()
    {
        Story story = Story.Begun().Add(5, "feeling-noted", "\"who\":\"me\",\"feeling\":\"apathy\"").Assessed(9, theirs: "fondness");
        story.Add(10, "feeling-noted", "\"who\":\"them\",\"feeling\":\"anger\"");

        ThenAndNow looked = Look(story, 12);

        Assert.Equal(Story.Breakup, looked.First!.Value.Day);
        Assert.Equal([Feeling.Love], looked.MyFeelings);
        Assert.Equal([Feeling.Anger], looked.TheirFeelings);
    }

    [Theory]
    [InlineData("\"warmth\":1", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":2", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":3", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":3,\"laughed\":true", MeetingVerdict.Well)]
    [InlineData("\"warmth\":4,\"laughed\":true,\"coolSigns\":true", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":4,\"laughed\":true,\"iPressed\":true", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":4,\"upset\":true", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":2,\"stayed\":\"shorter\",\"coolSigns\":true", MeetingVerdict.Poor)]
    public void Every_verdict_of_a_debrief_has_its_reasons(string said, MeetingVerdict verdict)
    {
        string[] signs = ["coolSigns", "laughed", "askedAboutMe", "sharedMemory", "suggestedNext", "raisedRelationship", "upset", "iKeptItLight", "iRaisedRelationship", "iPressed"];
        string rest = string.Concat(signs.Where(s => !said.Contains(s, StringComparison.Ordinal)).Select(s => $",\"{s}\":false"));
        string stayed = said.Contains("stayed", StringComparison.Ordinal) ? "" : ",\"stayed\":\"as-planned\"";
        var debrief = (MeetingHeld)new Story().Started().Add(30, "meeting-held", $"\"kind\":\"coffee\",{said}{stayed}{rest}").Log().Events[^1].Event;

        Assert.Equal(verdict, Debrief.Judge(debrief));
        Assert.NotEmpty(DebriefReasons.Of(debrief));
    }

    [Fact]
    public void A_plan_is_open_until_it_was_held_or_called_off()
    {
        Story story = Plan(new Story().Started(), 30, 33);
        Assert.Single(Open(story, 31));
        Assert.Single(Open(Plan(new Story().Started(), 30, 33).Met(31), 31)); // another meeting, before its moment had come
        Assert.Empty(Open(Plan(new Story().Started(), 30, 33).Met(33), 33));
        Assert.Empty(Open(Plan(new Story().Started(), 30, 33).Add(31, "meeting-cancelled", "\"by\":\"them\""), 31));
        Story two = Plan(Plan(new Story().Started(), 30, 33), 30, 36);
        string second = two.LastId;
        Assert.Single(Open(two.Add(31, "meeting-cancelled", $"\"by\":\"me\",\"planned\":\"{second}\""), 31));
    }

    [Theory]
    [InlineData(40, 1, false)]
    [InlineData(46, 1, false)]
    [InlineData(47, 2, false)]
    [InlineData(40 + 83, 12, false)]
    [InlineData(40 + 84, 13, true)]
    public void Twelve_weeks_are_looked_at(int day, int week, bool over)
    {
        Story story = Story.Begun().Add(40, "serious-talk", "\"raisedBy\":\"both\",\"outcome\":\"together\"").Add(41, "care-review", "\"answers\":{\"calm\":8}");

        CareWeeks weeks = CareWeeks.Of(Journey(story, day), Story.Breakup.AddDays(day), Days)!;

        Assert.Equal((week, over), (weeks.Week, weeks.IsOver));
        Assert.Equal(day >= 41 && week == 1, weeks.IsLooked);
    }

    [Fact]
    public void Nobody_is_together_before_both_said_so() =>
        Assert.Null(CareWeeks.Of(Journey(Story.Begun().Add(5, "serious-talk", "\"raisedBy\":\"me\",\"outcome\":\"open\""), 9), Story.Breakup.AddDays(9), Days));

    private static Story Plan(Story story, int day, int when) =>
        story.Add(day, "meeting-planned", $"\"kind\":\"coffee\",\"when\":\"{Rfc3339.Write(Story.Moment(when, 15))}\",\"suggestedBy\":\"them\"");

    private static IReadOnlyList<LoggedEvent> Journey(Story story, int day) => CurrentJourney.Of(story.Log().StandingAt(Story.Moment(day, 23)));

    private static IReadOnlyList<LoggedEvent> Open(Story story, int day) => OpenPlans.In(Journey(story, day));

    private static ThenAndNow Look(Story story, int day) => ThenAndNow.Of(Journey(story, day), Story.Breakup.AddDays(day), Days);
}
