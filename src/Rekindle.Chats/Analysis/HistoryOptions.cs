namespace Rekindle.Chats.Analysis;

/// <summary>What is asked of a history.</summary>
public sealed record HistoryOptions
{
    /// <summary>Name of the person in the files; null: not said.</summary>
    public string? Me { get; init; }

    /// <summary>Name of the other in the files; null: told where only one other is there.</summary>
    public string? Them { get; init; }

    /// <summary>Silence after which a conversation begins anew.</summary>
    /// <value>One minute to seven days; the default is four hours.</value>
    public TimeSpan Gap { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Day of the breakup; null: not known. It belongs neither to what was before nor to what came since.</summary>
    public DateOnly? Breakup { get; init; }

    /// <summary>First day that counts; null: from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that counts; null: to the end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether moments come with their words.</summary>
    public bool WithText { get; init; }

    /// <summary>The zone in which instants become days and months. Naive times need none.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}
