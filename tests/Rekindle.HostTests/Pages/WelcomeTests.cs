namespace Rekindle.HostTests.Pages;

public class WelcomeTests
{
    [Fact]
    public async Task Each_step_is_saved_and_the_way_is_taken_up_where_it_was_left()
    {
        await using Home home = await Home.EnteredAsync();

        using HttpResponseMessage first = await home.SendAsync(
            "/welcome/start", ("breakupOn", "2026-01-02"), ("endedBy", "them"), ("alias", "Sam"), ("timeZone", "Europe/Berlin"));
        var back = await home.PageAsync("/welcome");

        Assert.Equal("/welcome/safety", Home.Where(first));
        Assert.Equal("/welcome/safety", back.QuerySelector("a.button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Questions_left_open_are_kept_as_unsaid_and_the_gate_says_so()
    {
        await using Home home = await Home.EnteredAsync();
        await home.SendAsync("/welcome/start", ("breakupOn", "2026-01-02"), ("endedBy", "them"), ("alias", "Sam"), ("timeZone", "Europe/Berlin"));

        using HttpResponseMessage answer = await home.SendAsync("/welcome/safety", ("theyHurtMe", "no"));
        string gate = (await home.PageAsync("/path/apology-note")).Body!.TextContent;

        Assert.Equal("/welcome/worth", Home.Where(answer));
        Assert.Contains("The safety questions, answered", gate);
    }

    [Fact]
    public async Task A_breakup_that_lies_ahead_is_not_taken()
    {
        await using Home home = await Home.EnteredAsync();

        using HttpResponseMessage answer = await home.SendAsync(
            "/welcome/start", ("breakupOn", "2026-01-13"), ("endedBy", "them"), ("alias", "Sam"), ("timeZone", "Europe/Berlin"));

        Assert.Null(Home.Where(answer));
    }

    [Fact]
    public async Task The_worth_assessment_is_shown_item_by_item_with_its_sum()
    {
        await using Home home = await Home.WithJourneyAsync();

        var page = await home.PageAsync("/welcome/decision");

        Assert.True(page.QuerySelectorAll("tbody tr").Length > 2);
        Assert.Contains("Together", page.QuerySelector("tbody tr:last-child")!.TextContent);
    }

    [Fact]
    public async Task A_yes_to_a_safety_question_brings_help_at_once()
    {
        await using Home home = await Home.EnteredAsync();
        await home.SendAsync(
            "/welcome/start", ("breakupOn", "2026-01-02"), ("endedBy", "them"), ("alias", "Sam"), ("timeZone", "Europe/Berlin"), ("country", "DE"));

        await home.SendAsync("/welcome/safety", [.. Home.Screening("no").Where(a => a.Item1 != "theyHurtMe"), ("theyHurtMe", "yes")]);
        var next = await home.PageAsync("/welcome/worth");

        Assert.NotNull(next.QuerySelector(".hold-unsafe .line-number"));
    }
}
