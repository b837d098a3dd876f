using System.CommandLine;

namespace Rekindle.Cli;

/// <summary>Options that several commands have in common.</summary>
internal static class CommonOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document and nothing else on standard output." };

    /// <summary><c>--at</c>.</summary>
    public static Option<string?> At(string description) => new("--at") { Description = description, HelpName = "MOMENT" };
}
