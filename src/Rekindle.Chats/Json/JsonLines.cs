using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Json;

/// <summary>Walks through a file of any length that holds one JSON object a line.</summary>
internal sealed class JsonLines(ByteWindow window, SkippedLines skipped)
{
    /// <summary>Set by a reader that can keep no more: nothing further is read.</summary>
    public bool Full { get; set; }

    /// <summary>Reads all lines; those without anything are passed over.</summary>
    /// <param name="read">Reads one. Its line is whole: a cursor that runs out of bytes has met damage.</param>
    public void Read(ReadMessage read)
    {
        while (!Full && window.Has(1))
        {
            int length = LineLength(out bool whole);
            ReadOnlySpan<byte> line = window.Rest[..length];
            if (length == window.Rest.Length && !window.Ended)
            {
                skipped.Add(window.Line, SkipReasons.TooLong);
                SkipLine();
                continue;
            }

            if (line.TrimStart(" \t\r"u8).Length > 0) One(line, whole, read);
            window.Take(Math.Min(length + 1, window.Rest.Length));
        }
    }

    private void One(ReadOnlySpan<byte> line, bool whole, ReadMessage read)
    {
        var cursor = new JsonCursor(line);
        string? reason = read(ref cursor, window.Position);
        reason = cursor.Fault switch
        {
            JsonFault.None => reason,
            JsonFault.TooDeep => SkipReasons.TooDeep,
            JsonFault.Hungry when !whole => SkipReasons.EndsInside,
            _ => line.TrimStart(" \t"u8)[0] == '{' ? SkipReasons.NotJson : SkipReasons.NotAMessage,
        };
        if (reason is not null) skipped.Add(window.Line, reason);
    }

    private int LineLength(out bool whole)
    {
        int searched = 0;
        while (true)
        {
            int end = window.Rest[searched..].IndexOf((byte)'\n');
            whole = end >= 0;
            if (whole) return searched + end;
            searched = window.Rest.Length;
            if (!window.Grow()) return searched;
        }
    }

    private void SkipLine()
    {
        while (window.Has(1))
        {
            int end = window.Rest.IndexOf((byte)'\n');
            window.Take(end < 0 ? window.Rest.Length : end + 1);
            if (end >= 0) return;
        }
    }
}
