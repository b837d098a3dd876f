using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Memory;

namespace Rekindle.Tests.Vault.Journals;

/// <summary>What other devices sealed comes into the journal once, all of it or nothing.</summary>
public sealed class SealedIntakeTests : IDisposable
{
    private readonly MemoryRecordStore _store = new();
    private readonly Key _key = Keys.File();
    private readonly SealedLog _sealed;
    private readonly Journal _journal;

    public SealedIntakeTests()
    {
        _sealed = SealedLog.Create(_store, WayIn.By(_key));
        _journal = new Journal(_sealed);
    }

    public void Dispose()
    {
        _sealed.Dispose();
        _key.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void Entries_come_in_once_however_often_they_are_given()
    {
        string one = Entry(Note(1, "one"));

        TakenIn first = _journal.TakeIn(["", one + "\r", Entry(Note(2, "two")), one], "file");
        TakenIn again = _journal.TakeIn([one, Entry(Note(1, "one"))], "file");

        Assert.Equal((2, 1, 0), (first.Added, first.Known, first.Refused.Count));
        Assert.Equal((0, 2, 0), (again.Added, again.Known, again.Refused.Count));
        Assert.Equal(["one", "two"], Texts());
    }

    [Fact]
    public void One_bad_line_keeps_all_of_them_out_and_every_bad_line_is_named()
    {
        using MemoryRecordStore elsewhere = new();
        using SealedLog other = SealedLog.Create(elsewhere, WayIn.By(_key));
        string good = Entry(Note(1, "one"));

        TakenIn taken = _journal.TakeIn(
            [
                good, good[..40], SealedEntry.Seal(other.SealingKey(), Note(2, "two")).ToString(),
                good.Replace("\"box\":\"", "\"box\":\"AAAA", StringComparison.Ordinal), Entry("a secret that is no event"),
                Entry("""{"type":"journal","at":"2026-01-05T22:10:00+01:00","text":"no id"}"""), Entry(Note(1, "another")),
            ],
            "file");

        Assert.Equal((0, 0), (taken.Added, taken.Known));
        Assert.Equal([2, 3, 4, 5, 6, 7], taken.Refused.Select(r => r.Line));
        string[] reasons = ["not whole", "another vault", "does not open", "not a JSON object", "no id of its own", "id of line 1"];
        Assert.All(taken.Refused.Zip(reasons), r => Assert.Contains(r.Second, r.First.Reason, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", string.Concat(taken.Refused), StringComparison.Ordinal);
        Assert.Empty(_journal.Log.Events);
    }

    [Fact]
    public void An_id_that_the_journal_has_for_something_else_is_refused_by_its_line()
    {
        _journal.TakeIn([Entry(Note(1, "one"))], "file");

        TakenIn taken = _journal.TakeIn([Entry(Note(2, "two")), Entry(Note(1, "another"))], "file");

        Assert.Equal("file:2: the entry has the id of an event in the vault, which says something else", Assert.Single(taken.Refused).ToString());
        Assert.Equal(["one"], Texts());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nothing_at_all_is_said_to_be_nothing(string line) =>
        Assert.Equal("file:0: there is no sealed entry in it", Assert.Single(_journal.TakeIn([line], "file").Refused).ToString());

    [Fact]
    public void More_entries_than_a_year_brings_are_refused_before_they_are_opened()
    {
        string one = Entry(Note(1, "one"));

        TakenIn taken = _journal.TakeIn([.. Enumerable.Repeat(one[..20], 10_001)], "file");

        Assert.Equal(10_001, taken.Refused.Count);
        Assert.Contains("more than 10000", taken.Refused[^1].Reason, StringComparison.Ordinal);
    }

    private string Entry(string line) => SealedEntry.Seal(_sealed.SealingKey(), line).ToString();

    private static string Note(int number, string text) =>
        $$"""{"type":"journal","at":"2026-01-05T22:10:00+01:00","id":"019b8f00-0000-7000-8000-{{number:D12}}","text":"{{text}}"}""";

    private List<string> Texts() => [.. new Journal(_sealed).Log.Events.Select(e => ((JournalWritten)e.Event).Text)];
}
