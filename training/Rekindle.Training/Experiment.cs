using System.Globalization;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

internal static class Experiment
{
    public static Recipe With(Recipe recipe, string[] settings)
    {
        foreach (string setting in settings)
        {
            string[] sides = setting.Split('=');
            float value = float.Parse(sides[1], CultureInfo.InvariantCulture);
            recipe = sides[0] switch
            {
                "epochs" => recipe with { Epochs = (int)value },
                "least" => recipe with { LeastSeen = (int)value },
                "rate" => recipe with { Rate = value },
                "decay" => recipe with { Decay = value },
                "pooled" => recipe with { Pooled = value },
                "named" => recipe with { Named = value },
                "positive" => recipe with { Positive = value },
                _ => throw new ArgumentException(setting),
            };
        }

        return recipe;
    }

    public static string Ap(IReadOnlyList<(Example Example, float[] Scores)> all)
    {
        var aps = new double[Labels.All.Length];
        for (int l = 0; l < aps.Length; l++)
        {
            var ranked = all.Where(s => s.Example.Draft < 0).OrderByDescending(s => s.Scores[l]).ToList();
            int hits = 0;
            for (int i = 0; i < ranked.Count; i++) if (ranked[i].Example.Truth[l] == 1) aps[l] += (double)++hits / (i + 1);
            aps[l] /= Math.Max(1, hits);
        }

        return string.Create(CultureInfo.InvariantCulture, $"AP stop {aps[^2]:0.000} fix {aps[^1]:0.000} rules {aps[..19].Average():0.000} slots {aps[19..25].Average():0.000} stops {aps[..4].Average():0.000}");
    }

    public static void Run(Corpus development, string data, string[] settings)
    {
        var maker = new ExampleMaker(new WordVectors(File.ReadAllBytes($"{data}/words.bin")));
        List<Example> examples = [.. development.Sentences.Select(maker.Of), .. development.Drafts.SelectMany((d, at) => maker.Of(d, at))];
        string[] writers = [.. examples.Select(e => e.Writer).Where(w => w != Corpus.Tuned).Distinct()];
        Console.WriteLine(string.Join(' ', settings) + ": " + Ap(CrossCheck.Run(examples, With(new Recipe(), settings), writers).Scored));
    }
}
