using Rekindle.Programme.Journeys;

namespace Rekindle.Tests.Journeys;

public sealed class EventFormTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 5, 22, 10, 0, TimeSpan.FromHours(1));
    private static readonly Guid Id = Guid.Parse("019b8f00-0000-7000-8000-000000000001");

    [Fact]
    public void A_form_becomes_a_line_of_the_journey_format()
    {
        LoggedEvent made = Made("contact", ("by", "me"), ("channel", "text"), ("purpose", "begging"), ("text", "please \"write\"\nback"));

        Assert.Equal(
            """{"type":"contact","at":"2026-01-05T22:10:00+01:00","id":"019b8f00-0000-7000-8000-000000000001","by":"me","channel":"text","purpose":"begging","text":"please \"write\"\nback"}""",
            made.Line);
        Assert.Equal(new Contacted(Party.Me, Channel.Text, Purpose.Begging, null, null, "please \"write\"\nback"), made.Event);
        Assert.Equal((Id, At), (made.Id, made.At));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("yes", true)]
    [InlineData("on", true)]
    [InlineData("Yes", true)]
    [InlineData("false", false)]
    [InlineData("no", false)]
    [InlineData("off", false)]
    public void Truths_are_written_in_words(string word, bool expected) =>
        Assert.Equal(new PlanChanged(null, null, expected), Made("plan-changed", ("quiet", word)).Event);

    [Theory]
    [InlineData("plannedDays", "21", "plannedDays", null)]
    [InlineData("plannedDays", "21.5", "plannedDays", "must be a whole number from -100000 to 100000")]
    [InlineData("plannedDays", "three weeks", "plannedDays", "must be a whole number from -100000 to 100000")]
    [InlineData("quiet", "perhaps", "quiet", "must be true or false")]
    public void A_value_that_does_not_fit_its_field_is_refused_with_what_is_allowed(string name, string value, string field, string? reason)
    {
        EventFormResult result = Make("plan-changed", (name, value));

        Assert.Equal(reason is null ? [] : [new FormProblem(field, reason)], result.Problems);
        Assert.Equal(reason is null, result.Event is not null);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_and_nothing_of_it_is_quoted()
    {
        EventFormResult result = Make("check-in", ("mood", "11"), ("confidence", "secret words"), ("secret", "5"));

        Assert.Null(result.Event);
        Assert.Equal(new[] { null, "mood", "confidence", "distress" }, result.Problems.Select(p => p.Field));
        Assert.Contains("mood, confidence, distress", result.Problems[0].Reason, StringComparison.Ordinal);
        Assert.Equal("field \"mood\" must be a number from 0 to 10", result.Problems[1].ToString());
        Assert.Equal("field \"distress\" is missing: it must be a number from 0 to 10", result.Problems[3].ToString());
        Assert.DoesNotContain("secret", string.Concat(result.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_come_with_commas_or_one_by_one()
    {
        var expected = new[] { Obligation.Children, Obligation.Home };

        var once = (JourneyStarted)Made("journey-started", [.. Start, ("necessaryContact", "children, home")]).Event;
        var twice = (JourneyStarted)Made("journey-started", [.. Start, ("necessaryContact", "children"), ("necessaryContact", "home")]).Event;

        Assert.Equal(expected, once.NecessaryContact);
        Assert.Equal(expected, twice.NecessaryContact);
    }

    [Fact]
    public void A_questionnaire_needs_as_many_answers_as_it_has_items()
    {
        Assert.Equal([5, 4, 3, 2, 1], ((QuestionnaireAnswered)Made("questionnaire", ("instrument", "who-5"), ("answers", "5,4,3,2,1")).Event).Answers);
        Assert.Contains("must hold 5 numbers", Make("questionnaire", ("instrument", "who-5"), ("answers", "5,4,3")).Problems.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_are_questions_with_their_numbers()
    {
        var review = (CareReviewed)Made("care-review", ("answers", "we listen = 7; time=for us=4\nown part=9")).Event;

        Assert.Equal(new Dictionary<string, decimal> { ["we listen"] = 7, ["time=for us"] = 4, ["own part"] = 9 }, review.Answers);
        Assert.Equal("answers", Make("care-review", ("answers", "we listen")).Problems.Single().Field);
    }

    [Fact]
    public void An_empty_value_is_a_field_left_out()
    {
        Assert.Equal(new PlanChanged(30, null, null), Made("plan-changed", ("plannedDays", "30"), ("playbook", ""), ("quiet", "  ")).Event);
        Assert.Equal("text", Make("journal", ("text", "\n ")).Problems.Single().Field);
    }

    [Fact]
    public void A_field_that_holds_one_value_is_not_given_twice() =>
        Assert.Equal(new FormProblem("mood", "is given more than once"), Make("check-in", ("mood", "5"), ("mood", "6"), ("confidence", "5"), ("distress", "5")).Problems.Single());

    [Fact]
    public void A_local_time_needs_a_zone()
    {
        (string, string)[] fields = [("kind", "coffee"), ("suggestedBy", "me"), ("when", "2026-07-01T15:00")];

        Assert.Equal("when", Make("meeting-planned", fields).Problems.Single().Field);
        LoggedEvent made = EventForm.Make("meeting-planned", Pairs(fields), At, Id, "Europe/Berlin").Event!;
        Assert.Contains("\"when\":\"2026-07-01T15:00:00+02:00\"", made.Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_does_not_break_a_form() =>
        Assert.Equal(new JournalWritten("a\uFFFDb"), Made("journal", ("text", "a\ud800b")).Event);

    [Theory]
    [InlineData("""{"messages":12}""", null)]
    [InlineData("""[1]""", "summary")]
    [InlineData("""{"messages":""", "summary")]
    [InlineData("""{"a":1,"a":2}""", "whole")]
    [InlineData("""{"a":"\ud800"}""", "whole")]
    public void A_summary_is_a_whole_JSON_object(string json, string? problem)
    {
        EventFormResult result = Make("chat-imported", ("summary", json));

        Assert.Equal(problem, result.Problems.Select(p => p.Field ?? "whole").SingleOrDefault());
    }

    [Theory]
    [InlineData("no-such-type")]
    [InlineData("correction")]
    [InlineData("")]
    public void An_unknown_type_is_refused_with_the_known_ones(string type)
    {
        string reason = Make(type).Problems.Single().Reason;

        Assert.Contains("journey-started", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("correction", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_back_is_a_line_of_its_own()
    {
        Guid of = Guid.Parse("019b8f00-0000-7000-8000-0000000000aa");

        LoggedEvent made = EventForm.Withdraw(of, At, Id);

        Assert.Equal(new Corrected(of, null, null), made.Event);
        Assert.Equal($$"""{"type":"correction","at":"2026-01-05T22:10:00+01:00","id":"{{Id}}","of":"{{of}}","event":null}""", made.Line);
    }

    [Theory]
    [InlineData("2026-01-05T22:10:00+05:30", "2026-01-05T22:10:00+05:30")]
    [InlineData("2026-01-05T22:10", "2026-01-05T22:10:00+01:00")]
    [InlineData("2026-01-05 22:10:59", "2026-01-05T22:10:59+01:00")]
    [InlineData("2026-07-05", "2026-07-05T00:00:00+02:00")]
    [InlineData("2026-03-29T02:30", "2026-03-29T03:30:00+02:00")] // an hour that this clock skips
    [InlineData("2026-10-25T02:30", "2026-10-25T02:30:00+02:00")] // an hour that it shows twice
    [InlineData("1899-12-31T10:00", null)]
    [InlineData("2200-01-01", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("22:10", null)]
    [InlineData("", null)]
    public void A_moment_is_read_as_a_person_writes_it(string text, string? expected) =>
        Assert.Equal(expected, LocalMoment.TryRead(text, "Europe/Berlin", out DateTimeOffset moment) ? Rfc3339.Write(moment) : null);

    private static (string, string)[] Start => [("breakupOn", "2026-01-02"), ("endedBy", "them"), ("alias", " Sam ")];

    private static KeyValuePair<string, string>[] Pairs((string Name, string Value)[] fields) =>
        [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];

    private static EventFormResult Make(string type, params (string Name, string Value)[] fields) =>
        EventForm.Make(type, Pairs(fields), At, Id);

    private static LoggedEvent Made(string type, params (string Name, string Value)[] fields)
    {
        EventFormResult result = Make(type, fields);
        Assert.Empty(result.Problems);
        return result.Event!;
    }
}
