using System.CommandLine;
using System.Text;
using System.Text.Json;
using Rekindle.Cli;
using Rekindle.Tests.Shared;

namespace Rekindle.Tests.Cli;

/// <summary>What one run of the command line gave.</summary>
internal sealed record Ran(int Code, string Out, string Err);

/// <summary>A command line of one test's own: its folder, its clock, its standard streams.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    public Terminal()
    {
        Folder = Directory.CreateTempSubdirectory("rekindle-tests-").FullName;
        _variables["REKINDLE_HOME"] = Home;
    }

    public string Folder { get; }

    public string Home => Path.Combine(Folder, "home");

    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(1)));

    /// <summary>A clock that moves, in place of the one that stands still.</summary>
    public TimeProvider? Pace { get; set; }

    public bool IsTerminal { get; set; }

    public int Columns { get; set; } = 80;

    public CancellationToken Interrupted { get; set; }

    public Func<string, string?>? AskSecret { get; set; }

    public Func<string, int>? Edit { get; set; }

    public void Set(string variable, string value) => _variables[variable] = value;

    public string File(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public Ran Run(params string[] args) => RunWith("", args);

    public Ran RunWith(string input, params string[] args) => RunWith(Encoding.UTF8.GetBytes(input), args);

    public Ran RunWith(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, Around(input, output, error));
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>Every command that can be run, with the words that call it.</summary>
    public IEnumerable<(string Path, Command Command)> Commands()
    {
        return Below(CommandLine.All(Around([], TextWriter.Null, TextWriter.Null)), "");

        static IEnumerable<(string, Command)> Below(Command command, string path) => command.Subcommands.SelectMany(
            c => c.Subcommands.Count > 0 ? Below(c, $"{path}{c.Name} ") : [($"{path}{c.Name}", c)]);
    }

    /// <summary>Whether the arguments would be taken.</summary>
    public bool Takes(params string[] args) => CommandLine.Takes(args, Around([], TextWriter.Null, TextWriter.Null));

    private Surroundings Around(byte[] input, TextWriter output, TextWriter error) =>
        new()
        {
            Input = new MemoryStream(input), InputIsTerminal = IsTerminal, Output = output, OutputIsTerminal = IsTerminal, Error = error,
            Clock = Pace ?? Clock, NewId = Guid.CreateVersion7, Zone = "Europe/Berlin", Home = Folder,
            Variable = name => _variables.GetValueOrDefault(name), AskSecret = AskSecret, Edit = Edit,
            Columns = () => Columns, Interrupted = () => Interrupted,
        };

    /// <summary>Runs, and reads standard output as one JSON document.</summary>
    public JsonElement Json(params string[] args)
    {
        Ran ran = Run(args);
        Assert.Equal((0, ""), (ran.Code, ran.Err));
        using JsonDocument document = JsonDocument.Parse(ran.Out);
        return document.RootElement.Clone();
    }

    /// <summary>A vault in which a journey has begun on 2 January 2026.</summary>
    public void Begin() =>
        Assert.Equal(0, Run("log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Sam", "--at", "2026-01-02T20:00").Code);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
