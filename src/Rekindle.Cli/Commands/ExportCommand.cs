using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Journeys;

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
        var vault = new VaultOptions();
        var command = new ExplainedCommand("export", "Write your journey in the open format: one event a line.")
        {
            More = () => """
                The file is not encrypted: it holds everything you wrote. A file that is there already is left alone.

                Examples:
                  rekindle export mine.journey.jsonl
                  rekindle export - | rekindle replay - --json
                """,
        };
        command.Add(file);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
            using (opened)
            {
                return opened is null ? code : Run(opened.Journal.Log, parsed.GetRequiredValue(file), around);
            }
        });
        return command;
    }

    private static int Run(JourneyLog log, string file, Surroundings around)
    {
        if (file == "-")
        {
            Write(log, around.Output);
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
        return ExitCode.Done;
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
