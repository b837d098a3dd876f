using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Programme;

/// <summary>Section 6: what outranks everything, in every playbook.</summary>
public sealed class HoldTests
{
    private static readonly ActionKind[] Four = [ActionKind.ApologyNote, ActionKind.Invitation, ActionKind.Coffee, ActionKind.Date];

    private static HoldKind[] Holds(Status status) => [.. status.Holds.Select(h => h.Kind)];

    [Theory]
    [InlineData("theyHurtMe", HoldKind.Unsafe)]
    [InlineData("theyThreatenedMe", HoldKind.Unsafe)]
    [InlineData("theyControlledMe", HoldKind.Unsafe)]
    [InlineData("theyForcedMe", HoldKind.Unsafe)]
    [InlineData("iAmAfraidOfThem", HoldKind.Unsafe)]
    [InlineData("iHurtThem", HoldKind.RiskToThem)]
    [InlineData("iControlledThem", HoldKind.RiskToThem)]
    [InlineData("theyAreAfraidOfMe", HoldKind.RiskToThem)]
    [InlineData("legalOrder", HoldKind.LegalOrder)]
    [InlineData("theyAskedNoContact", HoldKind.Boundary)]
    public void One_yes_is_enough(string question, HoldKind hold)
    {
        Status status = Story.Accepted().Screened(33, $"\"{question}\":\"yes\"").At(34);

        Assert.Equal([hold], Holds(status));
        Assert.All(Four, a => Assert.Equal(VerdictKind.No, status.Verdicts[a].Kind));
        Assert.Equal(hold is HoldKind.Unsafe or HoldKind.RiskToThem ? Recommendation.GetHelp : Recommendation.Stop, status.Recommendation);
    }

    [Theory]
    [InlineData("self", HoldKind.Crisis)]
    [InlineData("them", HoldKind.RiskToThem)]
    public void Thoughts_of_harm_open_a_hold(string whom, HoldKind hold) =>
        Assert.Equal([hold], Holds(new Story().Started().Screened(0, $"\"harmThoughts\":\"{whom}\"").At(1)));

    [Fact]
    public void A_boundary_has_no_end_and_lets_a_message_of_theirs_be_answered_once()
    {
        Story story = Story.Accepted().Boundary(33);
        Assert.All(Enum.GetValues<ActionKind>(), a => Assert.Equal(VerdictKind.No, story.At(400).Verdicts[a].Kind));

        story.Contact(40, "them", "social", 1);
        Assert.Equal(VerdictKind.Go, story.At(40, 2).Verdicts[ActionKind.Reply].Kind);
        Assert.Equal(VerdictKind.No, story.At(42, 1).Verdicts[ActionKind.Reply].Kind);
        Assert.Equal(VerdictKind.No, story.Contact(40, "me", "reply", 3).At(40, 4).Verdicts[ActionKind.Reply].Kind);
    }

    [Fact]
    public void What_they_wrote_before_the_boundary_opens_no_reply() =>
        Assert.Equal(VerdictKind.No, Story.Begun().Contact(10, "them", "social", 1).Boundary(10).At(10, 14).Verdicts[ActionKind.Reply].Kind);

    [Theory]
    [InlineData("contact", "\"by\":\"them\",\"channel\":\"text\",\"purpose\":\"suggests-meeting\"", true)]
    [InlineData("contact", "\"by\":\"them\",\"channel\":\"text\",\"purpose\":\"social\"", false)]
    [InlineData("boundary-lifted", "\"by\":\"them\"", true)]
    [InlineData("boundary-lifted", "\"by\":\"court\"", false)]
    [InlineData("meeting-planned", "\"kind\":\"coffee\",\"when\":\"2026-03-01T10:00:00Z\",\"suggestedBy\":\"them\"", false)]
    public void Only_they_end_a_boundary(string type, string fields, bool ends) =>
        Assert.Equal(ends, Holds(Story.Begun().Boundary(5).Add(10, type, fields).At(11)).Length == 0);

    [Theory]
    [InlineData("blocked")]
    [InlineData("no-contact")]
    public void Being_blocked_is_a_boundary(string kind) => Assert.Equal([HoldKind.Boundary], Holds(Story.Begun().Boundary(5, kind).At(6)));

    [Fact]
    public void Stop_is_a_boundary() => Assert.Equal([HoldKind.Boundary], Holds(Story.Begun().Reply(5, "stop").At(6)));

    [Fact]
    public void A_lifted_order_leaves_a_boundary_in_its_place()
    {
        Story story = Story.Begun().Boundary(5, "no-contact", "court");
        Assert.Equal([HoldKind.LegalOrder], Holds(story.At(6)));
        Assert.Equal([HoldKind.LegalOrder], Holds(story.Add(8, "boundary-lifted", "\"by\":\"them\"").At(9)));
        Assert.Equal([HoldKind.Boundary], Holds(story.Add(10, "boundary-lifted", "\"by\":\"court\"").At(11)));
    }

    [Fact]
    public void Under_an_order_not_even_a_reply_is_right() =>
        Assert.Equal(VerdictKind.No, Story.Begun().Boundary(5, "no-contact", "court").Contact(6, "them", "social", 1).At(6, 2).Verdicts[ActionKind.Reply].Kind);

    [Theory]
    [InlineData("2026-02-20", 49, true)]    // day 49 is 20 February
    [InlineData("2026-02-20", 50, false)]
    [InlineData("", 32, true)]              // no date: the planned 28 days from day 5
    [InlineData("", 33, false)]
    public void Space_lasts_until_the_day_after_the_date_or_for_the_planned_days(string until, int day, bool stands)
    {
        Status status = Story.Begun().Boundary(5, "space", "them", until).At(day);

        Assert.Equal(stands, Holds(status).Contains(HoldKind.Space));
        Assert.Equal(stands, status.Verdicts[ActionKind.Message].Reasons.Any(r => r.Code == "space-asked"));
    }

    [Fact]
    public void The_earliest_of_space_is_the_day_after() => Assert.Equal("2026-02-21",
        Story.Accepted().Boundary(33, "space", "them", "2026-02-20").At(34).Verdicts[ActionKind.Coffee].Earliest.ToString());

    [Fact]
    public void Friends_only_stands_until_they_raise_it()
    {
        Story story = Story.Accepted().Met(35, suggested: true).Boundary(36, "friends-only");
        Assert.Equal(VerdictKind.No, story.At(40).Verdicts[ActionKind.Date].Kind);
        Assert.Equal(VerdictKind.Go, story.At(40).Verdicts[ActionKind.Coffee].Kind);
        Assert.Empty(Holds(story.Add(41, "serious-talk", "\"raisedBy\":\"them\",\"outcome\":\"open\"").At(42)));
    }

    [Theory]
    [InlineData("iAmAfraidOfThem", 39, "", true)]
    [InlineData("iAmAfraidOfThem", 40, "", false)]
    [InlineData("theyControlledMe", 40, "", false)]
    [InlineData("theyHurtMe", 400, "", true)]
    [InlineData("theyThreatenedMe", 400, "", true)]
    [InlineData("theyForcedMe", 400, "", true)]
    [InlineData("iAmAfraidOfThem", 40, "nothing said", true)]
    public void Unsafe_ends_by_a_clear_screening_after_thirty_days_and_never_where_they_hurt(string question, int day, string silent, bool stands)
    {
        string change = silent.Length > 0 ? "" : ",\"whatChanged\":\"a year of calm\"";
        Status status = Story.Begun().Screened(10, $"\"{question}\":\"yes\"").Screened(day, null, change).At(day + 1);

        Assert.Equal(stands, Holds(status).Contains(HoldKind.Unsafe));
    }

    [Fact]
    public void Risk_to_them_never_ends_and_leaves_a_reply_where_they_write()
    {
        Story story = Story.Begun().Screened(1, "\"iHurtThem\":\"yes\"").Screened(200);
        Assert.Equal([HoldKind.RiskToThem], Holds(story.At(300)));
        Assert.Contains(story.At(300).Holds[0].Resources, r => r.For.Length > 0);
        Assert.Equal(VerdictKind.Go, story.Contact(300, "them", "social", 1).At(300, 2).Verdicts[ActionKind.Reply].Kind);
    }

    [Theory]
    [InlineData("journal", "\"text\":\"CRISISWORDS\"")]
    [InlineData("letter-written", "\"text\":\"CRISISWORDS\"")]
    [InlineData("urge", "\"intensity\":9,\"trigger\":\"CRISISWORDS\",\"outcome\":\"rode-out\"")]
    [InlineData("questionnaire", "\"instrument\":\"phq-9\",\"answers\":[0,0,0,0,0,0,0,0,1]")]
    public void Crisis_comes_first_until_a_later_check_in_says_that_it_passed(string type, string fields)
    {
        Story story = Story.Accepted().Add(33, type, fields);
        Status status = story.At(34);
        Assert.Equal([HoldKind.Crisis], Holds(status));
        Assert.Equal(Recommendation.GetHelp, status.Recommendation);
        Assert.Equal((VerdictKind.NotYet, null), (status.Verdicts[ActionKind.Coffee].Kind, status.Verdicts[ActionKind.Coffee].Earliest));
        Assert.Contains("S-crisis", status.ToDo[0].Rules);

        Assert.Empty(Holds(story.Add(35, "check-in", "\"mood\":5,\"confidence\":5,\"distress\":5,\"crisisPassed\":true").At(36)));
    }

    [Fact]
    public void Unclear_words_offer_help_and_open_no_hold()
    {
        Status status = Story.Begun().Add(5, "journal", "\"text\":\"UNCLEARWORDS\"").At(5, 20);

        Assert.Empty(status.Holds);
        Assert.Contains(status.ToDo, a => a.Rules.Contains("S-crisis"));
    }

    [Fact]
    public void The_others_words_are_not_read_for_crisis() => Assert.Empty(
        Story.Begun().Add(5, "contact", "\"by\":\"them\",\"channel\":\"text\",\"purpose\":\"social\",\"text\":\"CRISISWORDS\"").At(6).Holds);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Contact_again_and_again_after_a_no_is_pressing(int times, bool pressing)
    {
        Story story = Story.Begun().Reply(5, "no");
        for (int i = 0; i < times; i++) story.Contact(6 + i, "me", "social");

        Assert.Equal(pressing, Holds(story.At(20)).Contains(HoldKind.Pressing));
        Assert.Equal(pressing ? Recommendation.Stop : Recommendation.LetGo, story.At(20).Recommendation);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void A_boundary_is_corrected_as_a_slip_of_the_thumb_within_24_hours(int hours, bool counts)
    {
        Story story = Story.Begun().Add(5, "boundary-set", "\"by\":\"them\",\"kind\":\"blocked\"", 0);
        story.Add(5, "correction", $"\"of\":\"{story.LastId}\",\"event\":null", hours);

        Assert.Equal(counts, Holds(story.At(10)).Length == 0);
        Assert.Equal(!counts, story.At(10).Notes.Count > 0);
    }

    [Fact]
    public void A_slip_is_corrected_whenever_it_is_seen()
    {
        Story story = Story.Begun().Contact(5, "me", "begging");
        story.Add(20, "correction", $"\"of\":\"{story.LastId}\",\"event\":null");

        Assert.Equal(1, story.At(19).NoContact.Slips);
        Assert.Equal(0, story.At(21).NoContact.Slips);
    }

    [Fact]
    public void Holds_carry_over_into_a_second_journey_with_the_same_alias()
    {
        Assert.Equal([HoldKind.Boundary], Holds(Story.Begun().Boundary(5).Started(day: 60, alias: "SAM").At(61)));
        Assert.Empty(Holds(Story.Begun().Boundary(5).Started(day: 60, alias: "Alex").At(61)));
    }

    [Fact]
    public void After_being_reunited_only_what_was_said_since_carries_over()
    {
        Story story = Story.Begun().Boundary(5, "friends-only", "me").Add(10, "serious-talk", "\"raisedBy\":\"me\",\"outcome\":\"together\"");
        Assert.Empty(Holds(story.Started(day: 60).At(61)));
        Story later = Story.Begun().Add(10, "serious-talk", "\"raisedBy\":\"both\",\"outcome\":\"together\"").Boundary(50).Started(day: 60);
        Assert.Equal([HoldKind.Boundary], Holds(later.At(61)));
    }

    [Fact]
    public void Own_part_memories_and_meetings_are_not_shown_while_unsafe_stands()
    {
        Status status = Story.Accepted().Screened(33, "\"theyHurtMe\":\"yes\"").At(34);

        Assert.DoesNotContain(status.ToDo, a => a.Rules.Contains("A6") || a.Rules.Contains("A8") || a.Rules.Contains("A9"));
        Assert.Contains("S-unsafe", status.ToDo[0].Rules);
    }
}
