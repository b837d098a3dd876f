using System.Buffers.Text;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Xml;

namespace Rekindle.Chats.Sms;

/// <summary>The attributes of a message or a call, as they stand in the file.</summary>
internal ref struct SmsTag
{
    private ReadOnlySpan<byte> date;

    /// <summary>The number or numbers.</summary>
    public ReadOnlySpan<byte> Address { get; private set; }

    public ReadOnlySpan<byte> Contact { get; private set; }

    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>Bytes between the cursor's first one and the body.</summary>
    public int BodyAt { get; private set; }

    /// <summary>1 received, 2 sent, 3 a draft, 4 to 6 on its way or failed; of a call 1 in, 2 out and more; of an address 137 from. 0 where there is none.</summary>
    public int Type { get; private set; }

    /// <summary>How many records the file announces, of a root.</summary>
    public long Count { get; private set; }

    /// <summary>Reads the attributes of the tag whose name the cursor has just stepped over.</summary>
    public static SmsTag Read(scoped ref XmlCursor cursor)
    {
        SmsTag tag = default;
        while (cursor.NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
        {
            switch (name.Length)
            {
                case 7 when name.SequenceEqual("address"u8):
                case 6 when name.SequenceEqual("number"u8):
                    tag.Address = value;
                    break;
                case 12 when name.SequenceEqual("contact_name"u8):
                    tag.Contact = value;
                    break;
                case 4 when name.SequenceEqual("body"u8):
                    tag.Body = value;
                    tag.BodyAt = cursor.At - 1 - value.Length;
                    break;
                case 4 when name.SequenceEqual("date"u8):
                    tag.date = value;
                    break;
                case 4 when name.SequenceEqual("type"u8):
                case 7 when name.SequenceEqual("msg_box"u8):
                    tag.Type = Number(value, out long type) && type is > 0 and < 1000 ? (int)type : 0;
                    break;
                case 5 when name.SequenceEqual("count"u8):
                    tag.Count = Number(value, out long count) ? count : 0;
                    break;
            }
        }

        return tag;
    }

    /// <summary>The moment, in milliseconds. Some phones write seconds: below 10^11, which is the year 1973 in milliseconds.</summary>
    public readonly bool TryTime(out long at)
    {
        if (!Number(date, out at)) return false;
        if (at < 100_000_000_000) at *= 1000;
        return ChatBuilder.IsMoment(at);
    }

    private static bool Number(ReadOnlySpan<byte> value, out long number) =>
        Utf8Parser.TryParse(value, out number, out int taken) && taken == value.Length && number >= 0;
}
