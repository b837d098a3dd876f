using System.Diagnostics;
using Rekindle.Chats;
using Rekindle.Chats.Analysis;
using Rekindle.Chats.Bytes;
using Rekindle.Tests.Shared.Chats;

// history FILE    everything, as the command line does it; prints the JSON
// parse FILE      the records alone
// scan FILE       the floor: reads the bytes and counts line ends
// run N COMMAND...  a whole process, N times: seconds and memory
// make FILE N     writes an export of N records that nobody wrote
if (args.Length < 2) return 2;
if (args[0] == "run") return WholeProcess.Measure(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture), args[2..]);
if (args[0] == "make")
{
    int records = int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture);
    File.WriteAllBytes(args[1], MadeExport.Of(ExportStyle.All[0], records, seed: 1).Bytes);
    return 0;
}

long begun = Stopwatch.GetTimestamp();
using var file = File.OpenHandle(args[1]);
var source = new HandleBytes(file);
if (args[0] == "scan")
{
    var block = new byte[1 << 20];
    long lines = 0;
    for (long at = 0; at < source.Length;)
    {
        int got = source.Read(at, block);
        lines += block.AsSpan(0, got).Count((byte)'\n');
        at += got;
    }

    Console.WriteLine($"{lines} lines");
    return 0;
}

ChatHistory history = ChatReading.Read([new NamedBytes(args[1], source)], new ReadingOptions { ReadOn = new DateOnly(2026, 1, 1) });
Console.Error.WriteLine($"read {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms");
if (args[0] == "parse") return 0;
HistoryAnswer answer = history.Report(new HistoryOptions());
Console.Error.WriteLine($"counted {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms");
Console.WriteLine(answer.Report is { } report ? HistoryJson.ToText(report) : answer.Question);
return 0;

/// <summary>A file, read where it lies.</summary>
internal sealed class HandleBytes(Microsoft.Win32.SafeHandles.SafeFileHandle handle) : ByteSource
{
    public override long Length { get; } = RandomAccess.GetLength(handle);

    public override int Read(long offset, Span<byte> into) => RandomAccess.Read(handle, into, offset);
}
