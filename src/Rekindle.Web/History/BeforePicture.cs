using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>The last eight weeks beside the half year before them: a hollow dot then, a full one lately.</summary>
internal static class BeforePicture
{
    private const int RowHeight = 40, Legend = 22, WeeksBefore = 26, LastWeeks = 8;

    private sealed record Row(string Measure, string Who, bool IsMine, double Before, double Last);

    /// <summary>Draws it; null where one of the two stretches is empty.</summary>
    public static Picture? Of(Told told)
    {
        if (!told.HasStretches) return null;
        List<Row> rows = [.. Rows(told)];
        var drawing = new Drawing(Legend + (rows.Count * RowHeight) + 4);
        drawing.Dot("theirs", 6, 9, 5);
        drawing.Text("faint", 17, 13, "26 weeks before");
        drawing.Dot("mine", 136, 9, 5.5);
        drawing.Text("faint", 147, 13, "last 8 weeks");
        for (int i = 0; i < rows.Count; i++)
        {
            Row row = rows[i];
            double most = Math.Max(0.0001, rows.Where(r => r.Measure == row.Measure).Max(r => Math.Max(r.Before, r.Last)));
            double y = Legend + (i * RowHeight) + 28, then = X(row.Before / most), lately = X(row.Last / most);
            drawing.Text("", 0, y - 13, $"{row.Measure} · {row.Who}");
            drawing.Text("", Drawing.Width, y - 13, $"{Told.Number(row.Before)} → {Told.Number(row.Last)}", "end");
            drawing.Line("grid", X(0), y, X(1), y);
            drawing.Line("reach-mine", then, y, lately, y);
            drawing.Dot("theirs", then, y, 5);
            drawing.Dot("mine", lately, y, 5.5);
        }

        return new Picture(
            "What changed before it ended?", Sentence(told),
            drawing.Finish("For each measure a hollow dot for the 26 weeks before, and a full dot for the last 8 weeks."),
            ["Measure", "26 weeks before", "Last 8 weeks"],
            [.. rows.Select(r => new[] { $"{r.Measure}, {r.Who}", Told.Number(r.Before), Told.Number(r.Last) })]);
    }

    private static string Sentence(Told told)
    {
        (IReadOnlyList<PersonFigures> before, IReadOnlyList<PersonFigures> last) = (told.Report.Before!.People, told.Report.Last8Weeks!.People);
        return $"In the half year before, {told.Them} wrote {Told.Number((double)before[1].Messages / WeeksBefore)} messages a week; in the last 8 weeks "
            + $"{Told.Number((double)last[1].Messages / LastWeeks)}. You: {Told.Number((double)before[0].Messages / WeeksBefore)}, then "
            + $"{Told.Number((double)last[0].Messages / LastWeeks)}.";
    }

    private static IEnumerable<Row> Rows(Told told)
    {
        (string Name, Func<PersonFigures, int, double> Of)[] measures =
        [
            ("Messages a week", (p, weeks) => (double)p.Messages / weeks),
            ("Words a message", (p, _) => p.Messages == 0 ? 0 : (double)p.Words / p.Messages),
            ("Questions in 100", (p, _) => p.Messages == 0 ? 0 : 100.0 * p.Questions / p.Messages),
            ("Laughs in 100", (p, _) => p.Messages == 0 ? 0 : 100.0 * p.Laughs / p.Messages),
        ];
        foreach ((string name, Func<PersonFigures, int, double> of) in measures)
        {
            for (int side = 0; side < 2; side++)
            {
                yield return new Row(name, side == 0 ? "you" : told.Them, side == 0,
                    of(told.Report.Before!.People[side], WeeksBefore), of(told.Report.Last8Weeks!.People[side], LastWeeks));
            }
        }
    }

    private static double X(double share) => 7 + ((Drawing.Width - 14) * share);
}
