namespace Rekindle.Tests.Samples;

/// <summary>Where the invented journeys stand.</summary>
internal static class SampleFiles
{
    /// <summary>The root of the repository: the nearest folder above the tests that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the journeys.</summary>
    public static string Journeys { get; } = Path.Combine(Root, "samples", "journeys");

    private static string FindRoot()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Rekindle.slnx"))) return at.FullName;
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Rekindle.slnx.");
    }
}
