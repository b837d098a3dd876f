using System.CommandLine;
using System.Text.RegularExpressions;
using Rekindle.Cli.Describing;
using Rekindle.Tests.Conventions;
using Rekindle.Vault;

namespace Rekindle.Tests.Cli;

/// <summary>What help promises works: every example in it is run, and the manual page says the same.</summary>
public sealed class HelpClaims : IDisposable
{
    // They open a browser or change the vault itself: here it is seen that they are taken, and elsewhere what they do.
    private static readonly string[] OnlyTaken = ["serve", "passphrase", "backup", "restore", "verify", "erase"];

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    public static TheoryData<string> Examples
    {
        get
        {
            using var terminal = new Terminal();
            return [.. terminal.Commands().SelectMany(c => ExplainedWords.Of(c.Command).Examples).Distinct()];
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_does_what_it_says(string example)
    {
        Prepare();
        string piped = "";
        foreach (string stage in example.Split(" | "))
        {
            string[] words = stage.Split(' ');
            int into = Array.IndexOf(words, ">"), from = Array.IndexOf(words, "<");
            if (from >= 0) piped = File.ReadAllText(Placed(words[from + 1]));
            string[] args = [.. (Math.Max(into, from) is var end and > 0 ? words[..end] : words).Select(Placed)];
            if (args is ["rekindle", "card", ..] && !args.Any(a => a.EndsWith(".html", StringComparison.Ordinal))) args = [.. args, Placed("card.html")];
            if (args[0] == "xclip") piped = "I am sorry for shouting in May.";
            if (args[0] != "rekindle") continue;
            if (args is ["rekindle"] || OnlyTaken.Contains(args[1]))
            {
                Assert.True(_terminal.Takes(args is ["rekindle"] ? ["serve"] : args[1..]));
                continue;
            }

            // What an example writes must not be there before it.
            if (args is ["rekindle", "export", var file]) File.Delete(file);
            Ran ran = _terminal.RunWith(piped.Length > 0 ? piped : "4\n\n3\n", args[1..]);
            Assert.True(ran.Code is 0 || (ran.Code is 1 && args[1] is "review"), $"{example}: {ran.Code} {ran.Err}");
            piped = ran.Out;
            if (into >= 0) File.WriteAllText(Path.Combine(_terminal.Folder, words[into + 1]), piped);
        }
    }

    [Fact]
    public void Every_command_has_an_example_and_says_the_exit_codes()
    {
        foreach ((string path, Command command) in _terminal.Commands())
        {
            ExplainedWords words = ExplainedWords.Of(command);
            Command? above = command.Parents.OfType<Command>().FirstOrDefault(p => p is not RootCommand);
            Assert.True(words.Examples.Count > 0 || (above is not null && ExplainedWords.Of(above).Examples.Count > 0), $"{path} has no example");
            Assert.True(
                words.Examples.Count == 0 || words.Examples.Any(e => e.Contains($"rekindle {path}", StringComparison.Ordinal)), $"no example of {path} calls it");
            Ran help = _terminal.Run([.. path.Split(' '), "--help"]);
            Assert.All(words.Examples, example => Assert.Contains(example, help.Out, StringComparison.Ordinal));
            Assert.Contains("Exit codes: 0 done", help.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_manual_page_names_every_command_option_and_example()
    {
        string page = _terminal.Run("man").Out.Replace("\\-", "-", StringComparison.Ordinal).Replace("\\(dq", "\"", StringComparison.Ordinal);

        foreach ((string path, Command command) in _terminal.Commands())
        {
            Assert.Contains($"rekindle {path}", page, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains(option.Name, page, StringComparison.Ordinal));
            Assert.All(ExplainedWords.Of(command).Examples, example => Assert.Contains(example, page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("groff", "-man", "-Tutf8", "-ww", "-z")]
    [InlineData("mandoc", "-Tlint", "-Werror")]
    public void The_manual_page_is_one_that_its_readers_take_without_complaint(string reader, params string[] args)
    {
        string page = _terminal.File("rekindle.1", _terminal.Run("man").Out);
        if (!OtherPrograms.Has(reader)) return;

        Ran ran = OtherPrograms.Run(reader, [.. args, page]);

        Assert.Equal(("", ""), (ran.Out, ran.Err));
    }

    // Files of the examples, in a folder of this test's own; samples are those of the repository.
    private string Placed(string word) =>
        word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, word)
        : word.StartsWith('/') ? Path.Combine(_terminal.Folder, Path.GetFileName(word))
        : word.Contains('.', StringComparison.Ordinal) || word.EndsWith('/') ? Path.Combine(_terminal.Folder, word)
        : word;

    private void Prepare()
    {
        _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Sam", "--at", "2026-01-02T20:00");
        _terminal.File("mine.journey.jsonl", _terminal.Run("export").Out + """{"type":"journal","at":"2026-01-03T20:00:00+01:00","id":"019b8f00-0000-7000-8000-000000000001","text":"a day"}""");
        Assert.Equal(0, _terminal.Run("import", Path.Combine(_terminal.Folder, "mine.journey.jsonl")).Code);
        _terminal.File("from-my-phone.txt", Sealed("""{"type":"journal","at":"2026-01-04T20:00:00+01:00","id":"019b8f00-0000-7000-8000-000000000002","text":"a night"}"""));
        _terminal.Pace = new SteppingClock(_terminal.Clock.Now);
        _terminal.File("note.txt", "I am sorry for shouting in May.");
        _terminal.File("reply.txt", "Thank you. Thursday works.");
        _terminal.File("mine.yaml", _terminal.Run("playbooks", "show", "balanced").Out);
        const string Chat = "31/12/2025, 21:04 - Ana: hello\n31/12/2025, 21:05 - Ben: hi\n";
        _terminal.File("_chat.txt", Chat);
        Directory.CreateDirectory(Path.Combine(_terminal.Folder, "messages"));
        _terminal.File("messages/_chat.txt", Chat);
        using (FileStream zip = File.Create(Path.Combine(_terminal.Folder, "WhatsApp.zip")))
        using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create))
        using (var writer = new StreamWriter(archive.CreateEntry("_chat.txt").Open()))
        {
            writer.Write(Chat);
        }
    }

    private string Sealed(string line)
    {
        string card = _terminal.Run("card", "-").Out;
        var key = new SealingKey(Convert.FromHexString(In("data-vault")), Convert.FromBase64String(In("data-key")));
        return SealedEntry.Seal(key, line) + "\n";

        string In(string name) => Regex.Match(card, $"{name}=\"([^\"]+)\"").Groups[1].Value;
    }
}
