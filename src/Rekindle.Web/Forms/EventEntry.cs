using Microsoft.AspNetCore.Http;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;
using Rekindle.Web.WhatIf;

namespace Rekindle.Web.Forms;

/// <summary>The form of one event on a page: what was written into it, what is wrong with that, and what it would change.</summary>
public sealed class EventEntry
{
    /// <summary>The name of the button that asks what it would change.</summary>
    public const string Suppose = "suppose";

    private const string Handler = "_handler";

    private readonly Keeper _keeper;

    /// <summary>An empty form.</summary>
    /// <param name="type">The stored name of the event type.</param>
    /// <param name="form">The name under which the form is sent.</param>
    /// <param name="keeper">The keeper of the vault.</param>
    internal EventEntry(string type, string form, Keeper keeper)
    {
        Type = EventCatalogue.Find(type) ?? throw new ArgumentException($"there is no event type {type}", nameof(type));
        (Form, _keeper) = (form, keeper);
    }

    /// <summary>The event type.</summary>
    public EventType Type { get; }

    /// <summary>The name under which the form is sent.</summary>
    public string Form { get; }

    /// <summary>What was written so far.</summary>
    public PostedEvent Sent { get; set; } = PostedEvent.Empty;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<FormProblem> Problems { get; private set; } = [];

    /// <summary>Whether this is what was being written when the vault closed itself.</summary>
    public bool IsRestored { get; private set; }

    /// <summary>What it would change; null where that was not asked.</summary>
    public Supposition? Supposed { get; private set; }

    /// <summary>Shows again what was half written when the vault closed.</summary>
    /// <returns>Whether it did.</returns>
    public bool Restore(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || _keeper.Held is not { } held || held.Path != http.Request.Path) return false;
        if (!held.Fields.Contains(new(Handler, Form))) return false;
        (Sent, IsRestored) = (PostedEvent.Read(Type, held.Fields), true);
        _keeper.Held = null;
        return true;
    }

    /// <summary>Reads what was sent, and makes nothing of it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="known">Fields that the page itself knows; what was sent under their names is passed over.</param>
    public void Read(HttpContext http, IReadOnlyList<KeyValuePair<string, string>>? known = null)
    {
        PostedEvent sent = PostedEvent.Read(Type, PostedEvent.Flatten(http.Request.Form));
        Sent = known is null ? sent : sent with { Fields = [.. sent.Fields.Where(f => known.All(k => k.Key != f.Key)), .. known] };
    }

    /// <summary>Reads what was sent, and makes the event of it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="known">Fields that the page itself knows; what was sent under their names is passed over.</param>
    /// <param name="sense">What the page asks beyond the journey format; null where that is well.</param>
    /// <returns>The event that is to be kept; null where something is missing, or where it was only supposed.</returns>
    public LoggedEvent? Take(HttpContext http, IReadOnlyList<KeyValuePair<string, string>>? known = null, Func<JourneyEvent, FormProblem?>? sense = null)
    {
        Read(http, known);
        bool supposes = http.Request.Form.ContainsKey(Suppose);
        EventFormResult made = Sent.Make(Type, _keeper, mayLieAhead: supposes);
        Problems = made.Problems;
        if (made.Event is { } logged && sense?.Invoke(logged.Event) is { } nonsense) Problems = [nonsense];
        if (Problems.Count > 0) return null;
        if (!supposes) return made.Event;
        Supposed = Supposition.Of(_keeper, made.Event!);
        return null;
    }

    /// <summary>Whether a field has a problem, or the form as a whole where none is named.</summary>
    public bool IsWrong(string field) => Problems.Any(p => p.Field == field);
}
