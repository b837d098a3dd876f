namespace Rekindle.Chats.Formats;

/// <summary>All formats that can be read.</summary>
internal static class FormatTable
{
    /// <summary>In the order in which they are asked: of two that are equally sure, the first reads.</summary>
    public static IReadOnlyList<ChatFormat> All { get; } =
    [
        new WhatsApp.WhatsAppFormat(),
        new Telegram.TelegramFormat(),
        new Meta.MetaFormat(endToEnd: false),
        new Meta.MetaFormat(endToEnd: true),
        new Discord.DiscordFormat(),
        new Sms.SmsFormat(),
        new Signal.SignalDataFormat(),
        new Signal.SignalPageFormat(),
        new IMessage.IMessageFormat(),
    ];

    /// <summary>The format that a file is most like; null where it is like none.</summary>
    /// <param name="head">See <see cref="ChatFormat.Likeness"/>.</param>
    /// <param name="likeness">How sure it is, 0 to 100.</param>
    public static ChatFormat? Tell(ReadOnlySpan<byte> head, out int likeness)
    {
        ChatFormat? best = null;
        likeness = 0;
        foreach (ChatFormat format in All)
        {
            int like = format.Likeness(head);
            if (like <= likeness) continue;
            best = format;
            likeness = like;
        }

        return best;
    }
}
