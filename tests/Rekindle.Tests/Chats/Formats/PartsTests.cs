using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.IMessage;
using Rekindle.Chats.Records;
using Rekindle.Chats.Sms;
using Rekindle.Chats.Xml;

namespace Rekindle.Tests.Chats.Formats;

public sealed class PartsTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("&lt;&gt;&amp;&quot;&apos;", "<>&\"'")]
    [InlineData("&#55357;&#56842;", "😊")]
    [InlineData("&#xD83D;&#xDE0A;", "😊")]
    [InlineData("&#128522;", "😊")]
    [InlineData("&#55357;", "\uFFFD")]
    [InlineData("&#55357; &#56842;", "\uFFFD \uFFFD")]
    [InlineData("&#0;&#1;", "\uFFFD\uFFFD")]
    [InlineData("&#10;&#9;", "\n\t")]
    [InlineData("a\r\nb\nc\td", "a b c d")]
    [InlineData("& &; &nbsp; &#; &#x; &#99999999999;", "& &; &nbsp; &#; &#x; &#99999999999;")]
    [InlineData("&#1114112;", "\uFFFD")]
    [InlineData("&amp;#10;", "&#10;")]
    public void An_attribute_means_what_its_writer_meant(string raw, string meant) =>
        Assert.Equal(meant, Encoding.UTF8.GetString(new XmlText().Of(Encoding.UTF8.GetBytes(raw))));

    [Theory]
    [InlineData("2024-03-07T15:04:09", "2024-03-07T15:04:09.000")]
    [InlineData("2024-03-07 15:04", "2024-03-07T15:04:00.000")]
    [InlineData("2024-03-07, 15:04:09", "2024-03-07T15:04:09.000")]
    [InlineData("2024-02-29T23:59:59.9996", "2024-02-29T23:59:59.999")]
    [InlineData("2023-02-29T00:00:00", null)]
    [InlineData("2024-03-07T24:00:00", null)]
    [InlineData("2024-03-07T15:60:00", null)]
    [InlineData("2024-00-07T15:04:00", null)]
    [InlineData("2024-03-07T15:04:09Z", null)]
    [InlineData("2024-03-07T15:0", null)]
    [InlineData("1969-12-31T23:59:59", null)]
    [InlineData("", null)]
    public void A_written_clock_is_read_or_refused(string text, string? meant) =>
        Assert.Equal(meant, IsoTime.TryNaive(Encoding.UTF8.GetBytes(text), out long at) ? DateTime.UnixEpoch.AddMilliseconds(at).ToString("yyyy-MM-ddTHH:mm:ss.fff") : null);

    [Theory]
    [InlineData("2024-03-07T15:04:09+01:00", 60, 1709820249000)]
    [InlineData("2024-03-07T15:04:09.1234567-03:30", -210, 1709836449123)]
    [InlineData("2024-03-07T15:04:09Z", 0, 1709823849000)]
    [InlineData("2024-03-07T15:04:09", 0, 1709823849000)]
    public void An_offset_is_kept_beside_the_instant(string text, int minutes, long instant)
    {
        Assert.True(IsoTime.TryOffset(Encoding.UTF8.GetBytes(text), out long at, out short offset));
        Assert.Equal((instant, minutes), (at, offset));
    }

    [Theory]
    [InlineData("2024-03-07T15:04:09+19:00")]
    [InlineData("2024-03-07T15:04:09+0100")]
    [InlineData("2024-03-07T15:04:09 Z")]
    public void An_offset_of_no_zone_is_refused(string text) => Assert.False(IsoTime.TryOffset(Encoding.UTF8.GetBytes(text), out _, out _));

    [Theory]
    [InlineData("Mar 07, 2024 12:00:00 AM", "2024-03-07T00:00:00")]
    [InlineData("Mar 07, 2024 12:59:59 PM", "2024-03-07T12:59:59")]
    [InlineData("Dec 31, 2023 11:00:00 PM", "2023-12-31T23:00:00")]
    [InlineData("Mar 07, 2024  1:00:00 AM", "2024-03-07T01:00:00")]
    [InlineData("Mar 07, 2024 13:00:00 PM", null)]
    [InlineData("Mar 07, 2024  0:00:00 AM", null)]
    [InlineData("Feb 30, 2024  1:00:00 AM", null)]
    public void Noon_and_midnight_are_told_apart(string text, string? meant)
    {
        byte[] line = Encoding.UTF8.GetBytes(text);

        Assert.True(IMessageDate.IsShape(line));
        Assert.Equal(meant, IMessageDate.TryRead(line, out long at) ? DateTime.UnixEpoch.AddMilliseconds(at).ToString("yyyy-MM-ddTHH:mm:ss") : null);
    }

    [Theory]
    [InlineData("Jan 5, 2021 10:30:00 AM")]
    [InlineData("Mär 07, 2024  3:04:09 PM")]
    [InlineData("Mar 07, 2024 3:04:09 PM")]
    public void Only_the_shape_that_the_exporter_writes_is_a_date(string text) => Assert.False(IMessageDate.IsShape(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("+49 152 0000 0001", "0152-00000001", true)]
    [InlineData("+45 12 34 56 78", "12345678", true)]
    [InlineData("22123", "22124", false)]
    [InlineData("Parcels", "PARCELS", true)]
    [InlineData("+1 555 010 0001", "+1 555 010 0002", false)]
    public void Spellings_of_one_number_are_one_person(string one, string other, bool same) =>
        Assert.Equal(same, PhoneThreads.KeyOf(one) == PhoneThreads.KeyOf(other));

    [Theory]
    [InlineData(3 << 20)]
    [InlineData(1 << 20)]
    public void Messages_that_lie_across_the_edges_of_blocks_are_whole(int size)
    {
        var text = new StringBuilder("{\"type\":\"personal_chat\",\"id\":1,\"messages\":[\n");
        var said = new List<string>();
        for (int i = 0; text.Length < size; i++)
        {
            said.Add($"number {i} ä \"{new string('x', i % 97)}\"");
            text.Append(i == 0 ? "" : ",\n").Append("{\"type\":\"message\",\"date_unixtime\":\"").Append(1_700_000_000 + i)
                .Append("\",\"from\":\"A\",\"from_id\":\"user1\",\"text\":\"").Append(said[i].Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"}");
        }

        ChatFile file = ReadSample.OfText(text + "\n]}");

        Assert.Empty(file.Skipped.First);
        Assert.Equal(said, ReadSample.Records(file, file.Chats[0]).Select(r => r[3]));
    }

    [Fact]
    public void A_newest_first_file_is_turned_round_over_more_than_one_page()
    {
        var records = new NewestFirst(new RecordBudget(200_000));
        for (int i = 0; i < 150_000; i++)
        {
            records.Add(new ChatRecord { At = (150_000 - i) / 2, Author = 0, Kind = RecordKind.Text, TextStart = i * 10L, TextLength = 1 });
        }

        IReadOnlyList<RecordPage> pages = records.ToPages();

        Assert.Equal(3, pages.Count);
        Assert.Equal(Enumerable.Range(0, 150_000).Select(i => (149_999 - i) * 10L), pages.SelectMany(p => Enumerable.Range(0, p.Count).Select(p.TextStart)));
    }

    [Fact]
    public void A_line_is_counted_from_one_and_over_blocks()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a line\n", 400_000)));
        var window = new ByteWindow(ByteSource.Of(bytes), new ReadingRun(ReadSample.Options, bytes.Length, null, CancellationToken.None));
        Assert.Equal(1, window.Line);

        while (window.Position < 399_999 * 7)
        {
            window.Has(7);
            window.Take(7);
        }

        Assert.Equal(400_000, window.Line);
    }
}
