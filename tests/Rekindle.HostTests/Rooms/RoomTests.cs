using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Rekindle.HostTests.Rooms;

public class RoomTests
{
    private static readonly string[] Rooms =
    [
        "/write", "/write?part=later", "/meet", "/meet/plan", "/meet/card", "/meet/debrief", "/decide", "/rebuild", "/what-if", "/what-if?step=begging", "/letting-go",
        "/together", "/path", "/path/coffee",
    ];

    [Fact]
    public async Task Every_room_is_sound_html()
    {
        await using Home home = await Home.WithJourneyAsync();
        foreach (string path in Rooms)
        {
            string html = await home.Client.GetStringAsync(path);
            var faults = new List<string>();
            var parser = new HtmlParser();
            parser.Error += (_, fault) => faults.Add($"{path}: {fault}");
            IDocument page = await parser.ParseDocumentAsync(html);
            Assert.Empty(faults);
            string?[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id)];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.All(page.QuerySelectorAll("label[for]"), l => Assert.Contains(l.GetAttribute("for"), ids));
            Assert.All(page.QuerySelectorAll("[aria-describedby]"), e => Assert.All(e.GetAttribute("aria-describedby")!.Split(' '), id => Assert.Contains(id, ids)));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("form form"));
            Assert.All(page.QuerySelectorAll("main a[href^='/']"), a => Assert.DoesNotContain("//", a.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task Every_link_of_every_room_leads_somewhere()
    {
        await using Home home = await Home.WithJourneyAsync();
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string path in Rooms) links.UnionWith((await home.PageAsync(path)).QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        foreach (string link in links)
        {
            using HttpResponseMessage answer = await home.Client.GetAsync(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link} answered {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("contact", "by=me", "channel=text", "purpose=begging")]
    [InlineData("decision", "choice=let-go")]
    [InlineData("boundary-set", "by=them", "kind=no-contact")]
    public async Task What_would_that_change_says_so_and_keeps_nothing(string type, params string[] fields)
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(1));
        int before = home.Lines().Count;
        (string, string)[] sent = [.. fields.Select(f => (f.Split('=')[0], f.Split('=')[1]))];

        using HttpResponseMessage answer = await home.SendAsync("/log/" + type, [.. sent, ("suppose", "1")]);
        IDocument page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        string[] supposed = [.. page.QuerySelectorAll("[data-supposed] li").Select(l => l.TextContent.Trim())];

        Assert.Equal(before, home.Lines().Count);
        Assert.Contains("Nothing was saved", page.QuerySelector("[data-supposed]")!.TextContent);
        Assert.All(sent, f => Assert.NotNull(page.QuerySelector($"input[name='{f.Item1}'][value='{f.Item2}'][checked]")));
        IDocument saved = await home.PageAsync(await home.LogAsync(type, sent));
        Assert.Equal(saved.QuerySelectorAll("section[aria-label='What it changes'] li").Select(l => l.TextContent.Trim()), supposed);
    }

    [Fact]
    public async Task Safety_and_worth_cannot_be_tried_out()
    {
        await using Home home = await Home.WithJourneyAsync();

        foreach (string type in new[] { "safety-screened", "worth-assessed", "check-in" })
        {
            Assert.Null((await home.PageAsync("/log/" + type)).QuerySelector("[name=suppose]"));
        }
    }

    [Fact]
    public async Task What_if_looks_ahead_and_keeps_nothing()
    {
        await using Home home = await Home.WithJourneyAsync();
        int before = home.Lines().Count;

        string now = (await home.PageAsync("/what-if?step=note")).QuerySelector("[data-supposed]")!.TextContent;
        string ahead = (await home.PageAsync("/what-if?step=they-suggest&on=2026-02-20")).QuerySelector("[data-supposed]")!.TextContent;

        Assert.Contains("back", now);
        Assert.Contains("20 February 2026", ahead);
        Assert.Equal(before, home.Lines().Count);
    }

    [Fact]
    public async Task Every_step_of_what_if_can_be_tried()
    {
        await using Home home = await Home.WithJourneyAsync();
        string[] steps = [.. (await home.PageAsync("/what-if")).QuerySelectorAll("input[name=step]").Select(i => i.GetAttribute("value")!)];

        Assert.NotEmpty(steps);
        foreach (string step in steps) Assert.NotNull((await home.PageAsync("/what-if?step=" + step)).QuerySelector("[data-supposed]"));
    }

    [Theory]
    [InlineData("2026-01-20T15:00", "90", null)]
    [InlineData("2026-01-20T15:00", "91", "90 minutes at most")]
    [InlineData("2026-01-20T08:00", "60", null)]
    [InlineData("2026-01-20T07:59", "60", "by day")]
    [InlineData("2026-01-20T18:00", "60", "by day")]
    public async Task A_coffee_is_by_day_and_short(string when, string minutes, string? refusal)
    {
        await using Home home = await Home.WithJourneyAsync();
        var page = await home.PageAsync("/decide"); // any page with a token
        string token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using HttpResponseMessage answer = await home.PostAsync("/meet/plan?kind=coffee",
            [new("_handler", "plan"), new("__RequestVerificationToken", token), new("when", when), new("suggestedBy", "them"), new("minutes", minutes)]);

        if (refusal is null) Assert.StartsWith("/log/entry/", Home.Where(answer));
        else Assert.Contains(refusal, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_debrief_says_why_and_what_was_left_untouched_counts_as_no()
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(1));

        using HttpResponseMessage answer = await home.SendAsync("/meet/debrief", ("kind", "coffee"), ("warmth", "3"), ("stayed", "as-planned"), ("laughed", "yes"));
        var page = await home.PageAsync(Home.Where(answer)!);

        Assert.Contains("\"iPressed\":false", home.Lines()[^1]);
        Assert.Contains("They laughed.", page.QuerySelector("section[aria-label='How it went']")!.TextContent);
    }

    [Fact]
    public async Task A_plan_can_go_into_a_calendar_and_names_nobody()
    {
        await using Home home = await Home.WithJourneyAsync();
        string place = new string('ä', 60) + "; back room, left";
        await home.LogAsync("meeting-planned", ("kind", "coffee"), ("when", "2026-01-20T15:00"), ("suggestedBy", "them"), ("place", place), ("minutes", "45"));
        string link = (await home.PageAsync("/meet/card")).QuerySelector("a[download]")!.GetAttribute("href")!;

        string entry = await home.Client.GetStringAsync(link);

        Assert.Contains("DTSTART:20260120T140000Z\r\nDURATION:PT45M\r\nSUMMARY:Coffee\r\n", entry);
        Assert.All(entry.Split("\r\n"), l => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.Contains($"LOCATION:{new string('ä', 60)}\\; back room\\, left\r\n", entry.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Sam", entry);
    }

    [Fact]
    public async Task Sealed_answers_stay_sealed_until_the_day_of_deciding()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("sealed-answer", ("question", "zebra?"), ("answer", "okapi"));

        string early = (await home.PageAsync("/decide")).DocumentElement.OuterHtml;
        home.Clock.Move(TimeSpan.FromDays(30));
        using HttpResponseMessage opened = await home.SendAsync("/unlock");
        string late = (await home.PageAsync("/decide")).DocumentElement.OuterHtml;

        Assert.DoesNotContain("okapi", early);
        Assert.DoesNotContain("zebra", early);
        Assert.Contains("okapi", late);
    }

    [Fact]
    public async Task One_tap_shows_a_decision_and_only_the_second_makes_it()
    {
        await using Home home = await Home.WithJourneyAsync();
        int before = home.Lines().Count;

        using HttpResponseMessage tapped = await home.SendAsync("/decide", ("choose", "wait"));
        IDocument sure = await new HtmlParser().ParseDocumentAsync(await tapped.Content.ReadAsStringAsync());

        Assert.Equal(before, home.Lines().Count);
        Assert.Equal("wait", sure.QuerySelector("input[name=choice]")!.GetAttribute("value"));
        Assert.Contains("Nothing was saved", sure.Body!.TextContent);
    }

    [Fact]
    public async Task The_three_decisions_are_drawn_alike()
    {
        await using Home home = await Home.WithJourneyAsync();

        var buttons = (await home.PageAsync("/decide")).QuerySelectorAll("button[name=choose]");

        Assert.Equal(["pursue", "let-go", "wait"], buttons.Select(b => b.GetAttribute("value")));
        Assert.Single(buttons.Select(b => b.ClassName).Distinct());
    }

    [Fact]
    public async Task The_lift_of_an_area_is_told_from_three_entries_on()
    {
        await using Home home = await Home.WithJourneyAsync();
        for (int i = 0; i < 2; i++) await home.LogAsync("activity-done", ("kind", "friends"), ("title", "a walk"), ("lift", "2"));
        string two = (await home.PageAsync("/rebuild")).Body!.TextContent;
        await home.LogAsync("activity-done", ("kind", "friends"), ("title", "a walk"), ("lift", "-1"));
        string three = (await home.PageAsync("/rebuild")).Body!.TextContent;

        Assert.Contains("too few to tell what it does for you (2 entries)", two);
        Assert.Contains("+1 on average, from 3 entries", three);
    }

    [Fact]
    public async Task A_change_of_a_questionnaire_is_told_by_its_reliable_change()
    {
        await using Home home = await Home.WithJourneyAsync();
        await home.LogAsync("questionnaire/who-5", [.. Enumerable.Range(0, 5).Select(i => ($"q{i}", "1"))]);
        home.Clock.Move(TimeSpan.FromDays(14));
        using HttpResponseMessage opened = await home.SendAsync("/unlock");
        await home.LogAsync("questionnaire/who-5", [.. Enumerable.Range(0, 5).Select(i => ($"q{i}", i < 3 ? "2" : "1"))]);

        string said = (await home.PageAsync("/rebuild")).QuerySelector(".course")!.TextContent;

        Assert.Contains("32 on 26 January 2026", said);
        Assert.Contains("12 more now", said);
        Assert.Contains("That is better, by more than chance would do.", said);
        Assert.Contains("9 February 2026", said);
    }
}
