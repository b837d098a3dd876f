using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Rekindle.Proof.Fuzzing;

/// <summary>An input that was not taken as promised.</summary>
/// <param name="Target">What was fed.</param>
/// <param name="Seed">The seed that makes the input again; -1 for a sample as it is.</param>
/// <param name="Input">The input.</param>
/// <param name="Fault">What happened.</param>
public sealed record FuzzFinding(string Target, int Seed, byte[] Input, string Fault);

/// <summary>What a run over one target came to.</summary>
/// <param name="Target">Its name.</param>
/// <param name="Inputs">Inputs that it was fed.</param>
/// <param name="Taken">Those that it took; the others it refused in a documented way.</param>
/// <param name="Slowest">The longest that one input took.</param>
/// <param name="MostBytes">The most that was allocated for one input, in bytes.</param>
public sealed record FuzzCount(string Target, int Inputs, int Taken, TimeSpan Slowest, long MostBytes);

/// <summary>Feeds targets with changed inputs and watches that each ends, in bounded memory, as documented.</summary>
public sealed class FuzzRun
{
    /// <summary>The longest that one input may take.</summary>
    /// <value>Five minutes: ten million rounds of a passphrase, the most that a header may ask for, take some seconds, and on a machine with
    /// much else to do a minute.</value>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The most that may be allocated for one input.</summary>
    /// <value>256 MB: the largest sample has 28 KB.</value>
    public const long MostBytes = 256L * 1024 * 1024;

    /// <summary>The stack that an input has. A thread of the web host has 1.5 MB.</summary>
    private const int Stack = 1024 * 1024;

    private readonly IReadOnlyList<Target> _targets;
    private readonly int _firstSeed;
    private readonly Action<int> _beginning;
    private readonly List<FuzzFinding> _findings = [];
    private readonly Dictionary<string, FuzzCount> _counts = [];
    private long _begun;
    private volatile int _current;

    /// <param name="targets">What is fed.</param>
    /// <param name="firstSeed">Seed of the first input; the next has the next.</param>
    /// <param name="beginning">Told the seed of each input before it is fed: who dies of one leaves its seed behind.</param>
    public FuzzRun(IReadOnlyList<Target> targets, int firstSeed, Action<int> beginning)
    {
        _targets = targets;
        _firstSeed = firstSeed;
        _beginning = beginning;
    }

    /// <summary>The inputs that were not taken as promised.</summary>
    public IReadOnlyList<FuzzFinding> Findings => _findings;

    /// <summary>What each target came to.</summary>
    public IReadOnlyList<FuzzCount> Counts => [.. _counts.Values.OrderBy(count => count.Target, StringComparer.Ordinal)];

    /// <summary>Makes the input of a seed.</summary>
    public (Target Target, byte[] Input) Make(int seed)
    {
        var random = new Random(seed);
        int drawn = random.Next(_targets.Sum(t => t.Share));
        Target target = _targets.First(t => (drawn -= t.Share) < 0);
        return (target, Mutator.Changed(target.Samples[random.Next(target.Samples.Count)], target.Samples, target.Spice, random));
    }

    /// <summary>Feeds all samples, and then so many changed inputs. Ends early where one does not end: its thread is left behind.</summary>
    public void Feed(int inputs)
    {
        Exception? broke = null;
        var thread = new Thread(Work, Stack) { IsBackground = true };
        Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _begun)) < Patience) continue;
            (Target target, byte[] input) = Make(_current);
            _findings.Add(new FuzzFinding(target.Name, _current, input, string.Create(CultureInfo.InvariantCulture, $"not done after {Patience.TotalSeconds} s")));
            return;
        }

        if (broke is not null) ExceptionDispatchInfo.Throw(broke);

        void Work()
        {
            try
            {
                Samples();
                for (int i = 0; i < inputs; i++) One(_firstSeed + i);
            }
            catch (IOException failed)
            {
                broke = failed; // the corpus or the scratch folder, not the input
            }
        }
    }

    // The samples come first, as they are: what broke something once must never do so again.
    private void Samples()
    {
        foreach (Target target in _targets)
        {
            foreach (byte[] sample in target.Samples) One(target, sample, seed: -1);
        }
    }

    private void One(int seed)
    {
        (Target target, byte[] input) = Make(seed);
        _current = seed;
        One(target, input, seed);
    }

    private void One(Target target, byte[] input, int seed)
    {
        _beginning(seed);
        long before = GC.GetAllocatedBytesForCurrentThread(), begun = Stopwatch.GetTimestamp();
        Volatile.Write(ref _begun, begun);
        bool taken = false;
        string? fault = null;
        try
        {
            taken = target.Accepts(input);
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or IOException))
        {
            fault = thrown.ToString();
        }

        TimeSpan took = Stopwatch.GetElapsedTime(begun);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        fault ??= bytes > MostBytes ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes allocated") : null;
        if (fault is not null) _findings.Add(new FuzzFinding(target.Name, seed, input, fault));
        FuzzCount count = _counts.GetValueOrDefault(target.Name) ?? new FuzzCount(target.Name, 0, 0, TimeSpan.Zero, 0);
        _counts[target.Name] = count with
        {
            Inputs = count.Inputs + 1,
            Taken = count.Taken + (taken ? 1 : 0),
            MostBytes = Math.Max(count.MostBytes, bytes),
            Slowest = took > count.Slowest ? took : count.Slowest,
        };
    }
}
