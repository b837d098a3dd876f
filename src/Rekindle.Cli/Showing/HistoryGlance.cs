using System.Globalization;
using Rekindle.Chats.Analysis;

namespace Rekindle.Cli.Showing;

/// <summary>A history for people: who began, who answered and how fast, and how it changed.</summary>
internal static class HistoryGlance
{
    private const int Column = 22;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, HistoryReport report, Paint paint)
    {
        foreach (FileFigures file in report.Files) Write(output, file, paint);
        output.WriteLine();
        Table(output, paint.Strong("All of it"), report.People);
        output.WriteLine($"  {"conversations",-Column}{report.Conversations.ToString(CultureInfo.InvariantCulture),Column}");
        if (report.LongestSilence is { } silence)
        {
            output.WriteLine($"  longest silence: {silence.From} to {silence.To}, ended by {OneLine.Of(silence.EndedBy)}");
        }

        if (report is { Last8Weeks: { } last, Before: { } before })
        {
            output.WriteLine();
            Table(output, paint.Strong($"The last 8 weeks, from {last.From:yyyy-MM-dd}"), last.People);
            output.WriteLine();
            Table(output, paint.Strong($"The 26 weeks before those, from {before.From:yyyy-MM-dd}"), before.People);
        }

        if (report.SinceBreakup is { } contacts) Write(output, contacts, paint);
        if (report.Bursts is { Count: > 0 } bursts)
        {
            int mine = bursts.Count(b => b.ByMe);
            output.WriteLine();
            output.WriteLine($"Three or more messages without an answer for a day: {mine} times by you, {bursts.Count - mine} by the other.");
        }

        Write(output, report.Moments, paint);
        output.WriteLine();
        output.WriteLine(paint.Quiet(report.Caution));
    }

    private static void Write(TextWriter output, FileFigures file, Paint paint)
    {
        string order = file is { DateOrder: { } o, DateOrderFrom: { } from } ? $", dates {HistoryJson.Name(o)} ({HistoryJson.Name(from)})" : "";
        output.WriteLine($"{paint.Ember(OneLine.Of(file.Name))}: {file.Format}, {Count.Of(file.Messages, "message")}, {file.FirstAt} to {file.LastAt}{order}");
        foreach (Chats.Formats.SkippedLine line in file.Skipped.Take(5)) output.WriteLine($"  not read: line {line.Line} {line.Reason}");
        if (file.SkippedCount > 5) output.WriteLine($"  not read: {file.SkippedCount - 5} more");
    }

    private static void Table(TextWriter output, string title, IReadOnlyList<PersonFigures> people)
    {
        output.WriteLine(title);
        Row(output, "", people.Select(p => Cut(OneLine.Of(p.Name))));
        Row(output, "messages", people.Select(p => $"{p.Messages} ({p.Share:P0})"));
        Row(output, "words", people.Select(p => Text(p.Words)));
        Row(output, "began", people.Select(p => Text(p.Initiations)));
        Row(output, "answers after", people.Select(p => $"{Span(p.ReplyMedianSeconds)}, 9 of 10 in {Span(p.ReplyP90Seconds)}"));
        Row(output, "wrote twice", people.Select(p => Text(p.DoubleTexts)));
        Row(output, "laughed, asked", people.Select(p => $"{p.Laughs}, {p.Questions}"));
        Row(output, "warmth", people.Select(p => p.WarmthFrom < PersonFigures.LeastValenced ? "-" : p.Warmth.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    private static void Row(TextWriter output, string name, IEnumerable<string> values) =>
        output.WriteLine($"  {name,-Column}{string.Concat(values.Select(v => v.PadLeft(Column + 6)))}".TrimEnd());

    private static void Write(TextWriter output, IReadOnlyList<ContactSince> contacts, Paint paint)
    {
        output.WriteLine();
        output.WriteLine(paint.Strong($"Since the breakup: {contacts.Count(c => c.ByMe)} by you, {contacts.Count(c => !c.ByMe)} by the other"));
        foreach (ContactSince contact in contacts.TakeLast(10))
        {
            output.WriteLine($"  {contact.At}  {(contact.ByMe ? "you" : "they"),-5} {HistoryJson.Name(contact.Kind)}");
        }
    }

    private static void Write(TextWriter output, IReadOnlyList<ChatMoment> moments, Paint paint)
    {
        if (moments.Count == 0) return;
        output.WriteLine();
        output.WriteLine(paint.Strong("Moments"));
        foreach (ChatMoment moment in moments)
        {
            output.WriteLine($"  {moment.At}  {HistoryJson.Name(moment.Kind),-9} {Count.Of(moment.Messages, "message")}");
            foreach (MomentLine line in moment.Lines ?? []) output.WriteLine($"    {OneLine.Of(line.By)}: {OneLine.Of(line.Text)}");
        }
    }

    private static string Cut(string name) => name.Length > Column ? name[..(Column - 1)] + "…" : name;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Span(double? seconds) => seconds switch
    {
        null => "-",
        < 90 => $"{seconds:0} s",
        < 5400 => $"{seconds / 60:0} min",
        _ => $"{seconds / 3600:0.0} h",
    };
}
