using Rekindle.Chats.Bytes;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Formats;

/// <summary>What one file gave.</summary>
internal sealed record ChatFile
{
    /// <summary>As given by whoever asked; inside an archive with the archive's name before it.</summary>
    public required string Name { get; init; }

    /// <summary>Format and dialect in kebab case, such as <c>whatsapp-ios</c>.</summary>
    public required string Format { get; init; }

    /// <summary>What its times are.</summary>
    public required TimeKind Time { get; init; }

    /// <summary>The chats in it, usually one.</summary>
    public required IReadOnlyList<Chat> Chats { get; init; }

    /// <summary>What could not be read.</summary>
    public required SkippedLines Skipped { get; init; }

    /// <summary>Order of day and month; null where the format leaves no question.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>From what the order was told; null where the format leaves no question.</summary>
    public DateOrderFrom? DateOrderFrom { get; init; }

    /// <summary>Whether it holds exactly as many messages as its program exports at most: older ones are then missing.</summary>
    public bool Capped { get; init; }

    /// <summary>The bytes that the places of texts belong to.</summary>
    public required ByteSource Source { get; init; }

    /// <summary>Reads those texts again.</summary>
    public required ChatFormat Reader { get; init; }
}

/// <summary>One chat of a file.</summary>
internal sealed record Chat
{
    /// <summary>The other person or the group, as the file names it; null where it names none.</summary>
    public string? Title { get; init; }

    /// <summary>What files of the same chat have in common, such as the path of its thread; empty where the format has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether the file says that more than two take part; null where it does not say.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>Index of the author who exported; −1 where the file does not tell.</summary>
    public int Me { get; init; } = -1;

    /// <summary>Whether the file holds only what the exporting person wrote, so that no share can be told from it.</summary>
    public bool OneSided { get; init; }

    /// <summary>Who wrote.</summary>
    public required AuthorTable Authors { get; init; }

    /// <summary>The records, in the order of the file; not yet sorted by time.</summary>
    public required IReadOnlyList<RecordPage> Pages { get; init; }
}

/// <summary>Order of the parts of a date.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year.</summary>
    DayMonthYear,

    /// <summary>Month, day, year.</summary>
    MonthDayYear,

    /// <summary>Year, month, day.</summary>
    YearMonthDay,

    /// <summary>Year, day, month.</summary>
    YearDayMonth,
}

/// <summary>From what the order of day and month was told.</summary>
public enum DateOrderFrom
{
    /// <summary>A part is above 12, the year stands first with four digits, or the month has a name.</summary>
    Unambiguous,

    /// <summary>Under the other order the clock would step back more often.</summary>
    Monotonic,

    /// <summary>The shape is that of a region: dots, a padded day.</summary>
    RegionHint,

    /// <summary>Nothing tells; day before month is taken, as most of the world writes it.</summary>
    Assumed,

    /// <summary>The person said.</summary>
    Asked,
}
