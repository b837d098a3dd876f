namespace Rekindle.Cli.Showing;

/// <summary>Whether rings, bars and waves of block signs can be shown.</summary>
internal static class Glyphs
{
    /// <summary>A terminal whose surroundings say that they speak UTF-8 and that is no dumb one; plain words elsewhere.</summary>
    public static bool Shown(Surroundings around) =>
        around.OutputIsTerminal && around.Variable("TERM") is not "dumb" && SpeaksUtf8(around);

    // The first of the three that is set decides, as the C library has it.
    private static bool SpeaksUtf8(Surroundings around)
    {
        foreach (string name in new[] { "LC_ALL", "LC_CTYPE", "LANG" })
        {
            if (around.Variable(name) is not { Length: > 0 } locale) continue;
            return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }
}
