using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle replay</c>: the status of a journey file at a moment. Touches no vault.</summary>
internal static class ReplayCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A journey file (*.journey.jsonl), or - for standard input." };
        Option<string?> at = CommonOptions.At("The moment asked about; without it, now.");
        var playbook = new Option<string?>("--playbook") { Description = "Judge by this playbook instead of the journey's own.", HelpName = "ID|FILE" };
        Option<bool> json = CommonOptions.Json();
        var command = new ExplainedCommand("replay", "Say where a journey file stands at a moment.")
        {
            More = () => $"""
                A moment is {LocalMoment.Allowed}.

                Examples:
                  rekindle replay samples/journeys/balanced-with-slips.journey.jsonl --at 2026-04-01
                  rekindle export - | rekindle replay - --json
                  rekindle replay mine.journey.jsonl --playbook space-first
                """,
        };
        command.Add(file);
        command.Add(at);
        command.Add(playbook);
        command.Add(json);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file), parsed.GetValue(at), parsed.GetValue(playbook), parsed.GetValue(json), around));
        return command;
    }

    private static int Run(string file, string? at, string? playbook, bool json, Surroundings around)
    {
        Playbook? other = null;
        if (playbook is not null)
        {
            Reading<Playbook> chosen = Inputs.Playbook(playbook, around);
            if (chosen.Problem is { } bad) return around.Refuse(bad);
            other = chosen.Value;
        }

        Reading<JourneyLog> journey = Inputs.Journey(file, around);
        if (journey.Value is not { } log) return around.Refuse(journey.Problem!);
        Reading<Moment> moment = Inputs.At(at, log, around);
        if (moment.Value is not { } asked) return around.Refuse(moment.Problem!);
        Reading<Status> read = Composition.Status(log, asked.At, around, other);
        if (read.Value is not { } status) return around.Refuse(read.Problem! with { File = file });
        if (json) around.Output.WriteLine(StatusJson.ToText(status));
        else Glance.Write(around, status, log);
        return ExitCode.Done;
    }
}
