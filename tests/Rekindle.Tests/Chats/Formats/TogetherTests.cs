using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Bytes;

namespace Rekindle.Tests.Chats.Formats;

public sealed class TogetherTests
{
    [Fact]
    public void A_thread_in_three_files_is_one_history()
    {
        string folder = Path.Combine(ReadSample.Folder, "messenger", "thread");
        NamedBytes[] files = [.. Directory.GetFiles(folder).Select(f => new NamedBytes(f, ByteSource.Of(File.ReadAllBytes(f))))];

        HistoryReport report = Report(files, "Ana", "José");

        Assert.Equal([3, 5], report.People.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Messages));
        Assert.Equal(3, report.Files.Count);
    }

    [Fact]
    public void The_page_and_the_data_of_one_Signal_chat_count_once()
    {
        const string Data =
            "{\"date\": \"2024-03-07T15:04:09.123\", \"sender\": \"Mara\", \"body\": \"See you at 8\", \"quote\": \"\", \"attachments\": []}\n"
            + "{\"date\": \"2024-03-07T15:04:30.999\", \"sender\": \"Me\", \"body\": \"ok\", \"quote\": \"> See you at 8\", \"attachments\": []}\n";
        const string Page = "[2024-03-07 15:04:09] Mara: See you at 8  \n(- Me: ❤ -)\n[2024-03-07 15:04:30] Me: \n\n> See you at 8\n\nok  \n";

        HistoryReport report = Report([Named("data.json", Data), Named("chat.md", Page)], "Me", "Mara");

        Assert.Equal([1, 1], report.People.Select(p => p.Messages));
    }

    [Fact]
    public void Messages_and_calls_of_one_phone_are_one_history()
    {
        string folder = Path.Combine(ReadSample.Folder, "sms");
        NamedBytes[] files = [.. new[] { "two-people.xml", "calls.xml" }.Select(f => new NamedBytes(f, ByteSource.Of(File.ReadAllBytes(Path.Combine(folder, f)))))];

        HistoryReport report = Report(files, "Me", "Mara");

        Assert.Equal(12, report.People.Sum(p => p.Messages));
    }

    private static NamedBytes Named(string name, string text) => new(name, ByteSource.Of(Encoding.UTF8.GetBytes(text)));

    private static HistoryReport Report(IReadOnlyList<NamedBytes> files, string me, string them)
    {
        HistoryAnswer answer = ChatReading.Read(files, ReadSample.Options).Report(new HistoryOptions { Me = me, Them = them });
        return answer.Report ?? throw new InvalidOperationException(answer.Question);
    }
}
