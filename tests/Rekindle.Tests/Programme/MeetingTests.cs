using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>R-debrief, R-next, R-pace, R-talk and R-reunited: from the first coffee on. Accepted on day 32, first coffee on day 35.</summary>
public sealed class MeetingTests
{
    private static IEnumerable<string> Codes(Status status, ActionKind action) => status.Verdicts[action].Reasons.Select(r => r.Code);

    [Fact]
    public void An_accepted_invitation_opens_coffee()
    {
        Status status = Story.Accepted().At(33);

        Assert.Equal(Phase.Coffee, status.Phase);
        Assert.Equal(VerdictKind.Go, status.Verdicts[ActionKind.Coffee].Kind);
        Assert.Contains("coffee-first", Codes(status, ActionKind.Date));
    }

    [Fact]
    public void Before_an_acceptance_coffee_is_not_invited() => Assert.Contains("not-invited", Codes(Story.Begun().At(30), ActionKind.Coffee));

    [Theory]
    [InlineData("\"warmth\":3,\"stayed\":\"as-planned\"", "laughed", MeetingVerdict.Well)]
    [InlineData("\"warmth\":3,\"stayed\":\"longer\"", "", MeetingVerdict.Well)]
    [InlineData("\"warmth\":3,\"stayed\":\"as-planned\"", "", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":2,\"stayed\":\"as-planned\"", "laughed", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":1,\"stayed\":\"longer\"", "laughed", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":4,\"stayed\":\"longer\"", "laughed iPressed", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":4,\"stayed\":\"longer\"", "laughed upset", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":4,\"stayed\":\"as-planned\"", "laughed coolSigns", MeetingVerdict.Neutral)]
    [InlineData("\"warmth\":4,\"stayed\":\"shorter\"", "laughed coolSigns", MeetingVerdict.Poor)]
    [InlineData("\"warmth\":4,\"stayed\":\"shorter\"", "laughed", MeetingVerdict.Well)]
    [InlineData("\"warmth\":3,\"stayed\":\"as-planned\"", "suggestedNext", MeetingVerdict.Well)]
    public void A_debrief_is_judged_from_what_is_in_it(string start, string yes, MeetingVerdict expected)
    {
        string[] flags = ["coolSigns", "laughed", "askedAboutMe", "sharedMemory", "suggestedNext", "raisedRelationship", "upset", "iKeptItLight", "iRaisedRelationship", "iPressed"];
        string fields = "\"kind\":\"coffee\"," + start + string.Concat(flags.Select(f => $",\"{f}\":{(yes.Split(' ').Contains(f) ? "true" : "false")}"));

        Assert.Equal(expected, Story.Accepted().Add(35, "meeting-held", fields).At(35, 20).Meetings.LastVerdict);
    }

    [Theory]
    [InlineData(true, 36, VerdictKind.NotYet)]
    [InlineData(true, 37, VerdictKind.Go)]
    [InlineData(false, 41, VerdictKind.NotYet)]
    [InlineData(false, 42, VerdictKind.Go)]
    public void After_a_good_coffee_a_date_opens_in_two_days_or_seven(bool suggested, int day, VerdictKind expected) =>
        Assert.Equal(expected, Story.Accepted().Met(35, suggested: suggested).At(day).Verdicts[ActionKind.Date].Kind);

    [Fact]
    public void Space_first_leaves_them_three_days()
    {
        Story story = Story.Accepted().Add(1, "plan-changed", "\"playbook\":\"space-first\"").Met(35);

        Assert.Contains("their-move", Codes(story.At(37), ActionKind.Date));
        Assert.Equal(VerdictKind.Go, story.At(38).Verdicts[ActionKind.Date].Kind);
    }

    [Theory]
    [InlineData(44, VerdictKind.NotYet)]
    [InlineData(45, VerdictKind.Go)]
    public void After_a_neutral_meeting_a_casual_one_opens_in_ten_days(int day, VerdictKind expected)
    {
        Status status = Story.Accepted().Met(35, "neutral").At(day);

        Assert.Equal(expected, status.Verdicts[ActionKind.Coffee].Kind);
        Assert.Equal(Phase.Coffee, status.Phase);
        Assert.Contains("coffee-first", Codes(status, ActionKind.Date));
    }

    [Fact]
    public void Two_neutral_meetings_open_21_days_and_only_their_move_reopens()
    {
        Story story = Story.Accepted().Met(35, "neutral").Met(46, "neutral");
        Assert.Equal(Phase.NoContact, story.At(66).Phase);
        Assert.Equal(Phase.Decide, story.At(67).Phase);
        Assert.Contains("their-move", Codes(story.At(46, 20), ActionKind.Coffee));

        story.Decided(67);
        Assert.Equal(Recommendation.Wait, story.At(68).Recommendation);
        Assert.Equal(["their-move"], Codes(story.At(68), ActionKind.Coffee));
        Assert.Empty(Codes(story.Contact(70, "them", "suggests-meeting").At(71), ActionKind.Coffee));
    }

    [Fact]
    public void A_poor_meeting_opens_the_planned_days_and_two_recommend_letting_go()
    {
        Story story = Story.Accepted().Met(35, "poor");
        Assert.Equal(Story.Breakup.AddDays(35 + 28), story.At(36).NoContact.EarliestEnd);
        Assert.Contains("their-move", Codes(story.At(36), ActionKind.Coffee));

        Assert.Equal(Recommendation.LetGo, story.Met(40, "poor").At(41).Recommendation);
    }

    [Fact]
    public void Dates_keep_five_days_apart_and_after_the_third_three()
    {
        Story story = Story.Accepted().Met(35, suggested: true).Met(40, kind: "date", suggested: true);
        Assert.Equal(["pace"], Codes(story.At(44), ActionKind.Date));
        Assert.Empty(Codes(story.At(45), ActionKind.Date));

        story.Met(45, kind: "date", suggested: true).Met(50, kind: "date", suggested: true);
        Assert.Equal(["pace"], Codes(story.At(52), ActionKind.Date));
        Assert.Empty(Codes(story.At(53), ActionKind.Date));
    }

    [Theory]
    [InlineData("well well well", MeetingProgress.Progressing)]
    [InlineData("well", MeetingProgress.Steady)]
    [InlineData("well neutral well", MeetingProgress.Progressing)]
    [InlineData("well poor well", MeetingProgress.Steady)]
    [InlineData("neutral well neutral", MeetingProgress.Stalling)]
    [InlineData("poor well poor", MeetingProgress.Failing)]
    [InlineData("poor poor well well well", MeetingProgress.Progressing)]
    public void Progress_is_read_over_the_last_three(string how, MeetingProgress expected)
    {
        Story story = Story.Accepted();
        foreach ((int i, string one) in how.Split(' ').Index()) story.Met(35 + (i * 6), one);

        Assert.Equal(expected, story.At(120).Meetings.Progress);
    }

    [Fact]
    public void A_suggestion_of_ones_own_waits_for_them_and_silence_leaves_it_theirs()
    {
        Story story = Story.Accepted().Met(35).Approach(42);
        Assert.Equal(["awaiting-reply"], Codes(story.At(43), ActionKind.Date));
        Assert.Equal(["their-move"], Codes(story.At(56), ActionKind.Date));
        Assert.Contains("they-said-no", Codes(story.Reply(57, "no").At(58), ActionKind.Date));
    }

    [Fact]
    public void A_meeting_they_cancelled_is_theirs_to_move()
    {
        Story story = Story.Accepted().Add(33, "meeting-cancelled", "\"by\":\"them\"");
        Assert.Contains("their-move", Codes(story.At(34), ActionKind.Coffee));
        Assert.DoesNotContain("their-move", Codes(story.Contact(35, "them", "suggests-meeting").At(36), ActionKind.Coffee));
    }

    [Fact]
    public void The_serious_talk_is_theirs_to_raise()
    {
        Story story = Story.Accepted().Met(35);
        Assert.Equal(["they-lead-serious-talk"], Codes(story.At(36), ActionKind.RaiseRelationship));
        Assert.Empty(Codes(story.Met(45, kind: "date", raised: true).At(46), ActionKind.RaiseRelationship));
    }

    [Fact]
    public void Balanced_opens_one_plain_question_after_three_good_meetings_and_28_days()
    {
        Story story = Story.Accepted().Met(35).Met(42, kind: "date").Met(50, kind: "date");
        Assert.Equal(Story.Moment(35 + 28, 0), story.At(51).Verdicts[ActionKind.RaiseRelationship].Earliest!.Value.Start);
        Assert.Empty(Codes(story.At(63), ActionKind.RaiseRelationship));

        story.Add(63, "serious-talk", "\"raisedBy\":\"me\",\"outcome\":\"open\"");
        Assert.Contains("they-lead-serious-talk", Codes(story.At(64), ActionKind.RaiseRelationship));
    }

    [Fact]
    public void Together_is_when_both_said_so_and_ended_is_a_clear_no()
    {
        Story story = Story.Accepted().Met(35).Met(42, kind: "date");
        Assert.Equal(["not-both"], Codes(story.At(43), ActionKind.Reunite));
        story.Add(45, "serious-talk", "\"raisedBy\":\"them\",\"outcome\":\"together\"");
        Assert.Equal((Phase.Reunited, VerdictKind.Go), (story.At(46).Phase, story.At(46).Verdicts[ActionKind.Reunite].Kind));

        Status ended = story.Add(60, "serious-talk", "\"raisedBy\":\"them\",\"outcome\":\"ended\"").At(61);
        Assert.NotEqual(Phase.Reunited, ended.Phase);
        Assert.Contains("they-said-no", Codes(ended, ActionKind.Date));
    }

    [Fact]
    public void A_meeting_held_too_early_opens_its_door_once_the_phase_is_past_decide()
    {
        Story story = Story.Begun().Met(10);
        Assert.Equal(Phase.NoContact, story.At(20).Phase);
        Assert.Equal(Phase.Dating, story.Decided(28).At(29).Phase);
    }
}
