using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>The smallest thing that would change a reason, and where it is done.</summary>
/// <param name="Words">A sentence.</param>
/// <param name="Page">The page where it is done; null where there is nothing to do.</param>
/// <param name="Link">The words of the link to it.</param>
internal sealed record SmallestThing(string Words, string? Page = null, string? Link = null)
{
    /// <summary>What would change a reason.</summary>
    public static SmallestThing For(Reason reason) => (reason.Code, reason.Hinge) switch
    {
        ("not-screened", _) => new("The safety questions, answered. It takes two minutes.", "/welcome/safety", "Answer them"),
        ("not-assessed", _) => new("The honest look back.", "/welcome/worth", "Do it now"),
        ("undecided", _) => new("A decision, once the quiet weeks are complete. Made earlier, it is kept, and asked for again then.", "/decide", "Look at then and now"),
        ("not-ready", _) => new("A check-in a day, and the well-being questions every two weeks. They show when you are.", "/check-in", "Check in"),
        ("own-part-missing", _) => new("One sentence on your own part, as something you did.", "/write", "Find it"),
        ("note-not-reviewed", _) => new("A draft that says sorry and asks for nothing.", "/write?kind=apology", "Write a draft"),
        ("crisis", _) => new("Help first. Then a check-in that says it has passed.", "/help", "Help now"),
        ("unsafe" or "risk-to-them" or "legal-order", _) => new("Nothing here opens it. There are people who help with exactly this.", "/help", "Help now"),
        (_, Hinge.Time) => new(reason.Opens is { } opens ? $"Nothing but time: until {Says.Opening(opens)}." : "Nothing but time."),
        (_, Hinge.Self) => new("This is in your own hands.", "/log", "Open the log"),
        (_, Hinge.Them) => new("Only they can. There is nothing for you to do there, and that is a rest, too."),
        (_, Hinge.Closed) => new("Nothing. It stays closed, and that is all right."),
        _ => new("Nothing that we know of."),
    };
}
