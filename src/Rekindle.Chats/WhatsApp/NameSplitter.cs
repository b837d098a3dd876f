using System.Text;
using Rekindle.Chats.Bytes;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Where the name ends and the text begins. Names may hold a colon and a blank ("Dr: House"), and so may texts.</summary>
internal sealed class NameSplitter
{
    /// <summary>No name is longer: WhatsApp takes 25 characters, address books some more.</summary>
    public const int MostBytes = 250;

    private readonly HashSet<string> longNames = [];
    private readonly HashSet<string> beginnings = [];

    /// <summary>No blank stands behind the colon of this export.</summary>
    public bool Tight { get; private init; }

    /// <summary>Some names hold a colon and a blank.</summary>
    public bool MayGoOn => beginnings.Count > 0;

    /// <summary>Looks at what follows the headers of a sample.</summary>
    /// <param name="rests">Each from behind the header to the end of its line.</param>
    /// <remarks>A name goes on behind its first colon where nearly everything that begins like it goes on the same way, more than once.</remarks>
    public static NameSplitter Of(IReadOnlyList<byte[]> rests)
    {
        int loose = rests.Count(r => r.AsSpan().IndexOf(": "u8) > 0 || r.AsSpan().EndsWith(":"u8));
        int tight = rests.Count(r => r.AsSpan().IndexOf(": "u8) < 0 && r.AsSpan().IndexOf((byte)':') > 0);
        var splitter = new NameSplitter { Tight = tight > loose };
        if (splitter.Tight) return splitter;
        var firsts = new Dictionary<string, int>();
        var seconds = new Dictionary<(string First, string Whole), int>();
        foreach (byte[] rest in rests)
        {
            int colon = rest.AsSpan().IndexOf(": "u8);
            if (colon <= 0 || colon > MostBytes) continue;
            string first = Encoding.UTF8.GetString(rest, 0, colon);
            firsts[first] = firsts.GetValueOrDefault(first) + 1;
            int next = rest.AsSpan(colon + 2).IndexOf(": "u8);
            if (next <= 0 || next > MostBytes) continue;
            (string, string) key = (first, Encoding.UTF8.GetString(rest, 0, colon + 2 + next));
            seconds[key] = seconds.GetValueOrDefault(key) + 1;
        }

        foreach (IGrouping<string, KeyValuePair<(string First, string Whole), int>> longer in
            seconds.Where(s => s.Value > 1).GroupBy(s => s.Key.First))
        {
            int all = firsts[longer.Key];
            if (all < 3 || longer.Sum(s => s.Value) * 10 < all * 9) continue;
            splitter.beginnings.Add(longer.Key);
            foreach (KeyValuePair<(string First, string Whole), int> name in longer) splitter.longNames.Add(name.Key.Whole);
        }

        return splitter;
    }

    /// <summary>Splits what follows a header.</summary>
    /// <param name="rest">To the end of the line, without it.</param>
    /// <param name="text">Where the text begins.</param>
    /// <returns>The bytes of the name from the beginning; −1 where there is no name.</returns>
    public int Split(ReadOnlySpan<byte> rest, out int text)
    {
        int colon = rest.IndexOf(": "u8);
        if (colon < 0 || Tight)
        {
            int lone = rest.IndexOf((byte)':');
            bool ends = lone >= 0 && (lone == rest.Length - 1 || (lone == rest.Length - 2 && rest[^1] == '.'));
            if (ends || (Tight && lone > 0 && (colon < 0 || lone < colon)))
            {
                text = lone + 1;
                return lone;
            }
        }

        text = colon + 2;
        if (colon > 0 && beginnings.Count > 0) colon = Longer(rest, colon, ref text);
        return colon;
    }

    /// <summary>A name without marks, without the sign of somebody who is in no address book, and with plain blanks.</summary>
    /// <returns>Null where the name is already so.</returns>
    public static byte[]? Cleaned(ReadOnlySpan<byte> name)
    {
        if (name.IndexOfAnyExceptInRange((byte)0x20, (byte)0x7D) < 0 && name[0] != ' ' && name[^1] != ' ') return null;
        var kept = new List<byte>(name.Length);
        for (int at = 0; at < name.Length;)
        {
            int mark = Glyphs.Mark(name[at..]);
            int blank = mark > 0 ? 0 : Glyphs.Blank(name[at..]);
            if (blank > 0) kept.Add((byte)' ');
            else if (mark == 0) kept.Add(name[at]);
            at += Math.Max(1, mark + blank);
        }

        string text = Encoding.UTF8.GetString([.. kept]).Trim();
        if (text.StartsWith("~ ", StringComparison.Ordinal)) text = text[2..];
        byte[] cleaned = Encoding.UTF8.GetBytes(text);
        return name.SequenceEqual(cleaned) ? null : cleaned;
    }

    private int Longer(ReadOnlySpan<byte> rest, int colon, ref int text)
    {
        if (colon > MostBytes || !beginnings.Contains(Encoding.UTF8.GetString(rest[..colon]))) return colon;
        int next = rest[(colon + 2)..].IndexOf(": "u8);
        if (next <= 0 || next > MostBytes || !longNames.Contains(Encoding.UTF8.GetString(rest[..(colon + 2 + next)]))) return colon;
        text = colon + 2 + next + 2;
        return colon + 2 + next;
    }
}
