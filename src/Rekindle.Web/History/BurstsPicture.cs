using Rekindle.Chats.Analysis;

namespace Rekindle.Web.History;

/// <summary>When somebody wrote on and on without an answer.</summary>
internal static class BurstsPicture
{
    private const int Middle = 74, Tall = 48, Height = 162, ShownInTable = 40;

    /// <summary>Draws it.</summary>
    public static Picture Of(Told told)
    {
        IReadOnlyList<Burst> bursts = told.Report.Bursts ?? [];
        const string Heading = "Who wrote on without an answer?";
        if (bursts.Count == 0)
        {
            return new Picture(Heading, "Nobody ever wrote three messages or more that stayed without an answer for a day.", null, [], []);
        }

        var drawing = new Drawing(Height);
        var axis = new TimeLine(told);
        int most = bursts.Max(b => b.Messages);
        foreach (Burst burst in bursts)
        {
            double x = axis.X(told.Wall(burst.From)), length = 10 + ((Tall - 10) * Math.Sqrt((double)burst.Messages / most));
            double end = burst.ByMe ? Middle - length : Middle + length;
            drawing.Line(burst.ByMe ? "reach-mine" : "reach-theirs", x, Middle, x, end);
            drawing.Dot(burst.ByMe ? "mine" : "theirs", x, end, 4);
        }

        axis.Draw(drawing, Middle, 18, Height);
        drawing.Text("strong", 0, 14, Told.Me);
        drawing.Text("strong", 0, Middle + Tall + 16, told.Them);
        drawing.Text("faint", Drawing.Width, Middle + Tall + 16, $"longest: {Told.Messages(most)}", "end");
        return new Picture(
            Heading, Sentence(told, bursts), drawing.Finish($"Stretches of three messages or more without an answer, yours above the line and those of {told.Them} below it."),
            ["From", "Who", "Messages"],
            [.. bursts.Reverse().Take(ShownInTable).Select(b => new[] { Told.Moment(told.Wall(b.From)), b.ByMe ? Told.Me : told.Them, Told.Count(b.Messages) })]);
    }

    private static string Sentence(Told told, IReadOnlyList<Burst> bursts)
    {
        int mine = bursts.Count(b => b.ByMe), since = bursts.Count(b => b.ByMe && DateOnly.FromDateTime(told.Wall(b.From)) > told.Breakup);
        string all = $"Three messages or more, and no answer for a day: {Told.Me.ToLowerInvariant()} {Told.Times(mine)}, {told.Them} {Told.Times(bursts.Count - mine)}.";
        return since == 0 ? all : $"{all} Since it ended: you {Told.Times(since)}. Many people do this. It is a sign of pain, and it can stop.";
    }
}
