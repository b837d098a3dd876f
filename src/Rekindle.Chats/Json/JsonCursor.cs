using System.Buffers;

namespace Rekindle.Chats.Json;

/// <summary>Steps through one JSON value in memory, and forgives what exporters get wrong inside of it.</summary>
/// <remarks>
/// The framework's reader throws at an escape such as <c>\x0C</c>, at a path without quotes and at the raw line breaks that careless
/// programs leave in strings, and it cannot go on behind them. This one knows where values begin and end, and nothing more: strings are
/// taken as they stand and are read by <see cref="JsonText"/>, so clean files pay nothing for the mending of bad ones. Between names and
/// values it is strict, so that damage shows. Nothing here recurses or allocates.
/// </remarks>
internal ref struct JsonCursor(ReadOnlySpan<byte> bytes)
{
    /// <summary>Deepest nesting that is followed. The deepest known export, a forwarded Discord message, has nine.</summary>
    public const int MostDepth = 64;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> BareEnd = SearchValues.Create(",}]\"\n\r"u8);
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private bool fresh;

    /// <summary>Bytes that were stepped over.</summary>
    public int At { get; private set; }

    /// <summary>Why it stopped; once it has stopped, it stays so.</summary>
    public JsonFault Fault { get; private set; }

    /// <summary>The first byte of the next value, 0 where there is none.</summary>
    public byte Peek()
    {
        if (Fault != JsonFault.None) return 0;
        SkipBlanks();
        if (At < bytes.Length) return bytes[At];
        Fault = JsonFault.Hungry;
        return 0;
    }

    /// <summary>Steps into an object or an array.</summary>
    /// <param name="open">Its first byte.</param>
    /// <returns>False where the next value is another; it is not stepped over.</returns>
    public bool Enter(byte open)
    {
        if (Peek() != open) return false;
        At++;
        fresh = true;
        return true;
    }

    /// <summary>Steps to the value of the next property of the object it stands in.</summary>
    /// <param name="name">Its name as it stands in the file: no exporter escapes one.</param>
    /// <returns>False at the end of the object, which is stepped over, and at a fault.</returns>
    public bool NextProperty(scoped out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!NextItem((byte)'}')) return false;
        if (bytes[At] != '"') return Stop(JsonFault.Broken);
        int from = At + 1;
        if (!SkipString()) return false;
        name = bytes[from..(At - 1)];
        if (Peek() is not (byte)':') return Stop(JsonFault.Broken);
        At++;
        return Peek() != 0;
    }

    /// <summary>Steps to the next value of the array it stands in.</summary>
    /// <returns>False at the end of the array, which is stepped over, and at a fault.</returns>
    public bool NextElement() => NextItem((byte)']');

    /// <summary>Steps over the next value.</summary>
    /// <returns>Its bytes, quotes and brackets included; empty at a fault.</returns>
    public ReadOnlySpan<byte> Value()
    {
        byte first = Peek();
        int from = At;
        bool whole = first switch
        {
            0 => false,
            (byte)'"' => SkipString(),
            (byte)'{' or (byte)'[' => SkipContainer(),
            _ => SkipBare(),
        };
        fresh = false;
        return whole ? bytes[from..At] : default;
    }

    private bool NextItem(byte close)
    {
        byte next = Peek();
        if (next == 0) return false;
        bool first = fresh;
        fresh = false;
        if (next == ',' && !first)
        {
            At++;
            next = Peek();
            if (next == 0) return false;
        }
        else if (next != close && !first)
        {
            return Stop(JsonFault.Broken);
        }

        if (next != close) return true;
        At++;
        return false;
    }

    private void SkipBlanks()
    {
        ReadOnlySpan<byte> all = bytes;
        int at = At;
        while ((uint)at < (uint)all.Length && all[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        At = at;
    }

    private bool SkipString()
    {
        int at = At + 1;
        while (true)
        {
            int step = at < bytes.Length ? bytes[at..].IndexOfAny((byte)'"', (byte)'\\') : -1;
            if (step < 0) return Stop(JsonFault.Hungry);
            at += step;
            if (bytes[at] == '"') break;
            at += 2;
        }

        At = at + 1;
        return true;
    }

    private bool SkipContainer()
    {
        int depth = 0;
        while (true)
        {
            int step = bytes[At..].IndexOfAny(Structure);
            if (step < 0) return Stop(JsonFault.Hungry);
            At += step;
            switch (bytes[At])
            {
                case (byte)'"':
                    if (!SkipString()) return false;
                    continue;
                case (byte)'{' or (byte)'[':
                    if (++depth > MostDepth) return Stop(JsonFault.TooDeep);
                    break;
                default:
                    depth--;
                    break;
            }

            At++;
            if (depth == 0) return true;
        }
    }

    // Numbers, true, false, null, and the path without quotes that a version of Telegram wrote.
    private bool SkipBare()
    {
        int length = bytes[At..].IndexOfAny(BareEnd);
        if (length < 0) return Stop(JsonFault.Hungry);
        if (length == 0) return Stop(JsonFault.Broken);
        At += length;
        return true;
    }

    private bool Stop(JsonFault fault)
    {
        Fault = fault;
        return false;
    }
}
