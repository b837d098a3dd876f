using System.Security.Cryptography;
using System.Text;
using Rekindle.Programme;

namespace Rekindle.Cli;

/// <summary>A text that the person writes in their own editor.</summary>
/// <remarks>
/// The file lies in a folder of its own that nobody else may enter, so that what an editor puts beside it (swap file, backup) lies
/// there too; in memory where the system has such a place (XDG_RUNTIME_DIR), else with the vault. Whatever is in the folder
/// afterwards is overwritten and removed, also where the editor fails or Ctrl-C is pressed. An editor that saves by making a new
/// file frees the old one's blocks before they could be overwritten: on a disk this is as far as a program can go.
/// </remarks>
internal static class EditedText
{
    private const string End = "# ---- What stands below this line is left out. ----";
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens the editor and reads what was written.</summary>
    /// <param name="fields">Names of the texts that are wanted, in order.</param>
    /// <param name="around">The editor, and the variables of the environment.</param>
    /// <param name="home">A folder of the person's own, where there is no place in memory.</param>
    /// <param name="id">Makes the folder's name its own.</param>
    public static Reading<string> Ask(IReadOnlyList<string> fields, Surroundings around, string home, Guid id)
    {
        CancellationToken broken = around.Interrupted?.Invoke() ?? CancellationToken.None;
        string folder = Path.Combine(Place(around, home), $"rekindle-{id:N}");
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, OwnerFolder);
            string path = Path.Combine(folder, "text.txt");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerFile;
            using (var writer = new StreamWriter(path, options)) writer.Write(Blank(fields));
            if (around.Edit!(path) != 0) return Reading.Refused<string>("", 0, "the editor did not end well; nothing was kept");
            if (broken.IsCancellationRequested) return Reading.Refused<string>("", 0, "it was broken off; nothing was kept");
            Reading<string> read = Inputs.Text(new FileRead("editor", File.ReadAllBytes(path)));
            return read.Value is { } text ? Reading.Of(BeforeEnd(text)) : read;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return Reading.Refused<string>("", 0, "the editor or its file could not be opened; nothing was kept. Give the text on standard input instead");
        }
        finally
        {
            Wipe(folder);
        }
    }

    private static string Place(Surroundings around, string home) =>
        around.Variable("XDG_RUNTIME_DIR") is { Length: > 0 } memory && Path.IsPathRooted(memory) && Directory.Exists(memory) ? memory
        : Directory.Exists(home) ? home : Path.GetTempPath();

    private static string Blank(IReadOnlyList<string> fields)
    {
        string how = fields.Count == 1 ? $"Write: {fields[0]}." : $"Write in this order, divided by lines that hold only {Fields.Divider}: {string.Join(", ", fields)}.";
        return new StringBuilder(string.Join($"\n{Fields.Divider}\n", fields.Select(_ => "")))
            .Append('\n').Append(End).Append("\n# ").Append(how).Append("\n# Save and close to keep it. An empty text keeps nothing.\n").ToString();
    }

    private static string BeforeEnd(string text)
    {
        string plain = "\n" + text.ReplaceLineEndings("\n");
        int end = plain.IndexOf("\n" + End, StringComparison.Ordinal);
        return (end < 0 ? plain : plain[..end]).TrimStart('\n');
    }

    private static void Wipe(string folder)
    {
        if (!Directory.Exists(folder)) return;
        foreach (string path in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null) continue;
            if (file.IsReadOnly) file.IsReadOnly = false;
            using FileStream stream = file.Open(FileMode.Open, FileAccess.Write);
            byte[] over = RandomNumberGenerator.GetBytes((int)Math.Min(stream.Length, int.MaxValue));
            stream.Write(over);
            stream.Flush(flushToDisk: true);
        }

        Directory.Delete(folder, recursive: true);
    }
}
