using Rekindle.Chats.Analysis;
using Rekindle.Web.Words;

namespace Rekindle.Web.History;

/// <summary>Where the good times stand, and the hard ones.</summary>
internal static class MomentsPicture
{
    private const int Good = 34, Hard = 66, Height = 112;

    /// <summary>Draws it; null where none was found.</summary>
    public static Picture? Of(Told told)
    {
        IReadOnlyList<ChatMoment> moments = told.Report.Moments;
        if (moments.Count == 0) return null;
        var drawing = new Drawing(Height);
        var axis = new TimeLine(told);
        foreach (ChatMoment moment in moments)
        {
            double x = axis.X(told.Wall(moment.At));
            if (moment.Kind == MomentKind.Hard) drawing.Bar("theirs", x - 4, Hard - 4, 8, 8);
            else drawing.Dot("mine", x, Good, 4.5);
        }

        drawing.Text("strong", 0, 14, "Laughter and warmth");
        drawing.Text("strong", 0, Hard + 22, "Hard words");
        axis.Draw(drawing, (Good + Hard) / 2.0, 22, Height);
        int good = moments.Count(m => m.Kind != MomentKind.Hard);
        return new Picture(
            "Which moments stand out?",
            $"{good} with shared laughter or warm words, {moments.Count - good} with hard ones. They point at days to remember; they judge nobody.",
            drawing.Finish("Moments over time: dots for laughter and warmth, squares for hard words."), ["When", "What", "Messages"],
            [.. moments.Select(m => new[] { Told.Moment(told.Wall(m.At)), Name(m.Kind), Told.Count(m.Messages) })]);
    }

    /// <summary>A kind of moment.</summary>
    public static string Name(MomentKind kind) => kind switch
    {
        MomentKind.Laughter => "You both laughed",
        MomentKind.Warm => "Warm words from both",
        MomentKind.Hard => "Hard words",
    };

    /// <summary>The day of a moment.</summary>
    public static string Day(DateOnly day) => Says.Day(day);
}

/// <summary>A line of time from the first month of the history to its last, with the day on which it ended.</summary>
/// <param name="told">The history.</param>
internal sealed class TimeLine(Told told)
{
    private readonly DateTime _first = told.First.ToDateTime(TimeOnly.MinValue), _end = told.End.ToDateTime(TimeOnly.MinValue);

    /// <summary>Where a moment stands.</summary>
    public double X(DateTime at) => 6 + ((Drawing.Width - 12) * Math.Clamp((at - _first) / (_end - _first), 0, 1));

    /// <summary>Draws the line, the day on which it ended, and the first and last month.</summary>
    /// <param name="drawing">Where to.</param>
    /// <param name="y">Height of the line.</param>
    /// <param name="top">Where the mark of the day begins.</param>
    /// <param name="bottom">Lower end of the picture.</param>
    public void Draw(Drawing drawing, double y, double top, int bottom)
    {
        drawing.Line("axis", 0, y, Drawing.Width, y);
        DateTime ended = told.Breakup.ToDateTime(TimeOnly.MinValue);
        if (ended > _first && ended < _end)
        {
            drawing.Line("ended", X(ended), top, X(ended), bottom - 22);
            drawing.Text("faint", Math.Clamp(X(ended), 60, Drawing.Width - 26), 14, "it ended", X(ended) > Drawing.Width - 60 ? "middle" : "start");
        }

        drawing.Text("faint", 0, bottom - 4, _first.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
        drawing.Text("faint", Drawing.Width, bottom - 4, _end.AddDays(-1).ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), "end");
    }
}
