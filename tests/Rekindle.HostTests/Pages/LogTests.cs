using Rekindle.Programme.Journeys;
using Rekindle.Web.Words;

namespace Rekindle.HostTests.Pages;

public class LogTests
{
    private static readonly string[] NotByHand = ["journey-started", "letter-burned", "chat-imported", "correction", "questionnaire"];

    [Fact]
    public void Every_event_that_a_person_can_log_has_its_words_and_its_place()
    {
        string[] placed = [.. LogWords.Of.Groups.SelectMany(g => g.Types).Select(t => t.Type)];

        Assert.Equal(EventCatalogue.All.Select(t => t.Name).Except(NotByHand).Order(), placed.Order());
        foreach (EventType type in EventCatalogue.All.Where(t => placed.Contains(t.Name)))
        {
            foreach (Field field in type.Fields)
            {
                FieldWords? words = LogWords.Of.Field(type.Name, field.Name);
                Assert.True(words is not null, $"{type.Name}.{field.Name} has no label");
                Assert.All(field.Words?.Names ?? [], w => Assert.True(LogWords.Of.Option(words, w) is not null, $"{type.Name}.{field.Name}: {w}"));
            }
        }
    }

    [Fact]
    public async Task Every_form_opens()
    {
        await using Home home = await Home.WithJourneyAsync();
        foreach (TypeWords type in LogWords.Of.Groups.SelectMany(g => g.Types))
        {
            var page = await home.PageAsync("/log/" + type.Type);
            Assert.Equal(type.Title, page.QuerySelector("h1")!.TextContent);
        }
    }

    [Fact]
    public async Task A_slip_says_what_it_takes_back_and_Undo_takes_the_slip_back()
    {
        await using Home home = await Home.WithJourneyAsync();

        string entry = await home.LogAsync("contact", ("by", "me"), ("channel", "text"), ("purpose", "begging"));
        string told = (await home.PageAsync(entry)).Body!.TextContent;
        using HttpResponseMessage undone = await home.SendAsync(entry);
        string after = (await home.PageAsync(Home.Where(undone)!)).Body!.TextContent;

        Assert.Contains("This takes 10 days back", told);
        Assert.Contains("A slip is information", told);
        Assert.Contains("Taken back", after);
    }

    [Fact]
    public async Task What_is_missing_is_marked_and_nothing_is_lost()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.SendAsync("/log/contact", ("by", "me"), ("text", "kept words"));
        string html = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Please choose one.", html);
        Assert.Contains("kept words", html);
        Assert.DoesNotContain("must be one of", html);
    }

    [Fact]
    public async Task A_moment_that_lies_ahead_is_not_taken()
    {
        await using Home home = await Home.WithJourneyAsync();

        using HttpResponseMessage answer = await home.SendAsync("/log/journal", ("text", "words"), ("at", "2026-01-13T08:00"));

        Assert.Contains("have passed", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_boundary_shows_on_every_page_and_is_called_by_its_name()
    {
        await using Home home = await Home.WithJourneyAsync();

        string entry = await home.LogAsync("boundary-set", ("by", "them"), ("kind", "no-contact"));

        Assert.Contains("Their line stands", (await home.PageAsync(entry)).QuerySelector(".holds")!.TextContent);
        Assert.Contains("Their line stands", (await home.PageAsync("/path")).QuerySelector(".holds")!.TextContent);
        Assert.Contains("Their line stands", (await home.PageAsync("/")).QuerySelector(".holds")!.TextContent);
    }
}
