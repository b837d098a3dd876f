using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Rekindle.HostTests.Browsers;

public class AccessibilityTests(BrowserFixture browser)
{
    private const string Passphrase = "four words not alike";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_on_any_page(bool dark)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();
        foreach (string path in Pages.All)
        {
            await visitor.GoAsync(path);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            found.AddRange(await ViolationsAsync(visitor, path));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_before_there_is_a_journey(bool dark)
    {
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();
        foreach (string path in new[] { "/welcome", "/welcome/start", "/help" })
        {
            await visitor.GoAsync(path);
            found.AddRange(await ViolationsAsync(visitor, path));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_after_something_was_saved_or_taken_back(bool dark)
    {
        await using Home home = await Home.OpenAsync(demo: true);
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();

        // A slip, a hold with its lines of help, and a questionnaire: each has more to say than the one before.
        await SaveAsync(visitor, "/log/contact", ("by", "me"), ("channel", "text"), ("purpose", "begging"));
        found.AddRange(await ViolationsAsync(visitor, "a slip, saved"));
        await SaveAsync(visitor, "/log/questionnaire/phq-2", ("q0", "3"), ("q1", "3"));
        found.AddRange(await ViolationsAsync(visitor, "a questionnaire, saved"));
        await SaveAsync(visitor, "/welcome/safety", [.. Home.Screening("no").Where(a => a.Item1 != "harmThoughts"), ("harmThoughts", "self")]);
        found.AddRange(await ViolationsAsync(visitor, "a crisis, on the page after it"));
        await SaveAsync(visitor, "/log/boundary-set", ("by", "them"), ("kind", "blocked"));
        found.AddRange(await ViolationsAsync(visitor, "a boundary, saved"));
        await visitor.Page.ClickAsync("main >> text=Undo");
        Assert.Equal("Taken back.", await visitor.Page.InnerTextAsync("h1"));
        found.AddRange(await ViolationsAsync(visitor, "a boundary, taken back"));

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_while_the_vault_is_closed(bool dark)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();

        await visitor.Page.ClickAsync("text=Lock");
        Assert.Equal("Unlock · Rekindle", await visitor.Page.TitleAsync());
        found.AddRange(await ViolationsAsync(visitor, "Unlock, without a passphrase"));
        await visitor.GoAsync("/help");
        found.AddRange(await ViolationsAsync(visitor, "Help, closed"));
        await visitor.GoAsync("/unlock");
        await visitor.SaveAsync();
        await visitor.GoAsync("/welcome/passphrase");
        await visitor.Page.FillAsync("[name=first]", Passphrase);
        await visitor.Page.FillAsync("[name=again]", Passphrase);
        await visitor.SaveAsync();
        await visitor.Page.ClickAsync("text=Lock");
        found.AddRange(await ViolationsAsync(visitor, "Unlock"));
        await visitor.Page.FillAsync("[name=passphrase]", "another one");
        await visitor.SaveAsync();
        Assert.Contains("does not open", await visitor.Page.InnerTextAsync("[role=alert]"));
        found.AddRange(await ViolationsAsync(visitor, "Unlock, refused"));

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Axe_finds_nothing_wrong_in_the_rooms_as_they_are_used(bool dark)
    {
        await using Home home = await Home.WithJourneyAsync();
        await using Visitor visitor = await browser.VisitAsync(home, dark: dark);
        var found = new List<string>();
        await visitor.GoAsync("/write?part=later");
        await visitor.Page.FillAsync("#text", "Sorry if I hurt you, but you never listened. Please come back, I would die without you. Will you answer?");
        await visitor.Page.WaitForSelectorAsync(".findings li");
        await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        found.AddRange(await ViolationsAsync(visitor, "a draft, read"));
        await visitor.Page.ClickAsync("text=Check it");
        found.AddRange(await ViolationsAsync(visitor, "a draft, checked by the button"));
        await visitor.GoAsync("/decide");
        await visitor.Page.ClickAsync("#c-let-go");
        found.AddRange(await ViolationsAsync(visitor, "a decision, before it is made"));
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await SaveAsync(visitor, "/meet/debrief", ("kind", "coffee"), ("warmth", "3"), ("laughed", "yes"));
        found.AddRange(await ViolationsAsync(visitor, "a debrief, saved"));
        await SaveAsync(visitor, "/log/meeting-planned", ("kind", "coffee"), ("suggestedBy", "me"));
        found.AddRange(await ViolationsAsync(visitor, "a plan without its moment"));
        await visitor.GoAsync("/meet");
        found.AddRange(await ViolationsAsync(visitor, "/meet with a meeting behind"));
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await SaveAsync(visitor, "/log/serious-talk", ("raisedBy", "both"), ("outcome", "together"));
        await SaveAsync(visitor, "/together", ("answers#0", "What once broke us stayed mended=8"));
        await visitor.GoAsync("/together");
        found.AddRange(await ViolationsAsync(visitor, "/together, looked at"));
        await visitor.GoAsync("/decide");
        await visitor.Page.ClickAsync("#c-let-go");
        home.Clock.Move(TimeSpan.FromMinutes(1));
        await visitor.SaveAsync();
        await visitor.GoAsync("/letting-go?step=learned");
        found.AddRange(await ViolationsAsync(visitor, "/letting-go, its steps"));
        await SaveAsync(visitor, "/log/boundary-set", ("by", "them"), ("kind", "no-contact"));
        foreach (string path in new[] { "/write", "/meet", "/meet/debrief" })
        {
            await visitor.GoAsync(path);
            found.AddRange(await ViolationsAsync(visitor, path + ", closed"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static async Task SaveAsync(Visitor visitor, string path, params IEnumerable<(string Name, string Value)> answers)
    {
        await visitor.GoAsync(path);
        foreach ((string name, string value) in answers) await visitor.ChooseAsync(name, value);
        await visitor.SaveAsync();
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(Visitor visitor, string path)
    {
        AxeResult result = await visitor.Page.RunAxe();
        return result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}: {n.Html}"));
    }
}
