using Rekindle.Programme;

namespace Rekindle.Cli;

/// <summary>How the command line speaks of what went wrong: one line on standard error, and a promised code.</summary>
internal static class Speech
{
    /// <summary>Says why, and gives the code back.</summary>
    public static int Fail(this Surroundings around, int code, string reason)
    {
        around.Error.WriteLine($"rekindle: {reason}");
        return code;
    }

    /// <summary>An input was refused: <c>file:line: reason</c>.</summary>
    public static int Refuse(this Surroundings around, InputProblem problem)
    {
        around.Error.WriteLine(problem.ToString());
        return ExitCode.BadInput;
    }
}
