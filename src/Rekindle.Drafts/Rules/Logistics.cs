using Rekindle.Drafts.Patterns;
using Rekindle.Drafts.Reading;

namespace Rekindle.Drafts.Rules;

/// <summary>Sentences that settle something: children, home, money, belongings. A day or an hour alone settles nothing.</summary>
internal static class Logistics
{
    private static readonly HashSet<string> Words = Known.Of(
        "kid", "kids", "child", "children", "son", "daughter", "baby", "boys", "girls", "nursery", "school", "teacher", "homework",
        "parents", "handover", "pickup", "rent", "lease", "deposit", "landlord", "flat", "house", "tenancy", "agent", "boiler",
        "council", "mortgage", "bill", "bills", "electricity", "gas", "internet", "wifi", "insurance", "tax", "bank", "account",
        "transfer", "invoice", "money", "half", "payment", "loan", "maintenance", "solicitor", "lawyer", "mediator", "court", "form",
        "forms", "papers", "documents", "passport", "post", "parcel", "mail", "key", "keys", "box", "boxes", "things", "stuff", "sofa",
        "furniture", "bike", "car", "van", "dog", "cat", "vet", "pet", "food", "medicine", "inhaler", "prescription", "doctor",
        "dentist", "appointment", "hospital", "coat", "jacket", "bag", "shoes", "uniform", "kit", "swimming", "football", "holiday",
        "holidays", "term", "train", "flight", "tickets", "pick", "collect", "drop", "deliver", "garage", "shed", "meter", "plumber",
        "electrician", "booking", "swap", "address", "number", "charger", "laptop", "interview", "sick", "temperature", "jab",
        "inspection", "match", "trip", "delivery", "delivered", "signature", "contract", "washing");

    private static readonly Lazy<PatternSet<int>> PlanOrGreeting = new(() =>
    {
        var set = new PatternSet<int>();
        set.Add("how (are|is|have) (you|things|life|work|you been|everything|it going|your)", 0);
        set.Add("^ (you|are you|hope you are|all) (ok|well|good|all right)", 0);
        set.Add("(would|does|is|do|are|will|could|how about|what about|or) ..5 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
            + "weekend|week|tomorrow|morning|afternoon|noon|lunchtime|work|suit|better|free|interested|ok|later)", 0);
        set.Add("(fancy|up for|interested|keen|(want|like|love|care|you) to (try|come|join|go|see|have)|care to)", 0);
        return set;
    });

    /// <summary>Tells which sentences of a message settle something.</summary>
    /// <param name="read">The message.</param>
    /// <returns>A test by the index of a sentence.</returns>
    public static Func<int, bool> In(ReadText read)
    {
        var settles = new bool[read.Sentences.Length];
        for (int s = 0; s < settles.Length; s++)
        {
            Sentence sentence = read.Sentences[s];
            for (int at = sentence.First; at < sentence.End && !settles[s]; at++)
            {
                settles[s] = Words.Contains(read.Words[at].Text);
            }
        }

        // "Let me know." belongs to the sentence before it.
        return index => settles[index] || index > 0 && settles[index - 1];
    }

    /// <summary>The questions in an invitation that only greet, or settle when.</summary>
    /// <param name="read">The invitation.</param>
    /// <returns>Indexes of sentences that ask nothing of weight.</returns>
    public static HashSet<int> PlansAndGreetings(ReadText read) => [.. PlanOrGreeting.Value.Find(read).Select(found => found.Hit.Sentence)];
}
