using System.Text;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Bytes;

namespace Rekindle.Tests.Chats;

/// <summary>Reads what a test wrote.</summary>
internal static class Reading
{
    public static readonly ReadingOptions Options = new() { ReadOn = new DateOnly(2024, 12, 31) };

    public static ChatHistory Of(params string[] files) => OfBytes([.. files.Select(Encoding.UTF8.GetBytes)]);

    public static ChatHistory OfBytes(params byte[][] files) =>
        ChatReading.Read([.. files.Select((f, i) => new NamedBytes($"file {i + 1}", ByteSource.Of(f)))], Options);

    public static HistoryReport Report(string file, HistoryOptions? options = null) => Report(Of(file), options);

    public static HistoryReport Report(ChatHistory history, HistoryOptions? options = null)
    {
        HistoryAnswer answer = history.Report(options ?? new HistoryOptions());
        Assert.Null(answer.Question);
        return answer.Report!;
    }
}
