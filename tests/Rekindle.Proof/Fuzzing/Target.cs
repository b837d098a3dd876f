using System.Text;

namespace Rekindle.Proof.Fuzzing;

/// <summary>What is fed with changed inputs.</summary>
/// <param name="Name">Its name, and that of its folder in the corpus.</param>
/// <param name="Share">How many of ten thousand inputs are its own.</param>
/// <param name="Samples">What the inputs are made from.</param>
/// <param name="Spice">Words that mean something to it.</param>
/// <param name="Accepts">Feeds it. True: taken. False: refused in a documented way. It throws <see cref="BrokenPromiseException"/> where the answer
/// breaks a promise; any other exception is a crash.</param>
public sealed record Target(string Name, int Share, IReadOnlyList<byte[]> Samples, IReadOnlyList<byte[]> Spice, Func<byte[], bool> Accepts)
{
    /// <summary>Words as bytes.</summary>
    public static IReadOnlyList<byte[]> Words(params string[] words) => [.. words.Select(Encoding.UTF8.GetBytes)];
}

/// <summary>An answer that should never have been given.</summary>
/// <param name="promise">The promise that it breaks.</param>
public sealed class BrokenPromiseException(string promise) : Exception(promise);
