using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>How long answers took: from the middle one to the ninth of ten, on a scale on which each step is some times the one before.</summary>
internal static class RepliesPicture
{
    private const int RowHeight = 44;
    private const double Least = 10, Most = 4 * 3600;
    private static readonly (double Seconds, string Name)[] Ticks = [(10, "10 s"), (60, "1 min"), (600, "10 min"), (3600, "1 h"), (Most, "4 h")];

    private sealed record Row(string Who, string When, PersonFigures Figures, bool IsMine);

    /// <summary>Draws it; null where nobody answered.</summary>
    public static Picture? Of(Told told)
    {
        List<Row> rows = [.. Rows(told).Where(r => r.Figures.ReplyMedianSeconds is not null)];
        if (rows.Count == 0) return null;
        int height = (rows.Count * RowHeight) + 22;
        var drawing = new Drawing(height);
        foreach ((double seconds, string name) in Ticks)
        {
            drawing.Line("grid", X(seconds), 4, X(seconds), height - 18);
            drawing.Text("faint", X(seconds), height - 4, name, seconds == Least ? "start" : seconds == Most ? "end" : "middle");
        }

        for (int i = 0; i < rows.Count; i++)
        {
            Row row = rows[i];
            double y = (i * RowHeight) + 30, median = row.Figures.ReplyMedianSeconds!.Value, slow = row.Figures.ReplyP90Seconds ?? median;
            drawing.Text("backed", 0, y - 13, $"{row.Who}, {row.When}: {Told.Span(median)}");
            drawing.Line(row.IsMine ? "reach-mine" : "reach-theirs", X(median), y, X(slow), y);
            drawing.Dot(row.IsMine ? "mine" : "theirs", X(median), y, 5.5);
        }

        return new Picture(
            "How fast did answers come?", Sentence(told), drawing.Finish("The middle answer as a dot, and a line to the time within which nine of ten came."),
            ["Who and when", "Half within", "Nine of ten within", "Answers"],
            [.. rows.Select(r => new[]
            {
                $"{r.Who}, {r.When}", Told.Span(r.Figures.ReplyMedianSeconds!.Value), Told.Span(r.Figures.ReplyP90Seconds ?? 0), Told.Count(r.Figures.Replies),
            })]);
    }

    private static IEnumerable<Row> Rows(Told told)
    {
        if (!told.HasStretches)
        {
            yield return new Row(Told.Me, "all of it", told.Mine, true);
            yield return new Row(told.Them, "all of it", told.Theirs, false);
            yield break;
        }

        (StretchFigures before, StretchFigures last) = (told.Report.Before!, told.Report.Last8Weeks!);
        yield return new Row(Told.Me, "26 weeks before", before.People[0], true);
        yield return new Row(Told.Me, "last 8 weeks", last.People[0], true);
        yield return new Row(told.Them, "26 weeks before", before.People[1], false);
        yield return new Row(told.Them, "last 8 weeks", last.People[1], false);
    }

    private static string Sentence(Told told) => (told.Mine.ReplyMedianSeconds, told.Theirs.ReplyMedianSeconds) switch
    {
        ({ } mine, { } theirs) => $"Over all of it, half of your answers came within {Told.Span(mine)}, and half of those from {told.Them} within {Told.Span(theirs)}. "
            + "The line reaches to where nine of ten had come.",
        ({ } mine, null) => $"Half of your answers came within {Told.Span(mine)}.",
        (null, { } theirs) => $"Half of the answers from {told.Them} came within {Told.Span(theirs)}.",
        _ => "",
    };

    private static double X(double seconds) =>
        6 + ((Drawing.Width - 12) * (Math.Log(Math.Clamp(seconds, Least, Most)) - Math.Log(Least)) / (Math.Log(Most) - Math.Log(Least)));
}
