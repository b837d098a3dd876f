namespace Rekindle.Chats.Records;

/// <summary>What a record of a chat is.</summary>
public enum RecordKind : byte
{
    /// <summary>Written words; may be empty.</summary>
    Text,

    /// <summary>A picture, film, voice message, sticker or document, with or without a caption. Captions are not counted as words.</summary>
    Media,

    /// <summary>A message that was taken back.</summary>
    Deleted,

    /// <summary>A call, answered or missed.</summary>
    Call,

    /// <summary>A place that was sent.</summary>
    Location,

    /// <summary>A poll and its answers.</summary>
    Poll,

    /// <summary>A contact card.</summary>
    Contact,

    /// <summary>A line by the program, not by a person: a changed code, a renamed group.</summary>
    Notice,

    /// <summary>An answer by a sign to a message, where the program writes it as a record of its own. It is no message.</summary>
    Reaction,
}

/// <summary>What the times of a file are. They are never converted into each other in silence.</summary>
public enum TimeKind : byte
{
    /// <summary>The clock on the wall of whoever exported, with no zone: stored as if it were UTC.</summary>
    Naive,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>An instant, with the offset that the clock on the wall had.</summary>
    Offset,
}

/// <summary>What was found in a text while it was read.</summary>
[Flags]
public enum TextMarks : byte
{
    /// <summary>Nothing of what is looked for.</summary>
    None = 0,

    /// <summary>It laughs: a word or an emoji of laughter.</summary>
    Laughs = 1,

    /// <summary>It asks: a question mark of any script.</summary>
    Asks = 2,

    /// <summary>It says "you always" or "you never".</summary>
    Accuses = 4,
}
