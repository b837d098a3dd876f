using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.WhatsApp;

/// <summary>What a sample of a file says about the whole of it: the shape of its headers, and where its names end.</summary>
internal sealed class WhatsAppPlan
{
    private const int SampleBytes = 256 * 1024;

    private WhatsAppPlan(HeaderPattern pattern, NameSplitter names, double share, bool beginsSo, bool marksMean)
    {
        Pattern = pattern;
        Names = names;
        Share = share;
        BeginsSo = beginsSo;
        MarksMean = marksMean;
    }

    /// <summary>The shape of the headers.</summary>
    public HeaderPattern Pattern { get; }

    /// <summary>Where names end.</summary>
    public NameSplitter Names { get; }

    /// <summary>How many of the sample's lines are headers of that shape, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>The first line with words is such a header.</summary>
    public bool BeginsSo { get; }

    /// <summary>A mark before a header says that the program wrote what follows. Where most headers have one it says nothing: so
    /// languages that run from right to left write every line.</summary>
    public bool MarksMean { get; }

    /// <summary>Looks at beginning, middle and end of a file.</summary>
    /// <returns>Null where there is no header.</returns>
    public static WhatsAppPlan? Of(ByteSource source)
    {
        var windows = new List<byte[]> { source.Head(SampleBytes) };
        if (source.Length > SampleBytes)
        {
            foreach (long from in new[] { source.Length / 2, source.Length - Math.Min(SampleBytes / 2, source.Length - SampleBytes) })
            {
                var window = new byte[SampleBytes / 2];
                int got = source.Read(from, window);
                int line = window.AsSpan(0, got).IndexOf((byte)'\n');
                if (line >= 0) windows.Add(window[(line + 1)..got]);
            }
        }

        return Of(windows);
    }

    /// <summary>Looks at some stretches of a file, each from the beginning of a line.</summary>
    public static WhatsAppPlan? Of(IReadOnlyList<byte[]> windows)
    {
        var found = new List<(Header Header, int Window, int At)>();
        int lines = 0;
        bool? first = null;
        for (int w = 0; w < windows.Count; w++)
        {
            ReadOnlySpan<byte> all = windows[w];
            for (int at = 0; at < all.Length;)
            {
                ReadOnlySpan<byte> line = all[at..];
                int end = line.IndexOf((byte)'\n');
                if (end < 0) end = line.Length;
                bool blank = line[..end].Trim(" \r\t"u8).IsEmpty;
                bool header = HeaderScanner.TryRead(line[..end], out Header read);
                if (header) found.Add((read, w, at));
                if (!blank)
                {
                    lines++;
                    first ??= header && read.IsPossible;
                }

                at += end + 1;
            }
        }

        if (HeaderPattern.Of([.. found.Select(f => f.Header)]) is not { } pattern) return null;
        var rests = new List<byte[]>();
        int fitting = 0, marked = 0;
        foreach ((Header header, int window, int at) in found)
        {
            if (header.Shape != pattern.Shape) continue;
            fitting++;
            if (header.Marked) marked++;
            ReadOnlySpan<byte> rest = windows[window].AsSpan(at + header.Length);
            int end = rest.IndexOf((byte)'\n');
            if (end >= 0) rest = rest[..end];
            rests.Add(rest[..Math.Min(rest.Length, 600)].TrimEnd((byte)'\r').ToArray());
        }

        return new WhatsAppPlan(pattern, NameSplitter.Of(rests), (double)fitting / lines, first ?? false, marked * 2 <= fitting);
    }
}
