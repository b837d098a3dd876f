using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Vault.Journals;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle import</c>: takes a journey file into the vault, all of it or nothing.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A journey file (*.journey.jsonl), or - for standard input." };
        var vault = new VaultOptions();
        var command = new ExplainedCommand("import", "Take a journey file into your vault: all of it, or nothing.")
        {
            More = () => """
                A vault is made where there is none yet. Events that are there already are recognised by their id and kept once.

                Example:
                  rekindle import mine.journey.jsonl
                """,
        };
        command.Add(file);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            // Read first: a file that is refused must not leave an empty vault behind.
            string name = parsed.GetRequiredValue(file);
            Reading<FileRead> read = Inputs.File(name, around);
            if (read.Value is not { } given) return around.Refuse(read.Problem!);
            Reading<JourneyLog> journey = JourneyReader.ReadFile(given.Bytes, name);
            if (journey.Value is not { } log) return around.Refuse(journey.Problem!);
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around, make: true);
            using (opened)
            {
                return opened is null ? code : Run(opened.Journal, log, given, around);
            }
        });
        return command;
    }

    private static int Run(Journal journal, JourneyLog log, FileRead file, Surroundings around)
    {
        AppendResult result = journal.Append(log.Events);
        if (result.Conflicts is [{ } taken, ..])
        {
            return around.Refuse(new InputProblem(
                file.Name, LineOf(file.Bytes, taken), "field \"id\" is that of an event in the vault, which says something else; nothing was kept"));
        }

        around.Output.WriteLine($"{Count.Of(result.Added, "event")} kept, {result.Known} known already.");
        return ExitCode.Done;
    }

    private static int LineOf(byte[] bytes, Guid id)
    {
        int number = 0;
        foreach (string line in System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (line.Trim().Length > 0 && JourneyReader.ReadLine(line.Trim(), file: "", number).Value?.Id == id) return number;
        }

        return 0;
    }
}
