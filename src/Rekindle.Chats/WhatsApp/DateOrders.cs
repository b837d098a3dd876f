using Rekindle.Chats.Formats;

namespace Rekindle.Chats.WhatsApp;

/// <summary>Decides the order of day and month, once for a file.</summary>
internal static class DateOrders
{
    /// <summary>The order, and from what it was told.</summary>
    public static (DateOrder Order, DateOrderFrom From) Decide(HeaderPattern pattern, in OrderSigns signs, DateOrder? asked)
    {
        HeaderShape shape = pattern.Shape;
        if (shape.DateSeparator == 'm')
        {
            return (shape.MonthNameFirst ? DateOrder.MonthDayYear : DateOrder.DayMonthYear, DateOrderFrom.Unambiguous);
        }

        if (shape.YearFirst)
        {
            return (signs.FirstAbove > signs.SecondAbove ? DateOrder.YearDayMonth : DateOrder.YearMonthDay, DateOrderFrom.Unambiguous);
        }

        if (asked is { } order) return (order, DateOrderFrom.Asked);
        if (signs.FirstAbove != signs.SecondAbove) return (Order(signs.FirstAbove > signs.SecondAbove), DateOrderFrom.Unambiguous);
        if (signs.BackDayFirst != signs.BackMonthFirst) return (Order(signs.BackDayFirst < signs.BackMonthFirst), DateOrderFrom.Monotonic);
        // In a row of days the number that changes is the day.
        if (signs.FirstChanges != signs.SecondChanges) return (Order(signs.FirstChanges > signs.SecondChanges), DateOrderFrom.Monotonic);
        return Hint(pattern);
    }

    /// <summary>Whether the month stands before the day.</summary>
    public static bool MonthFirst(HeaderPattern pattern, DateOrder order) =>
        pattern.Shape.DateSeparator != 'm' && (order is DateOrder.MonthDayYear or DateOrder.YearMonthDay);

    private static DateOrder Order(bool dayFirst) => dayFirst ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;

    // The short form of the United States is M/D/YY, without padding; AM and PM in capitals with two digits of year are theirs too.
    // Dots, dashes, a padded day, small or dotted markers and other scripts are of regions that write the day first.
    private static (DateOrder Order, DateOrderFrom From) Hint(HeaderPattern pattern)
    {
        HeaderShape shape = pattern.Shape;
        bool slash = shape.DateSeparator == '/';
        bool shortYear = shape.YearDigits is 1 or 2;
        bool american = slash && shortYear && (pattern.Style == MarkerStyle.Capitals || (pattern.IsPadded == false && shape.Marker == 0));
        if (american) return (DateOrder.MonthDayYear, DateOrderFrom.RegionHint);
        bool dayFirst = !slash || pattern.Style == MarkerStyle.Other || pattern.IsPadded == true || shape.TimeFirst || shape.Filler != 0;
        return (DateOrder.DayMonthYear, dayFirst ? DateOrderFrom.RegionHint : DateOrderFrom.Assumed);
    }
}
