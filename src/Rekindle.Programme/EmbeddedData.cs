using System.Reflection;

namespace Rekindle.Programme;

/// <summary>The data files that are built into this assembly: playbooks, advice, help lines, questionnaires.</summary>
internal static class EmbeddedData
{
    /// <summary>The text of a data file, named by its path in the repository.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Text(string path)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new ArgumentException($"there is no data file {path}", nameof(path));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
