using Rekindle.Programme.Advice;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.Words;

/// <summary>Where an advice is done.</summary>
/// <param name="Address">The page.</param>
/// <param name="Words">The words of the link.</param>
internal sealed record AdviceLink(string Address, string Words)
{
    /// <summary>Events that lie outside these pages: they are noted here once they happened.</summary>
    private static readonly string[] Noted =
        ["contact", "approach-made", "meeting-held", "serious-talk", "activity-done", "profile-checked", "closure-step"];

    /// <summary>Advice that is no entry of its own, and has its page all the same.</summary>
    private static readonly Dictionary<string, AdviceLink> ByName = new(StringComparer.Ordinal)
    {
        ["prepare-the-meeting"] = new("/meet/card", "Your card for it"),
        ["read-the-card"] = new("/meet/card", "Your card for it"),
        ["let-the-draft-rest"] = new("/write", "See the draft"),
        ["decide-over-a-day"] = new("/decide", "Look at then and now"),
        ["meet-other-people"] = new("/rebuild", "Ideas for it"),
        ["change-your-looks-if-you-like"] = new("/rebuild", "Ideas for it"),
        ["reunited-done"] = new("/together", "See what is there"),
        ["closed-done"] = new("/letting-go", "See what is there"),
    };

    /// <summary>The ids of that advice.</summary>
    public static IEnumerable<string> Named => ByName.Keys;

    /// <summary>The link of an advice: its form where it names one, else its page; null where there is nothing to do here.</summary>
    public static AdviceLink? For(AdviceShown advice) => advice.Page switch
    {
        "check-in" => new("/check-in", "How is it right now?"),
        "welcome" => new(StepOf(advice.Form?.Type), "Go on with the first steps"),
        _ when advice.Form is { } form => new(AddressOf(form), Noted.Contains(form.Type) ? "Note it here" : "Do it here"),
        _ when ByName.TryGetValue(advice.Id, out AdviceLink? room) => room,
        "urge" => new("/urge", "Ride it out here"),
        "log" => new("/log", "Note it here"),
        "path" => new("/path", "See the path"),
        "help" => new("/help", "Open help now"),
        _ => null,
    };

    private static string StepOf(string? type) => "/welcome" + type switch
    {
        "safety-screened" => "/safety",
        "worth-assessed" => "/worth",
        "decision" => "/decision",
        _ => "",
    };

    /// <summary>Events that have a page of their own; what was chosen for them goes along.</summary>
    private static readonly Dictionary<string, string> Rooms = new(StringComparer.Ordinal)
    {
        ["own-part-named"] = "/write", ["note-drafted"] = "/write", ["meeting-planned"] = "/meet/plan", ["meeting-held"] = "/meet/debrief",
        ["decision"] = "/decide", ["activity-planned"] = "/rebuild", ["closure-step"] = "/letting-go", ["care-review"] = "/together",
    };

    private static string AddressOf(AdviceForm form) => form.Type == "questionnaire"
        ? "/log/questionnaire/" + form.Chosen.First(c => c.Key == "instrument").Value
        : (Rooms.GetValueOrDefault(form.Type) ?? "/log/" + form.Type) + Chosen(form);

    private static string Chosen(AdviceForm form) =>
        string.Concat(form.Chosen.Select((c, i) => $"{(i == 0 ? '?' : '&')}{c.Key}={c.Value}"));
}
