using System.Globalization;
using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Records;

namespace Rekindle.Tests.Chats;

/// <summary>Each measure at its boundary.</summary>
public sealed class MeasureTests
{
    private static readonly HistoryOptions AnaAndBen = new() { Me = "Ana", Them = "Ben" };

    [Theory]
    [InlineData("14:00", 1)] // four hours to the minute still belong to the conversation
    [InlineData("14:01", 2)]
    public void A_conversation_begins_after_more_than_the_gap(string second, int conversations)
    {
        HistoryReport report = Reading.Report(Chat($"10:00 Ana: hi", $"{second} Ben: hi"));

        Assert.Equal(conversations, report.Conversations);
        Assert.Equal(conversations - 1, report.People.Single(p => p.Name == "Ben").Initiations);
        Assert.Equal(2 - conversations, report.People.Single(p => p.Name == "Ben").Replies);
    }

    [Theory]
    [InlineData("10:59", 0)]
    [InlineData("11:00", 1)]
    public void A_double_text_comes_an_hour_or_more_after_ones_own_last(string second, int doubles) =>
        Assert.Equal(doubles, Reading.Report(Chat("10:00 Ana: hi", $"{second} Ana: there?", "11:30 Ben: yes")).People[0].DoubleTexts);

    [Fact]
    public void A_reply_is_timed_from_the_last_message_of_the_one_before()
    {
        PersonFigures ben = Reading.Report(Chat("10:00 Ana: a", "10:05 Ana: b", "10:07 Ben: c", "10:08 Ben: d", "10:10 Ana: e", "10:20 Ben: f")).People[1];

        Assert.Equal((2, 360.0, 600.0), (ben.Replies, ben.ReplyMedianSeconds, ben.ReplyP90Seconds));
    }

    [Fact]
    public void Three_messages_with_no_answer_for_a_day_are_a_burst_and_two_are_none()
    {
        string chat = Chat("01 10:00 Ana: a", "01 10:01 Ana: b", "01 10:02 Ana: c", "02 10:03 Ben: late", "03 10:00 Ben: two", "04 11:00 Ana: c", "04 11:30 Ben: d");

        Burst burst = Assert.Single(Reading.Report(Reading.Of(chat), AnaAndBen).Bursts!);

        Assert.Equal((true, 3, "2024-05-01T10:00:00", "2024-05-01T10:02:00"), (burst.ByMe, burst.Messages, burst.From.ToString(), burst.To.ToString()));
    }

    [Fact]
    public void An_answer_within_a_day_ends_a_burst() =>
        Assert.Empty(Reading.Report(Reading.Of(Chat("01 10:00 Ana: a", "01 10:01 Ana: b", "01 10:02 Ana: c", "02 10:02 Ben: in time")), AnaAndBen).Bursts!);

    [Fact]
    public void The_longest_silence_names_who_ended_it()
    {
        Silence silence = Reading.Report(Chat("01 10:00 Ana: a", "03 10:00 Ben: b", "04 10:00 Ana: c")).LongestSilence!;

        Assert.Equal(("2024-05-01T10:00:00", "2024-05-03T10:00:00", "Ben"), (silence.From.ToString(), silence.To.ToString(), silence.EndedBy));
    }

    [Fact]
    public void The_day_of_the_breakup_is_neither_before_nor_since()
    {
        string chat = Chat("09 23:59 Ana: before", "10 00:00 Ana: on the day", "10 23:59 Ben: on the day", "11 00:00 Ana: since", "11 09:00 Ben: since");

        HistoryReport report = Reading.Report(Reading.Of(chat), AnaAndBen with { Breakup = new DateOnly(2024, 5, 10) });

        Assert.Equal(1, report.Last8Weeks!.People.Sum(p => p.Messages));
        Assert.Equal(
            [("2024-05-11T00:00:00", true, RecordKind.Text), ("2024-05-11T09:00:00", false, RecordKind.Text)],
            report.SinceBreakup!.Select(c => (c.At.ToString(), c.ByMe, c.Kind)));
    }

    [Theory]
    [InlineData(56, 1, 0)] // the first of the last 56 days
    [InlineData(57, 0, 1)]
    [InlineData(56 + 182, 0, 1)]
    [InlineData(56 + 183, 0, 0)]
    public void Eight_weeks_and_the_twenty_six_before_them_end_to_the_day(int daysBefore, int last, int before)
    {
        DateOnly breakup = new(2024, 12, 1);
        string chat = $"{breakup.AddDays(-daysBefore):dd/MM/yyyy}, 00:00 - Ana: a\n30/12/2024, 10:00 - Ben: b\n";

        HistoryReport report = Reading.Report(Reading.Of(chat), AnaAndBen with { Breakup = breakup });

        Assert.Equal((last, before), (report.Last8Weeks!.People[0].Messages, report.Before!.People[0].Messages));
    }

    [Theory]
    [InlineData("haha", true)]
    [InlineData("hahhahaha", true)]
    [InlineData("Jajaja!", true)]
    [InlineData("ahahah", true)]
    [InlineData("looool", true)]
    [InlineData("kkkk", true)]
    [InlineData("muahaha", true)]
    [InlineData("well \U0001F602", true)]
    [InlineData("хахаха", true)]
    [InlineData("ㅋㅋㅋ", true)]
    [InlineData("LOL", true)]
    [InlineData("ha", false)]
    [InlineData("hehe", true)]
    [InlineData("he had his hat", false)]
    [InlineData("look at lolita", false)]
    [InlineData("mama", false)]
    public void Laughter_is_heard_in_many_ways(string text, bool laughs) => Assert.Equal(laughs ? 1 : 0, One(text).Laughs);

    [Theory]
    [InlineData("really?", 1)]
    [InlineData("what?!", 1)]
    [InlineData("¿qué tal?", 1)]
    [InlineData("متى؟", 1)]
    [InlineData("何？", 1)]
    [InlineData("https://example.com/a?q=1", 0)]
    [InlineData("no.", 0)]
    public void Questions_are_counted_and_addresses_are_none(string text, int questions) => Assert.Equal(questions, One(text).Questions);

    [Theory]
    [InlineData("a b  c\td", 4)]
    [InlineData("  one ", 1)]
    [InlineData("a\u00a0b", 2)]
    [InlineData("日本語 です", 2)]
    [InlineData("\U0001F602\U0001F602", 1)]
    public void Words_are_runs_of_anything_but_blanks(string text, int words) => Assert.Equal(words, One(text).Words);

    [Fact]
    public void Words_are_counted_the_same_wherever_they_lie()
    {
        string[] parts = ["love", "a", "don't", "x,", "é", "(good)", "verylongwordthatgoesonandonandonandonandonandonandonandonandonandonandon", "\U0001F60D", "..."];
        var random = new Random(11);
        for (int i = 0; i < 3000; i++)
        {
            string[] words = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)])];
            string text = string.Join(new string(' ', random.Next(1, 3)), words);

            TextFacts facts = Rekindle.Chats.Words.TextScanner.Read(Encoding.UTF8.GetBytes(text));

            Assert.Equal(words.Length, facts.Words);
            Assert.Equal(words.Count(w => w is "love" or "(good)" or "\U0001F60D"), facts.Valenced);
            Assert.Equal(words.Sum(w => w switch { "love" => 32, "(good)" => 19, "\U0001F60D" => 32, _ => 0 }), facts.ValenceTenths);
        }
    }

    [Fact]
    public void Warmth_says_nothing_of_a_few_words_and_is_a_mean_of_many()
    {
        Assert.Equal((0, 1), (One("love").Warmth, One("love").WarmthFrom));
        PersonFigures warm = One(string.Join(' ', Enumerable.Repeat("love", 20)));
        Assert.Equal((3.2, 20), (warm.Warmth, warm.WarmthFrom));
    }

    [Fact]
    public void Moments_come_with_their_words_only_when_asked()
    {
        string[] lines = [.. Enumerable.Range(0, 8).Select(i => $"10:{i:00} {(i % 2 == 0 ? "Ana" : "Ben")}: haha {i}")];

        ChatMoment silent = Reading.Report(Reading.Of(Chat(lines)), AnaAndBen).Moments.Single(m => m.Kind == MomentKind.Laughter);
        ChatMoment told = Reading.Report(Reading.Of(Chat(lines)), AnaAndBen with { WithText = true }).Moments.Single(m => m.Kind == MomentKind.Laughter);

        Assert.Equal((8, 1.0), (silent.Messages, silent.Score));
        Assert.Null(silent.Lines);
        Assert.Equal(("Ben", "haha 7"), (told.Lines![^1].By, told.Lines[^1].Text));
    }

    [Fact]
    public void You_always_and_you_never_make_a_hard_moment()
    {
        HistoryReport report = Reading.Report(Chat("10:00 Ana: you never call", "10:01 Ben: no", "10:02 Ana: You always say so", "10:03 Ben: stop", "10:04 Ana: fine"));

        Assert.Contains(report.Moments, m => m.Kind == MomentKind.Hard);
    }

    [Fact]
    public void A_clock_that_steps_back_is_put_in_order_and_no_reply_is_negative()
    {
        HistoryReport report = Reading.Report(Chat("10:00 Ana: a", "10:05 Ben: b", "10:03 Ana: c", "10:06 Ben: d"));

        Assert.Equal(("2024-05-01T10:00:00", "2024-05-01T10:06:00"), (report.Files[0].FirstAt.ToString(), report.Files[0].LastAt.ToString()));
        Assert.Equal([null, 120.0], report.People.Select(p => p.ReplyMedianSeconds));
    }

    [Fact]
    public void Without_a_name_what_needs_a_side_is_left_out()
    {
        HistoryReport report = Reading.Report(Chat("10:00 Ana: a", "10:05 Ben: b"));

        Assert.Null(report.Me);
        Assert.Null(report.Bursts);
        string json = HistoryJson.ToText(report);
        Assert.DoesNotContain("sinceBreakup", json, StringComparison.Ordinal);
        Assert.Contains("\"me\":null,\"them\":null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_asks_which_two()
    {
        ChatHistory history = Reading.Of(Chat("10:00 Ana: a", "10:01 Ben: b", "10:02 Cem: c"));

        Assert.NotNull(history.Report(new HistoryOptions()).Question);
        Assert.NotNull(history.Report(new HistoryOptions { Me = "Ana" }).Question);
        HistoryReport two = Reading.Report(history, new HistoryOptions { Me = "ana", Them = "Cem" });
        Assert.Equal(["Ana", "Cem"], two.People.Select(p => p.Name));
        Assert.Equal(2, two.People.Sum(p => p.Messages));
    }

    [Theory]
    [InlineData(9_998, false)]
    [InlineData(10_000, true)]
    [InlineData(10_002, false)]
    [InlineData(40_000, true)]
    public void A_file_cut_at_the_cap_of_its_program_says_so(int records, bool capped)
    {
        var text = new StringBuilder();
        for (int i = 0; i < records; i++) text.Append(CultureInfo.InvariantCulture, $"13/05/2024, 10:{i / 1000:00} - Ana: a\n");

        Assert.Equal(capped, Reading.Report(text.ToString()).Files[0].Capped);
    }

    private static PersonFigures One(string text) => Assert.Single(Reading.Report(Chat($"10:00 Ana: {text}")).People);

    // "10:00 Ana: hi" on the first of May, "02 10:00 Ana: hi" on the second.
    private static string Chat(params string[] lines) => string.Concat(lines.Select(
        l => l[2] == ':' ? $"01/05/2024, {l[..5]} - {l[6..]}\n" : $"{l[..2]}/05/2024, {l[3..8]} - {l[9..]}\n").Prepend("31/01/2024, 10:00 - Messages and calls are end-to-end encrypted.\n"));
}
