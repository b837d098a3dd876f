using System.Text.Json;

namespace Rekindle.Tests.Cli;

/// <summary><c>rekindle history</c>: the machine contract, and what is said to people.</summary>
public sealed class HistoryCommandClaims : IDisposable
{
    private const string Chat = """
        [31/12/25, 23:59:00] Ana: happy new year soon
        [01/01/26, 00:01:00] Ben: haha yes! you too
        [03/01/26, 10:00:00] Ana: are you there?
        [03/01/26, 10:00:30] Ana: hello?
        [03/01/26, 12:00:30] Ana: please
        """;

    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void It_prints_one_document_with_the_fields_of_the_contract_in_their_order()
    {
        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat), "--me", "Ana", "--breakup", "2026-01-02", "--json");

        Assert.Equal(0, ran.Code);
        using JsonDocument json = JsonDocument.Parse(ran.Out);
        Assert.Equal(
            ["files", "me", "them", "gapHours", "people", "conversations", "longestSilence", "byMonth", "beforeBreakup", "sinceBreakup", "bursts", "moments", "caution"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["name", "format", "messages", "notices", "firstAt", "lastAt", "time", "dateOrder", "dateOrderFrom", "capped", "skipped"],
            json.RootElement.GetProperty("files")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["name", "messages", "words", "media", "share", "initiations", "replies", "replyMedianSeconds", "replyP90Seconds", "doubleTexts", "laughs", "questions", "warmth", "warmthFrom"],
            json.RootElement.GetProperty("people")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("Ben", json.RootElement.GetProperty("them").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("sinceBreakup").GetArrayLength());
        Assert.Equal(3, json.RootElement.GetProperty("bursts")[0].GetProperty("messages").GetInt32());
        Assert.DoesNotContain("happy", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("please", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_of_two_hours_splits_what_four_hold_together()
    {
        string file = terminal.File("chat.txt", Chat);

        Assert.Contains("\"conversations\":2", terminal.Run("history", file, "--json").Out, StringComparison.Ordinal);
        Assert.Contains("\"conversations\":3", terminal.Run("history", file, "--gap", "1.5", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_outside_from_and_to_do_not_count()
    {
        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat), "--from", "2026-01-01", "--to", "2026-01-01", "--json");

        Assert.Contains("\"people\":[{\"name\":\"Ana\",\"messages\":0", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_a_file_too() => Assert.Equal(0, terminal.RunWith(Chat, "history", "-", "--json").Code);

    [Fact]
    public void People_get_a_table_and_no_words()
    {
        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat), "--me", "Ana");

        Assert.Equal(0, ran.Code);
        Assert.Contains("whatsapp-ios", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Three or more messages without an answer for a day: 1 times by you", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_exits_with_two_and_names_who_wrote()
    {
        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat + "\n[04/01/26, 10:00:00] Cem: hi\n"), "--json");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains("--me and --them", ran.Err, StringComparison.Ordinal);
        Assert.Contains("Cem: 1 message", ran.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--gap", "0")]
    [InlineData("--gap", "200")]
    [InlineData("--breakup", "yesterday")]
    [InlineData("--from", "2026-13-01")]
    [InlineData("--date-order", "ydmx")]
    [InlineData("--year", "1800")]
    [InlineData("--me", "Nobody")]
    public void Wrong_usage_exits_with_two_and_one_reason(string option, string value)
    {
        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat), option, value);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith("rekindle: ", ran.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_exits_with_two_and_says_what_it_looks_like()
    {
        string file = terminal.File("chat.txt", "dear diary, secret\n");

        Ran ran = terminal.Run("history", file, "--json");

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.StartsWith($"{file}:0: no chat export that is known here", ran.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ran.Err, StringComparison.Ordinal);
        Assert.Equal(2, terminal.Run("history", "nowhere.txt").Code);
    }

    [Fact]
    public void A_folder_gives_its_chats_and_leaves_the_rest_alone()
    {
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "export"));
        terminal.File("export/chat.txt", Chat);
        terminal.File("export/photo.jpg", "no chat");

        Assert.Equal(0, terminal.Run("history", Path.Combine(terminal.Folder, "export"), "--json").Code);
    }

    [Fact]
    public void The_day_of_the_breakup_comes_from_the_vault()
    {
        terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=B");

        Ran ran = terminal.Run("history", terminal.File("chat.txt", Chat), "--me", "Ana", "--json", "--vault");

        Assert.Equal(0, ran.Code);
        Assert.Contains("\"sinceBreakup\":[{\"at\":\"2026-01-03T10:00:00\",\"by\":\"me\",\"kind\":\"text\"}", ran.Out, StringComparison.Ordinal);
    }
}
