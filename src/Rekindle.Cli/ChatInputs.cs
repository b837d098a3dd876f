using Rekindle.Chats;
using Rekindle.Chats.Bytes;

namespace Rekindle.Cli;

/// <summary>The files that a history is read from, open as long as it is used.</summary>
internal sealed class ChatInputs : IDisposable
{
    private const int MostOfAFolder = 20_000;

    private readonly List<NamedBytes> given = [];
    private readonly List<FileBytes> open = [];
    private readonly HashSet<string> fromFolder = [];

    /// <summary>What was opened.</summary>
    public IReadOnlyList<NamedBytes> Given => given;

    /// <summary>Whether a file was found in a folder: it is no fault of the person's if it is no chat.</summary>
    public bool IsFromFolder(string name) => fromFolder.Contains(name);

    /// <summary>Opens a file, a folder with all below it, or standard input for <c>-</c>.</summary>
    /// <returns>Why it cannot be read; null where it can.</returns>
    public string? Add(string path, Surroundings around)
    {
        try
        {
            if (path == "-")
            {
                given.Add(new NamedBytes("-", ByteSource.Of(Inputs.All(around.Input))));
                return null;
            }

            if (!Directory.Exists(path))
            {
                Open(path);
                return null;
            }

            string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Take(MostOfAFolder + 1)];
            if (files.Length > MostOfAFolder) return $"the folder holds more than {MostOfAFolder} files; give the folder of the chat alone";
            foreach (string file in files.Order(StringComparer.Ordinal))
            {
                Open(file);
                fromFolder.Add(file);
            }

            return files.Length == 0 ? "the folder is empty" : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return fault switch
            {
                FileNotFoundException or DirectoryNotFoundException => "there is no such file",
                UnauthorizedAccessException => "the file may not be read by this user",
                _ => "the file cannot be read",
            };
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (FileBytes file in open) file.Dispose();
    }

    private void Open(string path)
    {
        var bytes = new FileBytes(path);
        open.Add(bytes);
        given.Add(new NamedBytes(path, bytes));
    }
}
