using System.Text;
using Rekindle.Cli;
using Rekindle.Tests.Shared;

namespace Rekindle.HostTests.Card;

/// <summary>A vault with a journey, and its card as a file.</summary>
internal sealed class CardHome : IDisposable
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.FromHours(1)));

    public CardHome()
    {
        Folder = Directory.CreateTempSubdirectory("rekindle-tests-").FullName;
        Run("", "log", "journey-started", "breakupOn=2026-01-02", "endedBy=them", "alias=Sam", "country=DE");
        Run("+49 30 123\n", "log", "trusted-friend", "name=Jo", "phone=-");
        Run("it is after ten\n---\nI put the phone in the kitchen\n", "log", "if-then-plan", "if=-", "then=-");
        Run("We laughed\n", "log", "reason-kept", "side=for", "text=-");
        Run("We hurt each other\n", "log", "reason-kept", "side=against", "text=-");
        Run("", "card", Card);
    }

    public string Folder { get; }

    public string Card => Path.Combine(Folder, "card.html");

    public Uri Address => new("file://" + Card);

    /// <summary>Runs a command that must be done well, and gives its standard output.</summary>
    public string Run(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(args, new Surroundings
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Error = error, Clock = _clock, NewId = Guid.CreateVersion7,
            Zone = "Europe/Berlin", Home = Folder, Variable = name => name == "REKINDLE_HOME" ? Path.Combine(Folder, "home") : null,
        });
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
