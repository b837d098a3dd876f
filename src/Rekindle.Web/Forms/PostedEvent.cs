using Microsoft.AspNetCore.Http;
using Rekindle.Programme.Journeys;
using Rekindle.Web.Keeping;

namespace Rekindle.Web.Forms;

/// <summary>What was written into the form of an event: kept as it came, so that nothing is lost when something is missing.</summary>
/// <param name="Fields">Names and values, of the type's own fields alone.</param>
/// <param name="At">When it happened, as written; empty means now.</param>
public sealed record PostedEvent(IReadOnlyList<KeyValuePair<string, string>> Fields, string At)
{
    /// <summary>The name under which the moment is sent.</summary>
    public const string AtName = "at";

    private const string Unsaid = "unsaid";

    /// <summary>Divides the name of a set of scales from the number of its question.</summary>
    public const char Part = '#';

    /// <summary>An empty form.</summary>
    public static PostedEvent Empty { get; } = new([], "");

    /// <summary>Takes the fields of a type out of what was sent.</summary>
    public static PostedEvent Read(EventType type, IEnumerable<KeyValuePair<string, string>> sent)
    {
        var names = type.Fields.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var fields = new List<KeyValuePair<string, string>>();
        string at = "";
        foreach ((string name, string value) in sent)
        {
            string field = name.Split(Part)[0];
            if (name == AtName) at = value;
            else if (names.Contains(field)) fields.Add(new(field, value));
        }

        // A question that can be left unsaid, and is left open, is unsaid: neither a yes nor a no.
        fields.AddRange(type.Fields.Where(f => f.Required && f.Words?.Names.Contains(Unsaid) == true && fields.TrueForAll(s => s.Key != f.Name))
            .Select(f => new KeyValuePair<string, string>(f.Name, Unsaid)));
        return new PostedEvent(fields, at);
    }

    /// <summary>Everything that a request sent, one pair a value.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Flatten(IFormCollection form) =>
        [.. form.SelectMany(f => f.Value.OfType<string>().Select(v => new KeyValuePair<string, string>(f.Key, v)))];

    /// <summary>Makes the event, at the moment that was written, or now.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="keeper">The keeper of the vault.</param>
    /// <param name="mayLieAhead">Whether it is only supposed, and may lie ahead of now.</param>
    internal EventFormResult Make(EventType type, Keeper keeper, bool mayLieAhead = false)
    {
        DateTimeOffset now = keeper.Now;
        DateTimeOffset at = now;
        var problems = new List<FormProblem>();
        if (At.Length > 0 && !LocalMoment.TryRead(At, keeper.Zone, out at)) problems.Add(new FormProblem(AtName, LocalMoment.Allowed));
        if (at > now && !mayLieAhead) problems.Add(new FormProblem(AtName, "lies ahead"));
        EventFormResult made = EventForm.Make(type.Name, Fields, JourneyDays.In(keeper.Zone).Local(at), Guid.CreateVersion7(now), keeper.Zone);
        return problems.Count == 0 ? made : new EventFormResult(null, [.. problems, .. made.Problems]);
    }

    /// <summary>The value of a field; empty where it was left open.</summary>
    public string Value(string field) => Fields.FirstOrDefault(f => f.Key == field).Value ?? "";

    /// <summary>Whether a word was chosen.</summary>
    public bool Has(string field, string value) => Fields.Contains(new(field, value));
}
