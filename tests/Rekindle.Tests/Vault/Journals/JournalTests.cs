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
