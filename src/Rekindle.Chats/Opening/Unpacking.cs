using System.Buffers;
using System.IO.Compression;
using System.Text;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;

namespace Rekindle.Chats.Opening;

/// <summary>One readable file: itself, or one of an archive.</summary>
/// <param name="Name">For the result; of an archive's file with the archive's name before it.</param>
/// <param name="Bytes">UTF-8 without a byte-order mark.</param>
/// <param name="Format">What it is.</param>
internal sealed record Opened(string Name, ByteSource Bytes, ChatFormat Format);

/// <summary>Opens files: takes off byte-order marks, decodes UTF-16, looks into archives, and tells formats from bytes.</summary>
internal static class Unpacking
{
    /// <summary>Most bytes that one text of an archive or in UTF-16 may take in memory. A history of forty thousand messages takes
    /// four million.</summary>
    public const long MostUnpacked = 128L << 20;

    /// <summary>Most entries of an archive that are looked at.</summary>
    public const int MostEntries = 20_000;

    private const int BufferBytes = 64 * 1024;

    /// <summary>Opens one file.</summary>
    /// <param name="name">For messages.</param>
    /// <param name="source">Its bytes.</param>
    /// <param name="problem">Why nothing of it can be read; null where something can.</param>
    /// <param name="cancel">Asked between the files of an archive and at every block.</param>
    public static IReadOnlyList<Opened> Open(string name, ByteSource source, out string? problem, CancellationToken cancel)
    {
        problem = null;
        if (source.Length == 0)
        {
            problem = "the file is empty";
            return [];
        }

        byte[] head = source.Head(4);
        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8) || head.AsSpan().StartsWith("PK\u0005\u0006"u8)) return Archive(name, source, out problem, cancel);
        if (Decoded(source, head, cancel) is not { } text)
        {
            problem = "the text is in UTF-16 and longer than 128 MB; save it as UTF-8 and try again";
            return [];
        }

        byte[] beginning = text.Head(ChatFormat.HeadBytes);
        if (FormatTable.Tell(beginning, out _) is { } format) return [new Opened(name, text, format)];
        problem = $"no chat export that is known here; {Looks.Like(beginning)}";
        return [];
    }

    private static IReadOnlyList<Opened> Archive(string name, ByteSource source, out string? problem, CancellationToken cancel)
    {
        problem = null;
        try
        {
            using var archive = new ZipArchive(source.AsStream(), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                problem = $"the archive holds more than {MostEntries} files; unpack it and give the file of the chat";
                return [];
            }

            return Entries(name, archive, out problem, cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            problem = "the archive is damaged, cut short or locked with a password; export it again";
            return [];
        }
    }

    private static List<Opened> Entries(string name, ZipArchive archive, out string? problem, CancellationToken cancel)
    {
        problem = null;
        var told = new List<(ZipArchiveEntry Entry, ChatFormat Format, int Sure)>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            cancel.ThrowIfCancellationRequested();
            if (entry.Length == 0 || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)) continue;
            byte[] head = Head(entry);
            if (Decoded(ByteSource.Of(head), head, cancel) is { } text && FormatTable.Tell(text.Head(ChatFormat.HeadBytes), out int sure) is { } format)
            {
                told.Add((entry, format, entry.Name == "_chat.txt" ? 1000 : sure));
            }
        }

        var opened = new List<Opened>();
        foreach (IGrouping<ChatFormat, (ZipArchiveEntry Entry, ChatFormat Format, int Sure)> same in told.GroupBy(t => t.Format))
        {
            IEnumerable<(ZipArchiveEntry Entry, ChatFormat Format, int Sure)> wanted =
                same.Key.OneFileAnArchive ? same.OrderByDescending(t => t.Sure).ThenByDescending(t => t.Entry.Length).Take(1) : same;
            long left = MostUnpacked - opened.Sum(o => o.Bytes.Length);
            foreach ((ZipArchiveEntry entry, ChatFormat format, _) in wanted)
            {
                if (Unpacked(entry, left, cancel) is not { } bytes)
                {
                    problem = "the texts in the archive take more than 128 MB; unpack it and give the file of the chat";
                    return [];
                }

                left -= bytes.Length;
                opened.Add(new Opened($"{name}/{entry.FullName}", bytes, format));
            }
        }

        if (opened.Count == 0) problem = "the archive holds no chat export that is known here";
        return opened;
    }

    private static byte[] Head(ZipArchiveEntry entry)
    {
        var head = new byte[ChatFormat.HeadBytes];
        using Stream stream = entry.Open();
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    // What an archive says of its sizes may be a lie: only what comes out is counted.
    private static ByteSource? Unpacked(ZipArchiveEntry entry, long most, CancellationToken cancel)
    {
        var bytes = new ChunkedBytes();
        using Stream stream = entry.Open();
        var buffer = new byte[BufferBytes];
        try
        {
            for (int got; (got = stream.Read(buffer)) > 0;)
            {
                cancel.ThrowIfCancellationRequested();
                if (bytes.Length + got > most) return null;
                bytes.Append(buffer.AsSpan(0, got));
            }
        }
        catch (InvalidDataException)
        {
            // Cut or damaged in the middle: what came out before is still the person's.
        }

        return Decoded(bytes, bytes.Head(4), cancel);
    }

    // UTF-8 is taken as it is, without its mark; UTF-16 is written anew. Null where that would take too much memory.
    private static ByteSource? Decoded(ByteSource source, ReadOnlySpan<byte> head, CancellationToken cancel)
    {
        if (head.StartsWith("\uFEFF"u8)) return new LaterBytes(source, 3);
        Encoding? wide = head.Length < 2 ? null : (head[0], head[1]) switch
        {
            (0xFF, 0xFE) => Encoding.Unicode,
            (0xFE, 0xFF) => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (wide is null) return source;
        var narrow = new ChunkedBytes();
        Decoder decoder = wide.GetDecoder();
        byte[] bytes = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var characters = new char[BufferBytes];
        var utf8 = new byte[BufferBytes * 3];
        Encoder encoder = Encoding.UTF8.GetEncoder();
        for (long at = 2; at < source.Length;)
        {
            cancel.ThrowIfCancellationRequested();
            int got = source.Read(at, bytes.AsSpan(0, BufferBytes));
            if (got == 0) break;
            at += got;
            int count = decoder.GetChars(bytes.AsSpan(0, got), characters, flush: at >= source.Length);
            narrow.Append(utf8.AsSpan(0, encoder.GetBytes(characters.AsSpan(0, count), utf8, flush: at >= source.Length)));
            if (narrow.Length > MostUnpacked) return null;
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return narrow;
    }
}
