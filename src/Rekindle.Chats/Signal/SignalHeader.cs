using System.Text;
using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Signal;

/// <summary>The beginning of a message: time and name.</summary>
/// <param name="At">Milliseconds since 1970-01-01T00:00 on the exporting computer's clock.</param>
/// <param name="NameAt">Bytes before the name.</param>
/// <param name="NameLength">Bytes of the name.</param>
/// <param name="BodyAt">Bytes before the body: behind the colon, and behind the blank after it where there is one.</param>
internal readonly record struct SignalHeader(long At, int NameAt, int NameLength, int BodyAt)
{
    /// <summary>The longest name, in bytes.</summary>
    public const int LongestName = 256;

    /// <summary>Bytes in which a header ends, if it is one.</summary>
    public const int Longest = 24 + LongestName;

    /// <summary>Reads a header.</summary>
    /// <param name="line">From the beginning of a line.</param>
    /// <param name="names">Names that go on past a colon; null: none are known.</param>
    /// <param name="header">What was read.</param>
    /// <returns>False where there is none, or its time does not exist.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, SignalNames? names, out SignalHeader header)
    {
        header = default;
        if (line.Length < 20 || line[0] != '[' || line[5] != '-') return false;
        int close = line[..Math.Min(line.Length, 24)].IndexOf((byte)']');
        if (close < 0 || line.Length < close + 3 || line[close + 1] != ' ') return false;
        if (!IsoTime.TryNaive(line[1..close], out long at)) return false;
        int nameAt = close + 2;
        ReadOnlySpan<byte> rest = line[nameAt..Math.Min(line.Length, nameAt + LongestName)];
        int length = names?.LengthOf(rest) ?? rest.IndexOfAny((byte)':', (byte)'\n');
        if (length <= 0 || rest[length] != ':') return false;
        int body = nameAt + length + 1;
        if (body < line.Length && line[body] == ' ') body++;
        header = new SignalHeader(at, nameAt, length, body);
        return true;
    }
}

/// <summary>Names with a colon inside, such as "Dr: House".</summary>
/// <remarks>The file does not say where a name ends. A name goes on past its first colon where the same words follow it in every header of
/// the file's beginning, at least three times.</remarks>
internal sealed class SignalNames
{
    private const int Needed = 3;
    private readonly List<byte[]> longer = [];

    /// <summary>Learns names from the beginning of a file.</summary>
    public SignalNames(ReadOnlySpan<byte> head)
    {
        var seen = new Dictionary<string, (string Longer, int Times)>();
        for (int at = 0; at < head.Length;)
        {
            ReadOnlySpan<byte> line = head[at..];
            if (SignalHeader.TryRead(line, null, out SignalHeader header)) Learn(line, header, seen);
            int end = line.IndexOf((byte)'\n');
            if (end < 0) break;
            at += end + 1;
        }

        foreach ((string name, int times) in seen.Values)
        {
            if (name.Length > 0 && times >= Needed) longer.Add(Encoding.UTF8.GetBytes(name));
        }
    }

    /// <summary>How many bytes the name takes that a text begins with.</summary>
    /// <returns>−1 where no colon follows on the line.</returns>
    public int LengthOf(ReadOnlySpan<byte> text)
    {
        foreach (byte[] name in longer)
        {
            if (text.Length > name.Length && text[name.Length] == ':' && text.StartsWith(name)) return name.Length;
        }

        return text.IndexOfAny((byte)':', (byte)'\n');
    }

    private static void Learn(ReadOnlySpan<byte> line, SignalHeader header, Dictionary<string, (string Longer, int Times)> seen)
    {
        string name = Encoding.UTF8.GetString(line.Slice(header.NameAt, header.NameLength));
        ReadOnlySpan<byte> behind = line[header.BodyAt..Math.Min(line.Length, header.BodyAt + 60)];
        int end = behind.IndexOfAny((byte)':', (byte)'\n');
        string more = end > 0 && behind[end] == ':' ? $"{name}: {Encoding.UTF8.GetString(behind[..end])}" : "";
        if (!seen.TryGetValue(name, out (string Longer, int Times) before)) seen[name] = (more, 1);
        else seen[name] = (before.Longer == more ? more : "", before.Times + 1);
    }
}
