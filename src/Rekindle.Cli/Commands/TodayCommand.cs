using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle today</c>: where the person's own journey stands now.</summary>
internal static class TodayCommand
{
    /// <summary>What is said where a vault holds no journey yet.</summary>
    public const string NothingStarted =
        "No journey has started here yet. Start with: ./rekindle, or: rekindle log journey-started breakupOn=DAY endedBy=me|them|both alias=NAME";

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("today", "Say where your journey stands, and the one next step.")
        {
            More = () => """
                Examples:
                  rekindle today
                  rekindle today --json
                """,
        };
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                return opened is null ? code : Run(opened.Journal.Log, parsed.GetValue(json), around);
            }
        });
        return command;
    }

    private static int Run(JourneyLog log, bool json, Surroundings around)
    {
        if (!log.Events.Any(e => e.Event is JourneyStarted)) return around.Fail(ExitCode.BadInput, NothingStarted);
        Reading<Status> read = Composition.Status(log, around.Clock.GetUtcNow(), around);
        if (read.Value is not { } status) return around.Fail(ExitCode.BadInput, read.Problem!.Reason);
        if (json) around.Output.WriteLine(StatusJson.ToText(status));
        else Glance.Write(around, status, log);
        return ExitCode.Done;
    }
}
