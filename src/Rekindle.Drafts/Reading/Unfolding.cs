namespace Rekindle.Drafts.Reading;

/// <summary>Writes typed words out in full: contractions, texting forms, and what only the next word can tell.</summary>
internal static class Unfolding
{
    private static readonly HashSet<string> TakesIs = Known.Of(
        "it", "that", "he", "she", "there", "what", "who", "where", "how", "here", "this", "everything", "nothing", "something", "all",
        "one",
        "when", "why", "life", "someone", "everyone", "nobody", "noone");

    private static readonly HashSet<string> AfterYourAre = Known.Of(
        "not", "the", "my", "a", "an", "so", "all", "still", "always", "right", "sorry", "dead", "going", "gonna", "such", "mine", "too",
        "in", "never", "just", "really");

    private static readonly HashSet<string> BeforeSick = Known.Of(
        "am", "im", "is", "was", "were", "be", "been", "being", "are", "feel", "felt", "feeling", "fell", "got", "get", "very", "so",
        "really", "too",
        "seriously", "mentally", "became", "youre", "hes", "shes", "terminally", "an", "of", "it", "and", "or");

    private static readonly HashSet<string> AfterIts = Known.Of(
        "my", "on", "me", "all", "not", "over", "a", "the", "too", "ok", "fine", "your", "you", "been", "because", "just", "so", "no",
        "only", "never",
        "mine", "down", "time", "nothing", "killing", "hard", "wrong", "up", "clear", "true", "what", "how", "that", "i", "for", "now",
        "about");

    private static readonly HashSet<string> BeforeTo = Known.Of(
        "want", "wnt", "wanted", "need", "going", "have", "had", "try", "trying", "like", "love", "talk", "used", "about", "happy",
        "ready", "able");

    /// <summary>Appends the words of one sentence, written out, without fillers.</summary>
    /// <param name="typed">The sentence as it was typed.</param>
    /// <param name="into">Where the words go.</param>
    public static void Append(ReadOnlySpan<Word> typed, List<Word> into)
    {
        for (int i = 0; i < typed.Length; i++)
        {
            string previous = i == 0 ? "" : typed[i - 1].Text;
            string next = i + 1 < typed.Length ? typed[i + 1].Text : "";
            Word word = typed[i];
            if (word.Text == "my" && next is "self" or "slef")
            {
                into.Add(new Word("myself", word.Start, typed[i + 1].End));
                i++;
                continue;
            }

            foreach (string full in WriteOut(word.Text, previous, next))
            {
                if (!Shorthand.Fillers.Contains(full))
                {
                    into.Add(word with { Text = full });
                }
            }
        }
    }

    private static string[] WriteOut(string word, string previous, string next)
    {
        int apostrophe = word.LastIndexOf('\'');
        string bare = apostrophe < 0 ? word : word.Replace("'", "", StringComparison.Ordinal);
        if (apostrophe > 0 && Suffix(word, apostrophe, next) is { } full)
        {
            return full;
        }

        return bare switch
        {
            "id" when previous is not ("my" or "your" or "the" or "an" or "photo") => ["i", HadOrWould(next)],
            "ill" when next.Length > 0 && !BeforeSick.Contains(previous.Replace("'", "", StringComparison.Ordinal)) => ["i", "will"],
            "its" when AfterIts.Contains(next) || next.EndsWith("ing", StringComparison.Ordinal) => ["it", "is"],
            "ur" when AfterYourAre.Contains(next) || next.EndsWith("ing", StringComparison.Ordinal) => ["you", "are"],
            "2" when BeforeTo.Contains(previous) && next.Length > 0 => ["to"],
            "y" when previous.Length == 0 || next is "u" or "you" or "are" or "r" or "dont" or "wont" => ["why"],
            _ => Whole(bare),
        };
    }

    private static string[]? Suffix(string word, int apostrophe, string next)
    {
        string stem = word[..apostrophe].Replace("'", "", StringComparison.Ordinal);
        stem = stem is "u" or "ya" ? "you" : stem;
        switch (word[(apostrophe + 1)..])
        {
            case "t" when stem.EndsWith('n') && Shorthand.Always.ContainsKey(stem + "t"):
                return Shorthand.Always[stem + "t"];
            case "m":
                return [stem, "am"];
            case "re":
                return [stem, "are"];
            case "ve":
                return [stem, "have"];
            case "ll":
                return [stem, "will"];
            case "d":
                return [stem, HadOrWould(next)];
            case "s" when stem == "let":
                return ["let", "us"];
            case "s" when TakesIs.Contains(stem) && next is not ("fault" or "business" or "choice" or "doing" or "birthday" or "turn"):
                return [.. Whole(stem), Shorthand.Participles.Contains(next)
                    && next is not ("never" or "always" or "better") ? "has" : "is"];
            case "s":
                return Whole(stem); // "your sister's" is read as "your sister"
            default:
                return null;
        }
    }

    private static string[] Whole(string stem) => Shorthand.Always.TryGetValue(stem, out string[]? known) ? known : [stem];

    private static string HadOrWould(string next) =>
        Shorthand.Participles.Contains(next) && next is not ("never" or "always" or "already") ? "had" : "would";
}
