using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Rekindle.Benchmarks.Year;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Joining;

namespace Rekindle.Benchmarks.Judging;

/// <summary>Reading and judging a year of 3,000 events, the reviewer of texts joined as in the application.</summary>
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    // Any day does; it decides on the weekdays and on nothing else.
    private static readonly DateOnly LastDay = new(2026, 11, 21);

    private readonly ProgrammeSettings _settings = Readings.Settings(YearOfEvents.Zone);
    private readonly List<ReadOnlyMemory<byte>> _lines = [];
    private byte[] _file = [];
    private JourneyLog _log = new([]);
    private FoldedJourney _folded = null!;
    private DateTimeOffset[] _evenings = [];

    /// <summary>Makes the journey once.</summary>
    [GlobalSetup]
    public void Make()
    {
        _file = YearOfEvents.File(LastDay);
        for (int from = 0; from < _file.Length;)
        {
            int end = Array.IndexOf(_file, (byte)'\n', from);
            _lines.Add(_file.AsMemory(from, end - from));
            from = end + 1;
        }

        _log = Read();
        JourneyDays days = JourneyDays.In(YearOfEvents.Zone);
        _evenings = [.. Enumerable.Range(0, YearOfEvents.Days).Select(d => days.StartOf(LastDay.AddDays(d + 2 - YearOfEvents.Days)).AddSeconds(-1))];
        _folded = Judge.Fold(_log, _evenings[^1], _settings).Value ?? throw new InvalidOperationException("the made journey is refused");
    }

    /// <summary>The floor: the framework's own parser over the same lines, and nothing done with them.</summary>
    [Benchmark(Baseline = true)]
    public int ParseLines()
    {
        int fields = 0;
        foreach (ReadOnlyMemory<byte> line in _lines)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            fields += json.RootElement.GetPropertyCount();
        }

        return fields;
    }

    /// <summary>The file's bytes, checked field by field and made a log.</summary>
    [Benchmark]
    public object ReadFile() => Read();

    /// <summary>The status of the last evening: the log folded and judged.</summary>
    [Benchmark]
    public object JudgeLastDay() => Judged(_log, _evenings[^1]);

    /// <summary>The same of a fold that was kept: what the application pays while nothing new was logged.</summary>
    [Benchmark]
    public object JudgeKeptFold() => Judge.Status(_folded, _evenings[^1]);

    /// <summary>The file read and judged for the first time: every text is reviewed.</summary>
    [Benchmark]
    public object ReadAndJudgeFirst() => Judged(Read(), _evenings[^1]);

    /// <summary>The statuses of all 365 evenings.</summary>
    [Benchmark]
    public int JudgeEveryDay()
    {
        int steps = 0;
        foreach (DateTimeOffset evening in _evenings) steps += Judged(_log, evening).ToDo.Count;
        return steps;
    }

    /// <summary>The phases of the year, each with its first evening: what kind of journey this is.</summary>
    internal IEnumerable<(int Day, string Phase)> Phases()
    {
        string before = "";
        for (int day = 0; day < _evenings.Length; day++)
        {
            string phase = StatusWords.Phase[Judged(_log, _evenings[day]).Phase];
            if (phase != before) yield return (day, phase);
            before = phase;
        }
    }

    /// <summary>Size of the file in bytes.</summary>
    internal int Bytes => _file.Length;

    private JourneyLog Read() => JourneyReader.ReadFile(_file, "year").Value ?? throw new InvalidOperationException("the made journey is malformed");

    private Status Judged(JourneyLog log, DateTimeOffset at) =>
        Judge.Status(log, at, _settings).Value ?? throw new InvalidOperationException("the made journey is refused");
}
