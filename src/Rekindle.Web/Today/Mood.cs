namespace Rekindle.Web.Today;

/// <summary>One of five moods that a thumb can choose.</summary>
/// <param name="Value">On the scale of 0 to 10.</param>
/// <param name="Word">Its word.</param>
/// <param name="Mouth">The mouth of its face, as a path in a square of 30.</param>
public sealed record Mood(int Value, string Word, string Mouth)
{
    /// <summary>All five, the lowest first.</summary>
    public static IReadOnlyList<Mood> All { get; } =
    [
        new(1, "Awful", "M10 21.5q5-5 10 0"), new(3, "Low", "M10.5 20.5q4.5-2.6 9 0"), new(5, "So-so", "M10.5 20h9"),
        new(7, "Fair", "M10.5 19q4.5 2.6 9 0"), new(9, "Good", "M10 18.5q5 5 10 0"),
    ];
}
