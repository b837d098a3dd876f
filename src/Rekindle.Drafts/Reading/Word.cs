namespace Rekindle.Drafts.Reading;

/// <summary>One word as the rules see it. A contraction becomes several words that share one place in the text.</summary>
/// <param name="Text">Folded: lower case, plain letters, written out.</param>
/// <param name="Start">Offset of the typed word in the text, in UTF-16 units.</param>
/// <param name="End">Offset behind the typed word.</param>
internal sealed record Word(string Text, int Start, int End);

/// <summary>A stretch of words that belong together.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="IsQuestion">Whether it closes with a question mark.</param>
/// <param name="Close">Offset in the text behind its closing mark, or behind its last word.</param>
internal readonly record struct Sentence(int First, int End, bool IsQuestion, int Close);
