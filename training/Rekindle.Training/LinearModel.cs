using System.Numerics;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>The learnt weights: a row of lanes, one lane a label, for each feature.</summary>
/// <param name="Rows">The row of each named feature; the rows of pooled numbers and the bias come behind them.</param>
/// <param name="Weights">All rows, one after the other.</param>
/// <param name="Pooled">Pooled numbers of an example.</param>
/// <param name="Recipe">How it was trained.</param>
internal sealed record LinearModel(Dictionary<uint, int> Rows, float[] Weights, int Pooled, Recipe Recipe)
{
    /// <summary>Lanes of a row: the labels, and room up to the width of any processor.</summary>
    public const int Lanes = 32;

    /// <summary>The rows that an example touches, and how strongly.</summary>
    public (int[] Rows, float[] Values) Project(Example example)
    {
        int[] named = [.. example.Named.Select(name => Rows.GetValueOrDefault(name, -1)).Where(row => row >= 0)];
        int[] pooled = [.. Enumerable.Range(0, Pooled).Where(i => example.Pooled[i] != 0)];
        float value = Recipe.Named / MathF.Sqrt(Math.Max(1, example.Named.Length));
        return (
            [.. named, .. pooled.Select(i => Rows.Count + i), Rows.Count + Pooled],
            [.. named.Select(_ => value), .. pooled.Select(i => example.Pooled[i] * Recipe.Pooled), 1f]);
    }

    /// <summary>Adds up the rows. Each lane is added on its own, so the width of the processor changes nothing.</summary>
    public static void Score(int[] rows, float[] values, float[] weights, float[] scores)
    {
        Array.Clear(scores);
        for (int i = 0; i < rows.Length; i++)
        {
            var value = new Vector<float>(values[i]);
            for (int lane = 0, at = rows[i] * Lanes; lane < Lanes; lane += Vector<float>.Count)
            {
                (new Vector<float>(scores, lane) + value * new Vector<float>(weights, at + lane)).CopyTo(scores, lane);
            }
        }
    }

    /// <summary>The probability of each label.</summary>
    public float[] Predict(Example example)
    {
        (int[] rows, float[] values) = Project(example);
        var scores = new float[Lanes];
        Score(rows, values, Weights, scores);
        return [.. scores.Take(Labels.All.Length).Select(s => 1f / (1f + MathF.Exp(-s)))];
    }
}
