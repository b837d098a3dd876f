namespace Rekindle.Cli.Showing;

/// <summary>Emphasis on a terminal; plain text everywhere else.</summary>
/// <param name="On">Whether colour is wanted: a terminal, and NO_COLOR is not set.</param>
public readonly record struct Paint(bool On)
{
    /// <summary>What these surroundings want.</summary>
    public static Paint For(Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(around);
        return new Paint(around.OutputIsTerminal && string.IsNullOrEmpty(around.Variable("NO_COLOR")) && around.Variable("TERM") is not "dumb");
    }

    /// <summary>What the eye should find first.</summary>
    public string Strong(string text) => Wrap(text, "1");

    /// <summary>The one warm colour.</summary>
    public string Ember(string text) => Wrap(text, "38;5;208");

    /// <summary>What may stay in the background.</summary>
    public string Quiet(string text) => Wrap(text, "2");

    private string Wrap(string text, string code) => On ? $"\e[{code}m{text}\e[0m" : text;
}
