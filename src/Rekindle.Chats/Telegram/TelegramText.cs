using Rekindle.Chats.Json;

namespace Rekindle.Chats.Telegram;

/// <summary>Puts together what a message says: a string, or an array of strings and of objects with a <c>text</c> each, with nothing
/// between them.</summary>
internal sealed class TelegramText
{
    private readonly JsonText json = new();
    private byte[] joined = new byte[1024];
    private int length;

    /// <summary>The UTF-8 of a text.</summary>
    /// <param name="raw">The value as it stands in the file.</param>
    /// <returns>Valid until the next call; empty where it is neither string nor array.</returns>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> raw)
    {
        if (JsonText.IsString(raw)) return json.Of(raw);
        length = 0;
        var parts = new JsonCursor(raw);
        if (!parts.Enter((byte)'[')) return default;
        while (parts.NextElement())
        {
            ReadOnlySpan<byte> part = parts.Value();
            if (JsonText.IsString(part)) Append(json.Of(part));
            else AppendTextOf(part);
        }

        return joined.AsSpan(0, length);
    }

    private void AppendTextOf(ReadOnlySpan<byte> part)
    {
        var entity = new JsonCursor(part);
        if (!entity.Enter((byte)'{')) return;
        while (entity.NextProperty(out ReadOnlySpan<byte> name))
        {
            ReadOnlySpan<byte> value = entity.Value();
            if (name.SequenceEqual("text"u8)) Append(json.Of(value));
        }
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        if (joined.Length - length < part.Length) Array.Resize(ref joined, Math.Max(length + part.Length, joined.Length * 2));
        part.CopyTo(joined.AsSpan(length));
        length += part.Length;
    }
}
