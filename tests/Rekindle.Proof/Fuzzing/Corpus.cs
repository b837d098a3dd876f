namespace Rekindle.Proof.Fuzzing;

/// <summary>The kept inputs: the repository's samples, and in tests/Rekindle.Proof/Corpus what broke something once or reaches far.</summary>
public static class Corpus
{
    /// <summary>Where the inputs of a target are kept.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="target">The target's name.</param>
    public static string Folder(string root, string target) => Path.Combine(root, "tests", "Rekindle.Proof", "Corpus", target);

    /// <summary>Samples of the repository and the kept inputs of a target, in an order that is always the same.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="target">The target's name.</param>
    /// <param name="samples">The folder with samples.</param>
    /// <param name="pattern">Which of them.</param>
    public static IReadOnlyList<byte[]> Of(string root, string target, string samples, string pattern) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, samples), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        .. Kept(root, target),
    ];

    /// <summary>The kept inputs of a target alone.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="target">The target's name.</param>
    public static IReadOnlyList<byte[]> Kept(string root, string target) => Directory.Exists(Folder(root, target))
        ? [.. Directory.EnumerateFiles(Folder(root, target)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]
        : [];
}
