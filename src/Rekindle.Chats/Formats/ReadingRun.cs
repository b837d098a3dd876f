using Rekindle.Chats.Records;

namespace Rekindle.Chats.Formats;

/// <summary>How far a reading is.</summary>
/// <param name="Done">Bytes that were read, over all files.</param>
/// <param name="Total">Bytes there are.</param>
public readonly record struct ReadingProgress(long Done, long Total);

/// <summary>One reading of one or more files: what its readers share.</summary>
internal sealed class ReadingRun(ReadingOptions options, long total, Action<ReadingProgress>? progress, CancellationToken cancel)
{
    private long done;

    /// <summary>What the person decided.</summary>
    public ReadingOptions Options { get; } = options;

    /// <summary>Records that may still be kept.</summary>
    public RecordBudget Budget { get; } = new(RecordBudget.Default);

    /// <summary>Notes that some bytes were read; safe from several threads.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void Advance(long bytes)
    {
        cancel.ThrowIfCancellationRequested();
        long now = Interlocked.Add(ref done, bytes);
        progress?.Invoke(new ReadingProgress(Math.Min(now, total), total));
    }
}
