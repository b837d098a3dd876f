using Rekindle.Chats.Formats;

namespace Rekindle.Cli.Showing;

/// <summary>How far a reading is: one line that is written over, for what takes longer than a second.</summary>
internal static class ReadingLine
{
    /// <summary>What to call with the progress; null where no terminal looks on.</summary>
    public static Action<ReadingProgress>? For(Surroundings around)
    {
        if (!around.OutputIsTerminal || !around.InputIsTerminal) return null;
        long begun = around.Clock.GetTimestamp();
        int shown = -1;
        var gate = new Lock();
        return progress =>
        {
            if (around.Clock.GetElapsedTime(begun).TotalSeconds < 1) return;
            int percent = (int)(progress.Done * 100 / Math.Max(1, progress.Total));
            lock (gate)
            {
                if (percent <= shown) return;
                shown = percent;
                around.Error.Write(percent >= 100 ? "\r              \r" : $"\rReading: {percent} %");
                around.Error.Flush();
            }
        };
    }
}
