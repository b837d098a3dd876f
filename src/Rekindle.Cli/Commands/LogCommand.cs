using System.CommandLine;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle log</c>: keeps what happened, wise or not, and says what it changes.</summary>
internal static class LogCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var command = new ExplainedCommand("log", "Keep what happened, wise or not, and say what it changes.")
        {
            More = () => $"""
                {Fields.Help}

                Examples:
                  rekindle log check-in mood=4 confidence=3 distress=6
                  rekindle log contact by=me channel=text purpose=begging --at 2026-01-05T22:10
                  rekindle log own-part-named text=-
                  rekindle log journey-started breakupOn=2026-01-02 endedBy=them alias=Sam

                {EventCommand.Types}
                """,
        };
        return EventCommand.Create(
            around, command, "When it happened; without it, now.", makes: "journey-started",
            (journal, type, logged, json) => Keeping.Keep(journal, type, logged, json, around));
    }
}
