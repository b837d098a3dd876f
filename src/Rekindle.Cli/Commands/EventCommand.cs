using System.CommandLine;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Vault.Journals;

namespace Rekindle.Cli.Commands;

/// <summary>A command about one event, <c>TYPE name=value…</c>, and the vault that it belongs to: <c>log</c> and <c>what-if</c>.</summary>
internal static class EventCommand
{
    /// <summary>What the command does with the event.</summary>
    /// <param name="journal">The open journal.</param>
    /// <param name="type">The stored name of the event's type.</param>
    /// <param name="made">The event.</param>
    /// <param name="json">Whether one JSON document is asked for.</param>
    /// <returns>The exit code.</returns>
    public delegate int Answer(Journal journal, string type, LoggedEvent made, bool json);

    /// <summary>The types and their fields, for help.</summary>
    public static string Types
    {
        get
        {
            IEnumerable<string> lines = EventCatalogue.All.Where(t => t.Name != "correction").Select(
                t => $"  {t.Name}: {string.Join(", ", t.Fields.Select(f => f.Required ? f.Name : $"[{f.Name}]"))}");
            return "Types and their fields; those in brackets may be left out:\n" + string.Join('\n', lines);
        }
    }

    /// <summary>The command.</summary>
    /// <param name="around">What it may touch.</param>
    /// <param name="command">Its name, description and help.</param>
    /// <param name="when">What <c>--at</c> means.</param>
    /// <param name="makes">The type whose event makes the vault where there is none; null: none does.</param>
    /// <param name="answer">What it does.</param>
    public static Command Create(Surroundings around, ExplainedCommand command, string when, string? makes, Answer answer)
    {
        var type = new Argument<string>("TYPE") { Description = "The type of the event." };
        var given = new Argument<string[]>("name=value") { Description = "Its fields.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> at = CommonOptions.At(when);
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        command.Add(type);
        command.Add(given);
        command.Add(at);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            Reading<Fields> read = Fields.Parse(parsed.GetRequiredValue(type), parsed.GetValue(given) ?? []);
            if (read.Value is not { } fields) return around.Fail(ExitCode.BadInput, read.Problem!.Reason);
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around, make: fields.Type == makes);
            using (opened)
            {
                if (opened is null) return code;
                Reading<LoggedEvent> made = Make(fields, parsed.GetValue(at), opened.Journal.Log, vault.Location(parsed, around).Folder, around);
                return made.Value is { } logged
                    ? answer(opened.Journal, fields.Type, logged, parsed.GetValue(json))
                    : around.Fail(ExitCode.BadInput, made.Problem!.Reason);
            }
        });
        return command;
    }

    // In the zone of the journey that it belongs to; now, where no moment was written.
    private static Reading<LoggedEvent> Make(Fields fields, string? at, JourneyLog log, string folder, Surroundings around)
    {
        Reading<Moment> moment = Inputs.At(at, log, around);
        if (moment.Value is not { } happened) return new Reading<LoggedEvent>(null, moment.Problem! with { Reason = $"--at {moment.Problem.Reason}" });
        string zone = Inputs.ZoneOf(log, around);
        DateTimeOffset written = at is null ? JourneyDays.In(zone).Local(happened.At) : happened.At;
        return fields.Make(written, around.NewId(around.Clock.GetUtcNow()), zone, around, folder);
    }
}
