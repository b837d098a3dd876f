using System.Text.Unicode;

namespace Rekindle.Chats.Opening;

/// <summary>Says what a file is that no format reads, so that the person knows what they have in hand.</summary>
internal static class Looks
{
    /// <summary>A sentence without a capital and without a full stop.</summary>
    /// <param name="head">The beginning of the file.</param>
    public static string Like(ReadOnlySpan<byte> head)
    {
        if (Begins(head, [0xFF, 0xD8, 0xFF])) return "it looks like a picture (JPEG)";
        if (Begins(head, [0x89, (byte)'P', (byte)'N', (byte)'G'])) return "it looks like a picture (PNG)";
        if (head.StartsWith("GIF8"u8)) return "it looks like a picture (GIF)";
        if (head.StartsWith("RIFF"u8)) return "it looks like a picture or a sound";
        if (head.StartsWith("OggS"u8)) return "it looks like a voice message";
        if (head.Length > 8 && head[4..8].SequenceEqual("ftyp"u8)) return "it looks like a film";
        if (head.StartsWith("%PDF"u8)) return "it looks like a PDF; export the chat as text";
        if (head.StartsWith("SQLite format 3"u8)) return "it looks like a database; export the chat inside the app instead of copying its backup";
        if (Begins(head, [0x1F, 0x8B]) || head.StartsWith("7z"u8) || head.StartsWith("Rar!"u8)) return "it looks like a packed file; unpack it first";
        ReadOnlySpan<byte> begin = head.TrimStart(" \t\r\n"u8);
        if (begin.StartsWith("<!"u8) || begin.StartsWith("<html"u8)) return "it looks like a web page; export the chat as JSON or text";
        if (begin.StartsWith("{"u8) || begin.StartsWith("["u8)) return "it looks like JSON of another kind";
        if (begin.StartsWith("<"u8)) return "it looks like XML of another kind";
        if (head.Contains((byte)0)) return "it is no text";
        return Utf8.IsValid(head[..Math.Max(0, head.Length - 4)]) ? "it looks like a text without the times of messages" : "it is no text in UTF-8";
    }

    private static bool Begins(ReadOnlySpan<byte> head, ReadOnlySpan<byte> signature) => head.StartsWith(signature);
}
