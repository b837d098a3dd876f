namespace Rekindle.Cli.Showing;

/// <summary>Numbers with their noun.</summary>
internal static class Count
{
    /// <summary>1 event, 2 events.</summary>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
