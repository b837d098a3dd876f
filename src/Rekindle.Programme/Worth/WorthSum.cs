using Rekindle.Programme.Journeys;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Worth;

/// <summary>The worth assessment as a sum, shown item by item (B1, section 3). The weights are a design choice: no study gives any.</summary>
internal static class WorthSum
{
    /// <summary>From this sum on it is worth pursuing.</summary>
    public const int Pursue = 4;

    /// <summary>Below this sum it is better let go.</summary>
    public const int LetGo = 0;

    /// <summary>What the sum says.</summary>
    /// <param name="answers">The assessment.</param>
    /// <param name="myFeelings">The latest word on the person's feelings.</param>
    /// <param name="theirFeelings">The latest word on the other's.</param>
    /// <param name="unsafeStands">A hold for safety stands, in either direction: the only one that binds.</param>
    public static WorthResult Of(
        WorthAssessed answers, IReadOnlyList<Feeling> myFeelings, IReadOnlyList<Feeling> theirFeelings, bool unsafeStands)
    {
        bool named = !string.IsNullOrWhiteSpace(answers.WhatChanged);
        bool nothingLeft = myFeelings is [Feeling.Apathy] || theirFeelings is [Feeling.Apathy];
        int before = answers.BreakupsBefore ?? 0;
        List<WorthItem> items =
        [
            .. answers.Reasons.Distinct().Select(Reason),
            named ? new WorthItem("what-changed", 2, "You named something that is different now.")
                : new WorthItem("what-changed", -1, "Nothing is named that is different now."),
            Balance(answers.Good - answers.Bad),
            Trust(answers.Trust),
            Feelings("their-feelings", "them", theirFeelings),
            Feelings("my-feelings", "you", myFeelings),
            Motives(answers.Motives),
        ];
        if (before > 0)
        {
            items.Add(before == 1
                ? new WorthItem("breakups-before", -1, "You have parted once before. More rounds went with more trouble in surveys of couples.")
                : new WorthItem("breakups-before", -2, named
                    ? $"You have parted {before} times before. The change you named has to carry more than hope."
                    : $"You have parted {before} times before and nothing is named that changed; so it cannot be called worth pursuing."));
        }

        if (nothingLeft) items.Add(new WorthItem("nothing-left", -3, "The latest word on one side is that nothing is felt at all. A newer feeling changes this."));
        int sum = items.Sum(i => i.Weight);
        bool capped = (before >= 2 && !named) || nothingLeft;
        WorthRecommendation said = unsafeStands ? WorthRecommendation.Unsafe
            : sum < LetGo ? WorthRecommendation.BetterLetGo
            : sum < Pursue || capped ? WorthRecommendation.HealFirst
            : WorthRecommendation.WorthPursuing;
        return new WorthResult(said, sum, items);
    }

    private static WorthItem Reason(EndReason reason)
    {
        string item = "reason-" + StoredWords.EndReason[reason];
        return reason switch
        {
            EndReason.Fixable => new WorthItem(item, 2, "What ended it can be mended."),
            EndReason.Distance => new WorthItem(item, 1, "Distance can change."),
            EndReason.Timing => new WorthItem(item, 1, "Timing can change."),
            EndReason.GrewApart => new WorthItem(item, -1, "You grew apart; that seldom turns by itself."),
            EndReason.BetrayalMine => new WorthItem(item, -1, "Trust was broken by you; only they can say whether it mends."),
            EndReason.BetrayalTheirs => new WorthItem(item, -2, "Trust was broken by them; ask what would have to be different."),
            EndReason.DifferentGoals => new WorthItem(item, -2, "You want different things from life."),
            EndReason.ConstantConflict => new WorthItem(item, -2, "There was constant conflict."),
            EndReason.Unknown => new WorthItem(item, 0, "Why it ended is not clear yet."),
        };
    }

    private static WorthItem Balance(decimal more) => more switch
    {
        >= 3 => new WorthItem("good-and-bad", 2, "The good outweighed the bad clearly."),
        >= 1 => new WorthItem("good-and-bad", 1, "The good outweighed the bad a little."),
        > -1 => new WorthItem("good-and-bad", 0, "Good and bad were about even."),
        _ => new WorthItem("good-and-bad", -2, "The bad outweighed the good."),
    };

    private static WorthItem Trust(decimal trust) => trust switch
    {
        >= 7 => new WorthItem("trust", 2, "Trust is still there."),
        > 3 => new WorthItem("trust", 0, "Some trust is left."),
        _ => new WorthItem("trust", -2, "Little trust is left."),
    };

    // A1: any feeling leaves the way open, anger included; no feeling at all is the hopeless sign.
    private static WorthItem Feelings(string item, string who, IReadOnlyList<Feeling> feelings) => feelings switch
    {
        _ when feelings.Any(f => f is Feeling.Love or Feeling.Fondness or Feeling.Missing) => new WorthItem(item, 1, $"There is warmth in {who}."),
        _ when feelings.Any(f => f is not (Feeling.Apathy or Feeling.Unknown)) => new WorthItem(item, 1, $"There is feeling in {who}, even if it hurts."),
        [Feeling.Apathy] => new WorthItem(item, -1, $"There seems to be no feeling left in {who}."),
        _ => new WorthItem(item, 0, $"What is felt in {who} is not known."),
    };

    private static WorthItem Motives(IReadOnlyList<Motive> motives) => motives switch
    {
        [] => new WorthItem("motives", 0, "Why you want this now is still open."),
        _ when motives.Contains(Motive.Love) => new WorthItem("motives", 1, "You want this person, and not only company."),
        _ when motives.Any(m => m is Motive.Companionship or Motive.Children) => new WorthItem("motives", 0, "Part of the wish is for company, or for the children."),
        _ => new WorthItem("motives", -2, "The wish comes from being alone, fear, pride, habit or money."),
    };
}
