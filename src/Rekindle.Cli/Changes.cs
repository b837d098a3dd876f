using System.Text.Json;
using Rekindle.Cli.Showing;
using Rekindle.Programme.Statuses;
using Rekindle.Web.Words;

namespace Rekindle.Cli;

/// <summary>What an event changes, or would, for the eye and for machines.</summary>
internal static class Changes
{
    /// <summary>In words, those of the pages; help first, where a hold comes to stand.</summary>
    public static void Say(TextWriter output, Status before, Status after, IReadOnlyList<StatusChange> changes, Paint paint)
    {
        foreach (Hold hold in after.Holds.Where(h => !before.Holds.Any(b => b.Kind == h.Kind))) Glance.WriteHold(output, hold, paint);
        foreach (StatusChange change in changes.Where(c => c.Words is not null && !IsNewHold(c))) output.WriteLine($"  {change.Words}");
        if (changes.All(c => c.Words is null)) output.WriteLine(StatusChanges.Nothing);
    }

    private static bool IsNewHold(StatusChange change) => change.What.StartsWith("holds.", StringComparison.Ordinal) && change.After is not null;

    /// <summary>As the property <c>changes</c> of the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<StatusChange> changes)
    {
        writer.WriteStartArray("changes");
        foreach (StatusChange change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("what", change.What);
            writer.WriteString("before", change.Before);
            writer.WriteString("after", change.After);
            writer.WriteString("words", change.Words);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
