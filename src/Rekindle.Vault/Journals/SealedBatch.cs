using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Vault.Journals;

/// <summary>Lines of sealed entries, opened and read as events; or every reason why not.</summary>
internal sealed class SealedBatch
{
    /// <summary>The most entries that are taken in at once: thirty a day for a year.</summary>
    public const int Most = 10_000;

    private const int IdVersion = 7; // UUIDv7, made by the device that sealed the entry

    // A line that was read so far.
    private sealed record Given(int Line, SealedEntry Entry);

    // The first event of an id.
    private sealed record First(int Line, LoggedEvent Event);

    private readonly string _name;
    private readonly List<LoggedEvent> _events = [];
    private readonly List<InputProblem> _refused = [];
    private readonly Dictionary<Guid, First> _byId = [];

    private SealedBatch(string name) => _name = name;

    /// <summary>The events, in the order of their lines; one that came twice is there twice.</summary>
    public IReadOnlyList<LoggedEvent> Events => _events;

    /// <summary>What was refused, by rising line.</summary>
    public IReadOnlyList<InputProblem> Refused => _refused;

    public static SealedBatch Open(SealedLog log, IReadOnlyList<string> lines, string name)
    {
        var batch = new SealedBatch(name);
        List<Given> given = batch.Read(log, lines);
        IReadOnlyList<string?> opened = log.OpenEntries([.. given.Select(g => g.Entry)]);
        for (int i = 0; i < opened.Count; i++) batch.Take(opened[i], given[i].Line);
        batch._refused.Sort((a, b) => a.Line.CompareTo(b.Line));
        return batch;
    }

    /// <summary>The refusals of events whose ids the journal has for something else.</summary>
    public IReadOnlyList<InputProblem> Taken(IReadOnlyList<Guid> ids) =>
        [.. ids.Distinct().Select(id => new InputProblem(_name, _byId[id].Line, "the entry has the id of an event in the vault, which says something else"))];

    private List<Given> Read(SealedLog log, IReadOnlyList<string> lines)
    {
        var given = new List<Given>();
        for (int i = 0; i < lines.Count; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0) continue;
            if (given.Count + _refused.Count == Most)
            {
                Refuse(i + 1, $"there are more than {Most} entries. Give them in several files");
                break;
            }

            Reading<SealedEntry> read = SealedEntry.Read(line, _name, i + 1);
            if (read.Value is not { } entry) _refused.Add(read.Problem!);
            else if (!log.IsMine(entry)) Refuse(i + 1, "the entry was sealed to another vault");
            else given.Add(new Given(i + 1, entry));
        }

        if (given.Count + _refused.Count == 0) Refuse(0, "there is no sealed entry in it");
        return given;
    }

    private void Take(string? opened, int line)
    {
        if (opened is null)
        {
            Refuse(line, "the sealed entry does not open: it was changed on its way. Take it over once more");
            return;
        }

        Reading<LoggedEvent> read = JourneyReader.ReadLine(opened, _name, line);
        if (read.Value is not { } logged) _refused.Add(read.Problem!);
        else if (logged.Id.Version != IdVersion) Refuse(line, "the event in the entry has no id of its own (a UUID of version 7)");
        else if (_byId.TryGetValue(logged.Id, out First? first) && !JourneyReader.SaysTheSame(first.Event, logged))
        {
            Refuse(line, $"the entry has the id of line {first.Line}, which says something else");
        }
        else
        {
            _byId.TryAdd(logged.Id, new First(line, logged));
            _events.Add(logged);
        }
    }

    private void Refuse(int line, string reason) => _refused.Add(new InputProblem(_name, line, reason));
}
