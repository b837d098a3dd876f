namespace Rekindle.Chats.Records;

/// <summary>One record on its way into a page. What is kept of it are these columns; its text is not.</summary>
internal readonly record struct ChatRecord
{
    /// <summary>Milliseconds since 1970-01-01T00:00: UTC of an instant, or the naive clock read as if it were UTC.</summary>
    public required long At { get; init; }

    /// <summary>Minutes east of UTC; only where the file's times are <see cref="TimeKind.Offset"/>.</summary>
    public short OffsetMinutes { get; init; }

    /// <summary>Index into the chat's <see cref="AuthorTable"/>; <see cref="AuthorTable.Nobody"/> of a notice without one.</summary>
    public required int Author { get; init; }

    /// <summary>What it is.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Where its text begins in the source, as the format's own <c>Text</c> reads it back.</summary>
    public long TextStart { get; init; }

    /// <summary>How many bytes of the source the text takes.</summary>
    public int TextLength { get; init; }

    /// <summary>What was counted in its text.</summary>
    public TextFacts Facts { get; init; }
}

/// <summary>What was counted in one text, in the one pass in which it is seen.</summary>
/// <param name="Words">Runs of anything but white space. 0 of what is not <see cref="RecordKind.Text"/>.</param>
/// <param name="ValenceTenths">Sum of the lexicon's valences, in tenths of its own unit (−4 to 4 a word).</param>
/// <param name="Valenced">Words and emoji that the lexicon knows.</param>
/// <param name="Negative">Those of them that it holds to be negative; 255 stands for more.</param>
/// <param name="Marks">Laughter, questions, accusations.</param>
/// <param name="Hash">Of the bytes of the text: tells doubles of merged exports, and nothing more.</param>
internal readonly record struct TextFacts(int Words, short ValenceTenths, ushort Valenced, byte Negative, TextMarks Marks, uint Hash);
