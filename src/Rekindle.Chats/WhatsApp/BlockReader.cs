using System.Runtime.CompilerServices;
using Rekindle.Chats.Bytes;
using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;
using Rekindle.Chats.Words;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Reads blocks of one file; one reader a thread.</summary>
internal sealed class BlockReader(WhatsAppPlan plan, ByteSource source, ReadingRun run)
{
    /// <summary>Bytes of a block. Small enough to stay in a core's cache, large enough that a block costs nothing.</summary>
    public const int BlockBytes = 512 * 1024;

    /// <summary>Bytes of a text that are counted; WhatsApp itself cuts at 65,536 characters.</summary>
    private const int MostText = 1 << 20;

    private const int FirstOverlap = 16 * 1024;

    private readonly AuthorTable names = new();
    private readonly bool[] used = new bool[AuthorTable.Most];
    private byte[] buffer = new byte[BlockBytes + FirstOverlap + 1];
    private int filled;
    private long origin;
    private BlockRead read = null!; // set before anything is read
    private Pending pending;
    private int lastName = -1, nameBeforeLast = -1;

    private struct Pending
    {
        public bool Is;
        public FoundHeader Header;
        public int Author, Text;
        public long Line;
        public int Lines;
    }

    /// <summary>Reads one block.</summary>
    public BlockRead Read(int index)
    {
        long start = (long)index * BlockBytes;
        long end = Math.Min(start + BlockBytes, source.Length);
        // One byte before the block says whether a line begins where the block begins.
        origin = index == 0 ? 0 : start - 1;
        filled = source.Read(origin, buffer.AsSpan(0, BlockBytes + FirstOverlap + 1));
        read = new BlockRead { Names = names };
        pending = default;
        int at = index == 0 ? 0 : After(0);
        int stop = (int)(end - origin);
        while (at < stop && at >= 0)
        {
            read.Lines++;
            Line(at);
            at = After(at);
        }

        if (pending.Is) Last(at);
        foreach (RecordPage page in read.Pages) page.Trim();
        foreach (int name in read.NamesInOrder) used[name] = false;
        read.IsOver = !run.Budget.Take(read.Pages.Sum(static p => p.Count));
        if (read.IsOver) read.Pages.Clear();
        run.Advance(end - start);
        return read;
    }

    // Where the line after the next line end begins; −1 where what was read holds none.
    private int After(int at)
    {
        int end = buffer.AsSpan(at, filled - at).IndexOf((byte)'\n');
        return end < 0 ? -1 : at + end + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Line(int at)
    {
        ReadOnlySpan<byte> line = buffer.AsSpan(at, filled - at);
        if (!plan.Pattern.TryRead(line, out FoundHeader header))
        {
            pending.Lines++;
            if (!pending.Is) NoteLeading(line);
            return;
        }

        if (pending.Is) Finish(at);
        pending.Is = false;
        if (!header.IsPossible)
        {
            read.Skip(read.Lines, Reasons.NoSuchDate);
            return;
        }

        pending = new Pending { Is = true, Header = header, Line = read.Lines };
        Author(at + header.Length);
    }

    private void NoteLeading(ReadOnlySpan<byte> line)
    {
        if (line[0] is (byte)'\n' or (byte)'\r') return;
        read.LeadingCount++;
        if (read.Leading.Count < SkippedLines.Kept) read.Leading.Add(read.Lines);
    }

    private void Author(int at)
    {
        pending.Author = AuthorTable.Nobody;
        pending.Text = at;
        ReadOnlySpan<byte> rest = buffer.AsSpan(at, filled - at);
        if (Same(rest, lastName) || Same(rest, nameBeforeLast)) return;
        int end = rest.IndexOf((byte)'\n');
        if (end >= 0) rest = rest[..end];
        rest = rest.TrimEnd((byte)'\r');
        int name = plan.Names.Split(rest, out int text);
        if (name <= 0 || name > NameSplitter.MostBytes) return;
        ReadOnlySpan<byte> bytes = rest[..name];
        byte[]? cleaned = NameSplitter.Cleaned(bytes);
        int author = names.Index(cleaned ?? bytes);
        if (author < 0)
        {
            pending.Is = false;
            read.Skip(read.Lines, Reasons.TooManyNames);
            return;
        }

        pending.Text = at + text;
        Use(author);
        // A name that was written differently than it is kept is not compared byte by byte.
        if (cleaned is null && !plan.Names.Tight && text == name + 2) (lastName, nameBeforeLast) = (author, lastName);
    }

    private bool Same(ReadOnlySpan<byte> rest, int name)
    {
        if (name < 0) return false;
        ReadOnlySpan<byte> bytes = names.Bytes(name);
        if (rest.Length < bytes.Length + 2 || rest[bytes.Length] != ':' || rest[bytes.Length + 1] != ' ' || !rest.StartsWith(bytes)) return false;
        if (plan.Names.MayGoOn) return false;
        pending.Text += bytes.Length + 2;
        if (name == nameBeforeLast) (lastName, nameBeforeLast) = (name, lastName);
        Use(name);
        return true;
    }

    private void Use(int author)
    {
        pending.Author = author;
        if (used[author]) return;
        used[author] = true;
        read.NamesInOrder.Add(author);
    }

    // The last record of a block goes on to the next header, which may stand in a later block.
    private void Last(int at)
    {
        int line = at;
        while (true)
        {
            bool isEnd = origin + filled >= source.Length;
            if (line >= 0 && (isEnd || filled - line >= HeaderScanner.MostBytes))
            {
                if (line >= filled || plan.Pattern.TryRead(buffer.AsSpan(line, filled - line), out _))
                {
                    Finish(line);
                    return;
                }

                pending.Lines++;
                line = After(line);
                continue;
            }

            if (isEnd || filled - pending.Text > MostText)
            {
                if (!isEnd) read.Skip(pending.Line, Reasons.LongText);
                Finish(filled);
                return;
            }

            int had = filled;
            More();
            if (line < 0) line = After(had);
        }
    }

    private void More()
    {
        const int Step = 256 * 1024;
        if (buffer.Length < filled + Step) Array.Resize(ref buffer, filled + Step);
        filled += source.Read(origin + filled, buffer.AsSpan(filled, Step));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Finish(int end)
    {
        int start = Math.Min(pending.Text, end);
        ReadOnlySpan<byte> text = buffer.AsSpan(start, end - start);
        if (!text.IsEmpty && text[^1] == '\n') text = text[..^1];
        if (!text.IsEmpty && text[^1] == '\r') text = text[..^1];
        RecordKind kind = RecordKind.Notice;
        TextFacts facts = new(0, 0, 0, 0, TextMarks.None, TextScanner.HashOf(text));
        bool bracketed = false;
        if (pending.Author != AuthorTable.Nobody)
        {
            Told told = KindTeller.Tell(text, plan.MarksMean && pending.Header.Marked, pending.Lines > 0);
            kind = told.Kind;
            bracketed = told.PerhapsPlaceholder;
            if (kind == RecordKind.Text) facts = TextScanner.Read(told.Written);
        }

        long written = pending.Header.Written;
        read.Signs.Add(written);
        Keep(new ChatRecord
        {
            At = written, Author = pending.Author, Kind = kind, TextStart = origin + start, TextLength = text.Length, Facts = facts,
        });
        if (bracketed) read.Bracketed.Add((read.Pages.Count - 1, read.Pages[^1].Count - 1));
    }

    private void Keep(in ChatRecord record)
    {
        if (read.Pages.Count > 0 && read.Pages[^1].TryAdd(record)) return;
        var page = new RecordPage(origin, BlockBytes / 64, withOffsets: false);
        read.Pages.Add(page);
        _ = page.TryAdd(record);
    }
}
