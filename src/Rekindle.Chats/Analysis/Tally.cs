using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>Counts for one person over one stretch of time, while the records go by.</summary>
internal sealed class Tally
{
    // Replies within a conversation are at most one gap late: a count for each second gives exact medians without sorting.
    private readonly int[] delays;
    private int longest = -1;

    /// <summary>An empty tally.</summary>
    /// <param name="gapSeconds">The longest reply that can be.</param>
    public Tally(int gapSeconds) => delays = new int[gapSeconds + 1];

    public int Messages;
    public long Words;
    public int Media;
    public int Initiations;
    public int Replies;
    public int DoubleTexts;
    public int Laughs;
    public int Questions;
    public long ValenceTenths;
    public int Valenced;

    /// <summary>Takes a record in.</summary>
    public void Add(RecordPage page, int index)
    {
        Messages++;
        Words += page.Words[index];
        if (page.Kind[index] == RecordKind.Media) Media++;
        TextMarks marks = page.Marks[index];
        if ((marks & TextMarks.Laughs) != 0) Laughs++;
        if ((marks & TextMarks.Asks) != 0) Questions++;
        ValenceTenths += page.ValenceTenths[index];
        Valenced += page.Valenced[index];
    }

    /// <summary>Takes a reply in.</summary>
    /// <param name="seconds">0 to the gap.</param>
    public void AddReply(int seconds)
    {
        Replies++;
        delays[seconds]++;
        longest = Math.Max(longest, seconds);
    }

    /// <summary>Adds another tally to this one and empties it.</summary>
    public void TakeOver(Tally other)
    {
        Messages += other.Messages;
        Words += other.Words;
        Media += other.Media;
        Initiations += other.Initiations;
        Replies += other.Replies;
        DoubleTexts += other.DoubleTexts;
        Laughs += other.Laughs;
        Questions += other.Questions;
        ValenceTenths += other.ValenceTenths;
        Valenced += other.Valenced;
        for (int i = 0; i <= other.longest; i++)
        {
            delays[i] += other.delays[i];
            other.delays[i] = 0;
        }

        longest = Math.Max(longest, other.longest);
        (other.Messages, other.Words, other.Media, other.Initiations, other.Replies, other.DoubleTexts) = (0, 0, 0, 0, 0, 0);
        (other.Laughs, other.Questions, other.ValenceTenths, other.Valenced, other.longest) = (0, 0, 0, 0, -1);
    }

    /// <summary>The counts as figures.</summary>
    /// <param name="name">Whose.</param>
    /// <param name="all">Messages of everybody in the same stretch.</param>
    public PersonFigures ToFigures(string name, int all) => new()
    {
        Name = name,
        Messages = Messages,
        Words = Words,
        Media = Media,
        Share = all == 0 ? 0 : Math.Round((double)Messages / all, 4),
        Initiations = Initiations,
        Replies = Replies,
        ReplyMedianSeconds = Replies == 0 ? null : (At((Replies - 1) / 2) + At(Replies / 2)) / 2.0,
        ReplyP90Seconds = Replies == 0 ? null : At(Math.Min(Replies - 1, (int)(0.9 * Replies))),
        DoubleTexts = DoubleTexts,
        Laughs = Laughs,
        Questions = Questions,
        Warmth = Valenced < PersonFigures.LeastValenced ? 0 : Math.Round(ValenceTenths / 10.0 / Valenced, 2),
        WarmthFrom = Valenced,
    };

    // The reply at a place of all replies in order.
    private int At(int place)
    {
        long seen = 0;
        for (int i = 0; i <= longest; i++)
        {
            seen += delays[i];
            if (seen > place) return i;
        }

        return longest;
    }
}
