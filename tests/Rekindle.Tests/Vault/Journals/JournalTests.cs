using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Memory;

namespace Rekindle.Tests.Vault.Journals;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 5, 22, 10, 0, TimeSpan.FromHours(1));
    private readonly MemoryRecordStore _store = new();
    private readonly Key _key = Key.FromFileSecret(new byte[Key.FileLength]);
    private readonly SealedLog _sealed;

    public JournalTests() => _sealed = SealedLog.Create(_store, WayIn.By(_key));

    public void Dispose()
    {
        _sealed.Dispose();
        _key.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void What_was_appended_is_in_the_log_and_still_there_when_it_is_opened_again()
    {
        var journal = new Journal(_sealed);

        AppendResult result = journal.Append([Note(1, "one"), Note(2, "two")]);

        Assert.Equal((2, 0), (result.Added, result.Known));
        Assert.Equal(["one", "two"], Texts(journal));
        Assert.Equal(["one", "two"], Texts(new Journal(_sealed)));
    }

    [Fact]
    public void An_event_that_is_there_already_is_kept_once()
    {
        var journal = new Journal(_sealed);
        journal.Append(Note(1, "one"));
        string reordered = $$"""{"text":"one", "id":"{{Id(1)}}", "at":"2026-01-05T22:10:00+01:00", "type":"journal"}""";

        AppendResult result = journal.Append([JourneyReader.ReadLine(reordered, "file", 1).Value!, Note(2, "two"), Note(2, "two")]);

        Assert.Equal((1, 2), (result.Added, result.Known));
        Assert.Equal(["one", "two"], Texts(new Journal(_sealed)));
    }

    [Fact]
    public void An_id_that_is_taken_by_something_else_keeps_all_of_them_out()
    {
        var journal = new Journal(_sealed);
        journal.Append(Note(1, "one"));

        AppendResult result = journal.Append([Note(2, "two"), Note(1, "another")]);

        Assert.Equal([Id(1)], result.Conflicts);
        Assert.Equal(["one"], Texts(new Journal(_sealed)));
    }

    [Fact]
    public void What_another_process_appended_is_seen_after_a_refresh()
    {
        var here = new Journal(_sealed);
        Assert.True(SealedLog.Open(_store, _key).TryGet(out SealedLog? second, out _));
        using SealedLog there = second;
        new Journal(there).Append(Note(1, "from there"));

        Assert.Empty(here.Log.Events);
        here.Refresh();

        Assert.Equal(["from there"], Texts(here));
    }

    [Fact]
    public void A_burned_letter_is_gone_here_there_and_from_whatever_brings_it_back()
    {
        var here = new Journal(_sealed);
        Assert.True(SealedLog.Open(_store, _key).TryGet(out SealedLog? second, out _));
        using SealedLog there = second;
        LoggedEvent letter = Line(1, "letter-written", "\"text\":\"dear\"");
        here.Append([letter, Note(2, "kept")]);
        var other = new Journal(there);

        Assert.True(here.Burn(letter.Id, Line(3, "letter-burned", $"\"of\":\"{letter.Id}\"")));
        other.Refresh();
        AppendResult again = other.Append([letter]);

        Assert.Equal((0, 1), (again.Added, again.Known));
        Assert.All([here, other, new Journal(_sealed)], j => Assert.Equal(["journal", "letter-burned"], j.Log.Events.Select(TypeOf)));
    }

    [Fact]
    public void What_corrected_a_letter_burns_with_it_and_nothing_brings_it_back()
    {
        var journal = new Journal(_sealed);
        LoggedEvent letter = Line(1, "letter-written", "\"text\":\"dear\"");
        LoggedEvent second = Correction(2, 1, "dear, in other words");
        LoggedEvent third = Line(3, "correction", $"\"of\":\"{Id(2)}\",\"event\":{Correction(9, 1, "dearest").Line}");
        LoggedEvent elsewhere = Line(4, "correction", $"\"of\":\"{Id(5)}\",\"event\":{Note(9, "kept").Line}");
        journal.Append([letter, second, third, elsewhere, Note(5, "kept")]);

        Assert.True(journal.Burn(letter.Id, Line(6, "letter-burned", $"\"of\":\"{letter.Id}\"")));
        AppendResult again = journal.Append([third, second, letter, Correction(7, 1, "dear again")]);

        Assert.Equal((0, 4), (again.Added, again.Known));
        Assert.Equal([Id(4), Id(5), Id(6)], journal.Log.Events.Select(e => e.Id).Order());
        Assert.DoesNotContain("dear", string.Concat(_sealed.Read().Select(l => l.Line)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_that_was_corrected_into_a_letter_burns_as_one()
    {
        var journal = new Journal(_sealed);
        journal.Append([Note(1, "dear"), Correction(2, 1, "dear Sam")]);

        Assert.True(journal.Burn(Id(1), Line(3, "letter-burned", $"\"of\":\"{Id(1)}\"")));

        Assert.Equal([Id(3)], journal.Log.Events.Select(e => e.Id));
    }

    [Fact]
    public void A_marker_that_comes_with_other_events_burns_too()
    {
        var journal = new Journal(_sealed);
        journal.Append([Line(1, "letter-written", "\"text\":\"dear\""), Line(2, "letter-written", "\"text\":\"dear too\""), Note(3, "kept")]);

        AppendResult result = journal.Append(
        [
            Line(4, "letter-burned", $"\"of\":\"{Id(1)}\""), Line(5, "letter-burned", $"\"of\":\"{Id(2)}\""),
            Line(6, "letter-burned", $"\"of\":\"{Id(3)}\""), Note(7, "new"),
        ]);

        Assert.Equal((4, 0), (result.Added, result.Known));
        Assert.Equal([3, 4, 5, 6, 7], journal.Log.Events.Select(e => int.Parse(e.Id.ToString()[^2..], System.Globalization.CultureInfo.InvariantCulture)).Order());
        Assert.DoesNotContain("dear", string.Concat(_sealed.Read().Select(l => l.Line)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_letter_burns()
    {
        var journal = new Journal(_sealed);
        journal.Append(Note(1, "one"));

        Assert.False(journal.Burn(Id(1), Line(2, "letter-burned", $"\"of\":\"{Id(1)}\"")));
        Assert.False(journal.Burn(Id(7), Line(2, "letter-burned", $"\"of\":\"{Id(7)}\"")));
        Assert.Equal(["one"], Texts(journal));
    }

    [Fact]
    public void A_record_that_is_no_event_is_named_by_its_number_and_not_by_its_words()
    {
        _sealed.Append([Note(1, "one").Line, """{"type":"journal","text":"a secret"}"""]);

        VaultDamagedException thrown = Assert.Throws<VaultDamagedException>(() => new Journal(_sealed));

        Assert.Equal((DamageKind.UnknownContent, 2L), (thrown.Kind, thrown.Sequence));
        Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
    }

    private static Guid Id(int number) => Guid.Parse($"019b8f00-0000-7000-8000-{number:D12}");

    private static LoggedEvent Correction(int number, int of, string text) =>
        Line(number, "correction", $"\"of\":\"{Id(of)}\",\"event\":{Line(of, "letter-written", $"\"text\":\"{text}\"").Line}");

    private static LoggedEvent Note(int number, string text) => Line(number, "journal", $"\"text\":\"{text}\"");

    private static LoggedEvent Line(int number, string type, string fields) =>
        JourneyReader.ReadLine($$"""{"type":"{{type}}","at":"{{Rfc3339.Write(At)}}","id":"{{Id(number)}}",{{fields}}}""", "file", 1).Value!;

    private static string TypeOf(LoggedEvent logged) => logged.Event switch
    {
        JournalWritten => "journal",
        LetterWritten => "letter-written",
        LetterBurned => "letter-burned",
        _ => "other",
    };

    private static List<string> Texts(Journal journal) =>
        [.. journal.Log.Events.Select(e => ((JournalWritten)e.Event).Text)];
}
