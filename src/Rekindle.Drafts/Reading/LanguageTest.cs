
namespace Rekindle.Drafts.Reading;

/// <summary>
/// Whether a text is English, by the share of words that only hold a sentence together. Simple on purpose: it is right
/// for whole notes, and for a few words it only says "other" where it has seen another language's small words or letters.
/// </summary>
internal static class LanguageTest
{
    // About half of running English is made of these; a quarter is asked for, and more of them than of other languages' own.
    private const int OneIn = 4;

    private static readonly HashSet<string> English = Known.Of(
        "the", "and", "of", "a", "an", "in", "on", "no", "me", "as", "to", "that", "is", "it", "you", "your", "yours", "i", "my", "am",
        "are", "were", "be", "been", "being", "have", "had", "has",
        "not", "but", "for", "with", "at", "this", "they", "we", "our", "us", "he", "she", "him", "her", "his", "their", "them", "what",
        "when", "where",
        "which", "who", "how", "why", "if", "or", "because", "so", "would", "could", "should", "can", "do", "did", "does", "about", "from",
        "by", "just",
        "there", "then", "than", "again", "ever", "never", "always", "any", "some", "all", "more", "up", "out", "back", "will", "was",
        "myself", "don't",
        "i'm", "i've", "im", "u", "dont", "didn't", "it's", "i'll", "i'd", "you're", "can't", "cant", "won't", "wont", "please", "sorry",
        "after", "before", "every", "people", "someone", "asked", "keep", "telling");

    private static readonly HashSet<string> EnglishContent = Known.Of(
        "love", "luv", "call", "text", "come", "home", "kids", "coffee", "walk", "tonight", "tomorrow", "thanks", "thank", "hello", "hi",
        "hey", "please", "sorry",
        "yes", "ok", "okay", "miss", "keys", "rent", "school", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday",
        "thursday", "time", "need", "answer",
        "reply", "regret", "kill", "die", "suicidal", "kms", "kys", "goodbye", "bye", "good", "happy", "birthday", "stop", "leave",
        "wrong", "fault", "apologise", "apologize");

    private static readonly HashSet<string> Foreign = Known.Of(
        // Spanish, Portuguese, Italian, French, German, Dutch, Nordic, Polish, Turkish: words English does not have
        "que", "de", "el", "la", "los", "las", "una", "por", "para", "con", "pero", "lo", "te", "mi", "tu", "su", "yo", "es", "estoy",
        "siento", "perdon", "como", "muy",
        "nao", "voce", "uma", "com", "meu", "minha", "eu", "ter", "il", "che", "non", "sono", "mio", "mia", "ti", "per", "della", "ho",
        "scusa",
        "je", "ne", "pas", "suis", "vous", "nous", "le", "les", "des", "du", "est", "et", "mon", "ton", "toi", "moi", "dans", "avec",
        "desole", "ai",
        "ich", "nicht", "und", "der", "das", "es", "du", "dich", "dir", "mir", "mich", "ist", "habe", "ein", "eine", "zu", "mit", "auf",
        "tut", "leid", "wir", "aber",
        "ik", "niet", "een", "het", "van", "je", "jij", "dat", "maar", "mijn", "spijt", "jag", "och", "inte", "det", "att", "som", "jeg",
        "ikke", "og", "er", "min", "din",
        "nie", "jest", "ze", "przepraszam", "sie", "ja", "bir", "ve", "bu", "ben", "sen", "ozur", "nu", "sunt", "si", "hei", "en", "olen",
        "se");

    /// <summary>Whether the rules for English words apply.</summary>
    /// <param name="typed">The words as typed.</param>
    /// <returns>True for English, and for a text without words: nothing in it speaks for another language.</returns>
    public static bool IsEnglish(Word[] typed)
    {
        int letters = 0, english = 0, foreign = 0, otherScript = 0;
        foreach (Word word in typed)
        {
            if (!char.IsLetter(word.Text[0]))
            {
                continue;
            }

            letters++;
            english += English.Contains(word.Text) || typed.Length < 8 && EnglishContent.Contains(word.Text) ? 1 : 0;
            foreign += Foreign.Contains(word.Text) ? 1 : 0;
            otherScript += char.IsAscii(word.Text[0]) ? 0 : 1;
        }

        return letters switch
        {
            0 => true,
            _ when otherScript * 2 > letters || foreign > english => false,
            < 8 => english > 0 || foreign == 0,
            _ => english * OneIn >= letters,
        };
    }
}
