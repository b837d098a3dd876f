namespace Rekindle.Benchmarks;

/// <summary>Where a run finds what it measures.</summary>
/// <param name="Root">The repository.</param>
/// <param name="Work">A folder of this run alone, with the vault in it.</param>
/// <param name="IsQuick">Only to see that everything runs: the figures mean nothing.</param>
internal sealed record MeasuringRun(string Root, string Work, bool IsQuick)
{
    /// <summary>The script that a person starts.</summary>
    public string Script => Path.Combine(Root, "rekindle");

    /// <summary>What the script has built.</summary>
    public string Program => Path.Combine(Root, "artifacts", "run", "program", "rekindle");

    /// <summary>The smallest console program, built in the same way.</summary>
    public string Floor => Path.Combine(Root, "artifacts", "bench", "floor", "Rekindle.Floor");

    /// <summary>The folder of the vault that holds the year.</summary>
    public string Vault => Path.Combine(Work, "vault");

    /// <summary>The folder of the vault that holds three years.</summary>
    public string LongVault => Path.Combine(Work, "three-years");

    /// <summary>Tells how far the run has come. Standard error: the report is the output.</summary>
    public static void Tell(string what) => Console.Error.WriteLine("   " + what);
}
