using System.Text;
using Rekindle.Programme;
using Rekindle.Vault;
using Rekindle.Vault.Journals;
using Rekindle.Vault.Memory;

namespace Rekindle.Proof.Fuzzing;

/// <summary>Sealed entries: changed on their way, or sealed by somebody who has the public key and means no good.</summary>
/// <param name="vault">A vault with a key pair, as it is stored; its lines are events.</param>
/// <param name="key">What opens it; disposed with this.</param>
internal sealed class Intake(StoreSnapshot vault, Key key) : IDisposable
{
    private const int LongestSealed = 40_000; // bytes; more does not fit into an entry

    /// <summary>Takes lines in as they are, if they begin as a sealed entry does; seals them first, if not.</summary>
    public bool Takes(byte[] input)
    {
        using MemoryRecordStore store = new();
        store.Create(vault.Header);
        store.Change(header => new StoreChange(header, vault.Records, []));
        if (!SealedLog.Open(store, key).TryGet(out SealedLog? log, out OpenRefusal? refusal)) throw new BrokenPromiseException(refusal.Message);
        using (log)
        {
            var journal = new Journal(log);
            int before = journal.Log.Events.Count;
            string text = Encoding.UTF8.GetString(input);
            if (!text.StartsWith("{\"rek", StringComparison.Ordinal))
            {
                if (input.Length > LongestSealed) return false;
                text = SealedEntry.Seal(log.SealingKey(), text).ToString();
            }

            TakenIn taken = journal.TakeIn(text.Split('\n'), "fuzzed");
            foreach (InputProblem problem in taken.Refused) TextTargets.Refused(problem);
            if (journal.Log.Events.Count != before + taken.Added) throw new BrokenPromiseException("the journal does not hold what was taken in");
            if (taken.Refused.Count > 0 && taken.Added > 0) throw new BrokenPromiseException("half a batch was taken in");
            return taken.Refused.Count == 0;
        }
    }

    public void Dispose() => key.Dispose();
}
