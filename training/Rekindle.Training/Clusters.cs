namespace Rekindle.Training;

/// <summary>k-means over unit vectors, by cosine. Seeds are spread evenly over the rows, so there is no chance in it.</summary>
internal static class Clusters
{
    private const int Rounds = 12;

    /// <summary>The cluster of each row.</summary>
    /// <param name="rows">Unit vectors, common words first.</param>
    /// <param name="count">How many clusters.</param>
    public static int[] Of(float[][] rows, int count)
    {
        int size = rows[0].Length;
        float[][] centres = [.. Enumerable.Range(0, count).Select(c => (float[])rows[(int)((long)c * rows.Length / 2 / count)].Clone())];
        var cluster = new int[rows.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int r = 0; r < rows.Length; r++) cluster[r] = Nearest(rows[r], centres);
            float[][] sums = [.. Enumerable.Range(0, count).Select(_ => new float[size])];
            for (int r = 0; r < rows.Length; r++)
            {
                float[] sum = sums[cluster[r]];
                for (int i = 0; i < size; i++) sum[i] += rows[r][i];
            }

            for (int c = 0; c < count; c++)
            {
                double norm = Math.Sqrt(sums[c].Sum(x => (double)x * x));
                if (norm > 0) centres[c] = [.. sums[c].Select(x => (float)(x / norm))];
            }
        }

        return cluster;
    }

    private static int Nearest(float[] row, float[][] centres)
    {
        int best = 0;
        float closest = float.MinValue;
        for (int c = 0; c < centres.Length; c++)
        {
            float[] centre = centres[c];
            float dot = 0;
            for (int i = 0; i < row.Length; i++) dot += row[i] * centre[i];
            if (dot > closest) (best, closest) = (c, dot);
        }

        return best;
    }
}
