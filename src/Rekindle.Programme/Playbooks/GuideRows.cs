namespace Rekindle.Programme.Playbooks;

/// <summary>The rows of the two guides: A1–A15 and B1–B11 (programme, section 1).</summary>
public static class GuideRows
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(1, 15).Select(n => $"A{n}"), .. Enumerable.Range(1, 11).Select(n => $"B{n}")];

    /// <summary>Whether this is a row of the guides.</summary>
    public static bool Contains(string id) => All.Contains(id);
}
