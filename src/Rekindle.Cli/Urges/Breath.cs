namespace Rekindle.Cli.Urges;

/// <summary>The breath that carries through an urge, as a function of the time since its beginning.</summary>
internal static class Breath
{
    /// <summary>How long the wave lasts: ninety seconds, as the urge button of the research notes has it (section 8), again if wanted.</summary>
    public static readonly TimeSpan Whole = TimeSpan.FromSeconds(90);

    /// <summary>Seconds of breathing in: 4.</summary>
    public const int In = 4;

    /// <summary>Seconds of breathing out: 6; longer than in, six breaths a minute, nine in all.</summary>
    public const int Out = 6;

    /// <summary>Seconds of one breath.</summary>
    public const int Round = In + Out;

    /// <summary>Whether this is a moment of breathing in.</summary>
    /// <param name="seconds">Since the beginning; before it is read as the breath before.</param>
    public static bool IsIn(double seconds) => Into(seconds) < In;

    /// <summary>How full the breath is: 0 empty, 1 full; it turns gently at both ends.</summary>
    /// <param name="seconds">Since the beginning.</param>
    public static double Fullness(double seconds)
    {
        double into = Into(seconds);
        double share = into < In ? into / In : 1 - (into - In) / Out;
        return (1 - Math.Cos(Math.PI * share)) / 2;
    }

    private static double Into(double seconds) => (seconds % Round + Round) % Round;
}
