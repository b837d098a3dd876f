using Rekindle.Programme.Journeys;
using Rekindle.Web.Words;

namespace Rekindle.Web.Forms;

/// <summary>The earlier entries that a field can point to.</summary>
internal static class Entries
{
    private const int ShownOfATitle = 60;

    /// <summary>Entries for a field, newest first, each with the day and a word of what it was.</summary>
    public static IReadOnlyList<(Guid Id, string Shown)> Of(JourneyLog log, string type, string field) =>
    [
        .. log.Events.Reverse().Where(e => Fits(e.Event, type, field))
            .Select(e => (e.Id, $"{Says.Day(DateOnly.FromDateTime(e.At.DateTime))}: {Short(e)}")),
    ];

    private static bool Fits(JourneyEvent entry, string type, string field) => (type, field) switch
    {
        ("slip-review", "of") => entry is Contacted { By: Party.Me } or ApproachMade,
        ("activity-done", "planned") => entry is ActivityPlanned,
        ("meeting-held" or "meeting-cancelled", "planned") => entry is MeetingPlanned,
        ("meeting-planned", "memories") => entry is MemoryKept,
        _ => false,
    };

    private static string Short(LoggedEvent entry)
    {
        string shown = entry.Event switch
        {
            ActivityPlanned activity => activity.Title,
            MemoryKept memory => memory.Text,
            _ => Says.Event(entry),
        };
        return shown.Length <= ShownOfATitle ? shown : shown[..ShownOfATitle] + " …";
    }
}
