namespace Rekindle.HostTests.Pages;

public class HardDayTests
{
    [Theory]
    [InlineData("2026-01-12", false)] // today: it has its own words
    [InlineData("2026-01-13", true)]
    [InlineData("2026-01-14", false)]
    public async Task Today_names_a_hard_day_the_day_before_also_in_quiet_mode(string date, bool told)
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("hard-date", ("date", date), ("title", "Her birthday"));
        await home.LogAsync("plan-changed", ("quiet", "yes"));

        var page = await home.PageAsync("/");

        Assert.Equal(told, page.Body!.TextContent.Contains("Tomorrow: Her birthday", StringComparison.Ordinal));
        Assert.Equal(told, page.QuerySelector("section.card a[href^='/rebuild']") is not null);
    }

    [Fact]
    public async Task Once_there_is_a_plan_for_it_nothing_asks_for_one()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("hard-date", ("date", "2026-01-13"), ("title", "Her birthday"));
        await home.LogAsync("activity-planned", ("kind", "friends"), ("title", "Climbing"), ("when", "2026-01-13T18:00"));

        string page = (await home.PageAsync("/")).Body!.TextContent;

        Assert.Contains("You have a plan for it: Climbing.", page);
        Assert.DoesNotContain("Plan tomorrow", page);
    }
}
