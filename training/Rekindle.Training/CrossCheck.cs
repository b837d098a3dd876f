namespace Rekindle.Training;

/// <summary>Leave one writer out: each writer's sentences are scored by models trained on all others.</summary>
internal static class CrossCheck
{
    /// <summary>The scores of every example by models that never saw its writer.</summary>
    public static (List<(Example Example, float[] Scores)> Scored, Dictionary<string, LinearModel> Models) Run(
        List<Example> examples, Recipe recipe, string[] held)
    {
        var models = new LinearModel[held.Length];
        Parallel.For(0, held.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 },
            w => models[w] = Trainer.Learn([.. examples.Where(e => e.Writer != held[w])], recipe));
        return ([.. examples.Where(e => held.Contains(e.Writer)).Select(e => (e, models[Array.IndexOf(held, e.Writer)].Predict(e)))],
            held.Zip(models).ToDictionary(p => p.First, p => p.Second));
    }
}
