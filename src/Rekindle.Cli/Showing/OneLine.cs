namespace Rekindle.Cli.Showing;

/// <summary>Words of others on one line of a terminal, which they may not command.</summary>
internal static class OneLine
{
    /// <summary>The text with a blank for every control character.</summary>
    public static string Of(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
