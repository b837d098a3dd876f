using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Signal;

/// <summary>What both files of sigexport have in common.</summary>
internal static class SignalChat
{
    private static readonly byte[] Myself = "Me"u8.ToArray();

    /// <summary>The sender of what the program says.</summary>
    public static ReadOnlySpan<byte> NoSender => "No-Sender"u8;

    /// <summary>The chat. The file names neither it nor a group; only the folder it lies in does.</summary>
    public static Chat Of(ChatBuilder built)
    {
        int me = -1;
        for (int i = 0; i < built.Authors.Count; i++)
        {
            if (built.Authors.Bytes(i).SequenceEqual(Myself)) me = i;
        }

        string? other = built.Authors.Count == 2 && me >= 0 ? built.Authors[1 - me] : null;
        return new Chat
        {
            Title = other,
            IsGroup = built.Authors.Count > 2 ? true : null,
            Me = me,
            Authors = built.Authors,
            Pages = built.Pages,
        };
    }
}
