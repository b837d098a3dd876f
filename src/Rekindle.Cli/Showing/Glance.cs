using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Cli.Showing;

/// <summary>A status for the eye: where one stands, the one next step, what is open, and what to leave alone.</summary>
internal static class Glance
{
    // The ring stands two columns from the left, and its words two columns from it.
    private const int BesideRing = RingPicture.Columns + 4;

    // What is no longer than this fits beside the ring on every terminal, the narrowest of 40 columns included.
    private const int AlwaysFits = 40 - BesideRing;

    /// <summary>Writes the status: with a ring and a line of moods where the terminal can, in plain words elsewhere.</summary>
    /// <param name="around">Where it is shown.</param>
    /// <param name="status">The status.</param>
    /// <param name="log">The log that it is of, for the moods.</param>
    public static void Write(Surroundings around, Status status, JourneyLog log)
    {
        Paint paint = Paint.For(around);
        TextWriter output = around.Output;
        MoodDays mood = MoodDays.In(log, status.At, status.Journey.TimeZone);
        if (Glyphs.Shown(around)) WriteRing(around, status, mood, paint);
        else output.WriteLine($"{paint.Strong(status.Journey.Alias)}, {Says.Day(status.Today)}: {paint.Ember(Says.Phase(status.Phase).ToLowerInvariant())}");
        WriteDays(output, status.NoContact);
        if (mood.CheckIns > 0 && !Glyphs.Shown(around)) output.WriteLine(mood.Sentence());
        output.WriteLine(paint.Strong(Says.Recommendation(status.Recommendation)));
        foreach (Hold hold in status.Holds) WriteHold(output, hold, paint);
        if (status.ToDo is [{ } next, ..])
        {
            output.WriteLine();
            output.WriteLine($"Next: {paint.Strong(next.Title)}");
            output.WriteLine($"  {next.Why} {paint.Quiet(Rules(next.Rules))}");
            foreach (AdviceShown also in status.ToDo.Skip(1)) output.WriteLine($"  also: {also.Title}");
        }

        output.WriteLine();
        foreach (string name in StatusWords.Action.Names)
        {
            _ = StatusWords.Action.TryRead(name, out ActionKind action);
            WriteVerdict(output, name, status.Verdicts[action], paint);
        }

        if (status.Avoid.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Leave alone:");
            foreach (AdviceShown avoid in status.Avoid) output.WriteLine($"  {avoid.Title} {paint.Quiet(Rules(avoid.Rules))}");
        }

        if (status.Notes.Count > 0)
        {
            output.WriteLine();
            foreach (string note in status.Notes) output.WriteLine($"Note: {note}");
        }
    }

    private static void WriteRing(Surroundings around, Status status, MoodDays mood, Paint paint)
    {
        int window = Math.Clamp(status.Today.DayNumber - status.Journey.BreakupOn.DayNumber, 1, 28);
        string[] ring = RingPicture.Of(status.NoContact.KeptOfLast28, window);
        string[] words =
        [
            paint.Strong(Cut($"{OneLine.Of(status.Journey.Alias)}, {Says.Day(status.Today)}", around)),
            paint.Ember(Says.Phase(status.Phase)),
            Cut(FormattableString.Invariant($"{status.NoContact.KeptOfLast28} of the last {Says.Days(window)} kept"), around),
            mood.CheckIns == 0 ? "" : $"Mood {paint.Ember(mood.Sparkline())} {Says.Number(mood.Last)} of 10",
        ];
        for (int row = 0; row < RingPicture.Rows; row++) around.Output.WriteLine($"  {paint.Ember(ring[row])}  {words[row]}".TrimEnd());
        around.Output.WriteLine();
    }

    // Asking the terminal for its width takes a while at a start, and a short line need not know it.
    private static string Cut(string text, Surroundings around)
    {
        if (text.Length <= AlwaysFits) return text;
        int room = around.TerminalColumns - BesideRing;
        return text.Length > room ? text[..(room - 1)] + "…" : text;
    }

    private static void WriteDays(TextWriter output, NoContactCount count)
    {
        string end = count.Complete ? "complete since" : "complete at the earliest on";
        output.WriteLine($"Days of space: {count.CreditedDays} of {count.PlannedDays}, {end} {Says.Day(count.EarliestEnd)}.");
        output.WriteLine(
            $"Longest streak {Says.Days(count.LongestStreak)}; {count.TotalDays} kept in all; {count.KeptOfLast28} of the last 28. "
            + $"Slips {count.Slips}, looks {count.Lapses}.");
    }

    /// <summary>A hold, and where help is to be had.</summary>
    public static void WriteHold(TextWriter output, Hold hold, Paint paint)
    {
        string until = hold.Until is { } day ? $", until {Says.Day(day)}" : "";
        output.WriteLine();
        output.WriteLine($"{paint.Strong($"{Says.Hold(hold.Kind)}.")} {hold.Message} Since {Says.Day(hold.Since)}{until}. {paint.Quiet(Rules(hold.Rules))}");
        foreach (Resource resource in hold.Resources)
        {
            string number = resource.Number is null ? "" : $" {resource.Number}";
            string check = resource.Checked is { } day2 ? $"checked {Says.Day(day2)}" : "not checked yet";
            output.WriteLine($"  {resource.Name}{number}: {resource.For} ({check})");
        }
    }

    private static void WriteVerdict(TextWriter output, string name, Verdict verdict, Paint paint)
    {
        string answer = verdict.Kind switch
        {
            VerdictKind.Go => paint.Ember("go"),
            VerdictKind.NotYet when verdict.Earliest is { CountsHours: false } day =>
                $"not yet, {Says.Day(DateOnly.FromDateTime(day.Start.DateTime))} at the earliest",
            VerdictKind.NotYet when verdict.Earliest is { } moment => $"not yet, {Rfc3339.Write(moment.Start)} at the earliest",
            VerdictKind.NotYet => "not yet",
            VerdictKind.No => "no",
        };
        string why = verdict.Reasons.Count > 0 ? $". {verdict.Reasons[0].Message} {paint.Quiet(Rules(verdict.Reasons[0].Rules))}" : "";
        output.WriteLine($"  {name,-18} {answer}{why}");
    }

    private static string Rules(IReadOnlyList<string> rules) => $"[{string.Join(", ", rules)}]";
}
