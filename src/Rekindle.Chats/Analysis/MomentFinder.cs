using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

// A stretch is up to 40 messages of one conversation with no pause over 30 minutes.
//   laughter   6 messages or more, both laugh twice or more, and one message of four laughs; score: the share that laughs
//   warm       6 messages or more, 6 known words or more, both wrote some, their mean is 1.5 or more and one message of two has one;
//              score: the mean over 4, times the known words a message (at most 1)
//   hard       4 messages or more, and negative words and three for each "you always" make half the messages or more;
//              score: that sum over the messages, at most 1
// Of each kind the strongest 20 are kept. These are house rules: they point at places to read again, and judge nobody.

/// <summary>Finds moments to keep and to learn from while the messages go by.</summary>
internal sealed class MomentFinder
{
    private const int MostMessages = 40, MostOfAKind = 20;
    private const long Pause = 30 * 60 * 1000;

    private readonly PriorityQueue<Candidate, (double, long)>[] best = [new(), new(), new()];
    private readonly TimelineEntry[] entries = new TimelineEntry[MostMessages];
    private readonly int[] sides = new int[MostMessages];
    private int messages;
    private readonly int[] laughs = new int[2], known = new int[2];
    private int negative, accusations, valence;
    private long last;

    private sealed record Candidate(MomentKind Kind, TimelineEntry[] Entries, int[] Sides, double Score);

    /// <summary>Takes the next message in.</summary>
    /// <param name="entry">The message.</param>
    /// <param name="side">Whose.</param>
    /// <param name="at">Its time.</param>
    /// <param name="begins">Whether it begins a conversation.</param>
    public void Add(TimelineEntry entry, int side, long at, bool begins)
    {
        if (begins || at - last > Pause || messages == MostMessages) Close();
        last = at;
        entries[messages] = entry;
        sides[messages++] = side;
        (RecordPage page, int i) = (entry.Page, entry.Index);
        TextMarks marks = page.Marks[i];
        if ((marks & TextMarks.Laughs) != 0) laughs[side]++;
        if ((marks & TextMarks.Accuses) != 0) accusations++;
        negative += page.Negative[i];
        known[side] += page.Valenced[i];
        valence += page.ValenceTenths[i];
    }

    /// <summary>The moments, in order of time.</summary>
    /// <param name="names">Of the two sides.</param>
    /// <param name="withText">Whether their words are read again.</param>
    public List<ChatMoment> Finish(string[] names, bool withText)
    {
        Close();
        return [.. best.SelectMany(b => b.UnorderedItems).Select(b => b.Element)
            .OrderBy(c => c.Entries[0].At.Milliseconds).ThenBy(c => c.Kind)
            .Select(c => new ChatMoment(c.Kind, c.Entries[0].At, c.Entries.Length, Math.Round(c.Score, 2), withText ? Words(c, names) : null))];
    }

    private static List<MomentLine> Words(Candidate moment, string[] names)
    {
        var lines = new List<MomentLine>();
        for (int i = 0; i < moment.Entries.Length; i++)
        {
            (TimelinePart part, RecordPage page, int index) = moment.Entries[i];
            if (page.Kind[index] != RecordKind.Text) continue;
            string text = part.File.Reader.Text(part.File.Source, page.TextStart(index), page.TextLength[index]);
            lines.Add(new MomentLine(names[moment.Sides[i]], text));
        }

        return lines;
    }

    private void Close()
    {
        int laughing = laughs[0] + laughs[1], words = known[0] + known[1];
        if (messages >= 6 && laughs[0] >= 2 && laughs[1] >= 2 && laughing * 4 >= messages) Offer(MomentKind.Laughter, (double)laughing / messages);
        double mean = words == 0 ? 0 : valence / 10.0 / words;
        if (messages >= 6 && words >= 6 && known[0] > 0 && known[1] > 0 && mean >= 1.5 && words * 2 >= messages)
        {
            Offer(MomentKind.Warm, mean / 4 * Math.Min(1, (double)words / messages));
        }

        int hard = negative + (3 * accusations);
        if (messages >= 4 && hard * 2 >= messages) Offer(MomentKind.Hard, Math.Min(1, (double)hard / messages));
        messages = 0;
        (laughs[0], laughs[1], known[0], known[1]) = (0, 0, 0, 0);
        (negative, accusations, valence) = (0, 0, 0);
    }

    // Of equal scores the longer moment stays, then the later one.
    private void Offer(MomentKind kind, double score)
    {
        PriorityQueue<Candidate, (double, long)> of = best[(int)kind];
        (double, long) rank = (score, messages);
        if (of.Count == MostOfAKind && of.TryPeek(out _, out (double, long) least) && rank.CompareTo(least) < 0) return;
        of.Enqueue(new Candidate(kind, entries[..messages], sides[..messages], score), rank);
        if (of.Count > MostOfAKind) _ = of.Dequeue();
    }
}
