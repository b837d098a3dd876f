using System.CommandLine;
using System.Globalization;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle what-if</c>: today before and after an event that is not stored.</summary>
internal static class WhatIfCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var command = new ExplainedCommand("what-if", "Say what an event would change. Nothing is kept.")
        {
            More = () => $"""
                {Fields.Help}

                Examples:
                  rekindle what-if contact by=me channel=text purpose=checking-in
                  rekindle what-if decision choice=wait --json
                """,
        };
        return EventCommand.Create(
            around, command, "When it would happen; without it, now. A moment ahead is asked about as of then.", makes: null,
            (journal, type, supposed, json) => Answer(journal.Log, type, supposed, json, around));
    }

    private static int Answer(JourneyLog log, string type, LoggedEvent supposed, bool json, Surroundings around)
    {
        DateTimeOffset now = around.Clock.GetUtcNow();
        DateTimeOffset asked = supposed.At > now ? supposed.At : now;
        Reading<Status> read = Composition.Status(log, asked, around);
        Reading<Status> then = Composition.Status(log.With(supposed), asked, around);
        if (read.Value is not { } before) return around.Fail(ExitCode.BadInput, TodayCommand.NothingStarted);
        if (then.Value is not { } after) return around.Fail(ExitCode.BadInput, then.Problem!.Reason);
        IReadOnlyList<StatusChange> changes = StatusChanges.Between(before, after);
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("type", type);
                writer.WriteString("at", Rfc3339.Write(supposed.At));
                Changes.Write(writer, changes);
                writer.WritePropertyName("before");
                StatusJson.Write(writer, before);
                writer.WritePropertyName("after");
                StatusJson.Write(writer, after);
                writer.WriteEndObject();
            }));
            return ExitCode.Done;
        }

        string day = asked > now ? string.Create(CultureInfo.InvariantCulture, $", as of {Says.Day(after.Today)}") : "";
        around.Output.WriteLine($"If this happened{day}. Nothing was kept.");
        Changes.Say(around.Output, before, after, changes, Paint.For(around));
        return ExitCode.Done;
    }
}
