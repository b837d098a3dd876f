using System.Text.Json;
using Rekindle.Programme.Journeys;

namespace Rekindle.Web.Words;

/// <summary>Reads back what a stored line holds, for the pages that show it again.</summary>
internal static class StoredLine
{
    /// <summary>The stored name of an event's type.</summary>
    public static string TypeOf(LoggedEvent logged)
    {
        using JsonDocument line = JsonDocument.Parse(logged.Line);
        return line.RootElement.GetProperty("type").GetString()!;
    }
}
