using System.Buffers;
using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Json;

/// <summary>Reads one message.</summary>
/// <param name="cursor">Stands at the message. It may run out of bytes: then the same message is asked for again with more of them,
/// so nothing may be kept before the cursor is through without a fault.</param>
/// <param name="place">Where the cursor's first byte stands in the source.</param>
/// <returns>Null where it was read; otherwise why not, a constant of <see cref="SkipReasons"/>.</returns>
internal delegate string? ReadMessage(scoped ref JsonCursor cursor, long place);

/// <summary>Walks through a JSON file of any length: outside of the messages step by step, and message by message inside.</summary>
/// <remarks>A message that is damaged is counted, and reading goes on where the next one seems to begin.</remarks>
internal sealed class JsonFeed(ByteWindow window, SkippedLines skipped)
{
    private const int SmallValue = 64 * 1024;
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private bool fresh;
    private bool stopped;
    private bool astray;

    /// <summary>Set by a reader that can keep no more: nothing further is read.</summary>
    public bool Full { get; set; }

    /// <summary>Elements of the array that was read last, whether they could be read or not.</summary>
    public long Elements { get; private set; }

    /// <summary>Steps into an object or an array.</summary>
    /// <param name="open">Its first byte.</param>
    /// <returns>False where the next value is another; it is not stepped over.</returns>
    public bool Enter(byte open)
    {
        if (Peek() != open) return false;
        window.Take(1);
        return fresh = true;
    }

    /// <summary>Steps to the value of the next property of the object it stands in.</summary>
    /// <param name="name">Its name, valid until the next step; at most 64 KiB.</param>
    /// <returns>False at the end of the object and where the file is damaged or ends.</returns>
    public bool NextProperty(out string name)
    {
        name = "";
        if (!NextItem((byte)'}')) return false;
        ReadOnlySpan<byte> raw = Peek() == '"' ? Value(out _) : default;
        if (!JsonText.IsString(raw)) return Stop();
        name = System.Text.Encoding.UTF8.GetString(raw[1..^1]);
        if (Peek() != ':') return Stop();
        window.Take(1);
        return true;
    }

    /// <summary>Steps to the next element of the array it stands in.</summary>
    public bool NextElement() => NextItem((byte)']');

    /// <summary>A small value, such as a name.</summary>
    /// <param name="place">Where it stands in the source.</param>
    /// <returns>Its bytes, valid until the next step; empty where it is longer than 64 KiB, which is stepped over.</returns>
    public ReadOnlySpan<byte> Value(out long place)
    {
        Peek();
        fresh = false;
        while (true)
        {
            place = window.Position;
            var cursor = new JsonCursor(window.Rest);
            ReadOnlySpan<byte> value = cursor.Value();
            if (cursor.Fault == JsonFault.None)
            {
                window.Take(cursor.At);
                return value;
            }

            if (cursor.Fault == JsonFault.Hungry && window.Rest.Length < SmallValue && window.Grow()) continue;
            Skip();
            return default;
        }
    }

    /// <summary>Steps over a value of any length.</summary>
    public void Skip()
    {
        fresh = false;
        byte first = Peek();
        if (first is (byte)'"')
        {
            SkipString();
            return;
        }

        if (first is not ((byte)'{' or (byte)'['))
        {
            SkipBare();
            return;
        }

        int depth = 0;
        do
        {
            int step = window.Rest.IndexOfAny(Structure);
            if (step < 0)
            {
                window.Take(window.Rest.Length);
                if (!window.Has(1)) return;
                continue;
            }

            window.Take(step);
            if (window.Rest[0] == '"')
            {
                SkipString();
                continue;
            }

            depth += window.Rest[0] is (byte)'{' or (byte)'[' ? 1 : -1;
            window.Take(1);
            if (depth > JsonCursor.MostDepth)
            {
                Damaged(SkipReasons.TooDeep);
                return;
            }
        }
        while (depth > 0);
    }

    /// <summary>Reads the messages of the array it stands before.</summary>
    /// <param name="read">Reads one.</param>
    public void Messages(ReadMessage read)
    {
        Elements = 0;
        if (!Enter((byte)'['))
        {
            Skip();
            return;
        }

        while (!Full && (NextElement() || GoOn()))
        {
            Elements++;
            One(read);
        }
    }

    /// <summary>Reads one message at the place it stands at.</summary>
    public void One(ReadMessage read)
    {
        while (true)
        {
            var cursor = new JsonCursor(window.Rest);
            string? reason = read(ref cursor, window.Position);
            if (cursor.Fault == JsonFault.Hungry && window.Grow()) continue;
            fresh = false;
            if (cursor.Fault == JsonFault.None)
            {
                // What lies inside a damaged message may look like one: it is not counted again.
                if (reason is not null && !(astray && ReferenceEquals(reason, SkipReasons.NotAMessage))) skipped.Add(window.Line, reason);
                if (reason is null) astray = false;
                window.Take(cursor.At);
                return;
            }

            if (!astray || cursor.Fault != JsonFault.Broken) skipped.Add(window.Line, ReasonOf(cursor.Fault));
            if (cursor.Fault == JsonFault.Hungry && window.Ended)
            {
                window.Take(window.Rest.Length);
                stopped = true;
                return;
            }

            window.Take(cursor.At);
            astray = true;
            ToNextMessage();
            return;
        }
    }

    // A list that ends while damage has not been left behind is one inside the damaged message.
    private bool GoOn()
    {
        if (!astray || stopped || !window.Has(1)) return false;
        ToNextMessage();
        return NextElement();
    }

    private string ReasonOf(JsonFault fault) => fault switch
    {
        JsonFault.TooDeep => SkipReasons.TooDeep,
        JsonFault.Hungry when window.Ended => SkipReasons.EndsInside,
        JsonFault.Hungry => SkipReasons.TooLong,
        _ => SkipReasons.NotJson,
    };

    // To the comma of the next "}, {", which is where messages meet in every one of these files.
    private void ToNextMessage()
    {
        while (true)
        {
            int brace = window.Rest.IndexOf((byte)'}');
            window.Take(brace < 0 ? window.Rest.Length : brace + 1);
            if (!window.Has(1)) return;
            if (brace < 0) continue;
            window.Has(64);
            ReadOnlySpan<byte> next = window.Rest.TrimStart(" \t\r\n"u8);
            if (next.Length == 0 || next[0] != ',') continue;
            if (next[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..]) return;
        }
    }

    private byte Peek()
    {
        while (!stopped)
        {
            ReadOnlySpan<byte> rest = window.Rest;
            ReadOnlySpan<byte> next = rest.TrimStart(" \t\r\n"u8);
            window.Take(rest.Length - next.Length);
            if (next.Length > 0) return next[0];
            if (!window.Has(1)) break;
        }

        return 0;
    }

    private bool NextItem(byte close)
    {
        byte next = Peek();
        bool first = fresh;
        fresh = false;
        if (next == ',' && !first)
        {
            window.Take(1);
            next = Peek();
        }
        else if (next != close && !first && next != 0)
        {
            return astray && !stopped ? Lost() : Stop();
        }

        if (next == 0) return Stop();
        if (next != close) return true;
        if (!astray) window.Take(1);
        return false;
    }

    private bool Lost()
    {
        ToNextMessage();
        if (Peek() != ',') return Stop();
        window.Take(1);
        return Peek() != 0;
    }

    private bool Stop()
    {
        if (!stopped) Damaged(window.Has(1) ? SkipReasons.NotJson : SkipReasons.EndsEarly);
        return false;
    }

    private void Damaged(string reason)
    {
        stopped = true;
        if (!astray) skipped.Add(window.Line, reason);
    }

    private void SkipString()
    {
        window.Take(1);
        while (true)
        {
            int step = window.Rest.IndexOfAny((byte)'"', (byte)'\\');
            bool escape = step >= 0 && window.Rest[step] == '\\';
            window.Take(step < 0 ? window.Rest.Length : step + 1);
            if (step >= 0 && !escape) return;
            if (!window.Has(1)) return;
            if (escape) window.Take(1);
        }
    }

    private void SkipBare()
    {
        bool any = false;
        while (window.Has(1))
        {
            int length = window.Rest.IndexOfAny(",}]\""u8);
            any |= length != 0;
            window.Take(length < 0 ? window.Rest.Length : length);
            if (length >= 0) break;
        }

        if (!any) Stop();
    }
}
