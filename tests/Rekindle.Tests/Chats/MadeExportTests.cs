using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Tests.Shared.Chats;

namespace Rekindle.Tests.Chats;

/// <summary>Exports of every style, made and counted apart from the reader: the figures must be the same to the last one.</summary>
public sealed class MadeExportTests
{
    public static TheoryData<string> Styles => [.. ExportStyle.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_figure_is_that_of_the_plain_count(string style)
    {
        for (int seed = 1; seed <= 4; seed++) Same(MadeExport.Of(Style(style), 900, seed), m => Reading.OfBytes(m.Bytes));
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Line_ends_of_an_iphone_a_mark_at_the_beginning_and_wide_letters_change_nothing(string style)
    {
        MadeExport made = MadeExport.Of(Style(style), 400, 5, end: "\r\n");
        Same(made, m => Reading.OfBytes(m.Bytes));
        Same(made, m => Reading.OfBytes([.. Encoding.UTF8.GetPreamble(), .. m.Bytes]));
        Same(made, m => Reading.OfBytes([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(m.Bytes))]));
        Same(made, m => Reading.OfBytes([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(m.Bytes))]));
    }

    [Fact]
    public void A_file_of_many_blocks_gives_what_its_halves_give()
    {
        MadeExport made = MadeExport.Of(Style("android-dmy24"), 40_000, 9);
        Assert.True(made.Bytes.Length > 5 * Rekindle.Chats.WhatsApp.BlockReader.BlockBytes);

        Same(made, m => Reading.OfBytes(m.Bytes));
    }

    [Fact]
    public void The_same_export_twice_is_counted_once()
    {
        MadeExport made = MadeExport.Of(Style("ios-dmy24"), 500, 3);

        Same(made, m => Reading.OfBytes(m.Bytes, m.Bytes));
        Same(made, m => Reading.OfBytes([.. m.Bytes, .. m.Bytes]));
    }

    [Fact]
    public void Names_with_colons_and_dashes_stay_whole()
    {
        MadeExport made = MadeExport.Of(Style("android-german"), 500, 4, names: ["Dr: House", "Dr: Wilson - work"]);

        Same(made, m => Reading.OfBytes(m.Bytes));
    }

    private static ExportStyle Style(string name) => ExportStyle.All.Single(s => s.Name == name);

    private static void Same(MadeExport made, Func<MadeExport, ChatHistory> read)
    {
        HistoryReport report = Reading.Report(read(made));

        FileFigures file = report.Files[0];
        Assert.Equal(made.People.Sum(p => p.Messages), report.People.Sum(p => p.Messages));
        if (report.Doubles == 0) Assert.Equal((made.Notices, 0L), (file.Notices, file.SkippedCount));
        Assert.Equal(($"{made.First:s}", $"{made.Last:s}"), (file.FirstAt.ToString(), file.LastAt.ToString()));
        Assert.Equal(made.Conversations, report.Conversations);
        for (int i = 0; i < 2; i++)
        {
            MadePerson expected = made.People[i];
            PersonFigures found = report.People.Single(p => p.Name == made.Names[i]);
            double[] replies = [.. expected.Replies.Order()];
            Assert.Equal(
                (expected.Messages, expected.Words, expected.Media, expected.Initiations, expected.DoubleTexts, replies.Length),
                (found.Messages, (int)found.Words, found.Media, found.Initiations, found.DoubleTexts, found.Replies));
            Assert.Equal((replies[(replies.Length - 1) / 2] + replies[replies.Length / 2]) / 2, found.ReplyMedianSeconds);
            Assert.Equal(replies[Math.Min(replies.Length - 1, (int)(0.9 * replies.Length))], found.ReplyP90Seconds);
        }
    }
}
