using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Sms;

// SMS Backup & Restore, XML, UTF-8; everything stands in attributes, pictures in base64 among them:
//   <smses count="2"><sms address date="ms" type="1 received, 2 sent" body contact_name/>
//     <mms address date="ms" msg_box="1 received, 2 sent" contact_name><parts><part ct text data/></parts>
//       <addrs><addr address type="137 from, 151 to"/></addrs></mms></smses>
//   <calls count="1"><call number date="ms" type="1 in, 2 out, 3 missed" contact_name/></calls>

/// <summary>Reads what SMS Backup &amp; Restore writes: messages, or calls.</summary>
internal sealed class SmsFormat : ChatFormat
{
    /// <inheritdoc/>
    public override int Likeness(ReadOnlySpan<byte> head)
    {
        if (head.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..]) return 0;
        return head.IndexOf("<smses"u8) >= 0 || head.IndexOf("<calls"u8) >= 0 ? 96 : 0;
    }

    /// <inheritdoc/>
    public override ChatFile Read(string name, ByteSource source, ReadingRun run)
    {
        var skipped = new SkippedLines();
        var reader = new SmsReader(source, run, skipped);
        IReadOnlyList<Chat> chats = reader.Read();
        return new ChatFile
        {
            Name = name,
            Format = reader.IsCalls ? "sms-calls" : "sms",
            Time = TimeKind.Instant,
            Chats = ChatBuilder.Worthwhile(chats, skipped),
            Skipped = skipped,
            Source = source,
            Reader = this,
        };
    }

    /// <inheritdoc/>
    public override string Text(ByteSource source, long start, int length) =>
        Encoding.UTF8.GetString(new SmsText().Of(source.Slice(start, length)));
}
