using Rekindle.Chats.Formats;
using Rekindle.Chats.Records;

namespace Rekindle.Chats.Analysis;

/// <summary>What one person wrote in one stretch of time. Counts only: no score, no chance.</summary>
public sealed record PersonFigures
{
    /// <summary>Known words below which <see cref="Warmth"/> says nothing. A house rule: a mean over fewer is a mean over moods.</summary>
    public const int LeastValenced = 20;

    /// <summary>The name, as the file has it.</summary>
    public required string Name { get; init; }

    /// <summary>Texts, media, deleted ones, calls, places, polls, contact cards.</summary>
    public required int Messages { get; init; }

    /// <summary>Words of the texts.</summary>
    public required long Words { get; init; }

    /// <summary>Media among the messages.</summary>
    public required int Media { get; init; }

    /// <summary>Share of the messages of both, 0 to 1, four decimals.</summary>
    public required double Share { get; init; }

    /// <summary>Conversations begun.</summary>
    public required int Initiations { get; init; }

    /// <summary>Answers inside conversations.</summary>
    public required int Replies { get; init; }

    /// <summary>Median of the seconds until an answer; null without one.</summary>
    public required double? ReplyMedianSeconds { get; init; }

    /// <summary>Nine of ten answers came sooner; null without one.</summary>
    public required double? ReplyP90Seconds { get; init; }

    /// <summary>Messages an hour or more after one's own last one, with nothing between.</summary>
    public required int DoubleTexts { get; init; }

    /// <summary>Messages that laugh.</summary>
    public required int Laughs { get; init; }

    /// <summary>Messages that ask.</summary>
    public required int Questions { get; init; }

    /// <summary>Mean valence of the words and emoji that the lexicon knows, −4 to 4; 0 below <see cref="LeastValenced"/> of them.</summary>
    public required double Warmth { get; init; }

    /// <summary>How many words and emoji that mean rests on.</summary>
    public required int WarmthFrom { get; init; }
}

/// <summary>What one file held.</summary>
/// <param name="Name">As given.</param>
/// <param name="Format">Format and dialect, such as <c>whatsapp-ios</c>.</param>
/// <param name="Messages">Records by a person.</param>
/// <param name="Notices">Lines by the program.</param>
/// <param name="FirstAt">Time of the first message; null where there is none.</param>
/// <param name="LastAt">Time of the last message.</param>
/// <param name="Time">What the times are.</param>
/// <param name="DateOrder">Order of day and month; null where there is no question.</param>
/// <param name="DateOrderFrom">From what that was told.</param>
/// <param name="Capped">It holds as much as its program exports at most: older messages are missing.</param>
/// <param name="OneSided">It holds one side only.</param>
/// <param name="Skipped">The first of what could not be read.</param>
/// <param name="SkippedCount">All of what could not be read.</param>
public sealed record FileFigures(
    string Name, string Format, int Messages, int Notices, WrittenMoment? FirstAt, WrittenMoment? LastAt, TimeKind Time,
    DateOrder? DateOrder, DateOrderFrom? DateOrderFrom, bool Capped, bool OneSided, IReadOnlyList<SkippedLine> Skipped, long SkippedCount);

/// <summary>A file of which nothing was read.</summary>
/// <param name="Name">As given.</param>
/// <param name="Reason">What is wrong and what would be right; never a word of the file.</param>
public sealed record RefusedFile(string Name, string Reason);

/// <summary>A moment as a file has it: told as its kind of time is, and never turned into another kind.</summary>
/// <param name="Milliseconds">Since 1970-01-01T00:00, of UTC or of the naive clock.</param>
/// <param name="Time">What kind of time.</param>
/// <param name="OffsetMinutes">Minutes east of UTC, where <paramref name="Time"/> is <see cref="TimeKind.Offset"/>.</param>
public readonly record struct WrittenMoment(long Milliseconds, TimeKind Time, int OffsetMinutes)
{
    /// <summary>ISO 8601: without a zone, with <c>Z</c>, or with the offset; whole seconds.</summary>
    public override string ToString()
    {
        DateTime at = DateTime.UnixEpoch.AddMilliseconds(Milliseconds).AddMinutes(Time == TimeKind.Offset ? OffsetMinutes : 0);
        string local = at.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        int minutes = Math.Abs(OffsetMinutes);
        return Time switch
        {
            TimeKind.Naive => local,
            TimeKind.Instant => local + "Z",
            TimeKind.Offset => $"{local}{(OffsetMinutes < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}",
        };
    }
}

/// <summary>Both people in one month.</summary>
/// <param name="Month">Its first day, by the clock on the wall.</param>
/// <param name="People">In the order of <see cref="HistoryReport.People"/>.</param>
public sealed record MonthFigures(DateOnly Month, IReadOnlyList<PersonFigures> People);

/// <summary>Both people in one stretch of days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="People">In the order of <see cref="HistoryReport.People"/>.</param>
public sealed record StretchFigures(DateOnly From, DateOnly To, IReadOnlyList<PersonFigures> People);

/// <summary>One contact since the breakup: a candidate for the log of the journey.</summary>
/// <param name="At">When.</param>
/// <param name="ByMe">Whether the person made it, and not the other.</param>
/// <param name="Kind">What it was.</param>
public sealed record ContactSince(WrittenMoment At, bool ByMe, RecordKind Kind);

/// <summary>Three or more messages by one person without an answer within 24 hours after the last.</summary>
/// <param name="ByMe">Whose.</param>
/// <param name="From">Time of the first.</param>
/// <param name="To">Time of the last.</param>
/// <param name="Messages">How many.</param>
public sealed record Burst(bool ByMe, WrittenMoment From, WrittenMoment To, int Messages);

/// <summary>What a moment is worth keeping or learning from.</summary>
public enum MomentKind
{
    /// <summary>Both laughed, and often.</summary>
    Laughter,

    /// <summary>Both wrote warmly.</summary>
    Warm,

    /// <summary>Dense negative words, or "you always", "you never".</summary>
    Hard,
}

/// <summary>One moment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Time of its first message.</param>
/// <param name="Messages">How many messages it has.</param>
/// <param name="Score">0 to 1, by the rule in docs/formats/measures.md.</param>
/// <param name="Lines">Its words, where they were asked for; null otherwise.</param>
public sealed record ChatMoment(MomentKind Kind, WrittenMoment At, int Messages, double Score, IReadOnlyList<MomentLine>? Lines);

/// <summary>One message of a moment.</summary>
/// <param name="By">Name of the author.</param>
/// <param name="Text">Its words.</param>
public sealed record MomentLine(string By, string Text);

/// <summary>The longest time without a message.</summary>
/// <param name="From">The last message before it.</param>
/// <param name="To">The message that ended it.</param>
/// <param name="EndedBy">Who wrote that.</param>
public sealed record Silence(WrittenMoment From, WrittenMoment To, string EndedBy);

/// <summary>Everything that is said of a history.</summary>
public sealed record HistoryReport
{
    /// <summary>The files that were read.</summary>
    public required IReadOnlyList<FileFigures> Files { get; init; }

    /// <summary>Name of the person; null where nobody said.</summary>
    public required string? Me { get; init; }

    /// <summary>Name of the other; null where nobody said.</summary>
    public required string? Them { get; init; }

    /// <summary>Hours of silence after which a conversation begins anew.</summary>
    public required double GapHours { get; init; }

    /// <summary>The people, the person first where they are known, otherwise in the order in which they first wrote.</summary>
    public required IReadOnlyList<PersonFigures> People { get; init; }

    /// <summary>How many conversations there were.</summary>
    public required int Conversations { get; init; }

    /// <summary>The longest silence; null with fewer than two messages.</summary>
    public required Silence? LongestSilence { get; init; }

    /// <summary>Month by month; months without a message are left out.</summary>
    public required IReadOnlyList<MonthFigures> ByMonth { get; init; }

    /// <summary>The 8 weeks before the day of the breakup; null where no day was given.</summary>
    public required StretchFigures? Last8Weeks { get; init; }

    /// <summary>The 26 weeks before those; null where no day was given.</summary>
    public required StretchFigures? Before { get; init; }

    /// <summary>Each contact after the day of the breakup; null where no day or no side is known.</summary>
    public required IReadOnlyList<ContactSince>? SinceBreakup { get; init; }

    /// <summary>Bursts without an answer; null where no side is known.</summary>
    public required IReadOnlyList<Burst>? Bursts { get; init; }

    /// <summary>Moments to keep and to learn from, the strongest of each kind, in order of time.</summary>
    public required IReadOnlyList<ChatMoment> Moments { get; init; }

    /// <summary>Messages that stood in more than one export and were counted once.</summary>
    public required int Doubles { get; init; }

    /// <summary>What these figures cannot say.</summary>
    public required string Caution { get; init; }
}
