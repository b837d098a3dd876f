using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

namespace Rekindle.Tests.Vault;

/// <summary>A burned letter cannot be had back from the file, its write-ahead log or its free pages, not even with every key of the vault.</summary>
/// <remarks>The looking is done as a stranger with the data key would do it, by docs/vault-format.md and not by the vault's own code.</remarks>
public sealed class BurningClaims : IDisposable
{
    private static readonly byte[] Secret = [.. Enumerable.Repeat((byte)7, Key.FileLength)];
    private readonly TemporaryVault _vault = new();
    private readonly Key _key = Key.FromFileSecret(Secret);

    public void Dispose()
    {
        _key.Dispose();
        _vault.Dispose();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(30_000)] // on pages of its own
    public void Nothing_in_any_file_opens_a_burned_letter(int length)
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(["first", new string('d', length), "last"]);
        byte[] wrapped = store.Read(1)!.Records[0].WrappedKey;
        Assert.True(Finds(wrapped[12..44])); // the key's own bytes, as long as it is there
        Assert.True(OpensFromRawBytes(2));

        log.Burn([2], ["a marker"]);

        Assert.False(Finds(wrapped[12..44]));
        Assert.False(OpensFromRawBytes(2));
        Assert.True(OpensFromRawBytes(3)); // so that looking is known to find what is there
    }

    [Fact]
    public void A_reader_that_stands_in_the_way_for_a_moment_is_waited_for()
    {
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.Append(["first", "a letter"]);
        byte[] wrapped = store.Read(1)!.Records[0].WrappedKey;
        using SqliteConnection reader = Raw();
        SqliteTransaction moment = reader.BeginTransaction(deferred: true);
        Assert.Equal(2L, Scalar(reader, "SELECT count(*) FROM record"));
        using Timer leaves = new(_ => moment.Dispose(), null, TimeSpan.FromMilliseconds(300), Timeout.InfiniteTimeSpan);

        log.Burn([2], []);

        Assert.False(Finds(wrapped[12..44]));
    }

    [Fact]
    public void A_way_in_that_went_leaves_no_wrapped_key_behind()
    {
        using Key second = Keys.File(9);
        using SqliteRecordStore store = new(_vault.Location.VaultFile);
        using SealedLog log = SealedLog.Create(store, WayIn.By(_key));
        log.AddWayIn(WayIn.By(second));
        byte[] wrapped = store.ReadHeader()!.WaysIn.Single(way => Convert.ToHexStringLower(way.Id) != log.OpenedBy).WrappedKey;
        Assert.True(Finds(wrapped));

        Assert.Equal(WayInRemoval.Removed, log.RemoveWayIn(log.WaysIn().Single(way => way.Id != log.OpenedBy).Id));

        Assert.False(Finds(wrapped));
    }

    private bool Finds(byte[] bytes) => Directory.GetFiles(_vault.Location.Folder).Any(file => Bytes(file).AsSpan().IndexOf(bytes) >= 0);

    // Tries every place of every file as the wrapped key of a record: nonce 12, key 32, tag 16.
    private bool OpensFromRawBytes(long sequence)
    {
        using SqliteConnection raw = Raw();
        byte[] vaultId = (byte[])Scalar(raw, "SELECT value FROM header WHERE name = 'vault'");
        byte[] dataKey = DataKey(raw, vaultId);
        byte[] keysKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, dataKey, 32, vaultId, "rekindle/v1/record-keys-key"u8.ToArray());
        byte[] place = [.. "rekindle/v1/record-key\0"u8, .. vaultId, .. Number(sequence)];
        using AesGcm cipher = new(keysKey, 16);
        byte[] plain = new byte[32];
        foreach (string file in Directory.GetFiles(_vault.Location.Folder))
        {
            byte[] bytes = Bytes(file);
            for (int at = 0; at + 60 <= bytes.Length; at++)
            {
                try
                {
                    cipher.Decrypt(bytes.AsSpan(at, 12), bytes.AsSpan(at + 12, 32), bytes.AsSpan(at + 44, 16), plain, place);
                    return true;
                }
                catch (AuthenticationTagMismatchException)
                {
                    // not here
                }
            }
        }

        return false;
    }

    private static byte[] DataKey(SqliteConnection raw, byte[] vaultId)
    {
        byte[] id = (byte[])Scalar(raw, "SELECT id FROM way_in");
        byte[] wrapped = (byte[])Scalar(raw, "SELECT wrapped_key FROM way_in");
        string parameters = (string)Scalar(raw, "SELECT parameters FROM way_in");
        byte[] salt = Convert.FromBase64String(parameters.Split('"')[3]);
        byte[] wrapping = HKDF.DeriveKey(HashAlgorithmName.SHA256, Secret, 32, salt, "rekindle/v1/key-file"u8.ToArray());
        byte[] place =
        [
            .. "rekindle/v1/way-in\0"u8, .. vaultId, .. id, .. Counted("key-file"), .. Counted("hkdf-sha256"), .. Counted(parameters),
        ];
        byte[] dataKey = new byte[32];
        using AesGcm cipher = new(wrapping, 16);
        cipher.Decrypt(wrapped.AsSpan(0, 12), wrapped.AsSpan(12, 32), wrapped.AsSpan(44), dataKey, place);
        return dataKey;
    }

    private static byte[] Counted(string text)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(text)];
    }

    private static byte[] Number(long value)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }

    private SqliteConnection Raw()
    {
        SQLitePCL.Batteries_V2.Init();
        SqliteConnection raw = new(new SqliteConnectionStringBuilder { DataSource = _vault.Location.VaultFile, Pooling = false }.ToString());
        raw.Open();
        return raw;
    }

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private static byte[] Bytes(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
