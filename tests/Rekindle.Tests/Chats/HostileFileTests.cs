using System.IO.Compression;
using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Opening;

namespace Rekindle.Tests.Chats;

/// <summary>Files that want to do harm, and files that are merely broken.</summary>
public sealed class HostileFileTests
{
    private const string Header = "[07/03/2024, 15:04:09] Ana: ";

    /// <summary>A file that is not there: it begins with a header and goes on with one letter.</summary>
    private sealed class Endless(long length, byte letter, string begin = Header) : ByteSource
    {
        private long most;

        public override long Length => length;

        /// <summary>Most bytes that were asked for at once.</summary>
        public long Most => most;

        public override int Read(long offset, Span<byte> into)
        {
            into = into[..(int)Math.Min(into.Length, Math.Max(0, length - offset))];
            into.Fill(letter);
            for (long i = offset; i < begin.Length && i - offset < into.Length; i++) into[(int)(i - offset)] = (byte)begin[(int)i];
            most = Math.Max(most, into.Length);
            return into.Length;
        }
    }

    [Theory]
    [InlineData((byte)'x', 1L << 30)]
    [InlineData((byte)'\n', 64L << 20)]
    [InlineData((byte)' ', 64L << 20)]
    [InlineData((byte)0xE2, 64L << 20)]
    [InlineData((byte)'7', 64L << 20)]
    public void A_gigabyte_in_one_message_is_read_in_blocks_and_counted_to_its_first_megabyte(byte letter, long length)
    {
        var source = new Endless(length, letter);

        ChatHistory history = ChatReading.Read([new NamedBytes("x", source)], Reading.Options, cancel: TestContext.Current.CancellationToken);

        FileFigures file = Reading.Report(history).Files[0];
        Assert.Equal(1, file.Messages);
        Assert.Contains(file.Skipped, s => s.Reason == Reasons.LongText);
        Assert.InRange(source.Most, 1, 4 << 20);
    }

    [Fact]
    public void A_gigabyte_without_a_header_is_refused_from_its_beginning()
    {
        ChatHistory history = ChatReading.Read(
            [new NamedBytes("x", new Endless(1L << 40, (byte)'x', ""))], Reading.Options, cancel: TestContext.Current.CancellationToken);

        Assert.Contains("no chat export", Assert.Single(history.Refused).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, "JPEG")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10 }, "PNG")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F' }, "PDF")]
    [InlineData(new byte[] { 0, 1, 2, 3 }, "no text")]
    [InlineData(new byte[] { (byte)'h', (byte)'i', (byte)'!', (byte)'\n' }, "without the times")]
    public void What_is_no_chat_is_refused_with_what_it_looks_like(byte[] bytes, string looks) =>
        Assert.Contains(looks, Assert.Single(Reading.OfBytes(bytes).Refused).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_says_so() => Assert.Contains("empty", Assert.Single(Reading.Of("").Refused).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_anywhere_gives_what_stands_before_the_cut()
    {
        byte[] whole = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(10, 12).Select(h => $"[07/03/2024, {h}:04:09] Ana: Grüße 😀 {h}\r\n")));
        for (int cut = 60; cut < whole.Length; cut++)
        {
            HistoryReport report = Reading.Report(Reading.OfBytes(whole[..cut]));
            Assert.InRange(report.Files[0].Messages, (cut - 40) / 45, 12);
        }
    }

    [Fact]
    public void An_archive_gives_the_chat_in_it_and_not_the_documents_beside_it()
    {
        byte[] zip = Zip(
            ("__MACOSX/_chat.txt", "[07/03/2024, 15:04:09] Mac: no"),
            ("notes.txt", string.Concat(Enumerable.Range(10, 40).Select(m => $"07/03/2024, 15:{m} - Doc: no\n"))),
            ("_chat.txt", "[07/03/2024, 15:04:09] Ana: yes\r\n[07/03/2024, 15:05:09] Ben: yes\r\n"),
            ("00000001-PHOTO.jpg", "\u00FF\u00D8"));

        HistoryReport report = Reading.Report(Reading.OfBytes(zip));

        Assert.Equal(["Ana", "Ben"], report.People.Select(p => p.Name));
        Assert.EndsWith("/_chat.txt", Assert.Single(report.Files).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_in_an_archive_is_refused_within_bounded_memory()
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("_chat.txt", CompressionLevel.Fastest).Open();
            entry.Write(Encoding.UTF8.GetBytes(Header));
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'x');
            for (long written = 0; written < Unpacking.MostUnpacked + (1 << 20); written += block.Length) entry.Write(block);
        }

        Assert.Contains("128 MB", Assert.Single(Reading.OfBytes(memory.ToArray()).Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_is_refused_and_never_a_crash()
    {
        byte[] zip = Zip(("_chat.txt", "[07/03/2024, 15:04:09] Ana: yes\r\n"));
        var random = new Random(5);
        for (int i = 0; i < 500; i++)
        {
            byte[] bad = [.. zip[..random.Next(4, zip.Length)]];
            for (int n = random.Next(4); n > 0; n--) bad[random.Next(4, bad.Length)] = (byte)random.Next(256);
            ChatHistory history = Reading.OfBytes(bad);
            Assert.True(history.Refused.Count == 1 || history.Writers.Count > 0);
        }
    }

    [Fact]
    public void As_many_names_as_lines_are_no_chat_and_no_crash()
    {
        string file = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"07/03/2024, 15:04 - Name {i}: x\n"));

        ChatHistory history = Reading.Of(file);

        Assert.Equal(20_000, history.Writers.Count);
    }

    [Fact]
    public void A_reading_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        byte[] file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("07/03/2024, 15:04 - Ana: x\n", 100_000)));

        Assert.ThrowsAny<OperationCanceledException>(() => ChatReading.Read(
            [new NamedBytes("x", ByteSource.Of(file))], Reading.Options, _ => cancel.Cancel(), cancel.Token));
    }

    [Fact]
    public void Progress_reaches_the_whole()
    {
        byte[] file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("07/03/2024, 15:04 - Ana: x\n", 100_000)));
        long most = 0;

        ChatReading.Read(
            [new NamedBytes("x", ByteSource.Of(file))], Reading.Options, p => InterlockedMax(ref most, p.Done), TestContext.Current.CancellationToken);

        Assert.Equal(file.Length, most);
    }

    private static void InterlockedMax(ref long most, long now)
    {
        for (long old; now > (old = Interlocked.Read(ref most)) && Interlocked.CompareExchange(ref most, now, old) != old;)
        {
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }
}
