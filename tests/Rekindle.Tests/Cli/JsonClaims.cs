using System.CommandLine;
using System.Text.Json;

namespace Rekindle.Tests.Cli;

/// <summary>With <c>--json</c> every command prints one document, and nothing else, on standard output.</summary>
public sealed class JsonClaims : IDisposable
{
    // What they print is no answer of the programme: an address, a script, a page.
    private static readonly string[] Without = ["serve", "completion", "man"];

    // They change the vault itself, and are asked where that is tested.
    private static readonly string[] Elsewhere = ["passphrase", "backup", "restore", "verify", "erase"];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    public static TheoryData<string, string[]> Asked => new()
    {
        { "", ["today"] },
        { "7\n\n3\n", ["urge"] },
        { "", ["log", "check-in", "mood=4", "confidence=4", "distress=4"] },
        { "", ["undo", "START"] },
        { "", ["what-if", "decision", "choice=wait"] },
        { "", ["replay", "JOURNEY"] },
        { "I am sorry.", ["review", "-"] },
        { "", ["history", "CHAT", "--me", "Ana"] },
        { "", ["playbooks", "list"] },
        { "", ["playbooks", "show", "balanced"] },
        { "id: no", ["playbooks", "check", "-"] },
        { "", ["export"] },
        { "", ["export", "OUT"] },
        { "", ["import", "JOURNEY"] },
        { "", ["card", "-"] },
        { "", ["card", "CARD"] },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void One_document_and_nothing_else(string input, string[] args)
    {
        _terminal.Begin();
        string journey = _terminal.Run("export").Out;
        var files = new Dictionary<string, string>
        {
            ["START"] = journey.Split("\"id\":\"")[1][..36],
            ["JOURNEY"] = _terminal.File("mine.journey.jsonl", journey),
            ["OUT"] = Path.Combine(_terminal.Folder, "out.journey.jsonl"),
            ["CARD"] = Path.Combine(_terminal.Folder, "card.html"),
            ["CHAT"] = _terminal.File("_chat.txt", "31/12/2025, 21:04 - Ana: hello\n31/12/2025, 21:05 - Ben: hi\n"),
        };
        _terminal.Pace = new SteppingClock(_terminal.Clock.Now);

        Ran ran = _terminal.RunWith(input, [.. args.Select(a => files.GetValueOrDefault(a, a)), "--json"]);

        Assert.InRange(ran.Code, 0, 1);
        using JsonDocument document = JsonDocument.Parse(ran.Out);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        Assert.EndsWith("}\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_it_and_is_asked_here()
    {
        var asked = Asked.Select(a => string.Join(' ', a.Data.Item2)).ToList();
        foreach ((string path, Command command) in _terminal.Commands().Where(c => !Without.Contains(c.Path)))
        {
            Assert.True(command.Options.Any(o => o.Name == "--json"), $"{path} has no --json");
            if (Elsewhere.Contains(path.Split(' ')[0])) continue;
            Assert.True(asked.Any(a => a == path || a.StartsWith(path + " ", StringComparison.Ordinal)), $"{path} is not asked");
        }
    }

    [Fact]
    public void An_export_as_JSON_holds_every_event_as_it_is_kept()
    {
        _terminal.Begin();
        _terminal.RunWith("words", "log", "journal", "text=-");

        JsonElement.ArrayEnumerator events = _terminal.Json("export", "--json").GetProperty("events").EnumerateArray();

        Assert.Equal(["journey-started", "journal"], events.Select(e => e.GetProperty("type").GetString()));
    }

    [Fact]
    public void A_check_that_says_no_names_line_and_reason_in_its_document_too()
    {
        using JsonDocument no = JsonDocument.Parse(_terminal.RunWith("id: no", "playbooks", "check", "-", "--json").Out);

        Assert.False(no.RootElement.GetProperty("keepsTheRules").GetBoolean());
        Assert.NotEmpty(no.RootElement.GetProperty("problem").GetProperty("reason").GetString()!);
    }
}
