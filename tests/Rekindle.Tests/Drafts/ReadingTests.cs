using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekindle.Drafts;
using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;

namespace Rekindle.Tests.Drafts;

public sealed class ReadingTests
{
    private static readonly string[] Scraps =
    [
        "I'm", "sorry", "if", "i", "hurt", "u", "pls", "dont", "go", "You’ll", "regret", "it", ".", "?", "!", "...", "…", "\r\n", "\n\n", " ", ",", "😔", "👩‍👩‍👧",
        "e\u0301", "ca\u0301fe", "\u200B", "\uD83D", "\uDE14", "k!ll", "myself", "ｋｉｌｌ", "𝓭𝓲𝓮", "“but", "you”", "—", "5.30", "a.m.", "'", "’", "$", "@", "love", "text", "me", "\t", "\0", "İ", "ß", "ﬁ",
    ];

    [Fact]
    public void A_quote_is_always_the_text_between_its_offsets()
    {
        Gen<string> texts = Gen.Elements(Scraps).ArrayOf().Select(scraps => string.Concat(scraps))
            .Or(Gen.Elements(Scraps).ArrayOf().Select(scraps => string.Join(' ', scraps)));

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (DraftKind kind in Enum.GetValues<DraftKind>())
            {
                foreach (Finding finding in DraftReviewer.Review(text, kind).Findings)
                {
                    Assert.InRange(finding.Start, 0, finding.End - 1);
                    Assert.Equal(text[finding.Start..finding.End], finding.Quote);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("I love you. You’ll regret this.", "You’ll regret")]
    [InlineData("😔😔 u'll  REGRET this", "u'll  REGRET")]
    [InlineData("Yo\u0301u will\r\nregret this", "Yo\u0301u will\r\nregret")]
    [InlineData("\u201CYou will regret this\u201D", "You will regret")]
    [InlineData("Ｙｏｕ ｗｉｌｌ ｒｅｇｒｅｔ ｉｔ", "Ｙｏｕ ｗｉｌｌ ｒｅｇｒｅｔ")]
    [InlineData("You really, really will just regret this", "You really, really will just regret")]
    public void The_quote_is_what_was_typed(string text, string quote) =>
        Assert.Equal(quote, DraftReviewer.Review(text, DraftKind.Message).Findings.Single(finding => finding.Rule == "threat").Quote);

    [Theory]
    [InlineData("dont can't won't i'm youre", "do not can not will not i am you are")]
    [InlineData("pls gimme ur key, ur not here", "please give me your key you are not here")]
    [InlineData("I'd better. I'd go. It's been. It's fine.", "i had better i would go it has been it is fine")]
    [InlineData("pleeeease killlll", "please kill")]
    [InlineData("I was ill. Ill come", "i was ill i will come")]
    [InlineData("want 2 go, 2 kids", "want to go 2 kids")]
    [InlineData("my self", "myself")]
    [InlineData("nobody's fault, nobody's perfect", "no one fault no one is perfect")]
    [InlineData("café naïve straße", "cafe naive strasse")]
    public void Words_are_written_out(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadText.Of(text).Words.Select(word => word.Text)));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("...", 0, 0)]
    [InlineData("😔", 0, 0)]
    [InlineData("One. Two! Three?", 3, 3)]
    [InlineData("One\n\nTwo", 2, 2)]
    [InlineData("At 5.30 p.m. on Friday", 5, 1)]
    [InlineData("Fine.Thanks", 2, 2)]
    [InlineData("He was late. I was not.", 6, 2)]
    [InlineData("Sorry... if it hurt", 4, 1)]
    [InlineData("I don't know", 3, 1)]
    [InlineData("Hi Sam\r\nThe post is here", 6, 2)]
    public void Words_and_sentences_are_counted_as_people_count_them(string text, int words, int sentences)
    {
        Review review = DraftReviewer.Review(text, DraftKind.Message);

        Assert.Equal((words, sentences), (review.Words, review.Sentences));
    }

    [Fact]
    public void Nothing_to_read_is_not_ready() => Assert.Equal(DraftVerdict.Revise, DraftReviewer.Review(" \r\n😔 ", DraftKind.Message).Verdict);

    [Theory]
    [InlineData("..3 word")]
    [InlineData("$")]
    [InlineData("(open")]
    [InlineData("close)")]
    [InlineData("wh?at")]
    [InlineData("<no such phrase>")]
    [InlineData("two words/hot-dog")]
    public void A_pattern_that_does_not_read_is_refused(string pattern) =>
        Assert.Throws<FormatException>(() => new PatternSet<int>().Add(pattern, 0));

    [Theory]
    [InlineData("come/go [right] back", "go right back", true)]
    [InlineData("(give me|let me have) it", "please let me have it", true)]
    [InlineData("one ..2 four", "one two three four", true)]
    [InlineData("one ..2 five", "one two three four five", false)]
    [InlineData("one ..2 four", "one. four", false)] // stays in its sentence
    [InlineData("go !(home|away)", "go home", false)]
    [InlineData("go !(home|away)", "go", true)]
    [InlineData("^ but", "all but one", false)]
    [InlineData("done $", "done now", false)]
    [InlineData("done ?", "done?", true)]
    [InlineData("forg forg*", "forg forgotten", true)]
    public void A_pattern_means_what_its_notation_says(string pattern, string text, bool fits)
    {
        var set = new PatternSet<int>();
        set.Add(pattern, 0);

        Assert.Equal(fits, set.Find(ReadText.Of(text)).Count > 0);
    }

    [Fact]
    public void Any_text_is_answered()
    {
        string[] awkward = ["a!*", "please i ", "call me? ", "a? ", "kill myself this kills me ", "i am ", "but ", "..  ", "'", "$"];
        foreach (string scrap in Scraps.Concat(awkward))
        {
            var text = new StringBuilder();
            while (text.Length < 100_000)
            {
                text.Append(scrap);
            }

            Review review = DraftReviewer.Review(text.ToString(), DraftKind.Apology);
            CrisisWords.Read(text.ToString());

            Assert.NotEqual(DraftVerdict.Ready, review.Verdict);
        }
    }
}
