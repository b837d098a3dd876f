namespace Rekindle.Chats.Json;

/// <summary>Tells from the beginning of a file what its JSON is about.</summary>
internal static class JsonHead
{
    /// <summary>Whether the file begins with an object.</summary>
    public static bool IsObject(ReadOnlySpan<byte> head) => head.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    /// <summary>Whether a property of this name stands anywhere. A message that quotes one has a backslash before its quotes, and does not
    /// count.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="quoted">The name with its quotes.</param>
    public static bool Has(ReadOnlySpan<byte> head, ReadOnlySpan<byte> quoted)
    {
        while (true)
        {
            int at = head.IndexOf(quoted);
            if (at < 0) return false;
            bool escaped = at > 0 && head[at - 1] == '\\';
            head = head[(at + quoted.Length)..];
            if (!escaped && head.TrimStart(" \t\r\n"u8) is [(byte)':', ..]) return true;
        }
    }
}
