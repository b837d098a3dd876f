using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Recovery;

namespace Rekindle.Tests.Vault;

/// <summary>Several ways into one vault: they come and go without a record being touched.</summary>
public sealed class WaysInClaims : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 12);
    private readonly MemoryRecordStore _store = new();
    private readonly Key _key = Keys.File();
    private readonly SealedLog _log;

    public WaysInClaims()
    {
        _log = SealedLog.Create(_store, WayIn.By(_key));
        _log.Append(["one", "two"]);
    }

    public void Dispose()
    {
        _log.Dispose();
        _key.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void Each_of_several_opens_and_the_list_names_kind_and_day_and_never_a_secret()
    {
        using Key words = Keys.Passphrase();
        using Key more = Keys.Passphrase("a second one");
        using Key code = RecoveryCode.New().ToKey();
        IReadOnlyList<SealedRecord> before = _store.Read(0)!.Records;

        _log.AddWayIn(WayIn.By(words, made: Day));
        _log.AddWayIn(WayIn.By(more));
        _log.AddWayIn(WayIn.By(code, made: Day.AddDays(1)));

        Assert.Equal(before, _store.Read(0)!.Records);
        foreach (Key key in new[] { _key, words, more, code })
        {
            using SealedLog opened = Keys.Opened(_store, key);
            Assert.Equal(["one", "two"], opened.Read().Select(line => line.Line));
            Assert.Equal(key.Kind, opened.WaysIn().Single(way => way.Id == opened.OpenedBy).Kind);
        }

        Assert.Equal(_log.WaysIn(), SealedLog.ListWaysIn(_store)!);
        Assert.Equal(
            new (string, DateOnly?)[] { ("key-file", null), ("passphrase", null), ("passphrase", Day), ("recovery-code", Day.AddDays(1)) },
            _log.WaysIn().Select(way => (way.Kind, way.Made)).OrderBy(way => way.Kind, StringComparer.Ordinal).ThenBy(way => way.Made));
        Assert.All(_log.WaysIn(), way => Assert.Matches("^[0-9a-f]{32}$", way.Id));
    }

    [Fact]
    public void One_that_was_taken_away_opens_no_longer_and_the_others_do()
    {
        using Key code = RecoveryCode.New().ToKey();
        _log.AddWayIn(WayIn.By(code));
        string gone = _log.OpenedBy;

        Assert.Equal(WayInRemoval.Removed, _log.RemoveWayIn(gone));

        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(_store, _key).Kind);
        Keys.Opened(_store, code).Dispose();
        Assert.Equal(WayInRemoval.NoSuchWayIn, _log.RemoveWayIn(gone));
    }

    [Fact]
    public void The_last_one_stays() => Assert.Equal(WayInRemoval.LastWayIn, _log.RemoveWayIn(_log.OpenedBy));

    [Fact]
    public void Several_can_give_way_to_one()
    {
        using Key one = Keys.Passphrase("the first of them");
        using Key fresh = Keys.Passphrase("the only one now");
        _log.AddWayIn(WayIn.By(one));
        string[] all = [.. _log.WaysIn().Select(way => way.Id)];

        Assert.False(_log.ReplaceWaysIn([.. all, new string('0', 32)], WayIn.By(fresh)));
        Assert.Equal(2, _log.WaysIn().Count);
        Assert.True(_log.ReplaceWaysIn(all, WayIn.By(fresh)));

        Assert.Equal(_log.OpenedBy, Assert.Single(_log.WaysIn()).Id);
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(_store, one).Kind);
        Keys.Opened(_store, fresh).Dispose();
    }

    [Fact]
    public void A_passkey_opens_with_what_its_authenticator_gives_and_says_what_to_ask_it()
    {
        byte[] given = [.. Enumerable.Range(100, Key.PasskeyLength).Select(n => (byte)n)];
        PasskeyCredential credential = new([1, 2, 3], [.. Enumerable.Range(0, Key.PasskeyLength).Select(n => (byte)n)]);
        using Key key = Key.FromPasskey(given);
        using Key other = Key.FromPasskey([.. given.Reverse()]);
        using Key file = Key.FromFileSecret(given);

        _log.AddWayIn(WayIn.ByPasskey(key, credential, Day));

        KnownWayIn way = SealedLog.ListWaysIn(_store)!.Single(w => w.Kind == WayInKinds.Passkey);
        Assert.Equal(credential.CredentialId, way.Passkey!.CredentialId);
        Assert.Equal(credential.PrfSalt, way.Passkey.PrfSalt);
        Assert.Equal(Day, way.Made);
        Keys.Opened(_store, key).Dispose();
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(_store, other).Kind);
        Assert.Equal(RefusalKind.WrongSecret, Keys.Refusal(_store, file).Kind); // the same bytes for another use
    }

    [Theory]
    [InlineData(WayInKinds.RecoveryCode)]
    [InlineData(WayInKinds.Passkey)]
    public void A_stranger_with_the_secret_unwraps_the_data_key_by_the_written_format_alone(string kind)
    {
        byte[] given = [.. Enumerable.Range(1, Key.PasskeyLength).Select(n => (byte)n)];
        RecoveryCode code = RecoveryCode.New();
        bool byCode = kind == WayInKinds.RecoveryCode;
        using Key key = byCode ? code.ToKey() : Key.FromPasskey(given);
        _log.AddWayIn(byCode ? WayIn.By(key) : WayIn.ByPasskey(key, new PasskeyCredential([9], given)));
        StoredHeader header = _store.ReadHeader()!;
        StoredWayIn row = header.WaysIn.Single(way => way.Kind == kind);
        byte[] vaultId = header.Fields.Single(field => field.Name == "vault").Value;
        byte[] secret = byCode ? Encoding.ASCII.GetBytes(string.Join(' ', code.Words)) : given;
        using JsonDocument parameters = JsonDocument.Parse(row.Parameters);
        byte[] salt = parameters.RootElement.GetProperty("salt").GetBytesFromBase64();

        byte[] wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, salt, Encoding.ASCII.GetBytes("rekindle/v1/" + kind));
        byte[] place = [.. "rekindle/v1/way-in\0"u8, .. vaultId, .. row.Id, .. Counted(kind), .. Counted("hkdf-sha256"), .. Counted(row.Parameters)];
        byte[] dataKey = new byte[32];
        using AesGcm cipher = new(wrapping, 16);
        cipher.Decrypt(row.WrappedKey.AsSpan(0, 12), row.WrappedKey.AsSpan(12, 32), row.WrappedKey.AsSpan(44), dataKey, place);

        // It is the data key: what is derived from it opens the head.
        byte[] headKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, dataKey, 32, vaultId, "rekindle/v1/head-key"u8.ToArray());
        byte[] head = new byte[header.Head.Length - 28];
        using AesGcm headCipher = new(headKey, 16);
        headCipher.Decrypt(header.Head.AsSpan(0, 12), header.Head.AsSpan(12, head.Length), header.Head.AsSpan(12 + head.Length), head, [.. "rekindle/v1/head\0"u8, .. vaultId]);
        Assert.Equal(2, head[7]); // two records
    }

    [Fact]
    public void What_is_no_passkey_is_refused()
    {
        using Key key = Key.FromPasskey(new byte[Key.PasskeyLength]);
        byte[] salt = new byte[Key.PasskeyLength];

        Assert.Throws<ArgumentException>(() => Key.FromPasskey(new byte[31]));
        Assert.Throws<ArgumentException>(() => WayIn.By(key));
        Assert.Throws<ArgumentException>(() => WayIn.ByPasskey(_key, new PasskeyCredential([1], salt)));
        Assert.Throws<ArgumentException>(() => WayIn.ByPasskey(key, new PasskeyCredential([], salt)));
        Assert.Throws<ArgumentException>(() => WayIn.ByPasskey(key, new PasskeyCredential(new byte[1024], salt)));
        Assert.Throws<ArgumentException>(() => WayIn.ByPasskey(key, new PasskeyCredential([1], salt[1..])));
        WayIn.ByPasskey(key, new PasskeyCredential(new byte[1023], salt));
    }

    [Fact]
    public void What_does_not_open_is_refused_in_the_same_words_whatever_there_is()
    {
        using Key code = RecoveryCode.New().ToKey();
        using Key words = Keys.Passphrase();
        using Key file = Keys.File(99);

        Assert.Single(new[] { code, words, file }.Select(key => Keys.Refusal(_store, key).Message).Distinct());
    }

    [Fact]
    public void A_malformed_row_is_listed_by_its_kind_alone()
    {
        AlteredStore altered = new(_store, whole => whole with
        {
            Header = whole.Header with { WaysIn = [whole.Header.WaysIn[0] with { Kind = "passkey", Parameters = "[" }] },
        });

        Assert.Equal(("passkey", null, null), SealedLog.ListWaysIn(altered)!.Select(w => (w.Kind, w.Made, w.Passkey)).Single());
        Assert.Null(SealedLog.ListWaysIn(new MemoryRecordStore()));
    }

    private static byte[] Counted(string text) => [0, 0, (byte)(text.Length >> 8), (byte)text.Length, .. Encoding.ASCII.GetBytes(text)];
}
