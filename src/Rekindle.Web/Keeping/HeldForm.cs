namespace Rekindle.Web.Keeping;

/// <summary>A form that was sent while the vault was closed. Kept in memory until its page shows it again.</summary>
/// <param name="Path">The page that it belongs to.</param>
/// <param name="Fields">Names and values as they were sent.</param>
internal sealed record HeldForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields);
