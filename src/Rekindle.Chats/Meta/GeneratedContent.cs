using Rekindle.Chats.Records;

namespace Rekindle.Chats.Meta;

/// <summary>Tells lines that the program wrote in a person's name. They stand in the place of text, in the language of the application;
/// only English is known, and what stands here was seen in exports or in the words of the application.</summary>
internal static class GeneratedContent
{
    // Behind the name of whoever sent it, or behind "You".
    private static readonly (byte[] Begins, RecordKind Kind)[] Deeds =
    [
        ("sent an attachment."u8.ToArray(), RecordKind.Media),
        ("sent a photo."u8.ToArray(), RecordKind.Media),
        ("sent a voice message."u8.ToArray(), RecordKind.Media),
        ("sent a location."u8.ToArray(), RecordKind.Location),
        ("sent a live location."u8.ToArray(), RecordKind.Location),
        ("unsent a message."u8.ToArray(), RecordKind.Deleted),
        ("missed a call from "u8.ToArray(), RecordKind.Call),
        ("missed a video call from "u8.ToArray(), RecordKind.Call),
        ("missed a video chat with "u8.ToArray(), RecordKind.Call),
        ("started a video chat."u8.ToArray(), RecordKind.Call),
        ("started a video call."u8.ToArray(), RecordKind.Call),
        ("started an audio call."u8.ToArray(), RecordKind.Call),
        ("started a call."u8.ToArray(), RecordKind.Call),
        ("called "u8.ToArray(), RecordKind.Call),
        ("created a poll: "u8.ToArray(), RecordKind.Poll),
        ("named the group "u8.ToArray(), RecordKind.Notice),
        ("added "u8.ToArray(), RecordKind.Notice),
        ("removed "u8.ToArray(), RecordKind.Notice),
        ("left the group."u8.ToArray(), RecordKind.Notice),
        ("created the group."u8.ToArray(), RecordKind.Notice),
        ("changed the group photo."u8.ToArray(), RecordKind.Notice),
        ("changed the chat theme"u8.ToArray(), RecordKind.Notice),
        ("changed the theme to "u8.ToArray(), RecordKind.Notice),
        ("set the quick reaction to "u8.ToArray(), RecordKind.Notice),
        ("set the emoji to "u8.ToArray(), RecordKind.Notice),
        ("set the nickname for "u8.ToArray(), RecordKind.Notice),
        ("set your nickname to "u8.ToArray(), RecordKind.Notice),
        ("set their own nickname to "u8.ToArray(), RecordKind.Notice),
        ("set their nickname to "u8.ToArray(), RecordKind.Notice),
        ("cleared the nickname for "u8.ToArray(), RecordKind.Notice),
        ("pinned a message."u8.ToArray(), RecordKind.Notice),
    ];

    /// <summary>What a content is, where nothing beside it tells.</summary>
    /// <param name="content">UTF-8, mended.</param>
    /// <param name="sender">Whoever it is said to be by.</param>
    public static RecordKind KindOf(ReadOnlySpan<byte> content, ReadOnlySpan<byte> sender)
    {
        // Nothing that the program writes is longer than two names and a sentence.
        if (content.Length > 400) return RecordKind.Text;
        ReadOnlySpan<byte> line = content.TrimEnd(" "u8);
        if (line.SequenceEqual("Liked a message"u8)) return RecordKind.Reaction;
        if (line.StartsWith("Reacted "u8) && line.EndsWith(" to your message"u8) && line.Length <= 64) return RecordKind.Reaction;
        if (line.SequenceEqual("The video chat ended."u8) || line.SequenceEqual("The call ended."u8)) return RecordKind.Call;
        if (line.SequenceEqual("You are now connected on Messenger."u8)) return RecordKind.Notice;
        ReadOnlySpan<byte> deed = Behind(line, sender);
        if (deed.Length == 0) deed = Behind(line, "You"u8);
        if (deed.Length == 0 || deed[^1] != '.') return RecordKind.Text;
        foreach ((byte[] begins, RecordKind kind) in Deeds)
        {
            if (deed.StartsWith(begins) && (begins[^1] != '.' || deed.Length == begins.Length)) return kind;
        }

        return RecordKind.Text;
    }

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        name.Length > 0 && line.Length > name.Length + 1 && line.StartsWith(name) && line[name.Length] == ' ' ? line[(name.Length + 1)..] : default;
}
