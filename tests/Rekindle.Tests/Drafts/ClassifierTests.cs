using Rekindle.Drafts;
using Rekindle.Drafts.Classifying;
using Rekindle.Tests.Conventions;

namespace Rekindle.Tests.Drafts;

public sealed class ClassifierTests
{
    private const string Folder = "src/Rekindle.Drafts/Classifying";

    [Fact]
    public void Model_and_vectors_stay_under_eight_megabytes()
    {
        long bytes = Repository.Files(Folder, "*.bin").Sum(f => new FileInfo(Path.Combine(Repository.Root, f)).Length);

        Assert.InRange(bytes, 1_000_000, 8_000_000);
    }

    [Fact]
    public void The_licence_of_the_vectors_lies_beside_them() =>
        Assert.Contains("MIT License", Repository.Text($"{Folder}/words.LICENSE.txt"), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_file_that_is_cut_short_is_refused(int length)
    {
        byte[] words = [.. File.ReadAllBytes(Path.Combine(Repository.Root, Folder, "words.bin")).Take(length)];
        byte[] model = [.. File.ReadAllBytes(Path.Combine(Repository.Root, Folder, "model.bin")).Take(length)];

        Assert.Throws<InvalidDataException>(() => new WordVectors(words));
        Assert.Throws<InvalidDataException>(() => new SentenceModel(model));
    }

    [Theory]
    [InlineData("coffee", "tea")]
    [InlineData("daughter", "son")]
    [InlineData("monday", "tuesday")]
    public void Words_of_a_kind_lie_closer_than_others(string one, string other)
    {
        var vectors = new WordVectors(File.ReadAllBytes(Path.Combine(Repository.Root, Folder, "words.bin")));

        Assert.True(Likeness(vectors, one, other) > Likeness(vectors, one, "parliament") + 0.2);
    }

    [Fact]
    public void A_word_that_nobody_knows_has_no_row() =>
        Assert.Equal(-1, new WordVectors(File.ReadAllBytes(Path.Combine(Repository.Root, Folder, "words.bin"))).Find(Hashing.Of("qzxqzx")));

    [Fact]
    public void What_no_pattern_knows_is_found_by_the_models()
    {
        // Of the development split, and in no list of patterns.
        Review review = DraftReviewer.Review("Tell your brother if he steps on my porch again he's leaving in an ambulance.", DraftKind.Message);

        Finding finding = review.Findings.First(f => f.Tier == Tier.Stop);
        Assert.Equal(("classifier", DraftVerdict.Stop), (finding.By, review.Verdict));
        Assert.Equal("Tell your brother if he steps on my porch again he's leaving in an ambulance.", finding.Quote);
    }

    [Fact]
    public void The_same_text_is_read_the_same_each_time()
    {
        string text = string.Concat(OtherTexts.PlainMessages.Concat(OtherTexts.Frightening).Select(row => row.Data + " "));

        Assert.Equal(
            ReviewJson.ToText(DraftReviewer.Review(text, DraftKind.Message)), ReviewJson.ToText(DraftReviewer.Review(text, DraftKind.Message)));
    }

    [Fact]
    public void What_runs_on_without_a_stop_is_read_in_stretches()
    {
        string calm = string.Concat(Enumerable.Repeat("and the school trip is on the ninth so the form has to be in by then ", 12));

        Review review = DraftReviewer.Review($"{calm} i know where you live and you will regret this {calm}", DraftKind.Message);

        Assert.Contains(review.Findings, finding => finding.Tier == Tier.Stop);
        Assert.All(review.Findings.Where(f => f.By == "classifier"), finding => Assert.InRange(finding.Quote.Length, 1, 300));
    }

    [Fact]
    public void A_word_said_over_and_over_is_no_sentence() =>
        Assert.DoesNotContain(
            DraftReviewer.Review(string.Join(' ', Enumerable.Repeat("there", 60)), DraftKind.Message).Findings, f => f.Tier == Tier.Stop);

    [Fact]
    public void A_sentence_that_fits_nothing_is_asked_what_it_is_for()
    {
        Review review = DraftReviewer.Review(
            "I'm sorry I lied. It was wrong. The weather in town has been grey since the market closed down. You had to pay the rent alone.",
            DraftKind.Apology);

        Finding finding = Assert.Single(review.Findings, f => f.Rule == "purpose");
        Assert.Equal((Tier.Trim, "The weather in town has been grey since the market closed down."), (finding.Tier, finding.Quote));
        Assert.StartsWith("What is this sentence for?", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_in_the_journey_stops_any_draft()
    {
        Review review = DraftReviewer.Review("Your post is here.", DraftKind.Message, theySaidNo: true);

        Finding finding = Assert.Single(review.Findings);
        Assert.Equal(("contact-after-no", Tier.Stop, "journey"), (finding.Rule, finding.Tier, finding.By));
        Assert.Equal((DraftVerdict.Stop, "Your post is here."), (review.Verdict, finding.Quote));
        Assert.Empty(DraftReviewer.Review("", DraftKind.Message, theySaidNo: true).Findings);
    }

    private static double Likeness(WordVectors vectors, string one, string other)
    {
        double[] a = Vector(vectors, one), b = Vector(vectors, other);
        return a.Zip(b).Sum(p => p.First * p.Second) / Math.Sqrt(a.Sum(x => x * x) * b.Sum(x => x * x));
    }

    private static double[] Vector(WordVectors vectors, string word)
    {
        int row = vectors.Find(Hashing.Of(word));
        Assert.True(row >= 0, word);
        double scale = vectors.Scale(row);
        return [.. vectors.Row(row).ToArray().Select(step => step * scale)];
    }
}
