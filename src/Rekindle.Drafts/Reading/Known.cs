namespace Rekindle.Drafts.Reading;

/// <summary>Makes word lists. Plain hash sets: frozen ones took longer to make than a short run of the program to use.</summary>
internal static class Known
{
    /// <summary>A set of words, compared letter by letter.</summary>
    /// <param name="words">The words; one said twice counts once.</param>
    /// <returns>The set.</returns>
    public static HashSet<string> Of(params string[] words) => new(words, StringComparer.Ordinal);
}
