namespace Rekindle.Drafts.Rules;

/// <summary>What reads better without: advice, unless there is too much of it or it stands in an invitation.</summary>
internal static class TrimRules
{
    /// <summary>Declarations.</summary>
    public static readonly Rule Love = new()
    {
        Name = "love",
        Tier = Tier.Trim,
        FixFrom = 2,
        Evidence = "design-common-decency",
        Why = "This asks for a decision in disguise.",
        Instead = "Take it out, or keep one at the most.",
        Patterns =
        [
            "i [do|will|have|never] [always|never] [stopped|stop] (love|adore|worship|loving|loved) (you|u|us) !(to|too much to|for "
                + "(telling|your))",
            "^ love (you|u)",
            "(all my|with) love (for|to) you",
            "(and|miss) love you",
            "[madly|fallen] in love with (you|u)",
            "(you are|your) [my|the] (my|the) [whole|one|only|entire] (world|everything|life|soulmate|love of|love|one|one and only|"
                + "universe|heart|sun|light|person|home|best thing|half|other half|reason)",
            "you (mean|meant) (everything|the world|so much|more) to me",
            "soulmate/soulmates",
            "soul (mate|mates)",
            "meant (to be|for each other|for me)",
            "(no one|no man|no woman) [else] (will|could|can|has|would) [ever] (love|make|know|understand|compare|come close|replace|"
                + "treat)",
            "no one will ever",
            "(can not|could not) imagine (life|my life|being|living|a life|a world|a day|a future|loving|waking)",
            "love of my life",
            "(complete|completes) me",
            "my heart (belongs|is yours|beats|aches|will always|still)",
            "[will] (yours|love you) (for ever|always|more than)",
            "i miss (you|u|us|your|being|waking|our|what we|everything|the way) !(r (birthday|party|call|exam))",
            "missing you",
            "(my|you have my) [whole] heart",
            "(never|not) stop (loving|thinking about|thinking of) (you|us)",
            "(think|thinking|dream|dreaming) (of|about) you (every|all|constantly|day|non|always|each)",
        ],
        Except =
        [
            "(do not|not|never) (love|miss) ..1",
            "love (your|our) (new|garden|cat|dog) ..2",
            "i (love|loved) [you] (that|how) ..4",
            "i miss (your|the) (call|calls|point)",
            "i <will> miss (you|your) (birthday|party|call|at)",
            "with all my heart i (apologise|am sorry)",
            "my heart attack",
        ],
        Examples =
        [
            "I still love you and I know we're meant to be.", "luv u", "I adore you.", "You are my whole world.",
            "I'm still in love with you.", "I can't imagine life without you.", "I miss you so much.",
        ],
        Leaves = ["I loved that garden as much as you did.", "I missed your birthday.", "I'll miss your party on Friday."],
    };

    /// <summary>Talk of the two as a couple to come.</summary>
    public static readonly Rule FutureTalk = new()
    {
        Name = "future-talk",
        Tier = Tier.Trim,
        FixIn = DraftKind.Invitation,
        Evidence = "design-common-decency",
        Why = "This asks them to decide about the two of you.",
        Instead = "Leave what may come to later, and to them.",
        Patterns =
        [
            "our future",
            "(future|life|home|family) together",
            "(start/starting) (over|afresh|fresh|again|anew)",
            "(fresh|new|clean) (start|beginning|slate)",
            "(get/getting/got/be/being/are/were/us) back together",
            "(try|trying|give|giving|another) ..2 (again|another (go|try|shot)|one more (go|try)) (with|for|at|on) (us|you|this|it|our)",
            "(try|trying) again",
            "(make/making) (it|this|us|things) work",
            "(work/working) (it|this|things|us) (out|through)",
            "(work/working) on (us|things|our|it together|this together)",
            "(another|give it another|give us another) (go|try)",
            "(grow|growing) old",
            "(get|getting|be) married",
            "marry (me|you)",
            "(be|being) together [again]",
            "together again",
            "(rebuild/rebuilding/fix/fixing/repair/repairing/mend/mending/save/saving/heal/restore) (us|what we|our (relationship|"
                + "marriage|love)|things|this|what is left)",
            "what we had",
            "(our|the|a|this) (relationship|breakup|break up|marriage)",
            "(us|the two of us|you and me|you and i) (again|together|as a couple|one day|can|could|had|have|were|deserve|is|are|work|"
                + "worked)",
            "(talk/talking/chat/speak/discuss) (about|over|through) (us|what happened|things|our (relationship|future)|where we|"
                + "everything|how we|it all)",
            "(clear|clearing) the air",
            "where (we|i) (stand|are [now|at|going|with])",
            "(how|where|what) (things|we) (used to|went wrong|were before|could be|might be|left)",
            "(win|winning) you (back|over)",
            "(go|going|went|get|getting) back to (how|what|the way|us|being|where) ..1 (we|it|things|us|together)",
            "(one day|maybe|perhaps|someday) (we|you and (i|me)|us)",
            "(feelings|feel|felt) (for|about) (you|me|us|each other)",
            "(second|another) chance (for|at|to)",
            "(more than|not just|be more than|stay) friends",
        ],
        Soft = ["we (could|can|will|should|might|would) !(not (go|be) (on|like) that)"],
        Except =
        [
            "(starting|start) (again|over|afresh) (at|with|on) (work|the|my|a)",
            "(not|never) (ask|asking|going to ask|here to|writing to|trying to|expecting|looking|about) ..8",
            "(our|the|a) (relationship|marriage|break up|breakup) (with|counsellor|counselling|certificate|is over|was yours)",
            "(in|for|to|during|about|from|damaged|ruined|ended|hurt|into|on|than) (our|the) (relationship|marriage)",
            "(talk|speak|discuss) (about|through|over) ..3 (<kids>|school|rent|lease|house|flat|deposit|bills|boxes|handover|holidays)",
            "we (could|would|should|might) have ..4",
            "we (could|can|would) (not|never) ..4",
        ],
        Examples =
        [
            "We could start over.", "I think about our future.", "I want us back together.", "Can we talk about us.",
            "I hope we can make it work.",
        ],
        Leaves =
        [
            "I'm not asking to try again.", "We could not pay the rent because I had spent it.", "I talked to the school about the trip.",
        ],
    };

    /// <summary>Asking to be forgiven.</summary>
    public static readonly Rule Forgiveness = new()
    {
        Name = "forgiveness",
        Tier = Tier.Trim,
        Evidence = "lewicki-2016",
        Why = "Of the parts of an apology it does least, and it asks for something.",
        Instead = "Leave it out. Forgiving is theirs, in their own time or not at all.",
        Patterns =
        [
            "forgive me",
            "(can|could|will|would|please|ever) [you] [ever|please] forgive",
            "(accept/accepting) (my|this|these) (apology|apologise|apologies|sorry)",
            "(ask|asking|beg|begging|hope|hoping|pray|praying|looking|want|need|deserve|earn|seeking) [you] [for] [your] [some] "
                + "forgiveness",
            "hope [that](you|to be) ..3 (forgive|forgiven)",
            "find it in your heart",
        ],
        Except =
        [
            "(not|never|no) (ask|asking|expect|expecting|hope|hoping|deserve|need|want|looking|seek|seeking|here) ..6",
            "do not (have|need) to [ever] forgive ..2",
            "(nothing|no one) ..2 forgive",
            "(whether|if) (or not|you ever) ..3 forgive ..1",
        ],
        Examples = ["Please forgive me.", "Can you ever forgive me.", "I hope you accept my apology.", "I'm asking for your forgiveness."],
        Leaves = ["You don't have to forgive me.", "I don't expect forgiveness.", "I'm not asking you to forgive me."],
    };

    /// <summary>Reasons upon reasons.</summary>
    public static readonly Rule Excuse = new()
    {
        Name = "excuse",
        Tier = Tier.Trim,
        From = 2,
        Evidence = "schumann-2014",
        Why = "More than one clause of reasons reads as defence.",
        Instead = "Keep one short reason, or none.",
        Patterns =
        [
            "because i [was|had|am|felt|did|thought|wanted|have|could|needed|knew|never]",
            "because (my|work|it|things|of (my|work|the|all|stress|how))",
            "(since|as) i (was|had|felt|did not|could not|have)",
            "the (reason|only reason)",
            "i (was|had been|have been|am) [under|going through|feeling|only|such] [so] (drunk|stressed|tired|angry|jealous|insecure|"
                + "scared|busy|under|overwhelmed|exhausted|depressed|ill|lonely|young|confused|hurt|hungover|anxious|afraid|worried|in a "
                + "(bad|dark|low)|a lot|stress|pressure|raised|brought up|not (thinking|myself|well|in a))",
            "due to",
            "you (have|need) to (understand|see|realise|remember) (that|i|how|my|what)",
            "(please|try to) understand (that|i|how|my)",
            "in my (defence|defense)",
            "to be fair",
            "i had (a lot|so much|too much|a bad|a hard|a rough|a terrible|an awful|a difficult|no (idea|choice|time))",
            "(work|my job|my boss|my childhood|my ex|my past|my family|my mum|my dad|money|the stress) (was|is|had|has|made|has been|"
                + "had been|meant)",
            "i only (did|said) (it|this|that) (because|as|since|to)",
            "i (did not|never) (know|realise|mean|intend) [to|how|that|it|any]",
            "(grew|growing) up (in|with)",
        ],
        Except = ["(no|not an|not a) (excuse|reason) ..2", "because i was wrong", "because i (hurt|lied|cheated|let|broke|ignored|forgot)"],
        Examples = ["I was stressed, and I had a lot on at work.", "It was because I was tired and you have to understand my past."],
        Leaves = ["I was stressed.", "I did it because I was afraid."],
    };

    /// <summary>Running oneself down.</summary>
    public static readonly Rule SelfAttack = new()
    {
        Name = "self-attack",
        Tier = Tier.Trim,
        Evidence = "sbarra-smith-mehl-2012",
        Why = "It asks them to comfort you, and it names no act.",
        Instead = "Say what you did, not what you are.",
        Patterns =
        [
            "i (am|was|have been|feel like|felt like) [such|only|nothing but] [a|an|the] [complete|total|utter|huge|massive|big|"
                + "selfish|stupid|real|absolute] (terrible|horrible|worthless|awful|monster|failure|idiot|fool|coward|disgusting|pathetic|"
                + "trash|garbage|scum|useless|stupid|worst|loser|waste|bad person|bad partner|bad boyfriend|bad girlfriend|bad husband|bad "
                + "wife|rubbish|piece of|jerk|arsehole|asshole|dick|prick|disaster|evil|vile|unlovable|screw up|nobody|joke|disgrace|"
                + "embarrassment)",
            "(hate|hating|despise|loathe) myself",
            "i (do not|did not|never|will never|could never) deserve (you|to be|love|anything|happiness|your)",
            "i (do not|did not|never) (deserve|deserved) (you|to be|love|anything|happiness|your)",
            "what is wrong with me",
            "i ruin everything",
            "(punish|punishing|kick|kicking) myself",
            "everything i touch",
        ],
        Except = ["i was (terrible|awful|useless|bad|horrible|rubbish) (to|at|with|about) ..2", "i am not ..3"],
        Examples = ["I'm a terrible person.", "I hate myself for it.", "I'm such an idiot.", "I don't deserve you."],
        Leaves = ["I was awful to your sister."],
    };

    /// <summary>A promise not to write again.</summary>
    public static readonly Rule PromiseOfSilence = new()
    {
        Name = "promise-of-silence",
        Tier = Tier.Trim,
        Evidence = "design-common-decency",
        Why = "This is a promise. Breaking it would undo the note, and an invitation later would break it.",
        Instead = "Keep it only if you mean it for good; else say that no answer is needed.",
        Patterns =
        [
            "i (will|shall|am) not [going to] [ever] (write|contact|message|text|call|bother|reach out|email|be in touch|get in "
                + "touch|be writing|be contacting|trouble|disturb|ring|approach) [to] [you] [about (this|it)] (again|any more|after this|"
                + "in future|from now on|$)",
            "i (will|shall) never [ever] (write|contact|message|text|call|bother|reach out|email|trouble|disturb)",
            "(this is|will be) [the|my] (last|only|final) (message|text|letter|note|email|time (you will hear|i will (write|contact|"
                + "message|text)|i write|i contact)|thing (you will|i will))",
            "(you will|will) (not|never) hear from me",
            "i will leave you (alone|in peace|be)",
        ],
        Examples =
        [
            "I won't write again.", "This is the last message you'll get.", "I'll leave you in peace.", "I will not contact you again.",
        ],
        Leaves = ["I won't write about the house here."],
    };

    /// <summary>Far too long. Found by counting.</summary>
    public static readonly Rule TooLong = new()
    {
        Name = "too-long",
        Tier = Tier.Fix,
        Evidence = "design-common-decency",
        Why = "A text this long asks a lot of the one who reads it.",
        Instead = "Keep the parts that count. A note does with 150 words at the most, an invitation with 60.",
        Examples = [],
    };

    /// <summary>Longer than it needs to be. Found by counting.</summary>
    public static readonly Rule Long = new()
    {
        Name = "long",
        Tier = Tier.Trim,
        Evidence = "design-common-decency",
        Why = "Long notes ask for a lot.",
        Instead = "25 to 90 words are plenty: what you did, that it was yours, what it did, what is different.",
        Examples = [],
    };

    /// <summary>A sentence that fits nothing. Found by the models: no rule, no good part, no small talk.</summary>
    public static readonly Rule Purpose = new()
    {
        Name = "purpose",
        Tier = Tier.Trim,
        Evidence = "design-common-decency",
        Why = "What is this sentence for? It asks nothing wrong of them, and it is no part of what this note is meant to say.",
        Instead = "Keep it if you know what it does for them. If it is there for you, leave it out.",
        Examples = [],
    };

    /// <summary>All that patterns find.</summary>
    public static readonly Rule[] All = [Love, FutureTalk, Forgiveness, Excuse, SelfAttack, PromiseOfSilence];
}
