using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>Who began the conversations.</summary>
internal static class BeganPicture
{
    private const int RowHeight = 46;

    /// <summary>Draws it.</summary>
    public static Picture Of(Told told)
    {
        var rows = new List<(string Name, int Mine, int Theirs)> { Row("All of it", told.Report.People) };
        if (told.HasStretches)
        {
            rows.Add(Row("26 weeks before", told.Report.Before!.People));
            rows.Add(Row("Last 8 weeks", told.Report.Last8Weeks!.People));
        }

        var drawing = new Drawing((rows.Count * RowHeight) + 2);
        for (int i = 0; i < rows.Count; i++)
        {
            (string name, int mine, int theirs) = rows[i];
            double y = i * RowHeight, split = mine + theirs == 0 ? 0 : (double)Drawing.Width * mine / (mine + theirs);
            drawing.Text("faint", 0, y + 14, name);
            drawing.Text("", Drawing.Width, y + 14, $"{Told.Me} {Told.Count(mine)} · {told.Them} {Told.Count(theirs)}", "end");
            drawing.Bar("theirs", split + 0.7, y + 21.7, Drawing.Width - split - 1.4, 14.6);
            drawing.Bar("mine", 0, y + 21, split, 16);
        }

        return new Picture(
            "Who began?",
            $"Of {Told.Count(rows[0].Mine + rows[0].Theirs)} conversations, you began {Told.Count(rows[0].Mine)} and {told.Them} {Told.Count(rows[0].Theirs)}. "
            + $"A conversation begins after {told.Report.GapHours:0.#} hours of silence.",
            drawing.Finish($"Conversations begun by you and by {told.Them}."),
            ["When", Told.Me, told.Them], [.. rows.Select(r => new[] { r.Name, Told.Count(r.Mine), Told.Count(r.Theirs) })]);
    }

    private static (string, int, int) Row(string name, IReadOnlyList<PersonFigures> people) => (name, people[0].Initiations, people[1].Initiations);
}
