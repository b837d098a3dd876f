namespace Rekindle.HostTests.Browsers;

public class WholeWayTests(BrowserFixture browser)
{
    private const string Apology =
        "I am sorry that I cancelled our Sundays to work, three weeks in a row. That was my doing. It left you alone with the move. "
        + "I have stopped working at weekends since May. You do not have to answer this.";

    private const string Asks = "Would you like to have a coffee on Saturday? If not, that is completely fine.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guide_A_can_be_gone_from_the_first_day_to_reunited(bool script)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        var person = new Journeyer(home, visitor);
        await person.BeginAsync("space-first", 21);

        // A draft in the first week is read and kept, and nothing of it may go.
        await person.SaveAsync("/write", ("text", "I worked on our Sundays and called it rest."));
        await person.SaveAsync("/write", ("text", Apology));
        Assert.Contains("Not yet", await person.ReadAsync("/write"));
        Assert.Contains("Nothing here asks to be mended", await person.ReadAsync("/write"));

        await person.WaitAsync(18);
        await person.BecomeReadyAsync();
        Assert.Contains("The quiet weeks are complete", await person.ReadAsync("/decide"));
        await DecideAsync(visitor, "pursue");

        // The note, by their own hand. Between two entries the clock moves: what has one moment has no order.
        await person.WaitAsync(0, hours: 1);
        Assert.Contains("Open. Nothing stands against it now", await person.ReadAsync("/write"));
        await visitor.Page.ClickAsync("text=I have sent it, by my own hand");
        await visitor.ChooseAsync("channel", "letter");
        await visitor.Page.ClickAsync("text=Note that it is sent");
        Assert.Contains("Notes left: 0", await visitor.Page.InnerTextAsync("main"));
        await person.WaitAsync(2);
        await person.SaveAsync("/log/contact", ("by", "them"), ("channel", "text"), ("purpose", "other"), ("tone", "warm"));

        // The invitation.
        await person.SaveAsync("/write?kind=invitation", ("text", Asks));
        Assert.Contains("Open. Nothing stands against it now", await person.ReadAsync("/write?kind=invitation"));
        await visitor.Page.ClickAsync("text=I have sent it, by my own hand");
        await visitor.ChooseAsync("channel", "text");
        await visitor.Page.ClickAsync("text=Note that it is sent");
        await person.WaitAsync(0, hours: 1);
        await person.SaveAsync("/log/reply-received", ("answer", "yes"), ("tone", "warm"));

        // Coffee, then dates.
        await person.SaveAsync("/log/memory-kept", ("text", "The lake in the rain."));
        await person.SaveAsync("/meet/plan?kind=coffee", ("when", "2026-02-10T15:00"), ("suggestedBy", "me"), ("place", "Cafe Blum"), ("minutes", "60"));
        Assert.Contains("like an old friend", await person.ReadAsync("/meet/card"), StringComparison.OrdinalIgnoreCase);
        await person.WaitAsync(5);
        await person.MeetAsync("coffee", "laughed", "suggestedNext");
        Assert.Contains("They laughed", await visitor.Page.InnerTextAsync("main"));
        for (int date = 0; date < 3; date++)
        {
            await person.WaitAsync(6);
            Assert.Contains("Open. Nothing stands against it now", await person.ReadAsync("/meet"));
            await person.MeetAsync("date", "laughed", "suggestedNext");
        }

        Assert.Contains("The last ones went well", await person.ReadAsync("/meet"));
        await person.SaveAsync("/log/serious-talk", ("raisedBy", "them"), ("outcome", "together"));
        await person.WaitAsync(0, hours: 1);
        Assert.Contains("Week 1 of 12", await person.ReadAsync("/together"));
        for (int week = 1; week <= 12; week++)
        {
            await person.SaveAsync("/together", ("answers#0", "What once broke us stayed mended=8"), ("answers#1", "I did my own part=7"), ("answers#2", "We kept what we agreed=8"));
            await person.WaitAsync(7);
        }

        Assert.Contains("You no longer need Rekindle", await person.ReadAsync("/together"));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guide_B_can_be_gone_from_the_first_day_to_letting_go(bool script)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        var person = new Journeyer(home, visitor);
        await person.BeginAsync("confidence-first", 30);

        await visitor.GoAsync("/rebuild");
        await visitor.ChooseAsync("kind", "friends");
        await visitor.Page.FillAsync("[name=title]", "Climbing");
        await visitor.SaveAsync();
        await visitor.GoAsync("/rebuild");
        await visitor.Page.ClickAsync("summary:has-text('Climbing')");
        await visitor.ChooseAsync("lift", "2");
        await visitor.Page.ClickAsync("details[open] button.main >> nth=0");
        Assert.Contains("1 done in seven days", await person.ReadAsync("/rebuild"));
        Assert.DoesNotContain("says sorry", await person.ReadAsync("/write"));

        await person.SaveAsync("/log/sealed-answer", ("question", "Do I want this back?"), ("answer", "Only if they do, quietly."));
        Assert.DoesNotContain("quietly", await person.ReadAsync("/decide"));
        await person.WaitAsync(31);
        Assert.Contains("quietly", await person.ReadAsync("/decide"));
        await DecideAsync(visitor, "let-go");
        Assert.Contains("Letting go", await visitor.Page.InnerTextAsync("main"), StringComparison.OrdinalIgnoreCase);

        foreach (string step in new[] { "closing-letter", "things-away", "follow-settled", "learned", "next" })
        {
            await visitor.GoAsync("/letting-go?step=" + step);
            await visitor.Page.FillAsync($"#t-{step}", "Done, in my own words.");
            await visitor.Page.ClickAsync($"#{step} button.main");
            await person.WaitAsync(1);
        }

        string end = await person.ReadAsync("/letting-go");
        Assert.Contains("You no longer need Rekindle", end);
        Assert.Contains("rekindle export", end);
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_boundary_in_the_middle_closes_everything_and_a_message_of_theirs_opens_one_answer(bool script)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, script: script);
        var person = new Journeyer(home, visitor);
        await person.BeginAsync("balanced", 28);
        await person.SaveAsync("/log/own-part-named", ("text", "I worked on our Sundays."));
        await person.WaitAsync(25);
        await person.BecomeReadyAsync();
        await DecideAsync(visitor, "pursue");
        await person.SaveAsync("/write", ("text", Apology));

        await person.SaveAsync("/log/boundary-set", ("by", "them"), ("kind", "no-contact"));

        foreach (string path in new[] { "/write", "/write?kind=invitation", "/meet", "/meet/plan", "/meet/card" })
        {
            string closed = await person.ReadAsync(path);
            Assert.Contains("Their word stands", closed);
            Assert.DoesNotContain("Sundays", closed);
            Assert.Equal(0, await visitor.Page.Locator("main textarea").CountAsync());
        }

        Assert.DoesNotContain("One answer", await person.ReadAsync("/write"));
        foreach (string action in new[] { "apology-note", "invitation", "message", "reply", "coffee", "date", "raise-relationship", "reunite" })
        {
            Assert.Contains("No.", await person.ReadAsync("/path/" + action));
        }

        await person.WaitAsync(0, hours: 1);
        await person.SaveAsync("/log/contact", ("by", "them"), ("channel", "text"), ("purpose", "other"));
        Assert.Contains("One answer to that message alone is open", await person.ReadAsync("/write"));
        Assert.Contains("Open.", await person.ReadAsync("/path/reply"));
        Assert.Contains("No.", await person.ReadAsync("/path/invitation"));
        await person.WaitAsync(2, hours: 1);
        Assert.DoesNotContain("One answer", await person.ReadAsync("/write"));
        Assert.Empty(visitor.Elsewhere);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task An_unsafe_answer_takes_own_part_and_meetings_away_and_brings_help()
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home);
        var person = new Journeyer(home, visitor);
        await person.BeginAsync("balanced", 28);
        await person.SaveAsync("/log/own-part-named", ("text", "I worked on our Sundays."));
        await person.SaveAsync("/log/memory-kept", ("text", "The lake in the rain."));

        await person.SaveAsync("/welcome/safety", Home.Screening("no").Select(a => a.Item1 == "iAmAfraidOfThem" ? (a.Item1, "yes") : a));

        foreach (string path in new[] { "/write", "/meet", "/meet/plan", "/meet/card", "/meet/debrief", "/", "/decide", "/together", "/log", "/more", "/path", "/path/apology-note", "/what-if" })
        {
            string page = await person.ReadAsync(path);
            Assert.Contains("Your safety comes first", page);
            Assert.DoesNotContain("Sundays", page);
            Assert.DoesNotContain("The lake", page);
            Assert.DoesNotContain("own part", page, StringComparison.OrdinalIgnoreCase);
            Assert.NotEqual(0, await visitor.Page.Locator("main a[href^='tel:']").CountAsync());
        }

        Assert.Empty(visitor.Complaints);
    }

    private static async Task DecideAsync(Visitor visitor, string choice)
    {
        await visitor.GoAsync("/decide");
        await visitor.Page.ClickAsync("#c-" + choice);
        Assert.Contains("Only in thought. Nothing was saved", await visitor.Page.InnerTextAsync("main"));
        await visitor.SaveAsync();
        Assert.Contains("/log/entry/", visitor.Page.Url);
    }
}
