using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Web.WhatIf;

/// <summary>A step that can be tried in thought with one tap.</summary>
/// <param name="Id">Its name in the address; it holds nothing of the person.</param>
/// <param name="Action">The action of the programme that it belongs to.</param>
/// <param name="Words">What would happen, in the person's words.</param>
/// <param name="Type">The event that it would be.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record Step(string Id, ActionKind Action, string Words, string Type, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private static readonly string[] Signs =
        ["coolSigns", "laughed", "askedAboutMe", "sharedMemory", "suggestedNext", "raisedRelationship", "upset", "iKeptItLight", "iRaisedRelationship", "iPressed"];

    /// <summary>All steps, in the order of the actions.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        Of("note", ActionKind.ApologyNote, "I send the note today", "approach-made", ("kind", "apology-note"), ("channel", "text")),
        Of("invitation", ActionKind.Invitation, "I ask them for a coffee today", "approach-made", ("kind", "invitation"), ("channel", "text")),
        Of("later", ActionKind.Invitation, "They answer: later, perhaps", "reply-received", ("answer", "later")),
        Of("no", ActionKind.Invitation, "They answer: no", "reply-received", ("answer", "no")),
        Of("message", ActionKind.Message, "I write to them, just to talk", "contact", ("by", "me"), ("channel", "text"), ("purpose", "social")),
        Of("begging", ActionKind.Message, "I ask them to come back", "contact", ("by", "me"), ("channel", "text"), ("purpose", "begging")),
        Of("reply", ActionKind.Reply, "I answer something of theirs", "contact", ("by", "me"), ("channel", "text"), ("purpose", "reply")),
        Of("they-write", ActionKind.Reply, "They write to me", "contact", ("by", "them"), ("channel", "text"), ("purpose", "social")),
        Of("they-suggest", ActionKind.Coffee, "They suggest a meeting", "contact", ("by", "them"), ("channel", "text"), ("purpose", "suggests-meeting")),
        Met("coffee-well", ActionKind.Coffee, "We have a coffee, and it goes well", "coffee", "4", "laughed", "iKeptItLight"),
        Met("coffee-neutral", ActionKind.Coffee, "We have a coffee, and it is all right", "coffee", "2", "iKeptItLight"),
        Met("coffee-poor", ActionKind.Coffee, "We have a coffee, and I press", "coffee", "2", "iPressed"),
        Met("date-well", ActionKind.Date, "We have a date, and it goes well", "date", "4", "laughed", "iKeptItLight"),
        Met("date-next", ActionKind.Date, "It goes well, and they suggest the next", "date", "4", "laughed", "suggestedNext", "iKeptItLight"),
        Met("date-poor", ActionKind.Date, "We have a date, and it is hard", "date", "1", "upset"),
        Of("talk", ActionKind.RaiseRelationship, "I bring up the two of us", "serious-talk", ("raisedBy", "me"), ("outcome", "not-ready")),
        Of("they-raise", ActionKind.RaiseRelationship, "They bring up the two of us", "serious-talk", ("raisedBy", "them"), ("outcome", "open")),
        Of("together", ActionKind.Reunite, "We both say: together again", "serious-talk", ("raisedBy", "both"), ("outcome", "together")),
        Of("ended", ActionKind.Reunite, "They say: it is over", "serious-talk", ("raisedBy", "them"), ("outcome", "ended")),
    ];

    /// <summary>The step as an event at a moment, for the programme alone; it is never kept.</summary>
    public LoggedEvent At(DateTimeOffset moment) => EventForm.Make(Type, Fields, moment, Guid.CreateVersion7(moment)).Event
        ?? throw new InvalidOperationException($"the step {Id} is malformed");

    private static Step Of(string id, ActionKind action, string words, string type, params (string Name, string Value)[] fields) =>
        new(id, action, words, type, [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]);

    private static Step Met(string id, ActionKind action, string words, string kind, string warmth, params string[] signs) =>
        new(id, action, words, "meeting-held",
            [new("kind", kind), new("warmth", warmth), new("stayed", "as-planned"), .. Signs.Select(s => new KeyValuePair<string, string>(s, signs.Contains(s) ? "yes" : "no"))]);
}
