namespace Rekindle.Drafts.Classifying;

/// <summary>The features of one sentence: which named ones it has, by hash, and a row of numbers from its word vectors.</summary>
/// <param name="dimensions">Numbers in one word vector.</param>
internal sealed class FeatureBag(int dimensions)
{
    /// <summary>How many vectors are pooled side by side.</summary>
    public const int Pools = 6;

    /// <summary>Hashes of the features it has; in order once <see cref="KeepEachOnce"/> was called.</summary>
    public List<uint> Named { get; } = new(512);

    /// <summary>The pooled word vectors, one after the other.</summary>
    public float[] Pooled { get; } = new float[Pools * dimensions];

    /// <summary>One pooled vector.</summary>
    /// <param name="pool">Which, from 0.</param>
    public Span<float> Pool(int pool) => Pooled.AsSpan(pool * dimensions, dimensions);

    /// <summary>Keeps each named feature once: a word said twenty times says no more than said once.</summary>
    public void KeepEachOnce()
    {
        Named.Sort();
        int kept = 0;
        for (int i = 0; i < Named.Count; i++)
        {
            if (i == 0 || Named[i] != Named[i - 1])
            {
                Named[kept++] = Named[i];
            }
        }

        Named.RemoveRange(kept, Named.Count - kept);
    }

    /// <summary>Empties it for the next sentence.</summary>
    public void Clear()
    {
        Named.Clear();
        Array.Clear(Pooled);
    }
}
