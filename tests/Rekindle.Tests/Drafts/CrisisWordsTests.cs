using Rekindle.Drafts;

namespace Rekindle.Tests.Drafts;

public sealed class CrisisWordsTests
{
    [Theory]
    [MemberData(nameof(CrisisTexts.Plain), MemberType = typeof(CrisisTexts))]
    public void Plain_words_are_explicit(string text) => Assert.Equal(CrisisSign.Explicit, CrisisWords.Read(text));

    [Theory]
    [MemberData(nameof(CrisisTexts.Denials), MemberType = typeof(CrisisTexts))]
    public void A_denial_is_unclear(string text) => Assert.Equal(CrisisSign.Unclear, CrisisWords.Read(text));

    [Theory]
    [MemberData(nameof(CrisisTexts.Idioms), MemberType = typeof(CrisisTexts))]
    public void An_idiom_is_never_explicit(string text) => Assert.NotEqual(CrisisSign.Explicit, CrisisWords.Read(text));

    [Theory]
    [MemberData(nameof(CrisisTexts.Ordinary), MemberType = typeof(CrisisTexts))]
    public void An_ordinary_day_has_no_sign(string text) => Assert.Equal(CrisisSign.None, CrisisWords.Read(text));

    [Theory]
    [MemberData(nameof(CrisisTexts.Plain), MemberType = typeof(CrisisTexts))]
    public void Plain_words_are_found_in_the_middle_of_a_long_entry(string text)
    {
        string day = string.Concat(Enumerable.Repeat("I went to work and it rained. ", 200));

        Assert.Equal(CrisisSign.Explicit, CrisisWords.Read($"{day}\r\n{text}\r\n\r\n{day}"));
    }

    [Theory]
    [MemberData(nameof(CrisisTexts.Plain), MemberType = typeof(CrisisTexts))]
    public void What_is_explicit_here_stops_a_draft(string text) =>
        Assert.Equal(DraftVerdict.Stop, DraftReviewer.Review(text, DraftKind.Message).Verdict);

    [Fact]
    public void A_line_break_hides_nothing() => Assert.Equal(CrisisSign.Explicit, CrisisWords.Read("I want\r\nto die"));
}
