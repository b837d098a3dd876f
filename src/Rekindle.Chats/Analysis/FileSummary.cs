using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>Sums up what a file held of the chats that take part.</summary>
internal static class FileSummary
{
    /// <summary>The figures of one file. First and last are the earliest and latest message, not the ends of the file: the line about
    /// encryption may bear a later date than the first message.</summary>
    public static FileFigures Of(IGrouping<ChatFile, TimelinePart> parts)
    {
        ChatFile file = parts.Key;
        int messages = 0, notices = 0;
        (long At, RecordPage? Page, int Index) first = (long.MaxValue, null, 0), last = (long.MinValue, null, 0);
        foreach (RecordPage page in parts.SelectMany(p => p.Chat.Pages))
        {
            for (int i = 0; i < page.Count; i++)
            {
                if (page.Kind[i] is RecordKind.Notice) notices++;
                if (page.Kind[i] is RecordKind.Notice or RecordKind.Reaction) continue;
                messages++;
                long at = page.At[i];
                if (at < first.At) first = (at, page, i);
                if (at >= last.At) last = (at, page, i);
            }
        }

        return new FileFigures(
            file.Name, file.Format, messages, notices, Moment(file, first.Page, first.Index), Moment(file, last.Page, last.Index), file.Time,
            file.DateOrder, file.DateOrderFrom, file.Capped, parts.Any(p => p.Chat.OneSided), file.Skipped.First, file.Skipped.Count);
    }

    private static WrittenMoment? Moment(ChatFile file, RecordPage? page, int index) =>
        page is null ? null : new WrittenMoment(page.At[index], file.Time, page.OffsetMinutes is { } offsets ? offsets[index] : 0);
}
