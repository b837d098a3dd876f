// A process of its own that the vault's tests kill, or run beside another.
//
//   Rekindle.VaultWriter FOLDER NAME BATCHES
//
// Opens FOLDER/journey.vault with FOLDER/journey.key and appends batches of three lines "NAME n", n from 0.
// After each append it prints the sequence that was acknowledged. BATCHES 0: goes on until it is killed.
using System.Globalization;
using Rekindle.Vault;
using Rekindle.Vault.Sqlite;

const int LinesInABatch = 3;

VaultLocation location = new(args[0]);
string name = args[1];
int batches = int.Parse(args[2], CultureInfo.InvariantCulture);

using Key key = KeyFile.ReadOrCreate(location.KeyFile);
using SqliteRecordStore store = new(location.VaultFile);
if (!Patiently(() => SealedLog.Open(store, key)).TryGet(out SealedLog? log, out OpenRefusal? refusal))
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}

using (log)
{
    for (int batch = 0; batches == 0 || batch < batches; batch++)
    {
        int first = batch * LinesInABatch;
        string[] lines = [.. Enumerable.Range(first, LinesInABatch).Select(number => $"{name} {number}")];
        long sequence = Patiently(() => log.Append(lines));
        Console.Out.WriteLine(sequence.ToString(CultureInfo.InvariantCulture));
        Console.Out.Flush();
    }
}

return 0;

// Two that write without a pause can keep each other waiting for longer than the vault waits; nothing was kept then.
static T Patiently<T>(Func<T> work)
{
    while (true)
    {
        try
        {
            return work();
        }
        catch (VaultStorageException busy) when (busy.Fault == StorageFault.Busy)
        {
            // Once more, as its message says.
        }
    }
}
