namespace Rekindle.Drafts.Slots;

/// <summary>What an invitation needs: something light, and an easy way out.</summary>
internal static class InvitationSlots
{
    /// <summary>Something light to do, named.</summary>
    public static readonly Slot Activity = new()
    {
        Name = "activity",
        Patterns =
        [
            "coffee/coffees/tea/cuppa/brew/cappuccino/latte/espresso",
            "hot chocolate",
            "(ice cream|gelato|cake|cakes|scone|scones|croissant|pastry|bagel|pancakes|pizza|curry|ramen|sushi|tacos|burger|sandwich|"
                + "chips|falafel|dumplings|noodles)",
            "lunch/brunch/breakfast/dinner/supper/picnic/pint/drink/drinks/lemonade/smoothie/juice/beer",
            "walk/stroll/wander/hike/swim/run/jog/paddle/dip",
            "(go|going|come|for|try|some) [a] (climbing|bowling|skating|cycling|swimming|birdwatching|dancing|sledging|kayaking|"
                + "running|badminton|tennis|minigolf|crazy golf|ping pong|table tennis|darts|pool|karaoke)",
            "(bike|cycle|boat) ride",
            "museum/gallery/exhibition/market/aquarium/zoo/bookshop/cafe/park/beach/garden/gardens/fair/festival/concert/gig/film/"
                + "cinema/movie/play/quiz/match/library/planetarium/botanical/bakery/pub/show/matinee/arboretum/farmers",
            "board games",
        ],
        Except =
        [
            "(talk|serious|our) (over|about) dinner", "(run|running|play|playing|walk|walking) (away|out|into|games|over|after|late)",
            "(drink|walk) too much", "(show|shows) (you|me|up|that|how)", "(park|parked) (the|my|your|outside)", "(match|play) (me|you)",
        ],
    };

    /// <summary>An easy way to say no.</summary>
    public static readonly Slot WayOut = new()
    {
        Name = "way-out",
        Patterns =
        [
            "(no|zero|without) [any] (pressure|worries|problem|problems|obligation|bother|hard feelings|rush|biggie|big deal|stress|"
                + "need to (reply|answer|explain|decide|say))",
            "(if not|if you would rather not|if you do not (fancy|want|feel|like)|if it is (not|a no)|if that is not|if you would "
                + "prefer not|if you are not|if you can not|if it does not|if this is not|if no|or not|if you are (busy|not)|if now is not|"
                + "if (the|your) answer is no|if you say no|if it feels) ..10",
            "only if (you|it) ..6",
            "if you would rather (not|leave|skip|stay|be|keep) ..6",
            "(that|it) is (ok|fine|good|all right|cool|no problem) (too|with me|by me|either way|$)",
            "(ok|fine|all right|perfectly ok|good|cool|easy|understand|understood|fair|grand|no bother|well) (to (say no|decline|"
                + "pass|skip|ignore|leave|turn)|if not|either way|with (a no|me if)|whatever you|not to|if you (would rather|do not|can "
                + "not|say no|prefer|pass|are))",
            "(feel|you are) free to (say no|decline|ignore|pass|skip|leave|not)",
            "(a|your|say) no (is|would be|will be|and|thanks is|thank you is|means|works|needs)",
            "(say|saying) no",
            "either way",
            "(do not|never|please do not) (worry|feel (you|bad|pressured|any|under|obliged)|need to (reply|answer|explain)) ..3",
            "(you|u) (do not|never) (have|need) to (reply|answer|explain|come|say|give|decide) ..2",
            "(i will|i would|i) [completely|totally] understand ..3",
            "(up to you|your call|as you like|entirely yours|whatever you (decide|prefer|choose)|your choice|leave it with you|"
                + "entirely up)",
            "no is (a|fine|ok|all)",
            "(silence|no answer|no reply) (is|means|will be|counts) ..3",
        ],
        Except =
        [
            "(if not|if you do not|if you say no|if you can not|if you are not) ..2 (i will (be|know|die|never|assume)|i am done|it "
                + "is over|that is it|then we|i can not|do not (bother|ever))",
            "(not|never) (ok|fine|all right) (if|to|with) ..2",
        ],
    };

    /// <summary>What speaks of the two of them; an invitation is better without it.</summary>
    public static readonly Slot Relationship = new()
    {
        Name = "no-relationship-talk",
        Patterns =
        [
            "(talk|chat|speak|discuss) ..2 (us|things|what happened|everything|properly|it all|feelings)",
            "(our|the|this) (relationship|breakup|break up|split|past|marriage|future|love)",
            "(about|of|for|between|save|fix|miss|end|ended) (us|the two of us|you and me)",
            "i (miss|love|need|want|adore|missed|loved) (you|us|what we) !(to know|to have|to feel|to be comfortable|to say|to see the)",
            "(you and (me|i)|us two) (again|together|could|can|as)",
            "sorry (i|for|about|that) ..3",
            "(i was|i am|it was) (wrong|my fault|ashamed|a mess)",
            "i have (changed|been working on (myself|me)|grown)",
            "(broke up|breaking up|split up|since you left|since we (split|broke|ended|parted))",
            "(another|second|one more) (chance|try|go)",
            "(as a|like a) couple",
            "(my|your|old|any|have|still|the|these) feelings",
            "my heart",
            "(forgive|forgiveness|closure|reconcile|reconnect)",
            "(what|how|where) we (had|were|used to be|stand|are)",
            "(a|our|first|real|proper) date",
            "used to (go|do|be|have) together",
            "old times sake",
        ],
        Except =
        [
            "sorry (for|about|that) [the|this|it is|i am] (short|late|last|delay|so late|out of) ..2", "sorry (i am|i was) late ..2",
            "not (a|our) date", "(date|dates) (for|that|works|suits)", "(a date|the date) (is|on|in|and|works)",
            "talk (about|of) (anything|books|films|nothing) ..2", "(no|not|nothing|without) ..2 (about|of) us", "no hard feelings",
            "(no|without) [serious|heavy] (talk|talks|chat) ..4",
        ],
    };
}
