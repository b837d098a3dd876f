using Rekindle.Chats.Formats;

namespace Rekindle.Chats;

/// <summary>What the person decided about a reading.</summary>
public sealed record ReadingOptions
{
    /// <summary>Order of day and month, where the person was asked; null: told from the file.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>Year of the last record of a file that writes no years; null: the year of <see cref="ReadOn"/>.</summary>
    public int? LastYear { get; init; }

    /// <summary>The person's calendar day on which the file is read.</summary>
    public required DateOnly ReadOn { get; init; }
}
