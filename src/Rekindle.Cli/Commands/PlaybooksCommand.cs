using System.CommandLine;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle playbooks</c>: the playbooks there are, one as its file, and whether a file is a playbook.</summary>
internal static class PlaybooksCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var command = new ExplainedCommand("playbooks", "List the playbooks, show one, or check one of your own.")
        {
            More = () => """
                Examples:
                  rekindle playbooks list
                  rekindle playbooks show balanced > mine.yaml
                  rekindle playbooks check mine.yaml
                """,
        };
        command.Add(List(around));
        command.Add(Show(around));
        command.Add(Check(around));
        return command;
    }

    private static Command List(Surroundings around)
    {
        var command = new Command("list", "Name the playbooks that come with the programme.");
        command.SetAction(_ =>
        {
            Paint paint = Paint.For(around);
            foreach (string id in BuiltInPlaybooks.Ids)
            {
                Playbook playbook = BuiltInPlaybooks.Find(id)!;
                around.Output.WriteLine($"{paint.Strong($"{id,-17}")} {playbook.Name}. {playbook.Summary}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "The playbook's id." };
        var command = new Command("show", "Print the file of a playbook.");
        command.Add(id);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetRequiredValue(id);
            if (!BuiltInPlaybooks.Ids.Contains(asked))
            {
                return around.Fail(ExitCode.BadInput, $"there is no such playbook; there are {string.Join(", ", BuiltInPlaybooks.Ids)}");
            }

            around.Output.Write(BuiltInPlaybooks.Text(asked));
            return ExitCode.Done;
        });
        return command;
    }

    // A file that cannot be read at all is bad input; what can be read and is no playbook is a check that says no.
    private static Command Check(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A playbook as YAML, or - for standard input." };
        var command = new ExplainedCommand("check", "Say whether a file is a playbook that keeps the rules.")
        {
            More = () => "Exits 1, with file, line and rule on standard error, where it is not.",
        };
        command.Add(file);
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            Reading<string> text = Inputs.Text(name, around);
            if (text.Value is not { } yaml) return around.Refuse(text.Problem!);
            Reading<Playbook> read = PlaybookReader.Read(yaml, name);
            if (read.Problem is { } problem)
            {
                around.Refuse(problem);
                return ExitCode.No;
            }

            around.Output.WriteLine($"{name}: a playbook that keeps the rules.");
            return ExitCode.Done;
        });
        return command;
    }
}
