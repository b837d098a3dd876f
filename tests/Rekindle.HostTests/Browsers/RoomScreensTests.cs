using Microsoft.Playwright;

namespace Rekindle.HostTests.Browsers;

/// <summary>Pictures of the rooms of the way in states that the sample journey does not have. Runs only where REKINDLE_SCREENS names a folder.</summary>
public class RoomScreensTests(BrowserFixture browser)
{
    private const string Draft =
        "I am sorry if I hurt you, but you never listened either. I cancelled our Sundays to work. That was my doing, and it left you alone. "
        + "Please, please come back, I cannot live without you \U0001F622. Will you answer me by Friday?";

    [Theory]
    [InlineData("phone-dark", 360, 800, true)]
    [InlineData("phone-light", 360, 800, false)]
    [InlineData("desktop-dark", 1200, 800, true)]
    [InlineData("desktop-light", 1200, 800, false)]
    public async Task Pictures_of_the_rooms(string kind, int width, int height, bool dark)
    {
        string? folder = Environment.GetEnvironmentVariable("REKINDLE_SCREENS");
        Assert.SkipWhen(folder is null, "set REKINDLE_SCREENS to a folder to take the pictures");
        await using Home home = await Home.OpenAsync();
        await using Visitor visitor = await browser.VisitAsync(home, width, height, dark);
        var person = new Journeyer(home, visitor);
        Task TakeAsync(string name) => ScreensTests.TakeAsync(visitor, folder!, $"{name}-{kind}", width, height);
        await person.BeginAsync("balanced", 28);
        await person.SaveAsync("/log/own-part-named", ("text", "I cancelled our Sundays to work, and called it rest."));
        await person.SaveAsync("/log/sealed-answer", ("question", "What would I want if nobody were watching?"), ("answer", "Quiet evenings with somebody who asks how it was."));
        await person.SaveAsync("/log/urge", ("intensity", "7"), ("outcome", "rode-out"));
        await person.SaveAsync("/log/check-in", ("mood", "3"), ("confidence", "3"), ("distress", "7"));
        await person.SaveAsync("/log/reason-kept", ("side", "for"), ("text", "We laughed at the same things."));
        await person.SaveAsync("/log/reason-kept", ("side", "against"), ("text", "I was small beside them."));
        await person.SaveAsync("/log/memory-kept", ("text", "The lake in the rain, and the soup after it."));
        foreach (string title in new[] { "Climbing with Maya", "A long run", "Pottery" })
        {
            await person.SaveAsync("/log/activity-done", ("kind", title == "Pottery" ? "hobby" : "friends"), ("title", title), ("lift", "2"));
        }

        await person.SaveAsync("/rebuild", ("kind", "hobby"), ("title", "Second evening of pottery"));
        await visitor.GoAsync("/rebuild");
        await TakeAsync("rebuild-week");
        await visitor.GoAsync("/write");
        await visitor.Page.FillAsync("#text", Draft);
        await visitor.Page.WaitForSelectorAsync(".findings");
        await TakeAsync("write-review");
        await person.WaitAsync(25);
        await person.BecomeReadyAsync();
        await visitor.GoAsync("/decide");
        await TakeAsync("decide-now");
        await visitor.Page.ClickAsync("#c-let-go");
        await TakeAsync("decide-sure");
        await visitor.GoAsync("/decide");
        await visitor.Page.ClickAsync("#c-pursue");
        await visitor.SaveAsync();
        await TakeAsync("decided");
        await person.SaveAsync("/log/contact", ("by", "them"), ("channel", "text"), ("purpose", "suggests-meeting"));
        await visitor.GoAsync("/meet/plan?kind=coffee");
        await TakeAsync("meet-plan");
        await person.SaveAsync("/meet/plan?kind=coffee", ("when", "2026-02-13T15:00"), ("suggestedBy", "them"), ("place", "Cafe Blum"), ("minutes", "60"));
        await visitor.GoAsync("/meet");
        await TakeAsync("meet-planned");
        await visitor.GoAsync("/meet/card");
        await TakeAsync("meet-card");
        await person.WaitAsync(4);
        await person.MeetAsync("coffee", "laughed", "askedAboutMe", "suggestedNext");
        await TakeAsync("debriefed");
        await visitor.GoAsync("/meet");
        await TakeAsync("meet-next");
        await visitor.GoAsync("/path");
        await TakeAsync("path-dating");
        await person.SaveAsync("/log/serious-talk", ("raisedBy", "both"), ("outcome", "together"));
        await person.SaveAsync("/together", ("answers#0", "What once broke us stayed mended=8"));
        await person.WaitAsync(7);
        await visitor.GoAsync("/together");
        await TakeAsync("together-week");
        await visitor.GoAsync("/decide");
        await visitor.Page.ClickAsync("#c-let-go");
        await visitor.SaveAsync();
        await visitor.GoAsync("/letting-go?step=learned");
        await TakeAsync("letting-go-steps");
        await person.SaveAsync("/log/boundary-set", ("by", "them"), ("kind", "blocked"));
        await visitor.GoAsync("/write");
        await TakeAsync("write-closed");
    }
}
