using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>R-assess, R-ready, R-draft, R-budget, R-reply and R-message: what comes before the first meeting.</summary>
public sealed class ApproachTests
{
    private static IEnumerable<string> Codes(Status status, ActionKind action) => status.Verdicts[action].Reasons.Select(r => r.Code);

    private static Story ReadyOn28() => Story.Begun().Ready(28).Draft(26).Decided(28);

    [Fact]
    public void With_window_decision_readiness_and_draft_the_note_is_go() => Assert.Empty(Codes(ReadyOn28().At(28), ActionKind.ApologyNote));

    [Fact]
    public void Before_anything_is_answered_every_condition_is_listed() => Assert.Equal(
        ["not-screened", "not-assessed", "no-contact-incomplete", "undecided", "not-ready", "own-part-missing", "note-not-reviewed"],
        Codes(new Story().Started().At(1), ActionKind.ApologyNote));

    [Fact]
    public void A_safety_question_left_unsaid_leaves_the_person_unscreened()
    {
        Status status = new Story().Started().Screened(0, "\"theyHurtMe\":\"unsaid\"").Assessed().Decided(0).At(30);

        Assert.Equal(Phase.Assess, status.Phase);
        Assert.Empty(status.Holds);
        Assert.Contains("not-screened", Codes(status, ActionKind.Invitation));
    }

    [Fact]
    public void Two_earlier_breakups_and_no_named_change_are_not_worth_pursuing()
    {
        const string answers = "\"reasons\":[\"fixable\",\"timing\"],\"good\":10,\"bad\":0,\"trust\":10,\"theirFeelings\":[\"love\"],\"myFeelings\":[\"love\"],\"motives\":[\"love\"]";

        Assert.NotEqual(WorthRecommendation.WorthPursuing, new Story().Started().Add(0, "worth-assessed", answers + ",\"breakupsBefore\":2").At(1).Worth!.Recommendation);
        Assert.Equal(WorthRecommendation.WorthPursuing, new Story().Started().Add(0, "worth-assessed", answers + ",\"breakupsBefore\":1").At(1).Worth!.Recommendation);
        Assert.Equal(WorthRecommendation.WorthPursuing, new Story().Started().Add(0, "worth-assessed", answers + ",\"breakupsBefore\":2,\"whatChanged\":\"I moved\"").At(1).Worth!.Recommendation);
    }

    [Fact]
    public void The_worth_sum_is_the_sum_of_its_items()
    {
        WorthResult worth = Story.Begun().At(1).Worth!;

        Assert.Equal(worth.Items.Sum(i => i.Weight), worth.Sum);
        Assert.All(worth.Items, i => Assert.NotEmpty(i.Why));
    }

    [Fact]
    public void Apathy_alone_recommends_letting_go_until_a_newer_feeling()
    {
        Story story = Story.Begun().Add(10, "feeling-noted", "\"who\":\"them\",\"feeling\":\"apathy\"");
        Assert.Equal(Recommendation.LetGo, story.At(11).Recommendation);
        Assert.Contains("nothing-left", story.At(11).RecommendationReasons);
        Assert.DoesNotContain(story.At(11).Verdicts, v => v.Verdict.Reasons.Any(r => r.Code == "nothing-left"));

        Assert.Equal(Recommendation.KeepGoing, story.Add(12, "feeling-noted", "\"who\":\"them\",\"feeling\":\"anger\"").At(13).Recommendation);
    }

    [Theory]
    [InlineData(5, 6, 6, 2, true)]      // every mean exactly at its threshold; 4 check-ins, 7 urges in 7 days
    [InlineData(4.9, 6, 6, 0, false)]
    [InlineData(5, 5.9, 6, 0, false)]
    [InlineData(5, 6, 5.9, 0, false)]
    [InlineData(5, 6, 6, 3, false)]
    public void Readiness_is_met_at_its_thresholds(double mood, double confidence, double acceptance, int urges, bool ready)
    {
        var story = Story.Begun();
        for (int i = 0; i < 4; i++) story.CheckIn(25 + i, (decimal)mood, (decimal)confidence, (decimal)acceptance, i == 0 ? Math.Max(0, urges - 1) : urges);
        story.Add(28, "questionnaire", "\"instrument\":\"who-5\",\"answers\":[3,3,3,2,2]").Add(28, "own-part-named", "\"text\":\"x\"");

        Assert.Equal(ready, story.At(28, 20).Readiness.Ready);
    }

    [Theory]
    [InlineData("[3,3,3,2,1]", 12, false)]  // 48 of 100
    [InlineData("[3,3,3,2,2]", 12, true)]   // 52 of 100
    public void Well_being_must_exceed_fifty(string answers, int index, bool met)
    {
        Assert.InRange(index, 0, 100);
        ReadinessPart part = Story.Begun().Add(10, "questionnaire", $"\"instrument\":\"who-5\",\"answers\":{answers}").At(10, 20).Readiness.Parts.Single(p => p.Part == "well-being");
        Assert.Equal(met, part.Met);
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void Well_being_is_read_from_the_last_fourteen_days(int later, bool met) => Assert.Equal(met,
        Story.Begun().Add(10, "questionnaire", "\"instrument\":\"who-5\",\"answers\":[5,5,5,5,5]").At(10 + later).Readiness.Parts.Single(p => p.Part == "well-being").Met);

    [Fact]
    public void Too_few_check_ins_are_too_little_to_tell()
    {
        ReadinessPart mood = Story.Begun().CheckIn(9, 10).CheckIn(10, 10).At(10).Readiness.Parts.Single(p => p.Part == "mood");

        Assert.Equal((false, false, 2), (mood.Met, mood.Enough, mood.From));
    }

    [Fact]
    public void One_strong_urge_is_enough_to_wait() => Assert.False(
        Story.Begun().Ready(28).Add(27, "urge", "\"intensity\":6.5,\"outcome\":\"rode-out\"").At(28).Readiness.Parts.Single(p => p.Part == "urges").Met);

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    public void A_draft_lies_for_24_hours(int hours, bool go) => Assert.Equal(go,
        Story.Begun().Ready(28).Decided(28).Draft(28, hour: 0).At(28, hours).Verdicts[ActionKind.ApologyNote].Kind == VerdictKind.Go);

    [Fact]
    public void A_draft_that_did_not_pass_review_keeps_the_note_closed() =>
        Assert.Contains("note-not-reviewed", Codes(Story.Begun().Ready(28).Draft(20).Draft(26, "no").Decided(28).At(28), ActionKind.ApologyNote));

    [Fact]
    public void A_threatening_draft_asks_the_screening_anew_and_opens_no_hold()
    {
        Story story = ReadyOn28().Draft(29, "THREATNOTE");
        Assert.Contains("not-screened", Codes(story.At(30), ActionKind.Invitation));
        Assert.Empty(story.At(30).Holds);

        Assert.DoesNotContain("not-screened", Codes(story.Screened(30).At(31), ActionKind.Invitation));
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void Silence_to_the_note_is_no_refusal_after_fourteen_days(int days, bool go) => Assert.Equal(go,
        ReadyOn28().Approach(28, "apology-note").Ready(28 + days).At(28 + days, 20).Verdicts[ActionKind.Invitation].Kind == VerdictKind.Go);

    [Fact]
    public void Any_word_of_theirs_but_a_no_opens_the_invitation() => Assert.Empty(
        Codes(ReadyOn28().Approach(28, "apology-note").Contact(29, "them", "social").CheckIn(30).At(30), ActionKind.Invitation));

    [Fact]
    public void There_is_one_note() => Assert.Contains("already-made", Codes(ReadyOn28().Approach(28, "apology-note").At(40), ActionKind.ApologyNote));

    [Theory]
    [InlineData(13, "awaiting-reply", VerdictKind.NotYet)]
    [InlineData(14, "approaches-spent", VerdictKind.No)]
    public void Silence_to_an_invitation_is_an_answer_after_fourteen_days(int days, string code, VerdictKind kind)
    {
        Verdict verdict = ReadyOn28().Approach(28, "apology-note").Reply(29, "none-needed").Approach(30).At(30 + days).Verdicts[ActionKind.Invitation];

        Assert.Contains(code, verdict.Reasons.Select(r => r.Code));
        Assert.Equal(kind, verdict.Kind);
        Assert.Null(verdict.Earliest);
    }

    [Fact]
    public void Later_opens_a_second_invitation_after_thirty_days_and_two_laters_end_it()
    {
        Story story = ReadyOn28().Approach(28, "apology-note").Reply(29, "none-needed").Approach(30).Reply(31, "later");
        Assert.Equal(Story.Breakup.AddDays(61).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            story.At(60).Verdicts[ActionKind.Invitation].Earliest.ToString());
        Assert.Equal(1, story.At(60).Approaches.InvitationsLeft);
        Assert.DoesNotContain("too-soon", Codes(story.At(61), ActionKind.Invitation));

        story.Approach(61).Reply(62, "later");
        Assert.Contains("approaches-spent", Codes(story.At(63), ActionKind.Coffee));
        Assert.Equal(Recommendation.LetGo, story.At(63).Recommendation);
    }

    [Fact]
    public void One_clear_no_to_anything_ends_it_until_they_suggest_a_meeting()
    {
        Story story = Story.Begun().Reply(5, "no");
        Assert.All(new[] { ActionKind.ApologyNote, ActionKind.Invitation, ActionKind.Coffee, ActionKind.Date },
            a => Assert.Equal(VerdictKind.No, story.At(6).Verdicts[a].Kind));

        story.Contact(30, "them", "suggests-meeting").Ready(40).Decided(40);
        Assert.Equal(VerdictKind.Go, story.At(40).Verdicts[ActionKind.Coffee].Kind);
        Assert.Equal(Phase.Coffee, story.At(40).Phase);
    }

    [Fact]
    public void An_early_invitation_is_accepted_is_a_slip_and_spends_the_budget()
    {
        Status status = Story.Begun().Approach(10).At(11);

        Assert.Equal((1, 0), (status.NoContact.Slips, status.Approaches.InvitationsLeft));
        Assert.Equal(0, status.NoContact.CreditedDays - 1); // 10 − 14, and a day since
    }

    [Fact]
    public void A_meeting_that_they_suggest_early_waits_for_window_decision_and_readiness()
    {
        Story story = Story.Begun().Contact(10, "them", "suggests-meeting");
        Assert.Equal(VerdictKind.Go, story.At(10, 20).Verdicts[ActionKind.Reply].Kind);
        Assert.Equal(["no-contact-incomplete", "undecided", "not-ready", "own-part-missing"], Codes(story.At(12), ActionKind.Coffee));
        Assert.Contains(story.At(10, 20).ToDo, a => a.Title.Contains("weeks", StringComparison.OrdinalIgnoreCase) || a.Why.Contains("weeks", StringComparison.OrdinalIgnoreCase));

        story.Ready(30).Decided(30);
        Assert.Equal(VerdictKind.Go, story.At(30).Verdicts[ActionKind.Coffee].Kind);
    }

    [Fact]
    public void Confidence_first_calls_and_writes_no_note()
    {
        Status status = Story.Begun("confidence-first").Ready(30).Decided(30).At(30);

        Assert.Equal(VerdictKind.Go, status.Verdicts[ActionKind.Invitation].Kind);
        Assert.Contains("not-in-playbook", Codes(status, ActionKind.ApologyNote));
        Assert.DoesNotContain(status.Readiness.Parts, p => p.Part is "own-part" or "acceptance");
    }

    [Fact]
    public void A_slip_in_reach_out_closes_approaches_for_fourteen_days()
    {
        Story story = ReadyOn28().Contact(29, "me", "checking-in");
        Assert.Contains("recent-slip", Codes(story.At(42), ActionKind.ApologyNote));
        Assert.DoesNotContain("recent-slip", Codes(story.At(43), ActionKind.ApologyNote));
        Assert.Equal(Phase.ReachOut, story.At(42).Phase);
    }

    [Fact]
    public void Messages_open_with_an_accepted_invitation_one_at_a_time()
    {
        Assert.Contains("necessary-only", Codes(ReadyOn28().At(28), ActionKind.Message));
        Story story = Story.Accepted();
        Assert.Empty(Codes(story.At(33), ActionKind.Message));
        Assert.Equal(["awaiting-reply"], Codes(story.Contact(33, "me", "social", 9).At(33), ActionKind.Message));
        Assert.Empty(Codes(story.Contact(34, "them", "social").At(35), ActionKind.Message));
    }

    [Fact]
    public void Seeing_someone_closes_approaches_unless_they_suggest_a_meeting()
    {
        Story story = ReadyOn28().Add(27, "ex-status", "\"status\":\"seeing-someone\"");
        Assert.Equal(["seeing-someone"], Codes(story.At(28), ActionKind.ApologyNote));
        Assert.Equal(Recommendation.LetGo, story.At(28).Recommendation);
        Assert.Empty(Codes(story.Contact(28, "them", "suggests-meeting").At(28, 20), ActionKind.ApologyNote));
    }

    [Fact]
    public void In_a_second_journey_with_the_same_alias_the_budget_and_a_no_carry_over()
    {
        Story story = ReadyOn28().Approach(28, "apology-note").Reply(29, "no").Started(day: 60, alias: " sam", breakup: Story.Breakup.AddDays(58));
        Assert.Contains("they-said-no", Codes(story.At(61), ActionKind.Invitation));
        Assert.Contains("already-made", Codes(story.At(61), ActionKind.ApologyNote));

        Status other = ReadyOn28().Approach(28, "apology-note").Reply(29, "no").Started(day: 60, alias: "Alex").At(61);
        Assert.DoesNotContain("they-said-no", Codes(other, ActionKind.Invitation));
        Assert.Equal(1, other.Approaches.NotesLeft);
    }
}
