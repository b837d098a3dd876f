using System.CommandLine;
using Rekindle.Programme.Journeys;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle undo</c>: takes an entry back, by a line of its own.</summary>
internal static class UndoCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "The id of the entry, as log said it." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("undo", "Take an entry back.")
        {
            More = () => """
                The entry stays in the log and no longer counts. A boundary of theirs, a court's order or a safety answer can be
                taken back within 24 hours.

                Example:
                  rekindle undo 019b8f00-0000-7000-8000-000000000001
                """,
        };
        command.Add(id);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!Guid.TryParseExact(parsed.GetRequiredValue(id), "D", out Guid of)) return around.Fail(ExitCode.BadInput, "ID must be the id of an entry, as a UUID");
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                if (opened is null) return code;
                JourneyLog log = opened.Journal.Log;
                if (!log.Events.Any(e => e.Id == of)) return around.Fail(ExitCode.BadInput, "there is no entry of this id");
                DateTimeOffset now = around.Clock.GetUtcNow();
                LoggedEvent taken = EventForm.Withdraw(of, JourneyDays.In(Inputs.ZoneOf(log, around)).Local(now), around.NewId(now));
                return Keeping.Keep(opened.Journal, "correction", taken, parsed.GetValue(json), around);
            }
        });
        return command;
    }
}
