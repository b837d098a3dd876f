using Rekindle.Chats.Analysis;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Opening;

namespace Rekindle.Chats;

/// <summary>A file that is to be read.</summary>
/// <param name="Name">For results and messages; nothing is told from it.</param>
/// <param name="Bytes">Its bytes; must stay readable while the history is used.</param>
public sealed record NamedBytes(string Name, ByteSource Bytes);

/// <summary>Reads exports of chats. Nothing leaves the call: what is kept are times, names, kinds and counts, never texts.</summary>
public static class ChatReading
{
    /// <summary>Reads files, each of any known format or an archive of such.</summary>
    /// <param name="files">The files; a chat that is spread over several of them becomes one.</param>
    /// <param name="options">What the person decided.</param>
    /// <param name="progress">Called now and then, from any thread; null: nobody looks.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <returns>What was read, and which files were refused. Never throws for what stands in a file.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ChatHistory Read(
        IReadOnlyList<NamedBytes> files, ReadingOptions options, Action<ReadingProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var refused = new List<RefusedFile>();
        var opened = new List<Opened>();
        foreach (NamedBytes file in files)
        {
            opened.AddRange(Unpacking.Open(file.Name, file.Bytes, out string? problem, cancel));
            if (problem is not null) refused.Add(new RefusedFile(file.Name, problem));
        }

        var run = new ReadingRun(options, opened.Sum(o => o.Bytes.Length), progress, cancel);
        var read = new List<ChatFile>();
        foreach (Opened file in opened)
        {
            ChatFile chats = file.Format.Read(file.Name, file.Bytes, run);
            if (chats.Chats.Count == 0) refused.Add(new RefusedFile(file.Name, $"it looks like {chats.Format}, but holds no message"));
            else read.Add(chats);
        }

        return new ChatHistory(read, refused);
    }
}
