using System.CommandLine;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle log</c>: keeps what happened, wise or not, and says what it changes.</summary>
internal static class LogCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        EventArguments arguments = new();
        Option<string?> at = CommonOptions.At("When it happened; without it, now.");
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("log", "Keep what happened, wise or not, and say what it changes.")
        {
            More = () => $"""
                {Fields.Help}

                Examples:
                  rekindle log check-in mood=4 confidence=3 distress=6
                  rekindle log contact by=me channel=text purpose=begging --at 2026-01-05T22:10
                  rekindle log own-part-named text=-
                  rekindle log journey-started breakupOn=2026-01-02 endedBy=them alias=Sam

                {EventArguments.Types}
                """,
        };
        arguments.AddTo(command);
        command.Add(at);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            Reading<Fields> read = arguments.Read(parsed);
            if (read.Value is not { } fields) return around.Fail(ExitCode.BadInput, read.Problem!.Reason);
            bool begins = fields.Type == "journey-started";
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around, make: begins);
            using (opened)
            {
                if (opened is null) return code;
                Reading<LoggedEvent> made = EventArguments.Make(
                    fields, parsed.GetValue(at), opened.Journal.Log, vault.Location(parsed, around).Folder, around);
                return made.Value is { } logged
                    ? Keeping.Keep(opened.Journal, fields.Type, logged, parsed.GetValue(json), around)
                    : around.Fail(ExitCode.BadInput, made.Problem!.Reason);
            }
        });
        return command;
    }
}
