using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>What is asked of a chat again and again, counted once: who wrote how much, how many notices, the first and the last.</summary>
internal sealed class ChatCounts
{
    private ChatCounts(Chat chat)
    {
        Chat = chat;
        ByAuthor = new int[chat.Authors.Count];
        var ofPages = new Part[chat.Pages.Count];
        if (ofPages.Length > 4) Parallel.For(0, ofPages.Length, p => ofPages[p] = Count(chat.Pages[p], ByAuthor.Length));
        else for (int p = 0; p < ofPages.Length; p++) ofPages[p] = Count(chat.Pages[p], ByAuthor.Length);
        long last = long.MinValue;
        IsInOrder = true;
        foreach (Part part in ofPages)
        {
            for (int i = 0; i < ByAuthor.Length; i++) ByAuthor[i] += part.ByAuthor[i];
            Messages += part.Messages;
            Notices += part.Notices;
            if (part.Messages == 0) continue;
            IsInOrder &= part.IsInOrder && part.Begin >= last;
            last = part.End;
            if (First is not { } first || part.First.At < first.At) First = part.First;
            if (Last is not { } end || part.Last.At >= end.At) Last = part.Last;
        }
    }

    /// <summary>The chat.</summary>
    public Chat Chat { get; }

    /// <summary>Messages by author; names that only stand in notices have none.</summary>
    public int[] ByAuthor { get; }

    /// <summary>Messages of all of them.</summary>
    public int Messages { get; }

    /// <summary>Lines by the program.</summary>
    public int Notices { get; }

    /// <summary>Whether no message is earlier than the one before it in the file.</summary>
    public bool IsInOrder { get; }

    /// <summary>The earliest message.</summary>
    public Place? First { get; }

    /// <summary>The latest message.</summary>
    public Place? Last { get; }

    /// <summary>Where a record is.</summary>
    internal readonly record struct Place(long At, RecordPage Page, int Index);

    /// <summary>Counts a chat.</summary>
    public static ChatCounts Of(Chat chat) => new(chat);

    private sealed record Part(int[] ByAuthor, int Messages, int Notices, bool IsInOrder, long Begin, long End, Place First, Place Last);

    private static Part Count(RecordPage page, int authors)
    {
        var byAuthor = new int[authors];
        int messages = 0, notices = 0;
        long begin = 0, before = long.MinValue;
        bool isInOrder = true;
        (int Index, long At) first = (0, long.MaxValue), last = (0, long.MinValue);
        ReadOnlySpan<long> at = page.At.AsSpan(0, page.Count);
        ReadOnlySpan<RecordKind> kind = page.Kind.AsSpan(0, page.Count);
        ReadOnlySpan<ushort> author = page.Author.AsSpan(0, page.Count);
        for (int i = 0; i < at.Length; i++)
        {
            if (kind[i] >= RecordKind.Notice)
            {
                if (kind[i] == RecordKind.Notice) notices++;
                continue;
            }

            if (messages++ == 0) begin = at[i];
            if (author[i] < byAuthor.Length) byAuthor[author[i]]++;
            isInOrder &= at[i] >= before;
            before = at[i];
            if (before < first.At) first = (i, before);
            if (before >= last.At) last = (i, before);
        }

        return new Part(byAuthor, messages, notices, isInOrder, begin, before, new(first.At, page, first.Index), new(last.At, page, last.Index));
    }
}
