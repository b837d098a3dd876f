using System.Text;

namespace Rekindle.Tests.Shared.Chats;

/// <summary>What one person wrote in a made export, counted the slow and plain way.</summary>
internal sealed class MadePerson
{
    public int Messages;
    public int Words;
    public int Media;
    public int Initiations;
    public int DoubleTexts;
    public List<double> Replies { get; } = [];
}

/// <summary>An export that nobody wrote, and the figures that a reader must find in it. The same arguments give the same bytes.</summary>
internal sealed class MadeExport
{
    private static readonly string[] Words =
        "the of to and in is it you that was for on are with as at be this have from or had by word but what some we can out other were all".Split(' ');

    private static readonly string[] Signs = ["\U0001F602", "\u2764\uFE0F", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F937\U0001F3FB\u200D\u2640\uFE0F"];

    // What people paste: headers of other exports, times, names with colons, brackets.
    private static readonly string[] Pasted =
    [
        "2/11/19, 14:48 Alice: from another chat", "[1.2.2019, 00:00:00] no separator here", "12/12/19: Departure", "- ok: yes", "2019-02-01 10:30:00",
        "Dr: what", "10:30", "", "<b>", "31/31/31", "[", "07/03: maybe", "...", "1", "\u200E",
    ];

    private readonly Random random;
    private readonly ExportStyle style;
    private readonly bool hasPasted;
    private readonly string end;
    private readonly StringBuilder text = new();

    private MadeExport(ExportStyle style, int records, int seed, bool hasPasted, string end, string[] names)
    {
        random = new Random(seed);
        this.style = style;
        this.hasPasted = hasPasted;
        this.end = end;
        Names = names;
        People = [.. names.Select(_ => new MadePerson())];
        Write(records);
    }

    /// <summary>The file.</summary>
    public byte[] Bytes => Encoding.UTF8.GetBytes(text.ToString());

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<MadePerson> People { get; }

    public int Notices { get; private set; }

    public int Conversations { get; private set; }

    public DateTime First { get; private set; }

    public DateTime Last { get; private set; }

    /// <summary>Makes an export.</summary>
    /// <param name="style">How its headers look.</param>
    /// <param name="records">How many records.</param>
    /// <param name="seed">The same seed, the same bytes.</param>
    /// <param name="hasPasted">Whether texts hold lines that look like headers of another export.</param>
    /// <param name="end">What ends a record; inside a text it is always a line feed.</param>
    /// <param name="names">The two people.</param>
    public static MadeExport Of(ExportStyle style, int records, int seed, bool hasPasted = true, string end = "\n", params string[] names) =>
        new(style, records, seed, hasPasted, end, names.Length == 0 ? ["Ana Example", "Bén 😎 O'Neil"] : names);

    private void Write(int records)
    {
        DateTime now = new DateTime(2023, 2, 27, 7, 50, 11).AddMinutes(random.Next(10_000));
        DateTime? before = null;
        int by = 0, last = -1;
        for (int i = 0; i < records; i++)
        {
            now = now.AddSeconds(random.Next(100) switch
            {
                < 80 => random.Next(1, 80),
                < 96 => random.Next(40, 900),
                < 99 => random.Next(900, 20_000),
                _ => random.Next(20_000, 400_000),
            });
            DateTime at = style.HasSeconds ? now : now.AddSeconds(-now.Second);
            if (i == 0 || random.Next(400) == 0)
            {
                Notice(at);
                continue;
            }

            if (random.Next(100) < 47) by = 1 - by;
            Message(at, by);
            Count(at, by, before, last);
            (before, last) = (at, by);
        }
    }

    private void Notice(DateTime at)
    {
        Notices++;
        string words = "Your security code changed. Tap to learn more.";
        text.Append(style.Header(at)).Append(style.IsPhoneInBrackets ? $"{Names[1]}: \u200E{words}" : words).Append(end);
    }

    private void Message(DateTime at, int by)
    {
        MadePerson person = People[by];
        person.Messages++;
        bool phone = style.IsPhoneInBrackets;
        string body;
        string before = "";
        switch (random.Next(40))
        {
            case 0:
                person.Media++;
                before = phone ? "\u200E" : "";
                body = phone ? "\u200Eimage omitted" : "<Media omitted>";
                break;
            case 1:
                person.Media++;
                before = phone ? "\u200E" : "";
                body = phone ? "\u200E<attached: 00000012-PHOTO-2024-01-01-10-00-00.jpg>" : "IMG-20240101-WA0001.jpg (file attached)\na caption";
                break;
            case 2:
                body = phone ? "\u200EThis message was deleted." : "This message was deleted";
                break;
            case 3:
                body = phone ? "\u200EMissed voice call, \u200ETap to call back" : "Missed voice call";
                break;
            case 4:
                body = (phone ? "\u200ELocation: " : "location: ") + "https://maps.google.com/?q=1.500000,-20.250000";
                break;
            case 5:
                body = "";
                break;
            default:
                body = Text();
                person.Words += body.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
                if (random.Next(60) == 0) body += phone ? " \u200E<This message was edited>" : " <This message was edited>";
                break;
        }

        text.Append(before).Append(style.Header(at)).Append(Names[by]).Append(": ").Append(body).Append(end);
    }

    private string Text()
    {
        var lines = new List<string> { Line() };
        if (random.Next(8) == 0)
        {
            for (int i = random.Next(1, 5); i > 0; i--) lines.Add(hasPasted && random.Next(3) == 0 ? Pasted[random.Next(Pasted.Length)] : Line());
            lines.Add(Line());
        }

        return string.Join('\n', lines);
    }

    private string Line()
    {
        string line = string.Join(' ', Enumerable.Range(0, random.Next(1, 24)).Select(_ => Words[random.Next(Words.Length)]));
        return random.Next(7) == 0 ? $"{line} {Signs[random.Next(Signs.Length)]}" : line;
    }

    private void Count(DateTime at, int by, DateTime? before, int last)
    {
        if (First == default) First = at;
        Last = at;
        double since = before is { } b ? (at - b).TotalSeconds : double.MaxValue;
        if (since > 4 * 3600)
        {
            Conversations++;
            People[by].Initiations++;
        }
        else if (by != last)
        {
            People[by].Replies.Add(since);
        }

        if (by == last && since >= 3600) People[by].DoubleTexts++;
    }
}
