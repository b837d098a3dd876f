using System.Reflection;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Classifying;

/// <summary>What the models say of every sentence of a text.</summary>
/// <param name="vectors">The word vectors.</param>
/// <param name="model">The models.</param>
internal sealed class SentenceJudge(WordVectors vectors, SentenceModel model)
{
    private static readonly Lazy<SentenceJudge> Shipped = new(() => new SentenceJudge(
        new WordVectors(Resource("words.bin")), new SentenceModel(Resource("model.bin"))));

    private readonly SentenceFeatures _features = new(vectors);

    /// <summary>The one that is shipped. Loaded when it is first asked for.</summary>
    public static SentenceJudge BuiltIn => Shipped.Value;

    /// <summary>The models and their thresholds.</summary>
    public SentenceModel Model => model;

    /// <summary>Judges every sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="patterns">Hashes of the names of rules and slots whose patterns matched, for the sentence of an index.</param>
    /// <returns>For each sentence a probability for each label.</returns>
    public float[][] Judge(ReadText text, Func<int, ulong[]> patterns)
    {
        var bag = new FeatureBag(vectors.Dimensions);
        var judged = new float[text.Sentences.Length][];
        for (int s = 0; s < judged.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            _features.Read(text.Words.AsSpan(sentence.First, sentence.End - sentence.First), sentence.IsQuestion, patterns(s), bag);
            judged[s] = model.Judge(bag);
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
