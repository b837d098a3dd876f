using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Tests.Chats.Formats;

public sealed class HostileFilesTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(ReadSample.Folder, "*", SearchOption.AllDirectories).Where(IsOurs)
            .Select(p => Path.GetRelativePath(ReadSample.Folder, p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_cut_anywhere_gives_what_stands_before_the_cut(string sample)
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(ReadSample.Folder, sample));
        ChatFormat format = FormatOf(whole);
        int all = Count(Read(format, whole));

        for (int cut = 0; cut < whole.Length; cut += 1 + (whole.Length / 1500))
        {
            ChatFile file = Read(format, whole[..cut]);

            // A cut inside a line of text may end one message early, never make more of them than there are lines.
            Assert.True(Count(file) <= all, $"{Count(file)} records of {all} at byte {cut}");
            ReadTexts(file);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Bytes_changed_by_chance_never_stop_the_reading(string sample)
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(ReadSample.Folder, sample));
        ChatFormat format = FormatOf(whole);
        var chance = new Random(7);
        byte[] sharp = [.. "{}[]\",:\\<>/&;=\n\r 0\0\u00ff"u8];
        for (int round = 0; round < 300; round++)
        {
            byte[] changed = [.. whole];
            for (int i = 0; i <= round % 5; i++)
            {
                changed[chance.Next(changed.Length)] = round % 2 == 0 ? sharp[chance.Next(sharp.Length)] : (byte)chance.Next(256);
            }

            ReadTexts(Read(format, changed));
        }
    }

    [Theory]
    [InlineData("{\"messages\":[{\"id\":1,\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from_id\":\"user1\",\"text\":")]
    [InlineData("{\"messages\":")]
    [InlineData("{\"date_unixtime\":1,\"from_id\":")]
    public void Deep_JSON_is_refused_without_a_deep_stack(string beginning)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(beginning + new string('[', 2_000_000));

        ChatFile file = Read(new Rekindle.Chats.Telegram.TelegramFormat(), bytes);

        Assert.Equal(0, Count(file));
        Assert.Equal("values nested too deeply", Assert.Single(file.Skipped.First).Reason);
    }

    public static TheoryData<string, string, string> Beginnings => new()
    {
        { "{\"messages\":[{\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from_id\":\"user1\",\"text\":\"", "\"},{\"type\":\"message\",\"date_unixtime\":\"1709820250\",\"from_id\":\"user1\",\"text\":\"short\"}]}", "telegram" },
        { "<smses count=\"2\"><sms date=\"1709820249000\" type=\"1\" address=\"1\" body=\"", "\"/><sms date=\"1709820250000\" type=\"1\" address=\"1\" body=\"short\"/></smses>", "sms" },
        { "{\"date\": \"2024-03-07T15:04:09\", \"sender\": \"Me\", \"body\": \"", "\"}\n{\"date\": \"2024-03-07T15:04:10\", \"sender\": \"Me\", \"body\": \"short\"}\n", "signal-json" },
        { "[2024-03-07 15:04:09] Me: one  \n[2024-03-07 15:04:09] Me: ", "  \n[2024-03-07 15:04:10] Me: short  \n", "signal-markdown" },
        { "Mar 07, 2024  3:04:09 PM\nMe\n", "\n\nMar 07, 2024  3:04:10 PM\nMe\nshort\n\n", "imessage" },
    };

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void A_message_of_hundreds_of_megabytes_is_told_and_passed_over_in_bounded_memory(string before, string after, string format)
    {
        var source = new LongMiddle(before, 300L << 20, after);
        ChatFormat reader = FormatTable.Tell(source.Head(ChatFormat.HeadBytes), out _)!;
        long allocated = GC.GetAllocatedBytesForCurrentThread();

        ChatFile file = reader.Read("a file", source, new ReadingRun(ReadSample.Options, source.Length, null, CancellationToken.None));

        Assert.Equal(format, file.Format);
        Assert.Contains(file.Skipped.First, s => s.Reason == "a message too long to be read");
        Assert.Equal("short", ReadSample.Records(file, file.Chats[0]).Last()[3]);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 100L << 20, "a long message must not be held whole");
    }

    [Fact]
    public void A_damaged_message_counts_once_whatever_lies_inside_it()
    {
        const string Rest = "\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from\":\"A\",\"from_id\":\"user1\",\"text\":\"hi\"}";

        ChatFile file = ReadSample.OfText(
            $"{{\"messages\":[{{\"id\" 1,\"reactions\":[{{\"a\":1}},\n{{\"b\":2}}, {{\"c\" 3}}, {{\"d\":4}}],{Rest},\n{{{Rest},\n{{{Rest}]}}");

        Assert.Equal(2, Count(file));
        Assert.Equal("not valid JSON", Assert.Single(file.Skipped.First).Reason);
    }

    [Theory]
    [InlineData(1024, 1)]
    [InlineData(1025, 0)]
    public void A_name_longer_than_a_kilobyte_is_none(int length, int records)
    {
        ChatFile file = ReadSample.OfText($"{{\"messages\":[{{\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from\":\"{new string('n', length)}\",\"from_id\":\"user1\",\"text\":\"hi\"}}]}}");

        Assert.Equal(records, Count(file));
    }

    [Fact]
    public void A_chat_that_is_lost_behind_damage_is_told()
    {
        const string Message = "{\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from\":\"A\",\"from_id\":\"user1\",\"text\":\"hi\"}";
        const string Broken = "{\"type\":\"message\" \"date_unixtime\":\"1709820249\"}";

        ChatFile file = ReadSample.OfText(
            $"{{\"personal_information\":{{}},\"chats\":{{\"about\":\"\",\"list\":[{{\"id\":1,\"messages\":[{Message},{Broken}]}},\n{{\"id\":2,\"messages\":[{Message}]}},{{\"id\":3,\"messages\":[{Message}]}}]}}}}");

        Assert.Equal(1, Count(file));
        Assert.Equal(
            ["not valid JSON", "a whole chat that was lost behind damage", "a whole chat that was lost behind damage"], file.Skipped.First.Select(s => s.Reason));
    }

    [Fact]
    public void A_reading_that_is_cancelled_ends()
    {
        var source = new LongMiddle("{\"messages\":[{\"date_unixtime\":\"1\",\"from_id\":\"", 8L << 20, "\"}]}");
        using var cancel = new CancellationTokenSource();
        var run = new ReadingRun(ReadSample.Options, source.Length, _ => cancel.Cancel(), cancel.Token);

        Assert.Throws<OperationCanceledException>(() => new Rekindle.Chats.Telegram.TelegramFormat().Read("a file", source, run));
    }

    [Fact]
    public void More_names_than_a_chat_can_have_are_told_and_left_out()
    {
        var text = new StringBuilder("{\"type\":\"private_group\",\"messages\":[");
        for (int i = 0; i < AuthorTable.Most + 3; i++)
        {
            text.Append(i == 0 ? "" : ",\n").Append("{\"type\":\"message\",\"date_unixtime\":\"1709820249\",\"from\":\"n").Append(i).Append("\",\"from_id\":\"user").Append(i).Append("\",\"text\":\"hi\"}");
        }

        ChatFile file = ReadSample.OfText(text + "]}");

        Assert.Equal(AuthorTable.Most, Count(file));
        Assert.Equal(["more names than a chat can have"], file.Skipped.First.Select(s => s.Reason).Distinct());
        Assert.Equal(3, file.Skipped.Count);
    }

    private static bool IsOurs(string path) =>
        !path.EndsWith(".expected.json", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal) | path.Contains("signal", StringComparison.Ordinal)
        && FormatSamplesTests.Folders.Any(f => path.StartsWith(Path.Combine(ReadSample.Folder, f), StringComparison.Ordinal));

    private static ChatFormat FormatOf(byte[] bytes) => FormatTable.Tell(bytes.AsSpan()[..Math.Min(bytes.Length, ChatFormat.HeadBytes)].TrimStart("\uFEFF"u8), out _)!;

    private static ChatFile Read(ChatFormat format, byte[] bytes) =>
        format.Read("a file", ByteSource.Of(bytes), new ReadingRun(ReadSample.Options, bytes.Length, null, CancellationToken.None));

    private static int Count(ChatFile file) => file.Chats.Sum(c => c.Pages.Sum(p => p.Count));

    private static void ReadTexts(ChatFile file)
    {
        foreach (Chat chat in file.Chats) _ = ReadSample.Records(file, chat).Count();
    }

    // A file with many bytes of "a" in it that nobody has to keep.
    private sealed class LongMiddle(string before, long middle, string after) : ByteSource
    {
        private readonly byte[] before = Encoding.UTF8.GetBytes(before);
        private readonly byte[] after = Encoding.UTF8.GetBytes(after);

        public override long Length => before.Length + middle + after.Length;

        public override int Read(long offset, Span<byte> into)
        {
            int count = (int)Math.Min(into.Length, Math.Max(0, Length - offset));
            into = into[..count];
            into.Fill((byte)'a');
            Put(before, -offset, into);
            Put(after, before.Length + middle - offset, into);
            return count;
        }

        private static void Put(byte[] part, long at, Span<byte> into)
        {
            long from = Math.Max(0, -at);
            long to = Math.Min(part.Length, into.Length - at);
            if (from < to) part.AsSpan((int)from, (int)(to - from)).CopyTo(into[(int)(at + from)..]);
        }
    }
}
