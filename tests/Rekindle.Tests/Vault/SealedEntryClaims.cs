using System.Text.Json.Nodes;
using Rekindle.Programme;
using Rekindle.Vault;
using Rekindle.Vault.Memory;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>What a device seals to the vault's public key only the vault opens, and only as it was sealed.</summary>
public sealed class SealedEntryClaims : IDisposable
{
    private const string Line = """{"type":"journal","at":"2026-01-12T01:12:00+01:00","id":"019baf00-0000-7000-8000-000000000002","text":"at night"}""";

    private readonly MemoryRecordStore _store = new();
    private readonly Key _key = Keys.File();
    private readonly SealedLog _log;

    public SealedEntryClaims() => _log = SealedLog.Create(_store, WayIn.By(_key));

    public void Dispose()
    {
        _log.Dispose();
        _key.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void What_was_sealed_to_the_public_key_opens_to_the_letter()
    {
        SealedEntry sealedOnce = SealedEntry.Seal(_log.SealingKey(), Line);
        SealedEntry read = Read(sealedOnce.ToString());

        Assert.Equal([Line], _log.OpenEntries([read]));
        Assert.DoesNotContain("night", sealedOnce.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sealedOnce.ToString());
    }

    [Fact]
    public void The_same_line_sealed_twice_looks_like_two()
    {
        SealingKey key = _log.SealingKey();

        Assert.NotEqual(SealedEntry.Seal(key, Line).ToString(), SealedEntry.Seal(key, Line).ToString());
    }

    [Fact]
    public void The_key_stays_the_same_as_long_as_the_vault_lives()
    {
        SealingKey before = _log.SealingKey();
        _log.Append(["a line"]);
        using SealedLog again = Keys.Opened(_store, _key);

        Assert.Equal(before.PublicKey, again.SealingKey().PublicKey);
        Assert.Equal(before.VaultId, again.SealingKey().VaultId);
        Assert.Equal((65, 16), (before.PublicKey.Length, before.VaultId.Length));
    }

    [Fact]
    public void Neither_public_nor_private_half_stands_open_in_the_header_unproven()
    {
        foreach (string field in new[] { "seal-public", "seal-private" })
        {
            foreach (Func<StoredHeader, StoredHeader> change in new Func<StoredHeader, StoredHeader>[]
            {
                header => header with { Fields = [.. header.Fields.Where(f => f.Name != field)] },
                header => header with { Fields = [.. header.Fields.Select(f => f.Name == field ? f with { Value = [.. f.Value.Reverse()] } : f)] },
            })
            {
                AlteredStore altered = new(_store, whole => whole with { Header = change(whole.Header) });
                Assert.Equal(new OpenRefusal(RefusalKind.Damaged, Damage: DamageKind.Header), Keys.Refusal(altered, _key));
            }
        }
    }

    [Fact]
    public void A_vault_without_a_key_pair_gets_one_when_it_is_first_asked_for()
    {
        using TemporaryVault vault = new();
        File.Copy(Golden("format-1.vault"), vault.Location.VaultFile);
        using Key file = Key.FromFileSecret(Enumerable.Range(0, Key.FileLength).Select(number => (byte)number).ToArray());
        using SqliteRecordStore store = new(vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, file);
        IReadOnlyList<StoredLine> before = log.Read();
        Assert.Equal([null], log.OpenEntries([SealedEntry.Seal(_log.SealingKey(), Line)]));

        SealedEntry entry = SealedEntry.Seal(log.SealingKey(), Line);

        using SqliteRecordStore second = new(vault.Location.VaultFile);
        using SealedLog again = Keys.Opened(second, file);
        Assert.Equal([Line], again.OpenEntries([entry]));
        Assert.Equal(log.SealingKey().PublicKey, again.SealingKey().PublicKey);
        Assert.Equal(before, again.Read());
    }

    [Fact]
    public void Entries_that_other_programs_sealed_open()
    {
        // The first line was sealed by Python, the second by the WebCrypto of a browser's engine: docs/vault-format.md has both programs.
        using TemporaryVault vault = new();
        File.Copy(Golden("format-1-key-pair.vault"), vault.Location.VaultFile);
        using Key file = Key.FromFileSecret(Convert.FromBase64String("JGlCoPyHW1XP+w8hcpGCt5HQGlqxb2bICvg0yZL/wcE="));
        using SqliteRecordStore store = new(vault.Location.VaultFile);
        using SealedLog log = Keys.Opened(store, file);

        IReadOnlyList<string?> lines = log.OpenEntries([.. File.ReadLines(Golden("sealed-entries.txt")).Select(Read)]);

        Assert.Equal(
            [
                """{"type":"urge","at":"2026-01-12T01:10:00+01:00","id":"019baf00-0000-7000-8000-000000000001","intensity":8,"outcome":"rode-out","after":3}""",
                """{"type":"journal","at":"2026-01-12T01:12:00+01:00","id":"019baf00-0000-7000-8000-000000000002","text":"žluťoučký kůň 🌊, sealed on a phone"}""",
            ],
            lines);
    }

    [Fact]
    public void Another_vault_opens_nothing()
    {
        using MemoryRecordStore elsewhere = new();
        using SealedLog other = SealedLog.Create(elsewhere, WayIn.By(_key));
        SealedEntry entry = SealedEntry.Seal(_log.SealingKey(), Line);

        Assert.Equal([null], other.OpenEntries([entry]));
        Assert.False(other.IsMine(entry));

        // Nor when it is made to look as if it were sealed to that one, or with its key to this one.
        Assert.Equal([null], other.OpenEntries([SealedEntry.Seal(_log.SealingKey() with { VaultId = other.SealingKey().VaultId }, Line)]));
        Assert.Equal([null], other.OpenEntries([SealedEntry.Seal(other.SealingKey() with { VaultId = _log.SealingKey().VaultId }, Line)]));
    }

    [Fact]
    public void Every_changed_byte_is_found()
    {
        string whole = SealedEntry.Seal(_log.SealingKey(), Line).ToString();
        foreach (string field in new[] { "ephemeral", "box" })
        {
            byte[] bytes = Convert.FromBase64String((string)JsonNode.Parse(whole)![field]!);
            for (int at = 0; at < bytes.Length; at++)
            {
                byte[] changed = [.. bytes];
                changed[at] ^= 0x10;
                SealedEntry entry = Read(With(whole, field, Convert.ToBase64String(changed)));
                Assert.Equal([null], _log.OpenEntries([entry]));
            }
        }
    }

    [Fact]
    public void A_point_that_is_not_on_the_curve_opens_nothing_and_seals_nothing()
    {
        byte[] off = [4, .. Enumerable.Repeat((byte)1, 64)];
        string whole = With(SealedEntry.Seal(_log.SealingKey(), Line).ToString(), "ephemeral", Convert.ToBase64String(off));

        Assert.Equal([null], _log.OpenEntries([Read(whole)]));
        Assert.Throws<ArgumentException>(() => SealedEntry.Seal(_log.SealingKey() with { PublicKey = off }, Line));
        Assert.Throws<ArgumentException>(() => SealedEntry.Seal(_log.SealingKey() with { PublicKey = [] }, Line));
        Assert.Throws<ArgumentException>(() => SealedEntry.Seal(_log.SealingKey() with { VaultId = [1] }, Line));
    }

    [Theory]
    [InlineData("version", "2", "is of version 2")]
    [InlineData("version", "0", "no sealed entry")]
    [InlineData("version", "\"1\"", "no sealed entry")]
    [InlineData("version", "1.5", "no sealed entry")]
    [InlineData("rekindle", "\"other\"", "no sealed entry")]
    [InlineData("vault", "\"00\"", "not whole")]
    [InlineData("vault", "\"zz112233445566778899aabbccddeeff\"", "not whole")]
    [InlineData("ephemeral", "\"AAAA\"", "not whole")]
    [InlineData("ephemeral", "null", "not whole")]
    [InlineData("box", "\"AAAA\"", "not whole")]
    [InlineData("box", "\"not base64\"", "not whole")]
    [InlineData("box", "[]", "not whole")]
    public void A_field_that_is_not_as_it_should_be_refuses_the_line(string field, string json, string reason)
    {
        JsonObject entry = (JsonObject)JsonNode.Parse(SealedEntry.Seal(_log.SealingKey(), Line).ToString())!;
        entry[field] = JsonNode.Parse(json);

        AssertRefused(entry.ToJsonString(), reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"journal\"}")]
    public void A_line_that_means_something_else_is_no_sealed_entry(string line)
    {
        AssertRefused(line, "no sealed entry");
        Assert.False(SealedEntry.IsMeantBy(line));
    }

    [Fact]
    public void A_line_that_was_cut_off_anywhere_is_refused()
    {
        string whole = SealedEntry.Seal(_log.SealingKey(), Line).ToString();
        for (int length = 0; length < whole.Length; length++) AssertRefused(whole[..length], "");
        AssertRefused(whole + "}", "not whole");
        AssertRefused(whole.Replace("\"version\":1", "\"version\":1,\"version\":1", StringComparison.Ordinal), "not whole");
        AssertRefused(whole[..^1] + ",\"more\":1}", "not whole");
        AssertRefused(whole.Replace("sealed-entry", "\\ud83c", StringComparison.Ordinal), "no sealed entry");
        Assert.True(SealedEntry.IsMeantBy("  " + whole[..15]));
    }

    [Fact]
    public void An_entry_has_a_longest_length_on_both_sides()
    {
        string longest = SealedEntry.Seal(_log.SealingKey(), new string('x', 48_888)).ToString();
        Assert.InRange(longest.Length, SealedEntry.MostBytes - 300, SealedEntry.MostBytes);
        Assert.Equal(48_888, _log.OpenEntries([Read(longest)])[0]!.Length);

        Assert.Throws<ArgumentException>(() => SealedEntry.Seal(_log.SealingKey(), new string('x', 48_950)));
        AssertRefused(longest + new string(' ', SealedEntry.MostBytes), "longer than 64 KB");
    }

    [Fact]
    public void Half_a_character_is_not_sealed() =>
        Assert.Throws<ArgumentException>(() => SealedEntry.Seal(_log.SealingKey(), "half: \ud83c"));

    private static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "Vault", "Golden", name);

    private static string With(string line, string field, string value)
    {
        JsonObject entry = (JsonObject)JsonNode.Parse(line)!;
        entry[field] = value;
        return entry.ToJsonString();
    }

    private static SealedEntry Read(string line)
    {
        Reading<SealedEntry> read = SealedEntry.Read(line, "file", 1);
        Assert.Null(read.Problem);
        return read.Value!;
    }

    private static void AssertRefused(string line, string reason)
    {
        Reading<SealedEntry> read = SealedEntry.Read(line, "file", 7);
        Assert.Null(read.Value);
        Assert.Equal(("file", 7), (read.Problem!.File, read.Problem.Line));
        Assert.Contains(reason, read.Problem.Reason, StringComparison.Ordinal);
    }
}
