using System.Text;
using Rekindle.Chats.Formats;

namespace Rekindle.Tests.Chats.Formats;

public sealed class TellingFormatsTests
{
    [Theory]
    [InlineData("telegram/personal.json", "TelegramFormat")]
    [InlineData("telegram/whole-account.json", "TelegramFormat")]
    [InlineData("telegram/empty.json", "TelegramFormat")]
    [InlineData("messenger/thread/message_2.json", "MetaFormat")]
    [InlineData("messenger/end-to-end.json", "MetaFormat")]
    [InlineData("instagram/message_1.json", "MetaFormat")]
    [InlineData("discord/direct.json", "DiscordFormat")]
    [InlineData("sms/calls.xml", "SmsFormat")]
    [InlineData("sms/entity-bomb.xml", "SmsFormat")]
    [InlineData("signal/data.json", "SignalDataFormat")]
    [InlineData("signal/chat.md", "SignalPageFormat")]
    [InlineData("imessage/hostile.txt", "IMessageFormat")]
    public void A_format_is_told_from_the_bytes_and_nobody_else_is_nearly_as_sure(string sample, string format)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(ReadSample.Folder, sample));

        var sure = FormatTable.All.Select(f => (f.GetType().Name, Likeness: f.Likeness(bytes))).OrderByDescending(f => f.Likeness).ToList();

        Assert.Equal(format, sure[0].Name);
        Assert.True(sure[0].Likeness - sure[1].Likeness >= 5, $"{sure[1].Name} is at {sure[1].Likeness}, {sure[0].Name} at {sure[0].Likeness}");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"messages\": []}")]
    [InlineData("[1, 2, 3]")]
    [InlineData("{\"text\": \"he wrote \\\"guild\\\": \\\"channel\\\": and \\\"date_unixtime\\\": \\\"messages\\\":\"}")]
    [InlineData("<html><body>smses</body></html>")]
    [InlineData("Mar 07, 2024 was a Thursday\nand so was another")]
    [InlineData("[2024-03-07 15:04:09] a log without names\n[2024-03-07 15:04:10] and more of it\n")]
    public void What_only_looks_like_an_export_is_none(string text)
    {
        IEnumerable<ChatFormat> ours = FormatTable.All.Where(f => f is not Rekindle.Chats.WhatsApp.WhatsAppFormat);

        Assert.All(ours, f => Assert.Equal(0, f.Likeness(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void Bracketed_dates_without_two_blanks_behind_the_words_are_left_to_WhatsApp()
    {
        byte[] text = Encoding.UTF8.GetBytes("[2024-03-07 15:04:09] Ana: hi\r\n[2024-03-07 15:04:30] Ben: hello\r\n");

        Assert.IsType<Rekindle.Chats.WhatsApp.WhatsAppFormat>(FormatTable.Tell(text, out _));
    }

    [Fact]
    public void The_two_shapes_of_Messenger_are_kept_apart()
    {
        Assert.Equal("messenger-e2ee", ReadSample.OfFile(Path.Combine(ReadSample.Folder, "messenger", "end-to-end.json")).Format);
        Assert.Equal("messenger", ReadSample.OfFile(Path.Combine(ReadSample.Folder, "messenger", "thread", "message_1.json")).Format);
    }
}
