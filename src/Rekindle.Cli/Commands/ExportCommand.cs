using System.CommandLine;
using System.Text.Json;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle export</c>: the journey in the open format.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "Where to write; - or nothing for standard output.", DefaultValueFactory = _ => "-",
        };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("export", "Write your journey in the open format: one event a line.")
        {
            More = () => """
                The file is not encrypted: it holds everything you wrote. A file that is there already is left alone. With --json the
                events come as one document on standard output; where a FILE is named, it says how many were written to it.

                Examples:
                  rekindle export mine.journey.jsonl
                  rekindle export - | rekindle replay - --json
                  rekindle export --json
                """,
        };
        command.Add(file);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                return opened is null ? code : Run(opened.Journal.Log, parsed.GetRequiredValue(file), parsed.GetValue(json), around);
            }
        });
        return command;
    }

    private static int Run(JourneyLog log, string file, bool json, Surroundings around)
    {
        if (file == "-")
        {
            if (json) around.Output.WriteLine(StatusJson.ToText(writer => Write(log, writer)));
            else Write(log, around.Output);
            return ExitCode.Done;
        }

        if (Path.Exists(file)) return around.Fail(ExitCode.BadInput, $"{file} is there already. Choose another name.");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var writer = new StreamWriter(file, options);
            Write(log, writer);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return around.Fail(ExitCode.StorageFailed, $"{file} cannot be written. Check the folder and the disk.");
        }

        around.Error.WriteLine(Count.Of(log.Events.Count, "event") + $" written to {file}.");
        if (json)
        {
            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("file", file);
                writer.WriteNumber("written", log.Events.Count);
                writer.WriteEndObject();
            }));
        }

        return ExitCode.Done;
    }

    private static void Write(JourneyLog log, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("events");
        foreach (LoggedEvent logged in log.Events) writer.WriteRawValue(logged.Line);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(JourneyLog log, TextWriter writer)
    {
        foreach (LoggedEvent logged in log.Events)
        {
            writer.Write(logged.Line);
            writer.Write('\n');
        }
    }
}
