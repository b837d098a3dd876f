using Rekindle.Vault;

namespace Rekindle.Tests.Vault;

/// <summary>A real store whose reader is shown something other than what was written: a hand that got at the bytes.</summary>
internal sealed class AlteredStore(IRecordStore inner, Func<StoreSnapshot, StoreSnapshot> alter) : IRecordStore
{
    public string Place => inner.Place;

    public StoredHeader? ReadHeader() => Read(0)?.Header;

    public StoreSnapshot? Read(long after) => inner.Read(0) is { } whole
        ? Since(alter(whole), after)
        : null;

    public void Create(StoredHeader header) => inner.Create(header);

    public void Change(Func<StoredHeader, StoreChange> decide) =>
        inner.Change(header => decide(alter(new StoreSnapshot(header, [])).Header));

    public void Dispose()
    {
        // The inner store is its maker's to dispose.
    }

    private static StoreSnapshot Since(StoreSnapshot whole, long after) =>
        whole with { Records = whole.Records.Where(record => record.Sequence > after).ToArray() };
}
