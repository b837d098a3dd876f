using Rekindle.Chats.Formats;
using Rekindle.Chats.Xml;

namespace Rekindle.Chats.Sms;

/// <summary>What a message says: the body of a text message, or the written parts of a multimedia one, one behind the other.</summary>
internal sealed class SmsText
{
    private readonly XmlText xml = new();
    private byte[] joined = new byte[1024];
    private int length;

    /// <summary>What was put together so far.</summary>
    public ReadOnlySpan<byte> Joined => joined.AsSpan(0, length);

    /// <summary>Forgets it.</summary>
    public void Clear() => length = 0;

    /// <summary>Puts the text of a part behind the others, where it is a written one.</summary>
    /// <returns>Whether the part is something else: a picture, a film, a sound.</returns>
    public bool Add(in SmsPart part)
    {
        if (part.ContentType.SequenceEqual("application/smil"u8)) return false;
        if (!part.ContentType.SequenceEqual("text/plain"u8)) return true;
        if (part.Text.SequenceEqual("null"u8)) return false;
        ReadOnlySpan<byte> text = xml.Of(part.Text);
        // No message is longer: what goes on is there to fill the memory.
        if (length + text.Length > ByteWindow.Most) return false;
        if (joined.Length - length < text.Length) Array.Resize(ref joined, Math.Max(length + text.Length, joined.Length * 2));
        text.CopyTo(joined.AsSpan(length));
        length += text.Length;
        return false;
    }

    /// <summary>Reads a message again.</summary>
    /// <param name="place">A value of an attribute, or a whole multimedia element.</param>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> place)
    {
        if (!place.StartsWith("<mms"u8)) return xml.Of(place);
        Clear();
        while (true)
        {
            int tag = place.IndexOf("<part"u8);
            if (tag < 0) return Joined;
            place = place[tag..];
            var cursor = new XmlCursor(place);
            if (cursor.Name().SequenceEqual("part"u8)) Add(SmsPart.Read(ref cursor));
            place = place[cursor.At..];
        }
    }
}

/// <summary>One part of a multimedia message.</summary>
internal ref struct SmsPart
{
    public ReadOnlySpan<byte> ContentType { get; private set; }

    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Reads the attributes of the tag whose name the cursor has just stepped over.</summary>
    public static SmsPart Read(scoped ref XmlCursor cursor)
    {
        SmsPart part = default;
        while (cursor.NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
        {
            if (name.SequenceEqual("ct"u8)) part.ContentType = value;
            else if (name.SequenceEqual("text"u8)) part.Text = value;
        }

        return part;
    }
}
