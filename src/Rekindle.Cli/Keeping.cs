using Rekindle.Cli.Showing;
using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;
using Rekindle.Vault.Journals;
using Rekindle.Web.Words;

namespace Rekindle.Cli;

/// <summary>Keeps an event in the vault and says at once what it changes.</summary>
internal static class Keeping
{
    /// <summary>Keeps <paramref name="logged"/>, and speaks.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="type">The stored name of its type.</param>
    /// <param name="logged">The event.</param>
    /// <param name="json">As one JSON document.</param>
    /// <param name="around">Clock and output.</param>
    public static int Keep(Journal journal, string type, LoggedEvent logged, bool json, Surroundings around)
    {
        DateTimeOffset now = around.Clock.GetUtcNow();
        Status? before = Composition.Status(journal.Log, now, around).Value;
        if (logged.Event is LetterBurned burned)
        {
            if (!journal.Burn(burned.Of, logged)) return around.Fail(ExitCode.BadInput, "there is no letter of this id, or no longer");
        }
        else
        {
            journal.Append(logged);
        }

        Status? after = Composition.Status(journal.Log, now, around).Value;
        IReadOnlyList<StatusChange> changes = before is not null && after is not null ? StatusChanges.Between(before, after) : [];
        if (json) Write(type, logged, changes, around);
        else Say(type, logged, now, before, after, changes, around);
        return ExitCode.Done;
    }

    /// <summary>The document that says what was kept.</summary>
    /// <param name="type">The stored name of its type.</param>
    /// <param name="logged">The event; null where nothing was kept.</param>
    /// <param name="changes">What it changed.</param>
    /// <param name="around">Output.</param>
    public static void Write(string type, LoggedEvent? logged, IReadOnlyList<StatusChange> changes, Surroundings around) =>
        around.Output.WriteLine(StatusJson.ToText(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteString("at", logged is null ? null : Rfc3339.Write(logged.At));
            writer.WriteString("id", logged?.Id.ToString());
            Changes.Write(writer, changes);
            writer.WriteEndObject();
        }));

    private static void Say(
        string type, LoggedEvent logged, DateTimeOffset now, Status? before, Status? after, IReadOnlyList<StatusChange> changes, Surroundings around)
    {
        Paint paint = Paint.For(around);
        around.Output.WriteLine($"Kept: {paint.Strong(type)}, {Rfc3339.Write(logged.At)}.");
        if (logged.At > now) around.Output.WriteLine("It lies ahead, and counts from then on.");
        else if (after is null) around.Output.WriteLine("It counts once a journey has started.");
        else if (before is null) around.Output.WriteLine("Your journey has begun. See: rekindle today");
        else Changes.Say(around.Output, before, after, changes, paint);
        if (logged.Event is not (Corrected or LetterBurned))
        {
            around.Output.WriteLine(paint.Quiet($"Take it back with: rekindle undo {logged.Id}"));
        }
    }
}
