using System.CommandLine;
using System.Text;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Journeys;
using Rekindle.Vault;
using Rekindle.Vault.Journals;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle import</c>: takes a journey file, or entries sealed by another device, into the vault: all of it or nothing.</summary>
internal static class ImportCommand
{
    private const int MostReasons = 20; // more do not help to find what is wrong with a file

    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A journey file (*.journey.jsonl) or a file of sealed entries, or - for standard input." };
        Option<bool> json = CommonOptions.Json();
        var vault = new VaultOptions();
        var command = new ExplainedCommand("import", "Take a journey file, or entries from your other devices, into your vault: all of it, or nothing.")
        {
            More = () => """
                A vault is made where there is none yet. Events that are there already are recognised by their id and kept once.
                What you wrote on the card comes as sealed entries, which only the vault they were sealed to can open. They may be
                given twice; a refused line keeps all of them out, and each is named with its reason.

                Examples:
                  rekindle import mine.journey.jsonl
                  rekindle import from-my-phone.txt
                  rekindle import - < from-my-phone.txt
                """,
        };
        command.Add(file);
        command.Add(json);
        vault.AddTo(command);
        command.SetAction(parsed =>
        {
            // Read first: a file that is refused must not leave an empty vault behind.
            string name = parsed.GetRequiredValue(file);
            Reading<FileRead> read = Inputs.File(name, around);
            if (read.Value is not { } given) return around.Refuse(read.Problem!);
            if (IsSealed(given.Bytes)) return TakeIn(vault, parsed, given, parsed.GetValue(json), around);
            Reading<JourneyLog> journey = JourneyReader.ReadFile(given.Bytes, name);
            if (journey.Value is not { } log) return around.Refuse(journey.Problem!);
            (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around, make: true);
            using (opened)
            {
                return opened is null ? code : Run(opened.Journal, log, given, parsed.GetValue(json), around);
            }
        });
        return command;
    }

    // The first line that is not empty says which of the two a file is.
    private static bool IsSealed(byte[] bytes)
    {
        string start = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, SealedEntry.MostBytes)));
        return SealedEntry.IsMeantBy(start.TrimStart('\uFEFF'));
    }

    private static int Run(Journal journal, JourneyLog log, FileRead file, bool json, Surroundings around)
    {
        AppendResult result = journal.Append(log.Events);
        if (result.Conflicts is [{ } taken, ..])
        {
            return around.Refuse(new InputProblem(
                file.Name, LineOf(file.Bytes, taken), "field \"id\" is that of an event in the vault, which says something else; nothing was kept"));
        }

        return Say(result.Added, result.Known, json, around);
    }

    private static int TakeIn(VaultOptions vault, ParseResult parsed, FileRead file, bool json, Surroundings around)
    {
        Reading<string> text = Inputs.Text(file);
        if (text.Value is not { } lines) return around.Refuse(text.Problem!);
        (OpenVault? opened, int code) = OpenVault.Open(vault, parsed, around);
        using (opened)
        {
            if (opened is null) return code;
            TakenIn taken = opened.Journal.TakeIn(lines.Split('\n'), file.Name);
            if (taken.Refused.Count == 0) return Say(taken.Added, taken.Known, json, around);
            foreach (InputProblem problem in taken.Refused.Take(MostReasons)) around.Refuse(problem);
            int more = taken.Refused.Count - MostReasons;
            return around.Fail(ExitCode.BadInput, more > 0 ? $"{Count.Of(more, "more line")} refused; nothing was kept." : "Nothing was kept.");
        }
    }

    private static int Say(int added, int known, bool json, Surroundings around)
    {
        around.Output.WriteLine(json ? $$"""{"kept":{{added}},"known":{{known}}}""" : $"{Count.Of(added, "event")} kept, {known} known already.");
        return ExitCode.Done;
    }

    private static int LineOf(byte[] bytes, Guid id)
    {
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (line.Trim().Length > 0 && JourneyReader.ReadLine(line.Trim(), file: "", number).Value?.Id == id) return number;
        }

        return 0;
    }
}
