using System.Reflection;
using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Classifying;

/// <summary>What the models say of every sentence of a text.</summary>
/// <param name="vectors">The word vectors.</param>
/// <param name="model">The models.</param>
internal sealed class SentenceJudge(WordVectors vectors, SentenceModel model)
{
    private const int LongestWhole = 36;
    private const int Stretch = 24;

    private static readonly Lazy<SentenceJudge> Shipped = new(() => new SentenceJudge(
        new WordVectors(Resource("words.bin")), new SentenceModel(Resource("model.bin"))));

    private readonly SentenceFeatures _features = new(vectors);

    /// <summary>The one that is shipped. Loaded when it is first asked for.</summary>
    public static SentenceJudge BuiltIn => Shipped.Value;

    /// <summary>The models and their thresholds.</summary>
    public SentenceModel Model => model;

    /// <summary>Judges every sentence. Linear in the length of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="patterns">Where which patterns matched.</param>
    /// <returns>What the models say of each sentence.</returns>
    public Judged[] Judge(ReadText text, PatternNames patterns)
    {
        var bag = new FeatureBag(vectors.Dimensions);
        var judged = new Judged[text.Sentences.Length];
        for (int s = 0; s < judged.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            judged[s] = new Judged(Labels.All.Length);
            int first = sentence.First;
            do
            {
                // What runs on without a stop is read in stretches that overlap: the models know sentences, not pages.
                int end = sentence.End - first <= LongestWhole ? sentence.End : first + Stretch;
                _features.Read(text.Words.AsSpan(first, end - first), sentence.IsQuestion && end == sentence.End, patterns.In(s, first, end), bag);
                judged[s].Hear(model.Judge(bag), new Hit(s, first, end));
                first = end == sentence.End ? end : first + Stretch / 2;
            }
            while (first < sentence.End);
        }

        return judged;
    }

    private static byte[] Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
