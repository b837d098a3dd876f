using System.Runtime.CompilerServices;

namespace Rekindle.Chats.Records;

/// <summary>Up to <see cref="Most"/> records as columns: 33 bytes a record, 35 with offsets. Text is a place in the source.</summary>
/// <remarks>Pages of one chat follow each other in the order of the file; a page is filled by one thread.</remarks>
internal sealed class RecordPage
{
    /// <summary>Most records of one page.</summary>
    public const int Most = 65536;

    /// <summary>A page with room for some records; it grows up to <see cref="Most"/>.</summary>
    /// <param name="textBase">The place in the source from which its texts are counted.</param>
    /// <param name="room">Records expected.</param>
    /// <param name="withOffsets">Whether times carry an offset.</param>
    public RecordPage(long textBase, int room, bool withOffsets)
    {
        TextBase = textBase;
        room = Math.Clamp(room, 16, Most);
        At = new long[room];
        Author = new ushort[room];
        Kind = new RecordKind[room];
        Marks = new TextMarks[room];
        Words = new int[room];
        ValenceTenths = new short[room];
        Valenced = new ushort[room];
        Negative = new byte[room];
        Hash = new uint[room];
        TextDelta = new uint[room];
        TextLength = new int[room];
        if (withOffsets) OffsetMinutes = new short[room];
    }

    public long TextBase { get; }

    public int Count { get; private set; }

    public long[] At { get; private set; }

    public ushort[] Author { get; private set; }

    public RecordKind[] Kind { get; private set; }

    public TextMarks[] Marks { get; private set; }

    public int[] Words { get; private set; }

    public short[] ValenceTenths { get; private set; }

    public ushort[] Valenced { get; private set; }

    public byte[] Negative { get; private set; }

    public uint[] Hash { get; private set; }

    public uint[] TextDelta { get; private set; }

    public int[] TextLength { get; private set; }

    /// <summary>Null where the file's times have no offset.</summary>
    public short[]? OffsetMinutes { get; private set; }

    /// <summary>Where the text of a record begins in the source.</summary>
    public long TextStart(int index) => TextBase + TextDelta[index];

    /// <summary>Adds a record.</summary>
    /// <returns>False where the page is full, or the text lies more than four gigabytes behind its base: begin another page.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryAdd(in ChatRecord record)
    {
        long delta = record.TextStart - TextBase;
        if (Count == Most || (ulong)delta > uint.MaxValue) return false;
        if (Count == At.Length) Resize(Math.Min(Most, Count * 2));
        int i = Count++;
        At[i] = record.At;
        Author[i] = (ushort)record.Author;
        Kind[i] = record.Kind;
        Marks[i] = record.Facts.Marks;
        Words[i] = record.Facts.Words;
        ValenceTenths[i] = record.Facts.ValenceTenths;
        Valenced[i] = record.Facts.Valenced;
        Negative[i] = record.Facts.Negative;
        Hash[i] = record.Facts.Hash;
        TextDelta[i] = (uint)delta;
        TextLength[i] = record.TextLength;
        if (OffsetMinutes is { } offsets) offsets[i] = record.OffsetMinutes;
        return true;
    }

    /// <summary>Changes a record that was taken for words into one without.</summary>
    public void MakeWordless(int index, RecordKind kind)
    {
        Kind[index] = kind;
        Words[index] = 0;
        ValenceTenths[index] = 0;
        Valenced[index] = 0;
        Negative[index] = 0;
        Marks[index] = TextMarks.None;
    }

    /// <summary>Removes records.</summary>
    /// <returns>Where the texts of the removed begin.</returns>
    public List<long> RemoveWhere(Func<RecordPage, int, bool> isUnwanted)
    {
        var removed = new List<long>();
        int to = 0;
        for (int i = 0; i < Count; i++)
        {
            if (isUnwanted(this, i)) removed.Add(TextStart(i));
            else Move(i, to++);
        }

        Count = to;
        return removed;
    }

    /// <summary>Gives back the room that was not needed.</summary>
    public void Trim()
    {
        if (At.Length > Count + (Count / 8)) Resize(Count);
    }

    private void Move(int from, int to)
    {
        At[to] = At[from];
        Author[to] = Author[from];
        Kind[to] = Kind[from];
        Marks[to] = Marks[from];
        Words[to] = Words[from];
        ValenceTenths[to] = ValenceTenths[from];
        Valenced[to] = Valenced[from];
        Negative[to] = Negative[from];
        Hash[to] = Hash[from];
        TextDelta[to] = TextDelta[from];
        TextLength[to] = TextLength[from];
        if (OffsetMinutes is { } offsets) offsets[to] = offsets[from];
    }

    private void Resize(int room)
    {
        At = Resized(At, room);
        Author = Resized(Author, room);
        Kind = Resized(Kind, room);
        Marks = Resized(Marks, room);
        Words = Resized(Words, room);
        ValenceTenths = Resized(ValenceTenths, room);
        Valenced = Resized(Valenced, room);
        Negative = Resized(Negative, room);
        Hash = Resized(Hash, room);
        TextDelta = Resized(TextDelta, room);
        TextLength = Resized(TextLength, room);
        if (OffsetMinutes is { } offsets) OffsetMinutes = Resized(offsets, room);
    }

    private T[] Resized<T>(T[] from, int room)
    {
        var to = new T[room];
        from.AsSpan(0, Count).CopyTo(to);
        return to;
    }
}
