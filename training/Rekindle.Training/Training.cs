using System.Security.Cryptography;
using Rekindle.Drafts.Classifying;

namespace Rekindle.Training;

/// <summary>The whole of it: leave one writer out, draw the lines, train on all, write model and report.</summary>
internal static class Training
{
    // What a false finding weighs against a missed one, at the line of each tier. Chosen by leaving one writer out: a stop is to
    // be missed rarely, and what is to be mended should hardly ever be wrong (review.md, "high recall for what stops, high
    // precision for what blocks").
    private static readonly Costs Chosen = new(Stop: 1f, AnyStop: 0.5f, Ask: 1.5f, Fix: 1.5f, AnyFix: 1.5f, Trim: 1f, Slot: 0.6f);

    /// <summary>Trains and reports.</summary>
    /// <returns>An exit code.</returns>
    public static int Run(Corpus development, Corpus test, Agreement? agreement, string data, string report)
    {
        byte[] words = File.ReadAllBytes($"{data}/words.bin");
        var vectors = new WordVectors(words);
        var maker = new ExampleMaker(vectors);
        List<Example> examples = [.. development.Sentences.Select(maker.Of), .. development.Drafts.SelectMany((d, at) => maker.Of(d, at))];
        string[] writers = [.. examples.Select(e => e.Writer).Where(w => w != Corpus.Tuned).Distinct()];
        var recipe = new Recipe();
        Console.WriteLine($"{development.Sentences.Count} sentences and {development.Drafts.Count} drafts by {writers.Length} writers");

        (List<(Example, float[])> scored, Dictionary<string, LinearModel> held) = CrossCheck.Run(examples, recipe, writers);
        Thresholds thresholds = Thresholds.From(scored, Chosen);
        var unseen = new Scores();
        foreach (string writer in writers)
        {
            var judge = new SentenceJudge(vectors, new SentenceModel(ModelFile.Write(held[writer], thresholds)));
            unseen.Add(development.By(writer), judge);
        }

        byte[] model = ModelFile.Write(Trainer.Learn(examples, recipe), thresholds);
        File.WriteAllBytes($"{data}/model.bin", model);
        var tested = new Scores();
        tested.Add(test, new SentenceJudge(vectors, new SentenceModel(model)));

        var page = new Report(development.Fresh, test, agreement, words.Length, model.Length, Convert.ToHexStringLower(SHA256.HashData(model)));
        File.WriteAllText(report, page.Write(unseen, tested));
        Console.WriteLine($"model.bin: {model.Length} bytes; {report} written");
        Console.WriteLine(Report.Summary("one writer left out", unseen));
        if (test.Sentences.Count > 0) Console.WriteLine(Report.Summary("test split", tested));
        return 0;
    }
}
