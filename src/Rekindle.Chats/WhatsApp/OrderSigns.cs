namespace Rekindle.Chats.WhatsApp;

/// <summary>What the times of a stretch of records say about the order of day and month.</summary>
internal struct OrderSigns
{
    private long firstTime, lastTime;

    /// <summary>Times whose first number can be no month, and times whose second number can be none.</summary>
    public long FirstAbove, SecondAbove;

    /// <summary>Steps back of more than a day, were the month first or the day first.</summary>
    public long BackMonthFirst, BackDayFirst;

    /// <summary>How often each number changed from one record to the next.</summary>
    public long FirstChanges, SecondChanges;

    /// <summary>Takes the next record in.</summary>
    public void Add(long written)
    {
        if (lastTime == 0) firstTime = written;
        else Step(lastTime, written);
        lastTime = written;
        if (WrittenTime.First(written) > 12) FirstAbove++;
        if (WrittenTime.Second(written) > 12) SecondAbove++;
    }

    /// <summary>Joins the signs of the stretch that follows.</summary>
    public void Add(in OrderSigns next)
    {
        if (next.lastTime == 0) return;
        if (lastTime == 0) firstTime = next.firstTime;
        else Step(lastTime, next.firstTime);
        lastTime = next.lastTime;
        FirstAbove += next.FirstAbove;
        SecondAbove += next.SecondAbove;
        BackMonthFirst += next.BackMonthFirst;
        BackDayFirst += next.BackDayFirst;
        FirstChanges += next.FirstChanges;
        SecondChanges += next.SecondChanges;
    }

    private void Step(long before, long after)
    {
        const long Day = 1L << 18;
        if (((before ^ after) & ~(Day - 1)) == 0) return;
        if (WrittenTime.First(before) != WrittenTime.First(after)) FirstChanges++;
        if (WrittenTime.Second(before) != WrittenTime.Second(after)) SecondChanges++;
        if (WrittenTime.Ordered(after, monthFirst: true) + Day < WrittenTime.Ordered(before, monthFirst: true)) BackMonthFirst++;
        if (WrittenTime.Ordered(after, monthFirst: false) + Day < WrittenTime.Ordered(before, monthFirst: false)) BackDayFirst++;
    }
}
