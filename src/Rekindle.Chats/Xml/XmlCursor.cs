namespace Rekindle.Chats.Xml;

/// <summary>Steps through one tag in memory and its attributes.</summary>
/// <remarks>
/// The backups that are read with it hold all they say in attributes, with references such as <c>&amp;#55357;</c> that the framework's
/// reader refuses, and pictures of many megabytes in one value. Values are taken as they stand and read by <see cref="XmlText"/>;
/// entities of a document type are never looked up.
/// </remarks>
internal ref struct XmlCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Bytes that were stepped over.</summary>
    public int At { get; private set; }

    /// <summary>Why it stopped; once it has stopped, it stays so.</summary>
    public XmlFault Fault { get; private set; }

    /// <summary>Whether the tag whose end was reached is closed in itself.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>Steps over <c>&lt;</c> and the name behind it; a name that closes begins with its slash.</summary>
    public ReadOnlySpan<byte> Name()
    {
        At++;
        int from = At;
        while (At < bytes.Length && !IsBlank(bytes[At]) && bytes[At] is not ((byte)'>' or (byte)'=' or (byte)'"' or (byte)'<'))
        {
            if (bytes[At] == '/' && At > from) break;
            At++;
        }

        if (At == bytes.Length) Fault = XmlFault.Hungry;
        else if (At == from) Fault = XmlFault.Broken;
        return Fault == XmlFault.None ? bytes[from..At] : default;
    }

    /// <summary>Steps over the next attribute of the tag.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What stands between its quotes.</param>
    /// <returns>False at the end of the tag, which is stepped over, and at a fault.</returns>
    public bool NextAttribute(scoped out ReadOnlySpan<byte> name, scoped out ReadOnlySpan<byte> value)
    {
        name = default;
        value = default;
        if (Fault != XmlFault.None || !SkipBlanks()) return false;
        if (bytes[At] is (byte)'>' or (byte)'/' or (byte)'?') return End();
        int equals = bytes[At..].IndexOfAny("=<>\""u8);
        if (equals < 0) return Stop(XmlFault.Hungry);
        if (equals == 0 || bytes[At + equals] != '=') return Stop(XmlFault.Broken);
        name = bytes.Slice(At, equals).TrimEnd(" \t\r\n"u8);
        At += equals + 1;
        if (!SkipBlanks()) return false;
        byte quote = bytes[At];
        if (quote is not ((byte)'"' or (byte)'\'')) return Stop(XmlFault.Broken);
        int length = bytes[(At + 1)..].IndexOf(quote);
        if (length < 0) return Stop(XmlFault.Hungry);
        value = bytes.Slice(At + 1, length);
        At += length + 2;
        return true;
    }

    private bool End()
    {
        IsEmptyElement = bytes[At] == '/';
        int close = bytes[At] == '>' ? 0 : 1;
        if (At + close >= bytes.Length) return Stop(XmlFault.Hungry);
        if (bytes[At + close] != '>') return Stop(XmlFault.Broken);
        At += close + 1;
        return false;
    }

    private bool SkipBlanks()
    {
        while (At < bytes.Length && IsBlank(bytes[At])) At++;
        return At < bytes.Length || Stop(XmlFault.Hungry);
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private bool Stop(XmlFault fault)
    {
        Fault = fault;
        return false;
    }
}
