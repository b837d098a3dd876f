using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Discord;

// DiscordChatExporter, JSON, UTF-8:
//   {"guild": {"id", "name"}, "channel": {"id", "type", "name"}, "dateRange", "exportedAt", "messages": [message, ...], "messageCount"}
//   message {"id", "type", "timestamp": "2024-03-07T15:04:09.123+00:00", "content", "author": {"id", "name", "nickname", "isBot"},
//            "attachments": [], "embeds": [], "stickers": [], ...}

/// <summary>Reads what DiscordChatExporter writes.</summary>
internal sealed class DiscordFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head) =>
        JsonHead.IsObject(head) && JsonHead.Has(head, "\"guild\""u8) && JsonHead.Has(head, "\"channel\""u8) ? 95 : 0;

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        return new ChatFile
        {
            Name = name,
            Format = "discord",
            Time = TimeKind.Offset,
            Chats = ChatBuilder.Worthwhile([new DiscordReader(source, run, skipped).Read()], skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length) =>
        Encoding.UTF8.GetString(new JsonText().Of(source.Slice(start, length)));
}
