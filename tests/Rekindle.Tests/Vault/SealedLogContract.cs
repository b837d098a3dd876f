using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>What a sealed log promises over any store.</summary>
public abstract class SealedLogContract : IDisposable
{
    private readonly Key _key = Keys.File();

    /// <summary>A store over the one place of this test; it may be asked for several times.</summary>
    private protected abstract IRecordStore Store();

    public virtual void Dispose()
    {
        _key.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_new_log_holds_nothing()
    {
        using SealedLog log = NewLog();

        Assert.Empty(log.Read());
        Assert.Equal(0, log.Append([]));
    }

    [Fact]
    public void Lines_come_back_to_the_letter_and_in_order()
    {
        string[] lines = ["", "{}", "žluťoučký kůň, Grüße, 🌊", new string('a', 507), new string('b', 508), new string('ß', 100_000)];
        using (SealedLog writer = NewLog())
        {
            Assert.Equal(6, writer.Append(lines));
        }

        using SealedLog reader = Keys.Opened(Store(), _key);

        Assert.Equal(lines, reader.Read().Select(line => line.Line));
        Assert.Equal([1, 2, 3, 4, 5, 6], reader.Read().Select(line => line.Sequence));
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("a return\r")]
    [InlineData("half a pair ?")]
    public void A_line_that_is_none_is_refused_and_nothing_of_the_append_is_kept(string sample)
    {
        string bad = sample.Replace('?', '\ud83c'); // an attribute cannot hold half a surrogate pair
        using SealedLog log = NewLog();
        log.Append(["before"]);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => log.Append(["good", bad]));

        Assert.DoesNotContain("pair", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["before"], log.Read().Select(line => line.Line));
    }

    [Fact]
    public void Reads_only_what_comes_after()
    {
        using SealedLog log = NewLog();
        log.Append(["1", "2", "3"]);

        Assert.Equal(["3"], log.Read(after: 2).Select(line => line.Line));
        Assert.Empty(log.Read(after: 3));
        Assert.Empty(log.Read(after: 99));
        Assert.Equal(["2", "3"], log.Read(after: 1).Select(line => line.Line));
        Assert.Throws<ArgumentOutOfRangeException>(() => log.Read(after: -1));
    }

    [Fact]
    public void Two_open_logs_see_what_the_other_appends()
    {
        using SealedLog browser = NewLog();
        using SealedLog terminal = Keys.Opened(Store(), _key);

        Assert.Equal(1, browser.Append(["from the browser"]));
        Assert.Equal(2, terminal.Append(["from the terminal"]));
        Assert.Equal(3, browser.Append(["from the browser again"]));

        string[] expected = ["from the browser", "from the terminal", "from the browser again"];
        Assert.Equal(expected, browser.Read().Select(line => line.Line));
        Assert.Equal(expected, terminal.Read().Select(line => line.Line));
    }

    [Fact]
    public async Task Two_writers_at_once_lose_nothing()
    {
        const int Each = 50;
        using SealedLog one = NewLog();
        using SealedLog other = Keys.Opened(Store(), _key);

        await Task.WhenAll(
            Task.Run(() => Write(one, "one"), TestContext.Current.CancellationToken),
            Task.Run(() => Write(other, "other"), TestContext.Current.CancellationToken));

        IReadOnlyList<StoredLine> lines = one.Read();
        Assert.Equal(2 * Each, lines.Count);
        Assert.Equal(Numbered("one"), lines.Select(line => line.Line).Where(line => line.StartsWith("one ", StringComparison.Ordinal)));
        Assert.Equal(Numbered("other"), lines.Select(line => line.Line).Where(line => line.StartsWith("other ", StringComparison.Ordinal)));

        static IEnumerable<string> Numbered(string name) => Enumerable.Range(0, Each).Select(number => $"{name} {number}");
        static void Write(SealedLog log, string name)
        {
            foreach (string line in Numbered(name))
            {
                log.Append([line]);
            }
        }
    }

    [Fact]
    public void A_second_vault_is_not_made_over_the_first()
    {
        using SealedLog first = NewLog();
        first.Append(["kept"]);
        using Key other = Keys.File(9);

        VaultStorageException refused = Assert.Throws<VaultStorageException>(() => SealedLog.Create(Store(), WayIn.By(other)));

        Assert.Equal(StorageFault.AlreadyExists, refused.Fault);
        Assert.Equal(["kept"], first.Read().Select(line => line.Line));
    }

    [Fact]
    public void Where_there_is_no_vault_opening_says_so()
    {
        Assert.Null(SealedLog.KindsOfWaysIn(Store()));
        Assert.Equal(new OpenRefusal(RefusalKind.NoVault), Keys.Refusal(Store(), _key));
    }

    [Fact]
    public void A_wrong_secret_is_told_apart_from_damage_and_from_a_newer_format()
    {
        using Key right = Keys.Passphrase();
        using Key wrong = Keys.Passphrase("four plain words apart");
        SealedLog.Create(Store(), WayIn.By(right)).Dispose();

        Assert.Equal(["passphrase"], SealedLog.KindsOfWaysIn(Store()));
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(Store(), wrong).Kind);
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(Store(), _key).Kind);
        Assert.Equal(
            new OpenRefusal(RefusalKind.Damaged, Damage: DamageKind.WayIn),
            Keys.Refusal(Altered(AlterWayIn(way => way with { WrappedKey = Flipped(way.WrappedKey, 20) })), right));
        Assert.Equal(
            new OpenRefusal(RefusalKind.NewerFormat, FormatFound: 2),
            Keys.Refusal(Altered(AlterField("format", _ => "2"u8.ToArray())), right));
        Keys.Opened(Store(), right).Dispose();
    }

    [Fact]
    public void A_changed_passphrase_opens_and_the_old_one_no_longer_does()
    {
        using Key old = Keys.Passphrase("old words");
        using Key fresh = Keys.Passphrase("fresh words");
        using (SealedLog log = SealedLog.Create(Store(), WayIn.By(old)))
        {
            log.Append(["written before the change"]);
            Assert.False(log.ReplaceWayIn(fresh, WayIn.By(fresh)));
            Assert.True(log.ReplaceWayIn(old, WayIn.By(fresh)));
            log.Append(["written after"]);
        }

        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(Store(), old).Kind);
        using SealedLog opened = Keys.Opened(Store(), fresh);
        Assert.Equal(["written before the change", "written after"], opened.Read().Select(line => line.Line));
    }

    [Fact]
    public void Each_of_several_ways_in_opens_the_same_log()
    {
        using Key second = Keys.File(8);
        using (SealedLog log = NewLog())
        {
            log.AddWayIn(WayIn.By(second));
            log.Append(["seen by both"]);
        }

        foreach (Key key in new[] { _key, second })
        {
            using SealedLog opened = Keys.Opened(Store(), key);
            Assert.Equal(["seen by both"], opened.Read().Select(line => line.Line));
        }
    }

    [Fact]
    public void A_burned_line_is_gone_and_the_rest_still_proves_whole()
    {
        using (SealedLog log = NewLog())
        {
            log.Append(["first", "a letter", "last"]);
            Assert.Equal(5, log.Burn([2], ["the letter was burned"]));
            Assert.Equal([1, 3, 5], log.Read().Select(line => line.Sequence));
        }

        using SealedLog opened = Keys.Opened(Store(), _key);
        Assert.Equal(["first", "last", "the letter was burned"], opened.Read().Select(line => line.Line));
        Assert.Empty(Store().Read(1)!.Records[0].WrappedKey);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)] // burned already
    [InlineData(3)] // the burning itself
    [InlineData(4)] // beyond the end
    public void Only_a_line_that_is_there_can_be_burned(long sequence)
    {
        using SealedLog log = NewLog();
        log.Append(["first", "second"]);
        log.Burn([2], []);

        Assert.Throws<ArgumentOutOfRangeException>(() => log.Burn([sequence], ["marker"]));

        Assert.Equal(["first"], log.Read().Select(line => line.Line));
    }

    [Fact]
    public void A_key_taken_away_without_a_burning_is_found()
    {
        Finds(DamageKind.KeyMissing, 2, Alter(2, record => record with { WrappedKey = [] }));
    }

    [Fact]
    public void A_key_put_back_after_the_burning_brings_no_line_back()
    {
        using SealedLog log = NewLog();
        log.Append(["first", "a letter"]);
        byte[] key = Store().Read(1)!.Records[0].WrappedKey;
        log.Burn([2], []);

        using SealedLog opened = Keys.Opened(Altered(Alter(2, record => record with { WrappedKey = key })), _key);

        Assert.Equal(["first"], opened.Read().Select(line => line.Line));
    }

    [Fact]
    public void Every_changed_byte_of_a_record_is_found_at_its_record()
    {
        using (SealedLog log = NewLog())
        {
            log.Append(["one", "two", "three"]);
        }

        SealedRecord second = Store().Read(1)!.Records[0];
        for (int at = 0; at < second.Sealed.Length; at++)
        {
            AssertFound(DamageKind.RecordChanged, 2, Alter(2, record => record with { Sealed = Flipped(record.Sealed, at) }));
        }

        for (int at = 0; at < second.WrappedKey.Length; at++)
        {
            AssertFound(DamageKind.RecordChanged, 2, Alter(2, record => record with { WrappedKey = Flipped(record.WrappedKey, at) }));
        }
    }

    [Fact]
    public void Every_changed_byte_of_the_header_is_found()
    {
        NewLog().Dispose();
        StoredHeader header = Store().ReadHeader()!;

        for (int at = 0; at < header.Head.Length; at++)
        {
            AssertRefused(DamageKind.Head, whole => whole with { Header = whole.Header with { Head = Flipped(whole.Header.Head, at) } });
        }

        StoredWayIn stored = header.WaysIn[0];
        for (int at = 0; at < stored.WrappedKey.Length; at++)
        {
            AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { WrappedKey = Flipped(way.WrappedKey, at) }));
        }

        for (int at = 0; at < 16; at++)
        {
            AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { Id = Flipped(way.Id, at) }));
            AssertRefused(DamageKind.WayIn, AlterField("vault", id => Flipped(id, at)));
        }

        AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { Kind = "passphrase" }));
        AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { Kdf = "none" }));
        AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { Parameters = way.Parameters + " " }));
        AssertRefused(DamageKind.WayIn, AlterWayIn(way => way with { Check = Flipped(way.Check, 0) }));
        AssertRefused(DamageKind.Header, AlterField("format", _ => "x"u8.ToArray()));
        AssertRefused(DamageKind.Header, AlterField("vault", id => id[1..]));
        AssertRefused(DamageKind.Header, whole => whole with { Header = whole.Header with { Fields = [] } });
        AssertRefused(DamageKind.WayIn, whole => whole with { Header = whole.Header with { WaysIn = [] } });
        AssertRefused(DamageKind.Header, whole => whole with
        {
            Header = whole.Header with { Fields = [.. whole.Header.Fields, new HeaderField("public-key", [1, 2, 3])] },
        });
    }

    [Fact]
    public void A_way_in_that_was_taken_away_is_found()
    {
        using Key second = Keys.File(8);
        using SealedLog log = NewLog();
        byte[] first = Store().ReadHeader()!.WaysIn[0].Id;
        log.AddWayIn(WayIn.By(second));

        AssertRefused(DamageKind.Header, whole => whole with
        {
            Header = whole.Header with { WaysIn = whole.Header.WaysIn.Where(way => way.Id.SequenceEqual(first)).ToArray() },
        });
    }

    [Fact]
    public void Swapped_records_are_found() =>
        Finds(DamageKind.RecordChanged, 2, whole => whole with
        {
            Records = [whole.Records[0], whole.Records[2] with { Sequence = 2 }, whole.Records[1] with { Sequence = 3 }, whole.Records[3]],
        });

    [Fact]
    public void A_record_removed_from_the_middle_is_found() =>
        Finds(DamageKind.RecordMissing, 2, whole => whole with { Records = [whole.Records[0], .. whole.Records.Skip(2)] });

    [Fact]
    public void A_record_removed_and_the_rest_moved_up_is_found() =>
        Finds(DamageKind.RecordChanged, 2, whole => whole with
        {
            Records = [whole.Records[0], .. whole.Records.Skip(2).Select(record => record with { Sequence = record.Sequence - 1 })],
        });

    [Fact]
    public void A_cut_off_end_is_found() =>
        Finds(DamageKind.CutOff, 4, whole => whole with { Records = whole.Records.Take(3).ToArray() });

    [Fact]
    public void A_cut_off_to_nothing_is_found() => Finds(DamageKind.CutOff, 1, whole => whole with { Records = [] });

    [Fact]
    public void A_record_added_at_the_end_is_found() =>
        Finds(DamageKind.BeyondHead, 5, whole => whole with { Records = [.. whole.Records, whole.Records[3] with { Sequence = 5 }] });

    [Fact]
    public void An_older_head_over_newer_records_is_found()
    {
        using SealedLog log = NewLog();
        log.Append(["one"]);
        byte[] older = Store().ReadHeader()!.Head;
        log.Append(["two"]);

        AssertFound(DamageKind.BeyondHead, 2, whole => whole with { Header = whole.Header with { Head = older } });
    }

    [Fact]
    public void The_head_of_another_vault_is_found()
    {
        using MemoryRecordStore elsewhere = new();
        SealedLog.Create(elsewhere, WayIn.By(_key)).Dispose();
        byte[] foreign = elsewhere.ReadHeader()!.Head;
        NewLog().Dispose();

        AssertRefused(DamageKind.Head, whole => whole with { Header = whole.Header with { Head = foreign } });
    }

    [Fact]
    public void An_older_state_of_everything_is_found_by_a_log_that_has_seen_the_newer()
    {
        using SealedLog writer = NewLog();
        writer.Append(["one"]);
        StoreSnapshot older = Store().Read(0)!;
        StoreSnapshot shown = older;
        using SealedLog log = Keys.Opened(Altered(_ => shown), _key);
        writer.Append(["two"]);
        shown = Store().Read(0)!;
        Assert.Equal(2, log.Read().Count);

        shown = older;

        Assert.Equal(DamageKind.RolledBack, Assert.Throws<VaultDamagedException>(() => log.Read()).Kind);
        Assert.Equal(DamageKind.RolledBack, Assert.Throws<VaultDamagedException>(() => log.Append(["three"])).Kind);
    }

    [Fact]
    public void Short_lines_of_any_length_look_alike()
    {
        using SealedLog log = NewLog();
        log.Append(["", "a word", new string('x', 507)]);

        Assert.Single(Store().Read(0)!.Records.Select(record => record.Sealed.Length).Distinct());
    }

    [Fact]
    public void A_closed_log_does_nothing_more()
    {
        SealedLog log = NewLog();
        log.Dispose();

        Assert.Throws<ObjectDisposedException>(() => log.Read());
        Assert.Throws<ObjectDisposedException>(() => log.Append(["late"]));
        log.Dispose();
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        byte[] copy = [.. bytes];
        copy[at] ^= 0x10;
        return copy;
    }

    private static Func<StoreSnapshot, StoreSnapshot> Alter(long sequence, Func<SealedRecord, SealedRecord> alter) =>
        whole => whole with { Records = whole.Records.Select(record => record.Sequence == sequence ? alter(record) : record).ToArray() };

    private static Func<StoreSnapshot, StoreSnapshot> AlterWayIn(Func<StoredWayIn, StoredWayIn> alter) =>
        whole => whole with { Header = whole.Header with { WaysIn = whole.Header.WaysIn.Select(alter).ToArray() } };

    private static Func<StoreSnapshot, StoreSnapshot> AlterField(string name, Func<byte[], byte[]> alter) =>
        whole => whole with
        {
            Header = whole.Header with
            {
                Fields = whole.Header.Fields.Select(field => field.Name == name ? field with { Value = alter(field.Value) } : field).ToArray(),
            },
        };

    private SealedLog NewLog() => SealedLog.Create(Store(), WayIn.By(_key));

    private AlteredStore Altered(Func<StoreSnapshot, StoreSnapshot> alter) => new(Store(), alter);

    private void Finds(DamageKind kind, long sequence, Func<StoreSnapshot, StoreSnapshot> alter)
    {
        using SealedLog log = NewLog();
        log.Append(["one", "two", "three", "four"]);
        AssertFound(kind, sequence, alter);
    }

    private void AssertFound(DamageKind kind, long sequence, Func<StoreSnapshot, StoreSnapshot> alter)
    {
        using SealedLog log = Keys.Opened(Altered(alter), _key);
        VaultDamagedException damage = Assert.Throws<VaultDamagedException>(() => log.Read());
        Assert.Equal((kind, sequence), (damage.Kind, damage.Sequence));
    }

    private void AssertRefused(DamageKind kind, Func<StoreSnapshot, StoreSnapshot> alter) =>
        Assert.Equal(new OpenRefusal(RefusalKind.Damaged, Damage: kind), Keys.Refusal(Altered(alter), _key));
}

/// <summary>The contract over memory.</summary>
public sealed class SealedLogInMemory : SealedLogContract
{
    private readonly MemoryRecordStore _store = new();

    private protected override IRecordStore Store() => _store;

    public override void Dispose()
    {
        _store.Dispose();
        base.Dispose();
    }
}

/// <summary>The contract over a file, each store with a connection of its own.</summary>
public sealed class SealedLogInAFile : SealedLogContract
{
    private readonly TemporaryVault _vault = new();
    private readonly List<SqliteRecordStore> _stores = [];

    private protected override IRecordStore Store()
    {
        SqliteRecordStore store = new(_vault.Location.VaultFile);
        _stores.Add(store);
        return store;
    }

    public override void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        _vault.Dispose();
        base.Dispose();
    }
}
