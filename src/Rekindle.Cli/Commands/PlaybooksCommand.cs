using System.CommandLine;
using System.Text.Json;
using Rekindle.Cli.Showing;
using Rekindle.Programme;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

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
        Option<bool> json = CommonOptions.Json();
        var command = new ExplainedCommand("list", "Name the playbooks that come with the programme.")
        {
            More = () => """
                Examples:
                  rekindle playbooks list
                  rekindle playbooks list --json
                """,
        };
        command.Add(json);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json)) around.Output.WriteLine(StatusJson.ToText(WriteAll));
            else WriteAll(around.Output, Paint.For(around));
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteAll(TextWriter output, Paint paint)
    {
        foreach (string id in BuiltInPlaybooks.Ids)
        {
            Playbook playbook = BuiltInPlaybooks.Find(id)!;
            output.WriteLine($"{paint.Strong($"{id,-17}")} {playbook.Name}. {playbook.Summary}");
        }
    }

    private static void WriteAll(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("playbooks");
        foreach (string id in BuiltInPlaybooks.Ids)
        {
            writer.WriteStartObject();
            WriteNames(writer, id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string id)
    {
        Playbook playbook = BuiltInPlaybooks.Find(id)!;
        writer.WriteString("id", id);
        writer.WriteString("name", playbook.Name);
        writer.WriteString("summary", playbook.Summary);
    }

    private static Command Show(Surroundings around)
    {
        var id = new Argument<string>("ID") { Description = "The playbook's id." };
        Option<bool> json = CommonOptions.Json();
        var command = new ExplainedCommand("show", "Print the file of a playbook.")
        {
            More = () => """
                Examples:
                  rekindle playbooks show balanced > mine.yaml
                  rekindle playbooks show space-first --json
                """,
        };
        command.Add(id);
        command.Add(json);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetRequiredValue(id);
            if (!BuiltInPlaybooks.Ids.Contains(asked))
            {
                return around.Fail(ExitCode.BadInput, $"there is no such playbook; there are {string.Join(", ", BuiltInPlaybooks.Ids)}");
            }

            if (!parsed.GetValue(json))
            {
                around.Output.Write(BuiltInPlaybooks.Text(asked));
                return ExitCode.Done;
            }

            around.Output.WriteLine(StatusJson.ToText(writer =>
            {
                writer.WriteStartObject();
                WriteNames(writer, asked);
                writer.WriteString("yaml", BuiltInPlaybooks.Text(asked));
                writer.WriteEndObject();
            }));
            return ExitCode.Done;
        });
        return command;
    }

    // A file that cannot be read at all is bad input; what can be read and is no playbook is a check that says no.
    private static Command Check(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "A playbook as YAML, or - for standard input." };
        Option<bool> json = CommonOptions.Json();
        var command = new ExplainedCommand("check", "Say whether a file is a playbook that keeps the rules.")
        {
            More = () => """
                Exits 1, with file, line and rule on standard error, where it is not.

                Examples:
                  rekindle playbooks check mine.yaml
                  rekindle playbooks show balanced | rekindle playbooks check - --json
                """,
        };
        command.Add(file);
        command.Add(json);
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            Reading<string> text = Inputs.Text(name, around);
            if (text.Value is not { } yaml) return around.Refuse(text.Problem!);
            InputProblem? problem = PlaybookReader.Read(yaml, name).Problem;
            if (parsed.GetValue(json)) around.Output.WriteLine(StatusJson.ToText(writer => WriteAnswer(writer, name, problem)));
            if (problem is not null)
            {
                around.Refuse(problem);
                return ExitCode.No;
            }

            if (!parsed.GetValue(json)) around.Output.WriteLine($"{name}: a playbook that keeps the rules.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string name, InputProblem? problem)
    {
        writer.WriteStartObject();
        writer.WriteString("file", name);
        writer.WriteBoolean("keepsTheRules", problem is null);
        if (problem is null)
        {
            writer.WriteNull("problem");
        }
        else
        {
            writer.WriteStartObject("problem");
            writer.WriteNumber("line", problem.Line);
            writer.WriteString("reason", problem.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
