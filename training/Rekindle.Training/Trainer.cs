using System.Numerics;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>Logistic regression for all labels at once, by AdaGrad over an order that is always the same: the same weights in every run.</summary>
internal static class Trainer
{
    /// <summary>Trains, guesses which sentence of a draft breaks what the draft breaks, and trains again.</summary>
    public static LinearModel Learn(IReadOnlyList<Example> examples, Recipe recipe)
    {
        LinearModel first = Train(examples, recipe);
        var told = new List<Example>(examples.Where(e => e.Draft < 0));
        foreach (IGrouping<int, Example> draft in examples.Where(e => e.Draft >= 0).GroupBy(e => e.Draft))
        {
            Example[] sentences = [.. draft];
            float[][] scores = [.. sentences.Select(first.Predict)];
            for (int label = 0; label < Labels.All.Length; label++)
            {
                int at = label;
                int[] open = [.. Enumerable.Range(0, sentences.Length).Where(s => sentences[s].Truth[at] < 0)];
                if (open.Length == 0 || sentences[0].Unsaid[at]) continue;
                int likeliest = open.MaxBy(s => scores[s][at]);
                if (scores[likeliest][at] < 0.05f) continue;
                sbyte[] truth = [.. sentences[likeliest].Truth];
                truth[at] = 1;
                sentences[likeliest] = sentences[likeliest] with { Truth = truth };
            }

            told.AddRange(sentences);
        }

        return Train(told, recipe);
    }

    private static LinearModel Train(IReadOnlyList<Example> examples, Recipe recipe)
    {
        Dictionary<uint, int> rows = Known(examples, recipe.LeastSeen);
        int pooled = examples[0].Pooled.Length, size = (rows.Count + pooled + 1) * LinearModel.Lanes;
        var model = new LinearModel(rows, new float[size], pooled, recipe);
        (int[] Rows, float[] Values)[] projected = [.. examples.Select(model.Project)];
        float[] squares = new float[size], sum = new float[size], scores = new float[LinearModel.Lanes], slopes = new float[LinearModel.Lanes];
        Array.Fill(squares, 1e-3f);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        ulong state = 0x9E3779B97F4A7C15;
        for (int epoch = 0; epoch < recipe.Epochs; epoch++)
        {
            Shuffle(order, ref state);
            foreach (int e in order)
            {
                LinearModel.Score(projected[e].Rows, projected[e].Values, model.Weights, scores);
                Slopes(examples[e].Truth, scores, recipe.Positive, slopes);
                Step(projected[e].Rows, projected[e].Values, slopes, model.Weights, squares, recipe);
            }

            for (int i = 0; epoch >= recipe.Epochs / 2 && i < size; i++) sum[i] += model.Weights[i];
        }

        int averaged = recipe.Epochs - recipe.Epochs / 2;
        return model with { Weights = [.. sum.Select(w => w / averaged)] };
    }

    private static Dictionary<uint, int> Known(IReadOnlyList<Example> examples, int least)
    {
        var seen = new Dictionary<uint, int>();
        foreach (uint name in examples.SelectMany(e => e.Named.Distinct())) seen[name] = seen.GetValueOrDefault(name) + 1;
        uint[] kept = [.. seen.Where(s => s.Value >= least).Select(s => s.Key).Order()];
        return kept.Select((name, row) => (name, row)).ToDictionary(k => k.name, k => k.row);
    }

    private static void Shuffle(int[] order, ref ulong state)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            state = unchecked(state * 6364136223846793005 + 1442695040888963407);
            int j = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    private static void Slopes(sbyte[] truth, float[] scores, float positive, float[] slopes)
    {
        for (int label = 0; label < truth.Length; label++)
        {
            float p = (float)(1 / (1 + Math.Exp(-scores[label])));
            slopes[label] = truth[label] switch { 1 => (p - 1) * positive, 0 => p, _ => 0 };
        }
    }

    private static void Step(int[] rows, float[] values, float[] slopes, float[] weights, float[] squares, Recipe recipe)
    {
        Vector<float> rate = new(recipe.Rate), decay = new(recipe.Decay);
        for (int i = 0; i < rows.Length; i++)
        {
            var value = new Vector<float>(values[i]);
            for (int lane = 0, at = rows[i] * LinearModel.Lanes; lane < LinearModel.Lanes; lane += Vector<float>.Count)
            {
                var weight = new Vector<float>(weights, at + lane);
                Vector<float> slope = value * new Vector<float>(slopes, lane) + decay * value * weight;
                Vector<float> square = new Vector<float>(squares, at + lane) + slope * slope;
                square.CopyTo(squares, at + lane);
                (weight - rate * slope / Vector.SquareRoot(square)).CopyTo(weights, at + lane);
            }
        }
    }
}
