namespace Rekindle.Drafts.Classifying;

/// <summary>Hashes of words and of features: the same on every machine and in every run, since files are built on them.</summary>
internal static class Hashing
{
    // FNV-1a, 64 bits, its published offset and prime; the halves are mixed once more, as its low bits alone are weak.
    private const ulong Offset = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    /// <summary>The hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Offset;
        foreach (char letter in word)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return Mix(hash);
    }

    /// <summary>The hash of a sequence that goes on with one more part.</summary>
    /// <param name="sequence">Hash of what came before.</param>
    /// <param name="part">Hash or number of the next part.</param>
    public static ulong With(ulong sequence, ulong part) => Mix(unchecked((sequence ^ part) * Prime + part));

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 29;
        hash = unchecked(hash * 0xbf58476d1ce4e5b9);
        return hash ^ (hash >> 32);
    }
}
