using Rekindle.Cli;
using Rekindle.Web.Words;

namespace Rekindle.HostTests.Pages;

public class ChangeTests
{
    public static TheoryData<string, (string Name, string Value)[]> Events => new()
    {
        { "contact", [("by", "me"), ("channel", "text"), ("purpose", "begging")] },
        { "contact", [("by", "them"), ("channel", "call"), ("purpose", "suggests-meeting")] },
        { "profile-checked", [] },
        { "check-in", [("mood", "6"), ("confidence", "6"), ("distress", "3")] },
        { "decision", [("choice", "let-go")] },
        { "boundary-set", [("by", "them"), ("kind", "no-contact")] },
        { "plan-changed", [("plannedDays", "40"), ("playbook", "confidence-first")] },
        { "ex-status", [("status", "seeing-someone")] },
        { "meeting-held", Debrief },
        { "serious-talk", [("raisedBy", "them"), ("outcome", "ended")] },
    };

    private static (string, string)[] Debrief =>
    [
        ("kind", "coffee"), ("warmth", "1"), ("stayed", "shorter"),
        .. new[] { "coolSigns", "upset" }.Select(f => (f, "yes")),
        .. new[] { "laughed", "askedAboutMe", "sharedMemory", "suggestedNext", "raisedRelationship", "iKeptItLight", "iRaisedRelationship", "iPressed" }
            .Select(f => (f, "no")),
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public async Task What_changed_is_said_in_the_same_sentences_in_browser_and_terminal(string type, (string Name, string Value)[] fields)
    {
        await using Home home = await Home.WithJourneyAsync();
        home.Clock.Move(TimeSpan.FromMinutes(1));

        string supposed = Ask(home, ["what-if", type, .. fields.Select(f => $"{f.Name}={f.Value}")]);
        var page = await home.PageAsync(await home.LogAsync(type, fields));
        string[] sentences = [.. page.QuerySelectorAll("section[aria-label='What it changes'] li").Select(l => l.TextContent.Trim())];

        if (sentences.Length == 0) sentences = [StatusChanges.Nothing];
        Assert.All(sentences, sentence => Assert.Contains(sentence, supposed, StringComparison.Ordinal));
    }

    private static string Ask(Home home, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        int code = CommandLine.Run(args, new Surroundings
        {
            Input = Stream.Null, Output = output, Error = error, Clock = home.Clock, NewId = Guid.CreateVersion7, Zone = "Europe/Berlin",
            Home = home.Folder, Variable = name => name == "REKINDLE_HOME" ? home.Folder : null,
        });
        Assert.Equal((0, ""), (code, error.ToString()));
        return output.ToString();
    }
}
