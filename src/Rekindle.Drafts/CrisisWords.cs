using Rekindle.Drafts.Reading;
using Rekindle.Drafts.Rules;

namespace Rekindle.Drafts;

/// <summary>
/// Looks in a journal entry, a letter or a check-in for words about suicide or self-harm, by the same two rules that
/// the reviewer uses. It reads English, in messy typing too, and misses what is said in other ways: finding nothing
/// means nothing.
/// </summary>
public static class CrisisWords
{
    private static readonly Lazy<RuleFinder> Finder = new(() => new RuleFinder(SafetyRules.All));

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text, in any state.</param>
    /// <returns>The gravest sign in it.</returns>
    public static CrisisSign Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Place> places = Finder.Value.Find(ReadText.Of(text), _ => false);
        return places.Any(place => place.Rule == SafetyRules.SelfHarm) ? CrisisSign.Explicit
            : places.Count > 0 ? CrisisSign.Unclear
            : CrisisSign.None;
    }
}
