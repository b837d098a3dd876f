using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Analysis;

/// <summary>Sums up what a file held of the chats that take part.</summary>
internal static class FileSummary
{
    /// <summary>The figures of one file. First and last are the earliest and latest message, not the ends of the file: the line about
    /// encryption may bear a later date than the first message.</summary>
    public static FileFigures Of(IGrouping<ChatFile, TimelinePart> parts)
    {
        ChatFile file = parts.Key;
        ChatCounts.Place? first = parts.Select(p => p.Counts.First).Where(p => p is not null).MinBy(p => p!.Value.At);
        ChatCounts.Place? last = parts.Select(p => p.Counts.Last).Where(p => p is not null).MaxBy(p => p!.Value.At);
        return new FileFigures(
            file.Name, file.Format, parts.Sum(p => p.Counts.Messages), parts.Sum(p => p.Counts.Notices), Moment(file, first), Moment(file, last), file.Time,
            file.DateOrder, file.DateOrderFrom, file.Capped, parts.Any(p => p.Counts.Chat.OneSided), file.Skipped.First, file.Skipped.Count);
    }

    private static WrittenMoment? Moment(ChatFile file, ChatCounts.Place? place) =>
        place is { } p ? new WrittenMoment(p.At, file.Time, p.Page.OffsetMinutes is { } offsets ? offsets[p.Index] : 0) : null;
}
