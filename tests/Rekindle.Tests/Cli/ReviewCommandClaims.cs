using System.Text.Json;

namespace Rekindle.Tests.Cli;

public sealed class ReviewCommandClaims : IDisposable
{
    private const string Ready =
        "I am sorry that I read your messages in March. That was my doing and it was wrong. It took your trust, and I have handed the "
        + "tablet back and stopped. I am not asking for anything, and you need not answer.";

    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void A_ready_draft_is_0_and_any_other_is_1()
    {
        Ran ready = _terminal.RunWith(Ready, "review", "-", "--as", "apology");
        Ran begging = _terminal.RunWith("Please, please take me back. I cannot live without you.", "review", "-", "--as", "message");

        Assert.Equal((0, ""), (ready.Code, ready.Err));
        Assert.Equal((1, ""), (begging.Code, begging.Err));
        Assert.Contains("cannot tell how it will be read", ready.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_it_is_one_document_with_offsets_into_the_text_as_given()
    {
        const string Text = "Sorry if I hurt you. Answer me today.";

        Ran ran = _terminal.RunWith("\uFEFF" + Text, "review", "-", "--as", "apology", "--json");

        Assert.Equal((1, ""), (ran.Code, ran.Err));
        using JsonDocument document = JsonDocument.Parse(ran.Out);
        Assert.Equal("apology", document.RootElement.GetProperty("kind").GetString());
        Assert.NotEqual(0, document.RootElement.GetProperty("findings").GetArrayLength());
        Assert.All(document.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal(
            f.GetProperty("quote").GetString(), Text[f.GetProperty("start").GetInt32()..f.GetProperty("end").GetInt32()]));
    }

    [Theory]
    [InlineData("review")]
    [InlineData("review", "-", "--as", "poem")]
    [InlineData("review", "no-such-file.txt")]
    public void What_cannot_be_reviewed_is_2(params string[] args) => Assert.Equal(2, _terminal.Run(args).Code);

    [Fact]
    public void Bytes_that_are_no_text_are_2() => Assert.Equal(2, _terminal.RunWith([0xc3, 0x28], "review", "-").Code);

    [Fact]
    public void The_programme_reads_drafts_with_the_same_reviewer()
    {
        _terminal.Begin();

        _terminal.RunWith(Ready, "log", "note-drafted", "kind=apology", "text=-", "--at", "2026-01-10");
        Assert.DoesNotContain("note-not-reviewed", Codes());
        _terminal.RunWith("Please take me back.", "log", "note-drafted", "kind=apology", "text=-", "--at", "2026-01-11");
        Assert.Contains("note-not-reviewed", Codes());

        List<string?> Codes() =>
            [.. _terminal.Json("today", "--json").GetProperty("verdicts").GetProperty("apology-note").GetProperty("reasons")
                .EnumerateArray().Select(r => r.GetProperty("code").GetString())];
    }

    [Fact]
    public void A_draft_with_words_of_self_harm_is_met_with_help_and_no_refusal()
    {
        Ran ran = _terminal.RunWith("I'm sorry. I want to kill myself tonight.", "review", "-", "--as", "apology");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith("Before anything else", ran.Out.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("help first", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("stop", ran.Out, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("block", ran.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_no_in_the_journey_is_known_where_the_journey_is_asked()
    {
        _terminal.Begin();
        Assert.DoesNotContain("contact-after-no", _terminal.RunWith(Ready, "review", "-", "--journey", "--json").Out, StringComparison.Ordinal);
        _terminal.Run("log", "boundary-set", "by=them", "kind=no-contact");

        Ran ran = _terminal.RunWith(Ready, "review", "-", "--journey", "--json");

        Assert.Equal(1, ran.Code);
        Assert.Contains("\"verdict\":\"stop\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"contact-after-no\"", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("contact-after-no", _terminal.RunWith(Ready, "review", "-", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_self_harm_bring_help_first()
    {
        _terminal.Begin();

        Ran ran = _terminal.RunWith("I want to kill myself tonight.", "log", "journal", "text=-");

        Assert.Equal(0, ran.Code);
        Assert.Contains("S-crisis", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("tonight", ran.Out, StringComparison.Ordinal);
        Assert.Contains("crisis", _terminal.Json("today", "--json").GetProperty("holds").EnumerateArray().Select(h => h.GetProperty("kind").GetString()));
    }
}
