using System.Text;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>Writes model.bin: the layout stands in SentenceModel.cs.</summary>
internal static class ModelFile
{
    /// <summary>Features whose weights are all smaller than this share of the largest are left out: they decide nothing.</summary>
    private const float Faint = 0.02f;

    /// <summary>Features that are kept at the most, the strongest of them: with the vectors that stays under eight megabytes.</summary>
    private const int Most = 87_000;

    /// <summary>The file's bytes.</summary>
    /// <param name="model">What was learnt.</param>
    /// <param name="thresholds">From where a label holds, and below what its patterns are not believed.</param>
    public static byte[] Write(LinearModel model, Thresholds thresholds)
    {
        const int Lanes = LinearModel.Lanes;
        float[] weights = model.Weights;
        float[] steps = [.. Enumerable.Range(0, Lanes).Select(lane =>
            Math.Max(1e-9f, Enumerable.Range(0, model.Rows.Count).Max(row => Math.Abs(weights[row * Lanes + lane]))) / 127f)];
        float Strength(int row) => Enumerable.Range(0, Lanes).Max(lane => Math.Abs(weights[row * Lanes + lane]) / (steps[lane] * 127f));
        (uint Name, int Row)[] kept =
        [
            .. model.Rows.Select(r => (Name: r.Key, Row: r.Value, Strength: Strength(r.Value))).Where(r => r.Strength > Faint)
                .OrderByDescending(r => r.Strength).ThenBy(r => r.Name).Take(Most).Select(r => (r.Name, r.Row)).OrderBy(r => r.Name),
        ];
        int places = 1;
        while (places < kept.Length * 3 / 2) places *= 2;
        var keys = new uint[places];
        var rows = new int[places];
        for (int i = 0; i < kept.Length; i++)
        {
            int place = (int)(kept[i].Name & (uint)(places - 1));
            while (rows[place] != 0) place = (place + 1) & (places - 1);
            (keys[place], rows[place]) = (kept[i].Name, i + 1);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes(SentenceModel.Magic));
        foreach (int number in new[] { Labels.All.Length, Lanes, kept.Length, places, model.Pooled }) writer.Write(number);
        writer.Write(model.Recipe.Named);
        writer.Write(model.Recipe.Pooled);
        int bias = (model.Rows.Count + model.Pooled) * Lanes;
        Floats(writer, lane => steps[lane]);
        Floats(writer, lane => weights[bias + lane]);
        Floats(writer, lane => lane < Labels.All.Length ? thresholds.HoldsFrom[lane] : 2);
        Floats(writer, lane => lane < Labels.All.Length ? thresholds.DoubtedBelow[lane] : 0);
        for (int i = model.Rows.Count * Lanes; i < bias; i++) writer.Write(weights[i]);
        foreach (uint key in keys) writer.Write(key);
        foreach (int row in rows) writer.Write(row);
        foreach ((_, int row) in kept)
        {
            for (int lane = 0; lane < Lanes; lane++) writer.Write((sbyte)Math.Round(weights[row * Lanes + lane] / steps[lane]));
        }

        return stream.ToArray();
    }

    private static void Floats(BinaryWriter writer, Func<int, float> value)
    {
        for (int lane = 0; lane < LinearModel.Lanes; lane++) writer.Write(value(lane));
    }
}
