using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rekindle.Chats;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;
using Rekindle.Tests.Samples;

namespace Rekindle.Tests.Chats.Formats;

/// <summary>Reads a chat's bytes by the format that they are told to be, and shows the result the way the expected files do.</summary>
internal static class ReadSample
{
    public static string Folder { get; } = Path.Combine(SampleFiles.Root, "samples", "chats");

    public static ReadingOptions Options { get; } = new() { ReadOn = new DateOnly(2026, 1, 1) };

    public static ChatFile OfFile(string path) => Of(File.ReadAllBytes(path), Path.GetFileName(path));

    public static ChatFile OfText(string text, string name = "a file") => Of(Encoding.UTF8.GetBytes(text), name);

    public static ChatFile Of(byte[] bytes, string name = "a file")
    {
        ReadOnlyMemory<byte> utf8 = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        ChatFormat? format = FormatTable.Tell(utf8.Span[..Math.Min(utf8.Length, ChatFormat.HeadBytes)], out _);
        Assert.True(format is not null, $"{name}: like no known format");
        return format.Read(name, ByteSource.Of(utf8), new ReadingRun(Options, utf8.Length, null, CancellationToken.None));
    }

    /// <summary>All records of one chat, sorted by time as the analysis does: at, by, kind, text.</summary>
    public static IEnumerable<string[]> Records(ChatFile file, Chat chat) =>
        Ordered(chat).Select(r => new[] { At(file, r.Page, r.Index), By(chat, r.Page.Author[r.Index]), Kind(r.Page.Kind[r.Index]), Text(file, r.Page, r.Index) });

    public static IEnumerable<(RecordPage Page, int Index)> Ordered(Chat chat) =>
        chat.Pages.SelectMany(p => Enumerable.Range(0, p.Count).Select(i => (Page: p, Index: i))).OrderBy(r => r.Page.At[r.Index]);

    public static string At(ChatFile file, RecordPage page, int index)
    {
        DateTime utc = DateTime.UnixEpoch.AddMilliseconds(page.At[index]);
        return file.Time switch
        {
            TimeKind.Instant => Clock(utc) + "Z",
            TimeKind.Offset => Clock(utc.AddMinutes(page.OffsetMinutes![index])) + Zone(page.OffsetMinutes[index]),
            TimeKind.Naive => Clock(utc),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The same, without a part of a second.</summary>
    public static string Second(ChatFile file, RecordPage page, int index) => Regex.Replace(At(file, page, index), @"\.\d+", "");

    private static string Clock(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture);

    private static string Zone(short minutes) => (minutes < 0 ? "-" : "+") + TimeSpan.FromMinutes(Math.Abs(minutes)).ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static string By(Chat chat, int author) => author == AuthorTable.Nobody ? "" : chat.Authors[author];

    private static string Kind(RecordKind kind) => kind.ToString().ToLowerInvariant();

    private static string Text(ChatFile file, RecordPage page, int index) =>
        page.TextLength[index] == 0 ? "" : file.Reader.Text(file.Source, page.TextStart(index), page.TextLength[index]);
}
