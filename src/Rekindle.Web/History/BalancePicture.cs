using System.Globalization;
using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>Who wrote how much, month by month: the person's messages rise from a line, the other's hang below it.</summary>
internal static class BalancePicture
{
    private const int Middle = 96, Tall = 72, Height = 208, MostColumns = 48;

    private sealed record Column(DateOnly From, int Mine, int Theirs);

    /// <summary>Draws it.</summary>
    public static Picture Of(Told told)
    {
        int months = Columns(told.First, told.End) > MostColumns ? 3 : 1;
        List<Column> columns = Fill(told, months);
        int most = Math.Max(1, columns.Max(c => Math.Max(c.Mine, c.Theirs)));
        double step = (double)Drawing.Width / columns.Count, width = Math.Min(22, step * 0.72);
        var drawing = new Drawing(Height);
        for (int i = 0; i < columns.Count; i++)
        {
            double x = (i * step) + ((step - width) / 2);
            double up = (double)Tall * columns[i].Mine / most, down = (double)Tall * columns[i].Theirs / most;
            drawing.Bar("mine", x, Middle - up, width, up);
            drawing.Bar("theirs", x + 0.6, Middle + 1, width - 1.2, down);
        }

        drawing.Line("axis", 0, Middle, Drawing.Width, Middle);
        double ended = (told.Breakup.DayNumber - told.First.DayNumber) / (double)Math.Max(1, told.End.DayNumber - told.First.DayNumber) * Drawing.Width;
        if (ended is > 0 and < Drawing.Width)
        {
            drawing.Line("ended", ended, 20, ended, Middle + Tall + 6);
            drawing.Text("faint", Math.Clamp(ended, 40, Drawing.Width - 30), 14, "it ended", "middle");
        }

        drawing.Text("strong", 0, 14, Told.Me);
        drawing.Text("strong", 0, Middle + Tall + 18, told.Them);
        drawing.Text("faint", 0, Height - 4, Short(told.First));
        drawing.Text("faint", Drawing.Width, Height - 4, Short(told.End.AddMonths(-1)), "end");
        drawing.Text("faint", Drawing.Width, Middle + Tall + 18, $"tallest: {Told.Count(most)} in {(months == 1 ? "a month" : "three months")}", "end");
        return new Picture(
            "Who wrote how much?", Sentence(told), drawing.Finish($"Messages by month, yours above the line and those of {told.Them} below it."),
            [months == 1 ? "Month" : "From", Told.Me, told.Them], [.. columns.Select(c => new[] { Short(c.From), Told.Count(c.Mine), Told.Count(c.Theirs) })]);
    }

    private static int Columns(DateOnly first, DateOnly end) => ((end.Year - first.Year) * 12) + end.Month - first.Month;

    // A month in which nobody wrote stands as an empty place.
    private static List<Column> Fill(Told told, int months)
    {
        var columns = new List<Column>();
        for (DateOnly from = told.First; from < told.End; from = from.AddMonths(months))
        {
            IEnumerable<MonthFigures> inside = told.Report.ByMonth.Where(m => m.Month >= from && m.Month < from.AddMonths(months));
            columns.Add(new Column(from, inside.Sum(m => m.People[0].Messages), inside.Sum(m => m.People[1].Messages)));
        }

        return columns;
    }

    private static string Sentence(Told told)
    {
        int mine = Told.OfHundred(told.Mine.Messages, Told.Sum(told.Report.People));
        string all = $"Of every 100 messages, {mine} were yours and {100 - mine} came from {told.Them}.";
        if (!told.HasStretches) return all;
        IReadOnlyList<PersonFigures> last = told.Report.Last8Weeks!.People;
        int lately = Told.OfHundred(last[0].Messages, Told.Sum(last));
        return $"{all} In the last 8 weeks before it ended: {lately} and {100 - lately}.";
    }

    private static string Short(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);
}
