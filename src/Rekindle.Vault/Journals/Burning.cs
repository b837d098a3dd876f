using Rekindle.Programme.Journeys;

namespace Rekindle.Vault.Journals;

/// <summary>What goes when letters are burned: each letter, and every correction of it, for that may say what it said.</summary>
internal static class Burning
{
    /// <param name="letters">Ids that <c>letter-burned</c> names; those of anything but a letter are left out.</param>
    /// <param name="known">Every event that is known.</param>
    /// <returns>The ids of what is burned, known or not.</returns>
    public static HashSet<Guid> Of(IEnumerable<Guid> letters, IEnumerable<LoggedEvent> known)
    {
        LoggedEvent[] all = [.. known];
        LoggedEvent[] corrections = [.. all.Where(e => e.Event is Corrected)];
        HashSet<Guid> becameLetters = [.. corrections.Select(e => (Corrected)e.Event).Where(c => c.Replacement is LetterWritten).Select(c => c.Of)];
        HashSet<Guid> burned = [.. letters];
        burned.ExceptWith(all.Where(e => e.Event is not LetterWritten && !becameLetters.Contains(e.Id)).Select(e => e.Id));

        // A correction can itself be corrected.
        for (int before = -1; before < burned.Count;)
        {
            before = burned.Count;
            foreach (LoggedEvent correction in corrections)
            {
                if (burned.Contains(((Corrected)correction.Event).Of)) burned.Add(correction.Id);
            }
        }

        return burned;
    }
}
