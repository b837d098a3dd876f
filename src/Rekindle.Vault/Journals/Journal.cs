using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Vault.Journals;

/// <summary>What an append kept.</summary>
/// <param name="Added">Events that were new, now on the disk.</param>
/// <param name="Known">Events that were there already, or are letters that were burned: passed over.</param>
/// <param name="Conflicts">Ids that the journal has for something else. Where there is one, nothing was kept.</param>
public sealed record AppendResult(int Added, int Known, IReadOnlyList<Guid> Conflicts);

/// <summary>What became of sealed entries.</summary>
/// <param name="Added">Events that were new, now on the disk.</param>
/// <param name="Known">Events that were there already.</param>
/// <param name="Refused">Every line that was refused, and why. Where there is one, nothing was kept.</param>
public sealed record TakenIn(int Added, int Known, IReadOnlyList<InputProblem> Refused);

/// <summary>The journey that a vault holds: events in, durable before anything returns, and the log to be judged.</summary>
/// <remarks>
/// May be called from several threads; other processes may write the same vault. The journal does not own the sealed log.
/// All members throw what <see cref="SealedLog"/> throws; a record that this version cannot read as an event is a
/// <see cref="VaultDamagedException"/> with <see cref="DamageKind.UnknownContent"/> and its sequence.
/// </remarks>
public sealed class Journal
{
    // A class and not a tuple: collections over a tuple are compiled anew at every start.
    private sealed record Entry(long Sequence, LoggedEvent Event);

    private readonly Lock _gate = new();
    private readonly SealedLog _sealed;
    private readonly Dictionary<Guid, Entry> _byId = [];
    private readonly HashSet<Guid> _burned = [];
    private long _last;
    private volatile JourneyLog _log = new([]);

    /// <summary>The journal of an opened vault, read and proven whole.</summary>
    public Journal(SealedLog sealedLog)
    {
        _sealed = sealedLog;
        Refresh();
    }

    /// <summary>Everything known so far. A snapshot: it never changes under its reader.</summary>
    public JourneyLog Log => _log;

    /// <summary>Takes in what other processes appended since.</summary>
    public void Refresh()
    {
        lock (_gate)
        {
            Learn(_sealed.Read(_last));
        }
    }

    /// <summary>Keeps events: all that are new, or none. Returns once they are on the disk and in <see cref="Log"/>.</summary>
    /// <param name="events">The events. One whose id is here already and that says the same is passed over. A
    /// <c>letter-burned</c> burns its letter, wherever the event comes from: the letter's text is destroyed in the same step.</param>
    public AppendResult Append(IReadOnlyList<LoggedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        lock (_gate)
        {
            Learn(_sealed.Read(_last));
            HashSet<Guid> burned = BurnedWith(events);
            LoggedEvent[] added = [.. events.DistinctBy(e => e.Id).Where(e => !burned.Contains(e.Id) && !_byId.ContainsKey(e.Id))];
            Guid[] conflicts =
            [
                .. events.Where(e => _byId.TryGetValue(e.Id, out Entry? known) && !JourneyReader.SaysTheSame(known.Event, e))
                    .Select(e => e.Id),
            ];
            if (conflicts.Length > 0) return new AppendResult(0, 0, conflicts);
            long[] gone = [.. _byId.Values.Where(e => burned.Contains(e.Event.Id)).Select(e => e.Sequence)];
            string[] lines = [.. added.Select(e => e.Line)];
            if (gone.Length > 0) _sealed.Burn(gone, lines);
            else if (lines.Length > 0) _sealed.Append(lines);
            if (gone.Length + lines.Length > 0) Learn(_sealed.Read(_last));

            return new AppendResult(added.Length, events.Count - added.Length, []);
        }
    }

    /// <summary>Keeps one event.</summary>
    public void Append(LoggedEvent added) => Append([added]);

    /// <summary>Takes in entries that other devices sealed to this vault: all of them, or none.</summary>
    /// <param name="lines">The lines as they came; empty ones are passed over. An entry given twice, now or earlier, is kept once.</param>
    /// <param name="name">Name of the input, for the reasons.</param>
    /// <returns>What was kept, or every line that is refused with its number; nothing was kept then.</returns>
    public TakenIn TakeIn(IReadOnlyList<string> lines, string name)
    {
        ArgumentNullException.ThrowIfNull(lines);
        SealedBatch batch = SealedBatch.Open(_sealed, lines, name);
        if (batch.Refused.Count > 0) return new TakenIn(0, 0, batch.Refused);
        AppendResult result = Append(batch.Events);
        return result.Conflicts.Count > 0
            ? new TakenIn(0, 0, batch.Taken(result.Conflicts))
            : new TakenIn(result.Added, result.Known, []);
    }

    /// <summary>Burns a letter: its text is destroyed, with every correction of it, and the marker takes its place.</summary>
    /// <param name="letter">The id of the letter.</param>
    /// <param name="marker">The <c>letter-burned</c> event that names it.</param>
    /// <returns>False where there is no such letter, or no longer; nothing was kept then.</returns>
    public bool Burn(Guid letter, LoggedEvent marker)
    {
        ArgumentNullException.ThrowIfNull(marker);
        lock (_gate)
        {
            Learn(_sealed.Read(_last));
            if (!_byId.ContainsKey(letter) || !Burning.Of([letter], Known).Contains(letter)) return false;
            Append([marker]);
            return true;
        }
    }

    private IEnumerable<LoggedEvent> Known => _byId.Values.Select(e => e.Event);

    // The ids of all that is burned already, or is once these events are in.
    private HashSet<Guid> BurnedWith(IReadOnlyList<LoggedEvent> events)
    {
        Guid[] letters = [.. _burned, .. events.Select(e => e.Event).OfType<LetterBurned>().Select(b => b.Of)];
        return letters.Length == 0 ? [] : Burning.Of(letters, [.. Known, .. events]);
    }

    private void Learn(IReadOnlyList<StoredLine> lines)
    {
        if (lines.Count == 0) return;
        Entry[] read = ParseAll(lines);

        // A letter may have been burned by another process: what is gone there must be gone here.
        if (_last > 0 && Array.Exists(read, r => r.Event.Event is LetterBurned))
        {
            _byId.Clear();
            read = ParseAll(_sealed.Read());
        }

        foreach (Entry entry in read)
        {
            _byId.TryAdd(entry.Event.Id, entry);
            if (entry.Event.Event is LetterBurned burned) _burned.Add(burned.Of);
        }

        _last = read[^1].Sequence;
        _log = new JourneyLog(_byId.Values.Select(e => e.Event));
    }

    // A year of lines is read by two processors at once; a few are not worth the second.
    private static Entry[] ParseAll(IReadOnlyList<StoredLine> lines)
    {
        var entries = new Entry[lines.Count];
        if (lines.Count < 200)
        {
            Parse(0, lines.Count);
            return entries;
        }

        int half = lines.Count / 2;
        Task second = Task.Run(() => Parse(half, lines.Count));
        try
        {
            Parse(0, half);
        }
        finally
        {
            second.GetAwaiter().GetResult();
        }

        return entries;

        void Parse(int from, int to)
        {
            for (int i = from; i < to; i++) entries[i] = Journal.Parse(lines[i]);
        }
    }

    private static Entry Parse(StoredLine line)
    {
        return JourneyReader.ReadKept(line.Line) is { } logged
            ? new Entry(line.Sequence, logged) : throw new VaultDamagedException(DamageKind.UnknownContent, line.Sequence);
    }
}
