using Rekindle.Chats.Records;

namespace Rekindle.Chats.IMessage;

/// <summary>A line by the program: a date, who, and what was done.</summary>
internal static class Announcement
{
    private static readonly (byte[] Deed, RecordKind Kind)[] Deeds =
    [
        (" unsent a message"u8.ToArray(), RecordKind.Deleted),
        (" deleted a message"u8.ToArray(), RecordKind.Deleted),
        (" named the conversation"u8.ToArray(), RecordKind.Notice),
        (" renamed the conversation"u8.ToArray(), RecordKind.Notice),
        (" removed the conversation name"u8.ToArray(), RecordKind.Notice),
        (" left the conversation"u8.ToArray(), RecordKind.Notice),
        (" changed the group photo"u8.ToArray(), RecordKind.Notice),
        (" removed the group photo"u8.ToArray(), RecordKind.Notice),
        (" started sharing location"u8.ToArray(), RecordKind.Notice),
        (" stopped sharing location"u8.ToArray(), RecordKind.Notice),
        (" kept an audio message"u8.ToArray(), RecordKind.Notice),
        (" added "u8.ToArray(), RecordKind.Notice),
        (" removed "u8.ToArray(), RecordKind.Notice),
    ];

    /// <summary>Reads a line.</summary>
    /// <param name="line">A line that stands alone.</param>
    /// <param name="who">Whose deed it is; <c>Me</c> where the program says "You".</param>
    /// <param name="kind">What it is.</param>
    /// <returns>False where it is none.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, out ReadOnlySpan<byte> who, out RecordKind kind)
    {
        who = default;
        kind = RecordKind.Notice;
        if (!IMessageDate.IsShape(line) || line.Length < IMessageDate.Length + 2 || line[IMessageDate.Length] != ' ') return false;
        ReadOnlySpan<byte> sentence = line[(IMessageDate.Length + 1)..];
        foreach ((byte[] deed, RecordKind deedKind) in Deeds)
        {
            int at = sentence.IndexOf(deed);
            if (at <= 0) continue;
            who = sentence[..at].SequenceEqual("You"u8) ? "Me"u8 : sentence[..at];
            kind = deedKind;
            return true;
        }

        return false;
    }
}
