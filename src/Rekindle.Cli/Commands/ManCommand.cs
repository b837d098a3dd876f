using System.CommandLine;
using Rekindle.Cli.Describing;

namespace Rekindle.Cli.Commands;

/// <summary><c>rekindle man</c>: the manual page.</summary>
internal static class ManCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings around)
    {
        var command = new ExplainedCommand("man", "Print the manual page.")
        {
            More = () => """
                Examples:
                  rekindle man > rekindle.1
                """,
        };
        command.SetAction(_ =>
        {
            around.Output.Write(ManPage.Of(CommandLine.All(around), CommandLine.Version));
            return ExitCode.Done;
        });
        return command;
    }
}
