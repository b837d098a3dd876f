using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>R-window, R-slip and R-decide: the count of no contact, what slips take, and the second decision.</summary>
public sealed class WindowTests
{
    [Theory]
    [InlineData("balanced", 27, Phase.NoContact)]
    [InlineData("balanced", 28, Phase.Decide)]
    [InlineData("space-first", 20, Phase.NoContact)]
    [InlineData("space-first", 21, Phase.Decide)]
    [InlineData("confidence-first", 29, Phase.NoContact)]
    [InlineData("confidence-first", 30, Phase.Decide)]
    public void The_window_completes_on_the_planned_day(string playbook, int day, Phase expected) =>
        Assert.Equal(expected, Story.Begun(playbook).At(day, 0).Phase);

    [Theory]
    [InlineData("begging", 20, 6)]    // 20 days less 14
    [InlineData("social", 20, 13)]    // 20 days less 7
    [InlineData("begging", 5, 0)]     // never below nothing
    public void A_slip_takes_back_days_in_balanced(string purpose, int day, int credited) =>
        Assert.Equal(credited, Story.Begun().Contact(day, "me", purpose).At(day, 20).NoContact.CreditedDays);

    [Fact]
    public void All_slips_of_one_day_cost_once_at_the_highest_price()
    {
        Status status = Story.Begun().Contact(20, "me", "social", 9).Contact(20, "me", "begging", 10).Contact(20, "me", "social", 11).At(20, 20);

        Assert.Equal(6, status.NoContact.CreditedDays);
        Assert.Equal(3, status.NoContact.Slips);
    }

    [Theory]
    [InlineData("space-first")]
    [InlineData("confidence-first")]
    public void A_slip_starts_the_count_again_where_the_guide_cuts_all_contact(string playbook)
    {
        NoContactCount count = Story.Begun(playbook).Contact(10, "me", "social").At(15).NoContact;

        Assert.Equal(5, count.CreditedDays);
        Assert.Equal(10, count.LongestStreak);
        Assert.Equal(14, count.TotalDays);
        Assert.Equal(14, count.KeptOfLast28);
    }

    [Theory]
    [InlineData(27, 40, Phase.NoContact)]
    [InlineData(27, 41, Phase.Decide)]  // 14 days after the slip, although the seven days are back after 35
    public void The_last_slip_must_lie_two_weeks_back(int slip, int day, Phase expected) =>
        Assert.Equal(expected, Story.Begun().Contact(slip, "me", "social").At(day).Phase);

    [Fact]
    public void A_slip_on_the_completing_day_comes_after_the_completion()
    {
        Status status = Story.Begun().Contact(28, "me", "social", 12).At(28, 20);

        Assert.Equal(Phase.Decide, status.Phase);
        Assert.Contains(status.Verdicts[ActionKind.Invitation].Reasons, r => r.Code == "recent-slip");
    }

    [Theory]
    [InlineData("necessary")]
    [InlineData("chance")]
    public void Necessary_contact_and_chance_never_count(string purpose) =>
        Assert.Equal(0, Story.Begun().Contact(10, "me", purpose).At(11).NoContact.Slips);

    [Theory]
    [InlineData(47, 0)]
    [InlineData(48, 1)]
    public void An_answer_within_48_hours_to_something_of_theirs_is_no_slip(int hours, int slips) =>
        Assert.Equal(slips, Story.Begun().Contact(10, "them", "social", 0).Contact(10, "me", "reply", hours).At(14).NoContact.Slips);

    [Fact]
    public void Each_message_of_theirs_permits_one_answer() => Assert.Equal(1, Story.Begun()
        .Contact(10, "them", "social", 1).Contact(10, "me", "reply", 2).Contact(10, "me", "reply", 3).At(14).NoContact.Slips);

    [Fact]
    public void A_lapse_is_counted_and_moves_nothing()
    {
        NoContactCount count = Story.Begun().Add(10, "profile-checked").At(20).NoContact;

        Assert.Equal((1, 0, 20), (count.Lapses, count.Slips, count.CreditedDays));
    }

    [Theory]
    [InlineData(41, Phase.NoContact)]
    [InlineData(42, Phase.Decide)]
    public void Wait_opens_fourteen_days_and_a_new_decision(int day, Phase expected) =>
        Assert.Equal(expected, Story.Begun().Decided(28, "wait").At(day).Phase);

    [Fact]
    public void Wait_never_shortens_a_window() => Assert.Equal(Phase.NoContact, Story.Begun().Decided(5, "wait").At(27).Phase);

    [Fact]
    public void A_decision_before_the_window_completed_is_only_the_first() =>
        Assert.Equal(Phase.Decide, Story.Begun().Decided(27).At(28).Phase);

    [Fact]
    public void A_decision_on_the_completing_day_is_the_second() => Assert.Equal(Phase.ReachOut, Story.Begun().Decided(28, hour: 0).At(28).Phase);

    [Theory]
    [InlineData(14, 20, 20)]    // a change never completes a window before its own day
    [InlineData(10, 20, 20)]    // clamped to 14
    [InlineData(60, 20, 60)]
    [InlineData(200, 20, 90)]   // clamped to 90
    public void Planned_days_can_be_changed_inside_the_range(int asked, int on, int end) => Assert.Equal(
        Story.Breakup.AddDays(end), Story.Begun().Add(on, "plan-changed", $"\"plannedDays\":{asked}").At(on, 20).NoContact.EarliestEnd);

    [Fact]
    public void What_is_clamped_is_said() =>
        Assert.Contains(Story.Begun().Add(3, "plan-changed", "\"plannedDays\":200").At(4).Notes, n => n.Contains("200", StringComparison.Ordinal));

    [Fact]
    public void A_change_of_playbook_completes_no_window_before_its_own_day() => Assert.Equal(
        Story.Breakup.AddDays(25), Story.Begun().Add(25, "plan-changed", "\"playbook\":\"space-first\"").At(26).NoContact.EarliestEnd);

    [Fact]
    public void Once_complete_it_stays_complete_whatever_is_planned_later() =>
        Assert.Equal(Phase.Decide, Story.Begun().Add(30, "plan-changed", "\"plannedDays\":60").At(31).Phase);

    [Fact]
    public void A_day_is_the_persons_own_day()
    {
        // 23:30 in New York is already the next day in UTC; the journey's zone decides.
        Story story = new Story().Add(0, "journey-started",
            "\"breakupOn\":\"2026-01-01\",\"endedBy\":\"them\",\"alias\":\"Sam\",\"timeZone\":\"America/New_York\"", hour: 4);

        Assert.Equal(new DateOnly(2026, 1, 1), story.At(0, 4).Today);
        Assert.Equal(0, story.At(0, 4).NoContact.TotalDays);
        Assert.Equal(1, story.At(0, 5).NoContact.TotalDays);
    }

    [Fact]
    public void Letting_go_takes_effect_at_once_and_can_be_left_by_way_of_fourteen_days()
    {
        Story story = Story.Begun().Decided(28, "let-go");
        Assert.Equal(Phase.LettingGo, story.At(28).Phase);
        Assert.Contains(story.At(28).Verdicts[ActionKind.Coffee].Reasons, r => r.Code == "decided-let-go");

        story.Decided(40);
        Assert.Equal(Phase.NoContact, story.At(53).Phase);
        Assert.Equal(Phase.Decide, story.At(54).Phase);
    }

    [Fact]
    public void Letting_go_is_not_left_while_a_hold_stands() =>
        Assert.Equal(Phase.LettingGo, Story.Begun().Decided(28, "let-go").Boundary(30).Decided(40).At(60).Phase);

    [Fact]
    public void All_five_steps_close_the_way()
    {
        Story story = Story.Begun().Decided(28, "let-go");
        foreach (string step in (string[])["closing-letter", "things-away", "follow-settled", "learned"]) story.Add(30, "closure-step", $"\"step\":\"{step}\"");
        Assert.Equal(Phase.LettingGo, story.At(31).Phase);
        Assert.Equal(Phase.Closed, story.Add(32, "closure-step", "\"step\":\"next\"").At(33).Phase);
    }
}
