using System.Text;
using System.Text.Json;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Formats;
using Rekindle.Chats.WhatsApp;
using Rekindle.Tests.Conventions;

namespace Rekindle.Tests.Chats;

/// <summary>One header of every shape that phones write, each as a file of its own.</summary>
public sealed class HeaderTests
{
    public static TheoryData<string, string, string> Headers
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            using JsonDocument file = JsonDocument.Parse(Repository.Text("samples/chats/header-shapes.json"));
            foreach (JsonElement row in file.RootElement.EnumerateArray())
            {
                rows.Add(row.GetProperty("id").GetString()!, row.GetProperty("line").GetString()!, row.GetProperty("at").GetString()!);
            }

            return rows;
        }
    }

    [Fact]
    public void There_are_sixty_four_of_them() => Assert.Equal(64, Headers.Count);

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_gives_its_time_its_author_and_its_text(string id, string line, string at)
    {
        HistoryReport report = Reading.Report(line + "\n");

        // Two shapes have no year: it is that of the day of reading.
        Assert.Equal(at.Length == 14 ? "2024-" + at : at, report.Files[0].FirstAt.ToString());
        PersonFigures author = Assert.Single(report.People);
        Assert.Equal(id == "i30" ? "+49 1520 0000001" : "Ana", author.Name);
        Assert.Equal(id == "i24" ? 0 : 1, author.Words);
        Assert.Equal(id == "i24" ? 1 : 0, author.Media);
        Assert.Empty(report.Files[0].Skipped);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public void The_fast_reader_of_plain_headers_says_what_the_reader_of_tokens_says(string id, string line, string at)
    {
        Assert.NotNull(at);
        byte[] bytes = Encoding.UTF8.GetBytes(line + new string(' ', 60));
        Assert.True(HeaderScanner.TryRead(bytes, out Header header), id);
        HeaderPattern pattern = HeaderPattern.Of([header])!;
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            byte[] changed = [.. bytes];
            for (int n = random.Next(3); n > 0; n--) changed[random.Next(line.Length)] = (byte)"0123456789/.-:, []APM\n\u00E2\u0080"[random.Next(24)];

            bool fast = pattern.TryRead(changed, out FoundHeader one);
            bool slow = pattern.TryReadAny(changed, out FoundHeader other);

            Assert.Equal(slow, fast);
            if (slow) Assert.Equal(other, one);
        }
    }

    [Theory]
    [InlineData("13/01/2024, 10:00", "02/02/2024, 10:00", DateOrder.DayMonthYear, DateOrderFrom.Unambiguous)]
    [InlineData("01/13/24, 10:00", "02/02/24, 10:00", DateOrder.MonthDayYear, DateOrderFrom.Unambiguous)]
    [InlineData("2024-02-03, 10:00", "2024-02-04, 10:00", DateOrder.YearMonthDay, DateOrderFrom.Unambiguous)]
    [InlineData("01/12/2024, 10:00", "02/01/2024, 10:00", DateOrder.MonthDayYear, DateOrderFrom.Monotonic)] // under the other order back
    [InlineData("03/04/2024, 10:00", "03/05/2024, 10:00", DateOrder.MonthDayYear, DateOrderFrom.Monotonic)] // what changes is the day
    [InlineData("03/04/2024, 10:00", "03/04/2024, 10:01", DateOrder.DayMonthYear, DateOrderFrom.RegionHint)] // padded
    [InlineData("3/4/24, 10:00", "3/4/24, 10:01", DateOrder.MonthDayYear, DateOrderFrom.RegionHint)] // as in the United States
    [InlineData("3/4/2024, 10:00", "3/4/2024, 10:01", DateOrder.DayMonthYear, DateOrderFrom.Assumed)]
    public void The_order_of_day_and_month_is_told_once_and_says_from_what(string one, string two, DateOrder order, DateOrderFrom from)
    {
        FileFigures file = Reading.Report($"{one} - Ana: a\n{two} - Ben: b\n").Files[0];

        Assert.Equal((order, from), (file.DateOrder!.Value, file.DateOrderFrom!.Value));
    }

    [Fact]
    public void Who_was_asked_for_the_order_is_heard()
    {
        byte[] file = "3/4/2024, 10:00 - Ana: a\n"u8.ToArray();

        ChatHistory history = ChatReading.Read(
            [new NamedBytes("x", Rekindle.Chats.Bytes.ByteSource.Of(file))], Reading.Options with { DateOrder = DateOrder.MonthDayYear },
            cancel: TestContext.Current.CancellationToken);

        FileFigures read = Reading.Report(history).Files[0];
        Assert.Equal(DateOrderFrom.Asked, read.DateOrderFrom);
        Assert.Equal("2024-03-04T10:00:00", read.FirstAt.ToString());
    }

    [Fact]
    public void A_file_without_years_steps_back_where_the_month_rises_going_backwards()
    {
        string[] lines = ["30 Nov 10:00 - Ana: a", "31 Dec 10:00 - Ben: b", "1 Jan 10:00 - Ana: c", "7 Mar 15:04 - Ben: d"];

        FileFigures file = Reading.Report(string.Join('\n', lines)).Files[0];

        Assert.Equal(("2023-11-30T10:00:00", "2024-03-07T15:04:00"), (file.FirstAt.ToString(), file.LastAt.ToString()));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_skipped_with_its_line_and_without_its_words()
    {
        FileFigures file = Reading.Report("30/01/2024, 10:00 - Ana: a\n31/02/2024, 10:00 - Ana: secret\n01/03/2024, 25:00 - Ben: secret\n02/03/2024, 10:00 - Ben: b\n").Files[0];

        Assert.Equal([(2L, Reasons.NoSuchDate), (3L, Reasons.NoSuchDate)], file.Skipped.OrderBy(s => s.Line).Select(s => (s.Line, s.Reason)));
        Assert.Equal(2, file.Messages);
    }
}
