using Rekindle.Cli.Describing;
using Rekindle.Programme.Journeys;

namespace Rekindle.Tests.Cli;

/// <summary>What shells complete, tried in the shells themselves where they are installed.</summary>
public sealed class CompletionClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    public static TheoryData<string, string[]> Lines => new()
    {
        { "rekindle t", ["today"] },
        { "rekindle what-if dec", ["decision"] },
        { "rekindle log contact ", ["about=", "by=", "channel=", "purpose=", "text=-", "tone="] },
        { "rekindle log contact by=me ch", ["channel="] },
        { "rekindle log contact by=", ["by=me", "by=them"] },
        { "rekindle log contact by=m", ["by=me"] },
        { "rekindle log --at 2026-01-12 decision choice=w", ["choice=wait"] },
        { "rekindle log check-in crisisPassed=", ["crisisPassed=no", "crisisPassed=yes"] },
        { "rekindle log journey-started alias=", [] },
        { "rekindle log journal text=", [] },
        { "rekindle log journal te", ["text=-"] },
        { "rekindle review --as in", ["invitation"] },
        { "rekindle playbooks ", ["check", "list", "show"] },
        { "rekindle playbooks show b", ["balanced"] },
        { "rekindle today --j", ["--json"] },
        { "rekindle undo ", [] },
        { "rekindle no-such ", [] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bash_completes(string line, string[] words)
    {
        string script = _terminal.File("rekindle.bash", _terminal.Run("completion", "bash").Out);
        string ask = _terminal.File("ask.sh", """
            . "$1"
            COMP_WORDBREAKS=" "
            COMP_LINE="$2"
            COMP_POINT=${#2}
            _rekindle
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        Assert.Equal(words, Told("bash", "--norc", ask, script, line));
    }

    [Theory]
    [InlineData("rekindle log contact by=", "me them")]
    [InlineData("rekindle log contact purpose=ch", "chance checking-in")]
    [InlineData("rekindle log contact ch", "channel=")]
    public void Bash_gets_what_stands_after_the_sign_where_it_divides_words_there(string line, string words)
    {
        string script = _terminal.File("rekindle.bash", _terminal.Run("completion", "bash").Out);
        string ask = _terminal.File("ask.sh", """
            . "$1"
            COMP_WORDBREAKS=" =:"
            COMP_LINE="$2"
            COMP_POINT=${#2}
            _rekindle
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        Assert.Equal(words, string.Join(' ', Told("bash", "--norc", ask, script, line)));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Zsh_and_fish_find_the_same_words(string line, string[] words)
    {
        string[] given = line.Split(' ')[1..^1];
        string cur = line.Split(' ')[^1];
        if (OtherPrograms.Has("zsh"))
        {
            string script = _terminal.Run("completion", "zsh").Out;
            string ask = _terminal.File("ask.zsh", script[..script.IndexOf("_rekindle() {", StringComparison.Ordinal)] + "\n_rekindle_candidates \"$@\"\n");
            Assert.Equal(words, Told("zsh", ["-f", ask, cur, .. given]).Where(w => w.StartsWith(cur, StringComparison.Ordinal)));
        }

        if (OtherPrograms.Has("fish"))
        {
            string script = _terminal.File("rekindle.fish", _terminal.Run("completion", "fish").Out);
            Assert.Equal(words, Told("fish", "-N", "-c", $"source {script}; complete -C '{line}' | string split -f 1 \\t | sort"));
        }
    }

    [Theory]
    [InlineData("bash", "--norc", "-n")]
    [InlineData("zsh", "-f", "-n")]
    [InlineData("fish", "-N", "-n")]
    public void Every_script_is_one_that_its_shell_can_read(string shell, params string[] check)
    {
        string script = _terminal.File($"rekindle.{shell}", _terminal.Run("completion", shell).Out);
        if (!OtherPrograms.Has(shell)) return;

        Assert.Empty(Told(shell, [.. check, script]));
    }

    [Fact]
    public void The_table_names_every_type_every_field_and_every_word_of_the_format()
    {
        string table = _terminal.Run("completion", "bash").Out;

        foreach (EventType type in EventCatalogue.All.Where(t => t.Name != "correction"))
        {
            foreach (Field field in type.Fields)
            {
                Assert.Contains($" {field.Name}=", table, StringComparison.Ordinal);
                foreach (string word in field.Words?.Names ?? []) Assert.Contains($" {field.Name}={word}", table, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Nothing_that_the_person_wrote_is_in_a_script()
    {
        _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Zanzibar");
        _terminal.RunWith("Quito", "log", "journal", "text=-");

        foreach (string shell in ShellScripts.Shells)
        {
            string script = _terminal.Run("completion", shell).Out;
            Assert.DoesNotContain("Zanzibar", script, StringComparison.Ordinal);
            Assert.DoesNotContain("Quito", script, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_shell_without_a_script_is_2() => Assert.Equal(2, _terminal.Run("completion", "tcsh").Code);

    private static string[] Told(string program, params string[] args)
    {
        Ran ran = OtherPrograms.Run(program, args);
        Assert.Equal("", ran.Err);
        return [.. ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
