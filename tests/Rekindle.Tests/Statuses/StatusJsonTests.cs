using System.Text.Json;
using Rekindle.Programme.Statuses;

namespace Rekindle.Tests.Statuses;

public sealed class StatusJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void The_contract_names_its_fields_in_this_order()
    {
        using JsonDocument document = JsonDocument.Parse(StatusJson.ToText(Sample()));

        Assert.Equal(
            ["at", "journey", "phase", "noContact", "worth", "holds", "verdicts", "readiness", "approaches", "meetings", "today", "avoid",
                "recommendation", "notes"],
            Names(document.RootElement).Take(14));
        Assert.Equal(["alias", "playbook", "breakupOn", "timeZone"], Names(document.RootElement.GetProperty("journey")).Take(4));
        Assert.Equal(
            ["since", "creditedDays", "plannedDays", "daysSinceLastSlip", "longestStreak", "totalDays", "keptOfLast28", "slips", "lapses",
                "earliestEnd"],
            Names(document.RootElement.GetProperty("noContact")).Take(10));
        Assert.Equal(["kind", "since", "until", "message", "rules", "resources"], Names(document.RootElement.GetProperty("holds")[0]).Take(6));
        Assert.Equal(
            ["apology-note", "invitation", "message", "reply", "coffee", "date", "raise-relationship", "reunite"],
            Names(document.RootElement.GetProperty("verdicts")));
        Assert.Equal(["id", "title", "why", "rules"], Names(document.RootElement.GetProperty("today")[0]).Take(4));
        Assert.Equal(["made", "unanswered", "notesLeft", "invitationsLeft"], Names(document.RootElement.GetProperty("approaches")));
        Assert.Equal(["held", "lastVerdict", "progress"], Names(document.RootElement.GetProperty("meetings")));
    }

    [Fact]
    public void A_verdict_says_what_when_and_why()
    {
        using JsonDocument document = JsonDocument.Parse(StatusJson.ToText(Sample()));

        JsonElement note = document.RootElement.GetProperty("verdicts").GetProperty("apology-note");
        Assert.Equal("not-yet", note.GetProperty("verdict").GetString());
        Assert.Equal("2026-01-30", note.GetProperty("earliest").GetString());
        JsonElement reason = note.GetProperty("reasons")[0];
        Assert.Equal("no-contact-incomplete", reason.GetProperty("code").GetString());
        Assert.Equal(["A4", "B2"], reason.GetProperty("rules").EnumerateArray().Select(r => r.GetString()));
        JsonElement reply = document.RootElement.GetProperty("verdicts").GetProperty("reply");
        Assert.Equal(JsonValueKind.Null, reply.GetProperty("earliest").ValueKind);
        Assert.Equal(0, reply.GetProperty("reasons").GetArrayLength());
    }

    [Fact]
    public void What_is_not_known_is_null_and_never_left_out()
    {
        using JsonDocument document = JsonDocument.Parse(StatusJson.ToText(Sample()));
        JsonElement root = document.RootElement;

        Assert.Equal(JsonValueKind.Null, root.GetProperty("worth").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("holds")[0].GetProperty("until").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("meetings").GetProperty("lastVerdict").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("meetings").GetProperty("progress").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("readiness").GetProperty("parts")[1].GetProperty("value").ValueKind);
    }

    [Fact]
    public void Moments_keep_the_offset_of_the_journey() =>
        Assert.Contains("\"at\": \"2026-01-12T09:00:00+01:00\"", StatusJson.ToText(Sample()), StringComparison.Ordinal);

    [Theory]
    [InlineData("4.3", "5", "4.3")]
    [InlineData("5", "5", "5.0")]
    [InlineData("4.25", "5", "4.3")]
    [InlineData("4.96", "5", "4.96")] // not met, and not shown as though it were
    [InlineData("4.9999", "5", "4.9999")]
    [InlineData("1.04", "1", "1.04")]
    [InlineData("4.3333333333333333333333333333", "5", "4.3")]
    public void Figures_have_one_decimal_and_stand_on_their_own_side_of_the_threshold(string value, string threshold, string expected) =>
        Assert.Equal(expected, StatusJson.Figure(decimal.Parse(value, null), decimal.Parse(threshold, null)));

    private static List<string> Names(JsonElement json) => [.. json.EnumerateObject().Select(p => p.Name)];

    private static Status Sample()
    {
        var waiting = new Reason("no-contact-incomplete", VerdictKind.NotYet, "18 more days of space.", ["A4", "B2"], Hinge.Time)
        {
            Opens = new Opening(new DateTimeOffset(2026, 1, 30, 0, 0, 0, TimeSpan.FromHours(1)), CountsHours: false),
        };
        var verdicts = new ActionVerdicts(a => Verdict.From(a == ActionKind.Reply ? [] : [waiting]));
        var advice = new AdviceShown("check-in", "How is today?", "It shows the way.", ["B5"], [], "mixed", null);
        return new Status(
            At, new DateOnly(2026, 1, 12), new JourneyIdentity("Sam", "balanced", new DateOnly(2026, 1, 2), "Europe/Berlin", null, false),
            Phase.NoContact,
            new NoContactCount(new DateOnly(2026, 1, 2), 10, 28, 10, 10, 10, 10, 0, 1, new DateOnly(2026, 1, 30), false),
            null,
            [new Hold(HoldKind.Boundary, new DateOnly(2026, 1, 3), null, "They asked for no contact.", ["S-boundary"], [], [])],
            verdicts,
            new ReadinessResult(false, [new("mood", 4.3m, 5m, false, 6, true, "…"), new("well-being", null, 50m, false, 0, false, "…")]),
            new ApproachBudget(0, 0, 1, 1), new MeetingCount(0, null, null), [advice], [advice], Recommendation.KeepGoing, [], []);
    }
}
