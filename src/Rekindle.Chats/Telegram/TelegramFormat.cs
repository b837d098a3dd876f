using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Json;

namespace Rekindle.Chats.Telegram;

// Telegram Desktop, "Export chat history" as machine-readable JSON (result.json), UTF-8:
//   one chat       {"name", "type", "id", "messages": [...]}
//   whole account  {"personal_information", ..., "chats": {"list": [chat, ...]}, "left_chats": {"list": [...]}}
//   message        {"id", "type": "message" | "service" | "unsupported", "date", "date_unixtime", "from", "from_id", "text", ...}
// `date` is the clock of the exporting computer; `date_unixtime` is an instant, and missing in files older than 2022.

/// <summary>Reads what Telegram Desktop exports.</summary>
internal sealed class TelegramFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        if (!JsonHead.IsObject(head)) return 0;
        bool account = JsonHead.Has(head, "\"personal_information\""u8) || (JsonHead.Has(head, "\"chats\""u8) && JsonHead.Has(head, "\"about\""u8));
        if (account) return 92;
        if (!JsonHead.Has(head, "\"messages\""u8)) return 0;
        if (JsonHead.Has(head, "\"date_unixtime\""u8) || JsonHead.Has(head, "\"from_id\""u8)) return 95;
        return IsChatType(head) ? 80 : 0;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        var reader = new TelegramReader(source, run, skipped);
        reader.Read();
        return new ChatFile
        {
            Name = name,
            Format = "telegram",
            Time = reader.Time,
            Chats = ChatBuilder.Worthwhile(reader.Chats, skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length) =>
        Encoding.UTF8.GetString(new TelegramText().Of(source.Slice(start, length)));

    private static bool IsChatType(ReadOnlySpan<byte> head) =>
        head.IndexOf("\"personal_chat\""u8) >= 0 || head.IndexOf("\"private_group\""u8) >= 0 || head.IndexOf("\"private_supergroup\""u8) >= 0
        || head.IndexOf("\"saved_messages\""u8) >= 0 || head.IndexOf("\"bot_chat\""u8) >= 0;
}
