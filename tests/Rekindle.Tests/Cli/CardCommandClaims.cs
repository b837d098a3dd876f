using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Rekindle.Tests.Cli;

/// <summary>The card as a file: what is on it, what is not, and that nothing in it can be turned against its owner.</summary>
public sealed partial class CardCommandClaims : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Plan_reasons_and_friend_are_on_it_and_the_other_is_not()
    {
        Begin("Zanzibar");

        string card = _terminal.Run("card", "-").Out;

        Assert.Contains("If it is after ten, then I put the phone in the kitchen.", card, StringComparison.Ordinal);
        Assert.Contains("We laughed", card, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:+4930123\"", card, StringComparison.Ordinal);
        Assert.Contains("href=\"sms:+4930123\"", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Zanzibar", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lines_are_those_of_the_country_and_say_whether_they_were_checked()
    {
        Begin("Sam");

        string card = _terminal.Run("card", "-").Out;

        Assert.Contains("href=\"tel:112\"", card, StringComparison.Ordinal);
        Assert.Contains("not checked at its source", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_person_stay_words()
    {
        _terminal.Begin();
        _terminal.RunWith("</p><script>alert(1)</script>\n", "log", "reason-kept", "side=for", "text=-");
        _terminal.RunWith("javascript:alert(1)\n", "log", "trusted-friend", "name=\"><img src=x>", "phone=-");

        string card = _terminal.Run("card", "-").Out;

        Assert.DoesNotContain("<script>alert", card, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", card, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"tel:1\"", card, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", card, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_allows_its_own_style_and_script_by_their_digest_and_nothing_else()
    {
        Begin("Sam");

        string card = _terminal.Run("card", "-").Out;

        string policy = Policy().Match(card).Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Digest(Style().Match(card).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Digest(Script().Match(card).Groups[1].Value)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)(src|href)=\"?(https?:)?//", card);
        Assert.DoesNotMatch("(?i) (style|on[a-z]+)=\"", card);
    }

    [Fact]
    public void A_discreet_card_says_nothing_by_its_title_and_names()
    {
        Begin("Sam");

        string card = _terminal.Run("card", "-", "--discreet").Out;

        Assert.Contains("<title>Notes</title>", card, StringComparison.Ordinal);
        Assert.Contains("data-file=\"notes.txt\"", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Rekindle", Script().Replace(Style().Replace(card, ""), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_comes_first_while_a_hold_stands_for_which_there_is_help()
    {
        Begin("Sam");
        int before = Place("id=\"help\"") - Place("<figure>");
        _terminal.RunWith("I want to kill myself tonight", "log", "journal", "text=-");

        Assert.True(before > 0);
        Assert.True(Place("id=\"help\"") < Place("<figure>"));

        int Place(string sign) => _terminal.Run("card", "-").Out.IndexOf(sign, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_its_owners_alone_and_is_written_over_only_where_that_was_said()
    {
        Begin("Sam");
        string file = Path.Combine(_terminal.Folder, "card.html");

        Ran made = _terminal.Run("card", file);

        Assert.Equal((0, ""), (made.Code, made.Out));
        Assert.Contains("not encrypted", made.Err, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(2, _terminal.Run("card", file).Code);
        Assert.Equal(0, _terminal.Run("card", file, "--replace").Code);
        Assert.Equal(4, _terminal.Run("card", Path.Combine(_terminal.Folder, "no", "such", "card.html")).Code);
    }

    [Fact]
    public void Two_cards_of_one_day_are_the_same_file_to_the_letter()
    {
        Begin("Sam");

        Assert.Equal(_terminal.Run("card", "-").Out, _terminal.Run("card", "-").Out);
    }

    [Fact]
    public void Without_a_vault_there_is_no_card() => Assert.Equal(2, _terminal.Run("card", "-").Code);

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<style>(.*)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"module\">(.*)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    private static string Digest(string inside) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inside)));

    private void Begin(string alias)
    {
        _terminal.Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", $"alias={alias}", "country=DE");
        _terminal.RunWith("+49 30 123\n", "log", "trusted-friend", "name=Jo", "phone=-");
        _terminal.RunWith("it is after ten\n---\nI put the phone in the kitchen.\n", "log", "if-then-plan", "if=-", "then=-");
        _terminal.RunWith("We laughed\n", "log", "reason-kept", "side=for", "text=-");
    }
}
