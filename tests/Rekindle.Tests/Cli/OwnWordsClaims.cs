using Rekindle.Programme.Journeys;

namespace Rekindle.Tests.Cli;

/// <summary>What the person writes is never an argument, and never in an error.</summary>
public sealed class OwnWordsClaims : IDisposable
{
    private const string Secret = "zanzibar";
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    public static TheoryData<string, string> TextFields
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (EventType type in EventCatalogue.All)
            {
                foreach (Field words in type.Fields.Where(f => f.Kind is FieldKind.Text or FieldKind.Scales or FieldKind.Anything))
                {
                    data.Add(type.Name, words.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(TextFields))]
    public void A_text_as_an_argument_is_refused_with_the_way_to_give_it(string type, string field)
    {
        foreach (string command in new[] { "log", "what-if" })
        {
            Ran ran = _terminal.Run(command, type, $"{field}={Secret}");

            Assert.Equal((2, ""), (ran.Code, ran.Out));
            Assert.Contains($"{field}=-", ran.Err, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, ran.Err, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("log", "journal", Secret)]
    [InlineData("log", "journal", "text", Secret)]
    [InlineData("log", Secret)]
    [InlineData("log", "journal", Secret + "=5")]
    [InlineData("log", "check-in", "mood=" + Secret)]
    [InlineData("log", "check-in", "mood=5", "--at", Secret)]
    [InlineData("undo", Secret)]
    [InlineData("undo", "a", Secret)]
    [InlineData("today", Secret)]
    [InlineData("today", "--" + Secret)]
    [InlineData("replay", "a", Secret)]
    [InlineData("what-if", "decision", "choice=" + Secret)]
    [InlineData("playbooks", Secret)]
    [InlineData("playbooks", "show", Secret)]
    [InlineData(Secret)]
    [InlineData(Secret, "and", "more")]
    public void A_slip_of_the_keyboard_is_not_repeated(params string[] args)
    {
        _terminal.Begin();

        Ran ran = _terminal.Run(args);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.NotEmpty(ran.Err);
        Assert.DoesNotContain(Secret, ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_comes_by_standard_input()
    {
        _terminal.Begin();

        Ran ran = _terminal.RunWith("first line\n\nthird line\n", "log", "journal", "text=-");

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("line", ran.Out, StringComparison.Ordinal);
        Assert.Contains("""
            "text":"first line\n\nthird line"}
            """.Trim(), _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_texts_are_divided_by_a_line_and_come_in_the_order_given()
    {
        _terminal.Begin();

        Ran ran = _terminal.RunWith("I call Jo\n---\nit is night\nand I cannot sleep\n", "log", "if-then-plan", "then=-", "if=-");

        Assert.Equal((0, ""), (ran.Code, ran.Err));
        Assert.Contains("""
            "if":"it is night\nand I cannot sleep","then":"I call Jo"
            """.Trim(), _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only one")]
    [InlineData("one\n---\ntwo\n---\nthree")]
    public void As_many_texts_must_come_as_were_named(string input)
    {
        _terminal.Begin();

        Ran ran = _terminal.RunWith(input, "log", "if-then-plan", "if=-", "then=-");

        Assert.Equal(2, ran.Code);
        Assert.DoesNotContain("one", ran.Err.Replace("one ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("if-then-plan", _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_terminal_the_editor_is_opened_and_its_file_is_gone_afterwards()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        string? seen = null;
        _terminal.Edit = path =>
        {
            seen = path;
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            File.WriteAllText(path, "from the editor\n");
            return 0;
        };

        Assert.Equal(0, _terminal.Run("log", "journal", "text=-").Code);

        Assert.StartsWith(_terminal.Home, seen, StringComparison.Ordinal);
        Assert.False(File.Exists(seen));
        Assert.Contains("\"text\":\"from the editor\"", _terminal.Run("export").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_that_ends_badly_keeps_nothing()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        _terminal.Edit = path =>
        {
            File.WriteAllText(path, Secret);
            return 1;
        };

        Assert.Equal(2, _terminal.Run("log", "journal", "text=-").Code);

        Assert.DoesNotContain(Secret, _terminal.Run("export").Out, StringComparison.Ordinal);
        NothingIsLeft();
    }

    [Fact]
    public void The_editors_file_lies_in_memory_where_there_is_such_a_place_and_nobody_else_may_enter()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        string memory = Path.Combine(_terminal.Folder, "run");
        Directory.CreateDirectory(memory);
        _terminal.Set("XDG_RUNTIME_DIR", memory);
        _terminal.Edit = path =>
        {
            Assert.StartsWith(memory, path, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
            }

            File.WriteAllText(path, Secret);
            return 0;
        };

        Assert.Equal(0, _terminal.Run("log", "journal", "text=-").Code);

        Assert.Empty(Directory.GetFileSystemEntries(memory));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_the_editor_leaves_beside_its_file_is_removed_too(int code)
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        _terminal.Edit = path =>
        {
            File.WriteAllText(path, Secret);
            File.WriteAllText(path + "~", Secret);
            string deeper = Path.Combine(Path.GetDirectoryName(path)!, ".swap", "here");
            Directory.CreateDirectory(Path.GetDirectoryName(deeper)!);
            File.WriteAllText(deeper, Secret);
            File.SetAttributes(deeper, FileAttributes.ReadOnly);
            return code;
        };

        _terminal.Run("log", "journal", "text=-");

        NothingIsLeft();
    }

    [Fact]
    public void An_editor_that_throws_leaves_nothing_either()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        _terminal.Edit = path =>
        {
            File.WriteAllText(path, Secret);
            throw new IOException(Secret);
        };

        Ran ran = _terminal.Run("log", "journal", "text=-");

        Assert.Equal(2, ran.Code);
        Assert.DoesNotContain(Secret, ran.Err, StringComparison.Ordinal);
        NothingIsLeft();
    }

    [Fact]
    public void Ctrl_C_while_the_editor_is_open_keeps_nothing_and_leaves_nothing()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        using var stop = new CancellationTokenSource();
        _terminal.Interrupted = stop.Token;
        _terminal.Edit = path =>
        {
            File.WriteAllText(path, Secret);
            stop.Cancel();
            return 0;
        };

        Assert.Equal(2, _terminal.Run("log", "journal", "text=-").Code);

        Assert.DoesNotContain(Secret, _terminal.Run("export").Out, StringComparison.Ordinal);
        NothingIsLeft();
    }

    [Fact]
    public void The_editor_opens_on_an_empty_text_and_on_words_that_are_left_out()
    {
        _terminal.Begin();
        _terminal.IsTerminal = true;
        _terminal.Edit = path =>
        {
            string blank = File.ReadAllText(path);
            Assert.StartsWith("\n---\n\n# ----", blank, StringComparison.Ordinal);
            Assert.Contains("if, then", blank, StringComparison.Ordinal);
            File.WriteAllText(path, "it is night" + blank.Replace("---\n\n#", "---\n# I breathe\n#", StringComparison.Ordinal));
            return 0;
        };

        Assert.Equal(0, _terminal.Run("log", "if-then-plan", "if=-", "then=-").Code);

        Assert.Contains("\"if\":\"it is night\",\"then\":\"# I breathe\"", _terminal.Run("export").Out, StringComparison.Ordinal);
        _terminal.Edit = _ => 0;
        Assert.Equal(2, _terminal.Run("log", "journal", "text=-").Code);
    }

    // The vault's own files alone, and no word in the open in any of them.
    private void NothingIsLeft()
    {
        Assert.Empty(Directory.GetDirectories(_terminal.Home));
        foreach (string file in Directory.GetFiles(_terminal.Home))
        {
            Assert.StartsWith("journey.", Path.GetFileName(file), StringComparison.Ordinal);
            Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Secret)));
        }
    }
}
