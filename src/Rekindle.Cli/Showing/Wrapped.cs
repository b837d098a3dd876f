using System.Text;

namespace Rekindle.Cli.Showing;

/// <summary>Text broken between words.</summary>
internal static class Wrapped
{
    /// <summary>The paragraph in lines of at most so many columns; a word that is longer stands alone.</summary>
    /// <param name="text">Without emphasis: its signs would be counted.</param>
    /// <param name="columns">Width, the indent included.</param>
    /// <param name="indent">Before each line.</param>
    public static string Text(string text, int columns, string indent = "")
    {
        var lines = new StringBuilder(indent);
        int at = indent.Length;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at > indent.Length && at + 1 + word.Length > columns)
            {
                lines.Append('\n').Append(indent);
                at = indent.Length;
            }
            else if (at > indent.Length)
            {
                lines.Append(' ');
                at++;
            }

            lines.Append(word);
            at += word.Length;
        }

        return lines.ToString();
    }
}
