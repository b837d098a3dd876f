namespace Rekindle.Drafts.Rules;

/// <summary>What no words tell: it is known from the journey alone.</summary>
internal static class JourneyRules
{
    /// <summary>They said no, or asked for no contact, and nothing of theirs has opened a reply since.</summary>
    public static readonly Rule ContactAfterNo = new()
    {
        Name = "contact-after-no",
        Tier = Tier.Stop,
        Evidence = "purcell-2004",
        Why = "They have answered: your journey says that they said no, or asked you not to write. Contact after that frightens, whatever it says.",
        Instead = "Leave it unsent. Respecting their answer is the last kind thing you can do here. What you need to say can go into a letter that stays with you.",
        Examples = [],
    };
}
