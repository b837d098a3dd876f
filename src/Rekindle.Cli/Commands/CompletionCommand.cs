using System.CommandLine;
using Rekindle.Cli.Describing;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle completion</c>: the script by which a shell completes commands, event types, fields and their words.</summary>
internal static class CompletionCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var shell = new Argument<string>("bash|zsh|fish") { Description = "Your shell." };
        var command = new ExplainedCommand("completion", "Print the completion script of a shell.")
        {
            More = () => """
                It completes commands, options, event types, their fields, and the words that a field takes. Nothing that you wrote
                is ever among them, and completing starts no program.

                Examples:
                  rekindle completion bash > rekindle.bash
                  rekindle completion zsh > _rekindle
                  rekindle completion fish > rekindle.fish
                """,
        };
        command.Add(shell);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetRequiredValue(shell);
            if (!ShellScripts.Shells.Contains(asked)) return around.Fail(ExitCode.BadInput, $"there is a script for {string.Join(", ", ShellScripts.Shells)}");
            around.Output.Write(ShellScripts.For(asked, new CompletionTable(CommandLine.All(around))));
            return ExitCode.Done;
        });
        return command;
    }
}
