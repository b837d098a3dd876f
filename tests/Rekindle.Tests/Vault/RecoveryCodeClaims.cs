using System.Security.Cryptography;
using System.Text;
using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Recovery;

namespace Rekindle.Tests.Vault;

/// <summary>A recovery code is read from paper by tired eyes: slips are told from a wrong code, and forgiven where that is safe.</summary>
public sealed class RecoveryCodeClaims
{
    private static readonly string[] Words =
        File.ReadAllLines(Path.Combine(Conventions.Repository.Root, "src", "Rekindle.Vault", "Recovery", "words.txt"));

    [Fact]
    public void The_words_are_a_thousand_and_twenty_four_that_cannot_be_mistaken_for_one_another()
    {
        Assert.Equal(1024, Words.Length);
        Assert.Equal(Words.Order(StringComparer.Ordinal), Words);
        Assert.All(Words, word => Assert.Matches("^[a-z]{4,7}$", word));
        Assert.Equal(Words.Length, Words.Select(word => word[..4]).Distinct().Count());
        HashSet<string> all = [.. Words];
        Assert.DoesNotContain(Words, word => OneSlipAway(word).Any(all.Contains));
    }

    [Fact]
    public void A_code_is_fourteen_words_of_which_the_last_is_made_from_the_others()
    {
        RecoveryCode code = RecoveryCode.New();
        byte[] digest = SHA256.HashData([.. "rekindle/v1/recovery-code-check\0"u8, .. Encoding.ASCII.GetBytes(string.Join(' ', code.Words.Take(13)))]);

        Assert.Equal(14, code.Words.Count);
        Assert.All(code.Words, word => Assert.Contains(word, Words));
        Assert.Equal(Words[((digest[0] << 8) | digest[1]) >> 6], code.Words[13]);
        Assert.NotEqual(code.Words, RecoveryCode.New().Words);
    }

    [Fact]
    public void A_known_code_stays_readable_for_ever()
    {
        // The words, their order and the check are part of the format. The last word was worked out by another program.
        const string Code = "abacus beret celery cupcake essay gate horn larch minnow parcel resin space tonic";

        Assert.Equal(["council"], Words.Where(last => RecoveryCode.Read($"{Code} {last}").Code is not null));
    }

    [Theory]
    [InlineData(" {0} ")]
    [InlineData("{1}")]
    [InlineData("{2}")]
    [InlineData("{3}")]
    [InlineData("{4}")]
    public void Case_blanks_commas_numbers_and_all_but_the_first_four_letters_are_forgiven(string form)
    {
        RecoveryCode code = RecoveryCode.New();
        string written = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, form, string.Join("   ", code.Words), string.Join(", ", code.Words).ToUpperInvariant(),
            string.Join("\r\n", code.Words.Select((word, i) => $"{i + 1}. {word}")), string.Join(' ', code.Words.Select(word => word[..4])),
            string.Join('-', code.Words.Select(word => word + "s")));

        Assert.Equal(code.Words, RecoveryCode.Read(written).Code?.Words);
    }

    [Fact]
    public void Slips_are_named_by_their_place_and_never_by_a_word()
    {
        RecoveryCode code = RecoveryCode.New();
        string[] words = [.. code.Words];

        AssertProblem([.. words[..2], "qqqqzz", .. words[3..]], "Word 3 is not");
        AssertProblem(["abc", .. words[1..5], "zzzz", "xxxx", .. words[7..]], "Words 1, 6 and 7 are not");
        AssertProblem(words[1..], "has 14 words; these are 13");
        AssertProblem([.. words, "abacus"], "has 14 words; these are 15");
        AssertProblem([], "has 14 words; these are 0");
    }

    [Fact]
    public void A_word_for_another_and_two_that_changed_places_are_found_without_trying_the_vault()
    {
        int missed = 0;
        for (int tries = 0; tries < 200; tries++)
        {
            string[] words = [.. RecoveryCode.New().Words];
            (words[tries % 13], words[(tries % 13) + 1]) = (words[(tries % 13) + 1], words[tries % 13]);
            missed += RecoveryCode.Read(string.Join(' ', words)).Code is null ? 0 : 1;
        }

        Assert.InRange(missed, 0, 4); // one in 1,024 is missed, and one in 1,024 changes places with its like
    }

    [Fact]
    public void A_code_opens_its_vault_and_that_of_another_is_a_wrong_one()
    {
        using MemoryRecordStore store = new();
        using Key file = Keys.File();
        using SealedLog log = SealedLog.Create(store, WayIn.By(file));
        RecoveryCode code = RecoveryCode.New();
        using Key key = RecoveryCode.Read(string.Join(' ', code.Words)).Code!.ToKey();
        log.AddWayIn(WayIn.By(key));

        using Key again = code.ToKey();
        using Key other = RecoveryCode.New().ToKey();
        Keys.Opened(store, again).Dispose();
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(store, other).Kind);
    }

    private static void AssertProblem(string[] words, string problem)
    {
        RecoveryReading read = RecoveryCode.Read(string.Join(' ', words));
        Assert.Null(read.Code);
        Assert.Contains(problem, read.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(words, word => read.Problem!.Split(' ', '.', ',', ';').Contains(word));
    }

    private static IEnumerable<string> OneSlipAway(string word)
    {
        for (int i = 0; i <= word.Length; i++)
        {
            for (char c = 'a'; c <= 'z'; c++)
            {
                yield return word[..i] + c + word[i..];
                if (i < word.Length && c != word[i]) yield return word[..i] + c + word[(i + 1)..];
            }

            if (i < word.Length) yield return word[..i] + word[(i + 1)..];
            if (i + 1 < word.Length && word[i] != word[i + 1]) yield return word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
        }
    }
}
