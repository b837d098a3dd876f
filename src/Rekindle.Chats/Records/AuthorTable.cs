using System.Text;

namespace Rekindle.Chats.Records;

/// <summary>The names of one chat, each with its index. Names are told apart by their bytes.</summary>
internal sealed class AuthorTable
{
    /// <summary>The author of a notice that names none.</summary>
    public const int Nobody = ushort.MaxValue;

    /// <summary>Most names of one chat. A group has at most a few thousand members; a file with more is no chat.</summary>
    public const int Most = 20_000;

    private readonly List<byte[]> names = [];
    private readonly List<string> texts = [];
    private int[] slots = new int[64];

    /// <summary>How many names there are.</summary>
    public int Count => names.Count;

    /// <summary>A name as text; bytes that are no UTF-8 become U+FFFD.</summary>
    public string this[int index] => texts[index];

    /// <summary>A name as the bytes it was added with.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => names[index];

    /// <summary>The index of a name, which is added where it is new.</summary>
    /// <returns>The index; −1 where there are already <see cref="Most"/> others.</returns>
    public int Index(string name) => Index(Encoding.UTF8.GetBytes(name));

    /// <inheritdoc cref="Index(string)"/>
    public int Index(ReadOnlySpan<byte> name)
    {
        int at = Slot(name);
        if (slots[at] != 0) return slots[at] - 1;
        if (names.Count == Most) return -1;
        names.Add(name.ToArray());
        texts.Add(Encoding.UTF8.GetString(name));
        slots[at] = names.Count;
        if (names.Count * 2 > slots.Length) Grow();
        return names.Count - 1;
    }

    private int Slot(ReadOnlySpan<byte> name)
    {
        int at = (int)(HashOf(name) & (uint)(slots.Length - 1));
        while (slots[at] != 0 && !names[slots[at] - 1].AsSpan().SequenceEqual(name)) at = (at + 1) & (slots.Length - 1);
        return at;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (int i = 0; i < names.Count; i++) slots[Slot(names[i])] = i + 1;
    }

    private static uint HashOf(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte b in name) hash = unchecked((hash ^ b) * 16777619);
        return hash ^ (hash >> 15);
    }
}
