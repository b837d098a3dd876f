using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>Keys for tests. A key file's secret opens at once; a passphrase takes its time by design.</summary>
internal static class Keys
{
    public static Key File(byte filler = 7) => Key.FromFileSecret(Enumerable.Repeat(filler, Key.FileLength).ToArray());

    public static Key Passphrase(string words = "four plain words together") => Key.FromPassphrase(words);

    public static SealedLog Opened(IRecordStore store, Key key)
    {
        OpenResult result = SealedLog.Open(store, key);
        Assert.True(result.TryGet(out SealedLog? log, out OpenRefusal? refusal), refusal?.Message);
        return log;
    }

    public static OpenRefusal Refusal(IRecordStore store, Key key)
    {
        OpenResult result = SealedLog.Open(store, key);
        Assert.False(result.TryGet(out SealedLog? _, out OpenRefusal? refusal));
        return refusal;
    }
}
