namespace Rekindle.Programme.OwnParts;

/// <summary>Tells whether an own part is written as character ("I am selfish") and not yet as behaviour (A6).</summary>
/// <remarks>A question is asked, and nothing is refused: it sees stock openings of English sentences and nothing else.</remarks>
public static class CharacterWords
{
    private static readonly string[] Openings =
    [
        "i am ", "i'm ", "im ", "i was a ", "i was an ", "i was too ", "i was so ", "i was just ", "i was always ", "i've always been ",
        "i have always been ", "i can be ", "my character", "it's just who i am", "i am just ",
    ];

    /// <summary>What makes of such an opening a thing that was done: "I was late", "I am sorry that I shouted".</summary>
    private static readonly string[] Doing =
    [
        " that i ", " because i ", " when i ", " did ", " didn't ", " said ", " never ", " shouted", " lied", " forgot", " late", " away", " not there",
        " ignored", " stopped", " kept ", " left ", " let ", " told ", " asked ", " worked", " spent ", " broke ", " promised",
    ];

    /// <summary>Whether every sentence of the text says what the person is, and none what they did.</summary>
    /// <param name="text">The own part, as written.</param>
    public static bool Only(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] sentences = text.Replace('’', '\'').ToLowerInvariant().Split(['.', '!', '?', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return sentences.Length > 0 && sentences.All(s =>
            Openings.Any(o => s.StartsWith(o, StringComparison.Ordinal)) && !Doing.Any(d => (s + " ").Contains(d, StringComparison.Ordinal)));
    }
}
