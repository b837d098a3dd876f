using Rekindle.Chats;
using Rekindle.Chats.Analysis;

namespace Rekindle.Tests.Chats;

/// <summary>What is a message, what is a notice, where a name ends.</summary>
public sealed class WhatsAppKindTests
{
    [Theory]
    [InlineData("<Media omitted>", "media")]
    [InlineData("<Média vynechány>", "media")]
    [InlineData("<Без медиафайлов>", "media")]
    [InlineData("IMG-20240307-WA0001.jpg (file attached)", "media")]
    [InlineData("PTT-20240307-WA0001.opus (bestand bijgevoegd)", "media")]
    [InlineData("Lena.vcf (file attached)", "contact")]
    [InlineData("null", "media")]
    [InlineData("This message was deleted", "deleted")]
    [InlineData("Du hast diese Nachricht gelöscht.", "deleted")]
    [InlineData("このメッセージは削除されました。", "deleted")]
    [InlineData("Missed voice call", "call")]
    [InlineData("location: https://maps.google.com/?q=52.500000,13.400000", "location")]
    [InlineData("Standort: https://maps.google.com/?q=52.500000,13.400000", "location")]
    [InlineData("live location shared", "location")]
    [InlineData("I read <the book> today (twice)", "text")]
    [InlineData("see report.pdf (it is long, 12 pages)", "text")]
    [InlineData("<3 you a lot>", "text")]
    [InlineData("Missed voice call from you, sorry", "text")]
    public void An_android_text_is_told_by_form_and_by_list(string text, string kind) =>
        Assert.Equal(kind, Kind($"07/03/2024, 15:04 - Ana: {text}\n"));

    [Theory]
    [InlineData("\u200E[07/03/2024, 15:04:09] Ana: \u200Eтакого слова нет", "media")] // the line is marked: a picture in any language
    [InlineData("[07/03/2024, 15:04:09] Ana: \u200E<attached: 00000035-PHOTO-2022-03-27-21-41-55.jpg>", "media")]
    [InlineData("[07/03/2024, 15:04:09] Ana: 2015-08-04-PHOTO-00004762.jpg <attached>", "media")]
    [InlineData("[07/03/2024, 15:04:09] Ana: \u200EYou deleted this message.", "deleted")]
    [InlineData("[07/03/2024, 15:04:09] Ana: \u200EVoice call, \u200E2 min", "call")]
    [InlineData("[07/03/2024, 15:04:09] Ana: \u200EAnruf, \u200Everpasst", "call")] // a hint behind a second mark
    [InlineData("[07/03/2024, 15:04:09] Ana: \u200EPOLL:\nwhere?\n\u200EOPTION: here (\u200E1 vote)\n\u200EOPTION: there (\u200E0 votes)", "poll")]
    [InlineData("[07/03/2024, 15:04:09] Ana: image omitted", "media")] // about 2017 there were no marks
    [InlineData("[07/03/2024, 15:04:09] Ana:.", "deleted")]
    [InlineData("[07/03/2024, 15:04:09] Ana:", "text")]
    public void An_iphone_marks_what_the_program_wrote(string line, string kind) => Assert.Equal(kind, Kind(line + "\r\n"));

    [Fact]
    public void A_placeholder_of_an_unknown_language_is_one_where_it_repeats()
    {
        HistoryReport report = Reading.Report(string.Concat(Enumerable.Range(10, 3).Select(i => $"07/03/2024, {i}:00 - Ana: <Mídia qualquer omitida>\n")));

        Assert.Equal((3, 0L), (report.People[0].Media, report.People[0].Words));
    }

    [Fact]
    public void The_sign_of_a_changed_text_is_no_word()
    {
        HistoryReport report = Reading.Report("07/03/2024, 15:04 - Ana: two words <This message was edited>\n07/03/2024, 15:05 - Ana: three little words \u200E<This message was edited>\n");

        Assert.Equal(5, report.People[0].Words);
    }

    [Fact]
    public void Notices_are_no_messages_even_with_a_colon_in_them()
    {
        string chat = """
            07/03/2024, 15:04 - Messages and calls are end-to-end encrypted.
            07/03/2024, 15:05 - Ana: hello
            07/03/2024, 15:06 - Ana changed the subject from "x" to "plan: beach"
            07/03/2024, 15:07 - Ben: hi
            07/03/2024, 15:08 - Ana: again
            """;

        HistoryReport report = Reading.Report(chat);

        Assert.Equal((3, 2), (report.Files[0].Messages, report.Files[0].Notices));
        Assert.Equal(["Ana", "Ben"], report.People.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_line_about_encryption_may_be_later_than_the_first_message()
    {
        FileFigures file = Reading.Report("23/03/2024, 10:00 - Messages and calls are end-to-end encrypted.\n18/03/2024, 09:00 - Ana: hi\n").Files[0];

        Assert.Equal("2024-03-18T09:00:00", file.FirstAt.ToString());
    }

    [Fact]
    public void A_pasted_header_of_another_export_is_text()
    {
        HistoryReport report = Reading.Report("""
            [07/03/2024, 15:04:09] Ana: look:
            [7/3/24, 15:04:09] Cem: from elsewhere
            07/03/2024, 15:04 - Dora: from elsewhere
            [07/03/2024, 15:05:00] Ben: yes
            """);

        Assert.Equal(["Ana", "Ben"], report.People.Select(p => p.Name));
    }

    [Fact]
    public void Lines_before_the_first_message_are_counted_and_never_quoted()
    {
        FileFigures file = Reading.Report("secret one\n\nsecret two\n07/03/2024, 15:04 - Ana: hi\n").Files[0];

        Assert.Equal([1L, 3L], file.Skipped.Select(s => s.Line));
        Assert.All(file.Skipped, s => Assert.DoesNotContain("secret", s.Reason, StringComparison.Ordinal));
    }

    private static string Kind(string file)
    {
        ChatHistory history = Reading.Of("07/03/2024, 10:00 - Ben: x\n".Replace("07/03/2024, 10:00 - ", file[0] is '[' or '\u200E' ? "[07/03/2024, 10:00:00] " : "07/03/2024, 10:00 - ", StringComparison.Ordinal) + file);
        HistoryReport report = Reading.Report(history, new HistoryOptions { Me = "Ana", Them = "Ben", Breakup = new DateOnly(2024, 3, 6) });
        return HistoryJson.Name(report.SinceBreakup!.Single(c => c.ByMe).Kind);
    }
}
