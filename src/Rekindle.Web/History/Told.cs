using System.Globalization;
using Microsoft.AspNetCore.Components;
using Rekindle.Chats.Analysis;
using Rekindle.Web.Joining;
using Rekindle.Web.Words;

namespace Rekindle.Web.History;

/// <summary>One picture of the story: a heading, one sentence, the drawing, and the same figures as a table.</summary>
/// <param name="Heading">The question it answers.</param>
/// <param name="Sentence">The answer.</param>
/// <param name="Svg">The drawing; null where there is nothing to draw.</param>
/// <param name="Columns">Headings of the table.</param>
/// <param name="Rows">Its rows; the first cell names the row.</param>
public sealed record Picture(string Heading, string Sentence, MarkupString? Svg, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows);

/// <summary>A report with what is needed to tell it: whom it is about, and when it ended.</summary>
/// <param name="Report">The report; side 0 is the person.</param>
/// <param name="Them">What the other is called in the journey.</param>
/// <param name="Zone">IANA zone of the journey.</param>
/// <param name="Breakup">Day of the breakup.</param>
public sealed record Told(HistoryReport Report, string Them, string Zone, DateOnly Breakup)
{
    /// <summary>What the person is called.</summary>
    public const string Me = "You";

    /// <summary>The person's figures.</summary>
    public PersonFigures Mine => Report.People[0];

    /// <summary>The other's figures.</summary>
    public PersonFigures Theirs => Report.People[1];

    /// <summary>Whether somebody wrote in both stretches before the breakup, so that they can be set side by side.</summary>
    public bool HasStretches => Report is { Last8Weeks: { } last, Before: { } before } && Sum(last.People) > 0 && Sum(before.People) > 0;

    /// <summary>The first day of the history.</summary>
    public DateOnly First => Report.ByMonth[0].Month;

    /// <summary>The day after the last month of the history.</summary>
    public DateOnly End => Report.ByMonth[^1].Month.AddMonths(1);

    /// <summary>All messages of some people.</summary>
    public static int Sum(IEnumerable<PersonFigures> people) => people.Sum(p => p.Messages);

    /// <summary>The clock on the wall at a moment.</summary>
    public DateTime Wall(WrittenMoment at) => ContactOffers.Moment(at, Zone).DateTime;

    /// <summary>Of a hundred, how many; whole, so that two of them make a hundred.</summary>
    public static int OfHundred(double part, double whole) => whole <= 0 ? 0 : (int)Math.Round(100 * part / whole, MidpointRounding.AwayFromZero);

    /// <summary>A count with its thousands apart.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number as it is read: whole from ten on.</summary>
    public static string Number(double number) => number.ToString(number < 10 ? "0.#" : "#,0", CultureInfo.InvariantCulture);

    /// <summary>A stretch of seconds as it is spoken.</summary>
    public static string Span(double seconds) => seconds switch
    {
        < 1.5 => "a second",
        < 90 => $"{seconds:0} seconds",
        < 90 * 60 => $"{seconds / 60:0} minutes",
        < 36 * 3600 => $"{seconds / 3600:0} hours",
        _ => $"{seconds / 86400:0} days",
    };

    /// <summary>A moment as it is spoken.</summary>
    public static string Moment(DateTime at) => $"{Says.Day(DateOnly.FromDateTime(at))}, {at.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>Never, once, twice, five times.</summary>
    public static string Times(int count) => count switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => $"{Count(count)} times",
    };

    /// <summary>One message, two messages.</summary>
    public static string Messages(int count) => count == 1 ? "1 message" : $"{Count(count)} messages";
}
