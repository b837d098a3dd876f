using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Rekindle.Cli;

/// <summary>A command whose help ends with what else is to be known, and with examples.</summary>
internal sealed class ExplainedCommand(string name, string description) : Command(name, description)
{
    /// <summary>What help says after the options: prose and examples, line by line.</summary>
    public required Func<string> More { get; init; }
}

/// <summary>The parser's own help, and after it what the command adds.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes: 0 done; 1 a check says no; 2 bad input or usage; 3 locked; 4 storage failed.
        """;

    /// <summary>Who asks for help is not told what is missing.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ExplainedCommand explained)
        {
            output.WriteLine(explained.More());
            output.WriteLine();
        }

        output.WriteLine(ExitCodes);
        return ExitCode.Done;
    }
}
