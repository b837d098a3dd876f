using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Advice;

/// <summary>The form on which an advice is done, or noted once it was done: an event, with words of the format chosen beforehand.</summary>
/// <param name="Type">The stored name of the event's type.</param>
/// <param name="Chosen">Fields and their words; never a text.</param>
public sealed record AdviceForm(string Type, IReadOnlyList<KeyValuePair<string, string>> Chosen)
{
    /// <summary>Reads <c>type field=word…</c>, as the command line takes it.</summary>
    /// <returns>The form; null where the format has no such type, field or word.</returns>
    internal static AdviceForm? Read(string text)
    {
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || EventCatalogue.Find(parts[0]) is not { } type) return null;
        var chosen = new List<KeyValuePair<string, string>>();
        foreach (string part in parts.Skip(1))
        {
            string[] pair = part.Split('=');
            if (pair.Length != 2 || type.Fields.FirstOrDefault(f => f.Name == pair[0])?.Words?.Names.Contains(pair[1]) != true) return null;
            chosen.Add(new(pair[0], pair[1]));
        }

        return new AdviceForm(type.Name, chosen);
    }
}
