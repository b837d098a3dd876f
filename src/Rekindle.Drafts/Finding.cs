namespace Rekindle.Drafts;

/// <summary>One place in a draft, and what to do about it.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>begging</c>.</param>
/// <param name="Tier">How much it weighs.</param>
/// <param name="Start">Offset of the first UTF-16 unit in the text as it was given.</param>
/// <param name="End">Offset behind the last unit; always greater than <paramref name="Start"/>.</param>
/// <param name="Quote">The words themselves: exactly the text from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Why">One reason, in plain speech.</param>
/// <param name="Instead">What to do instead.</param>
/// <param name="Evidence">Id of the study or source the rule rests on.</param>
/// <param name="By">What found it: <c>pattern</c> (stock words, or counting), <c>classifier</c>, or <c>journey</c>.</param>
public sealed record Finding(
    string Rule, Tier Tier, int Start, int End, string Quote, string Why, string Instead, string Evidence, string By);
