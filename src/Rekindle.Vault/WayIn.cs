namespace Rekindle.Vault;

/// <summary>A way into a vault that is to be made: what the person brings, and how hard it is made to guess.</summary>
public sealed class WayIn
{
    /// <summary>Fewest rounds of PBKDF2-HMAC-SHA-512 that are written or accepted.</summary>
    /// <value>210,000: OWASP Password Storage Cheat Sheet.</value>
    public const int FewestIterations = 210_000;

    /// <summary>Most rounds accepted, so that a changed header cannot keep a processor busy for hours.</summary>
    /// <value>10,000,000: some seconds on a present computer.</value>
    public const int MostIterations = 10_000_000;

    private WayIn(Key key, int iterations)
    {
        Key = key;
        Iterations = iterations;
    }

    internal Key Key { get; }

    internal int Iterations { get; }

    /// <summary>A way in by <paramref name="key"/>, which stays the caller's to dispose.</summary>
    /// <param name="key">The passphrase or the key file's secret.</param>
    /// <param name="iterations">Rounds for a passphrase, from <see cref="FewestIterations"/> to
    /// <see cref="MostIterations"/>; a key file needs none, for nobody can guess it.</param>
    public static WayIn By(Key key, int iterations = FewestIterations)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, FewestIterations);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(iterations, MostIterations);
        return new WayIn(key, iterations);
    }
}
