namespace Rekindle.Drafts.Rules;

/// <summary>What would frighten: threats, and watching. The third of its kind is <see cref="LeverageRule"/>.</summary>
internal static class StopRules
{
    /// <summary>Harm held over someone's head.</summary>
    public static readonly Rule Threat = new()
    {
        Name = "threat",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg-2007",
        Why = "This can be read as a threat, and a threat frightens whatever was meant by it.",
        Instead = "Take it out and put the draft away for today. If you are afraid of what you might do, a help line for people in that "
            + "place will listen.",
        Patterns =
        [
            "you (<will>|are going to|will all|will both) [live to] (regret|suffer|rue|be sorry|wish you had/were|wish you never|"
                + "wish that you)",
            "you (<will>|are going to) pay (for|$|dearly)",
            "you <will> get (what you deserve|what is coming|hurt|yours)",
            "(make|making|see) you [all|both] (pay|suffer|regret|sorry|wish|hurt|bleed|cry|feel what i|sorry you)",
            "make (sure|certain) you (pay|suffer|regret|never (work|see|find|love|are happy)|lose|feel)",
            "make your (life|lives|world) (hell|a hell|a living hell|living hell|misery|a misery|miserable|difficult|unbearable)",
            "watch your (back|step|mouth)",
            "[better] watch out $",
            "i (<will>|could|might|want to|swear i will|can|have half a mind to|feel like) (kill|hurt|strangle|murder|stab|shoot|"
                + "beat|punch|slap|destroy|ruin|harm|choke|end|crush|bury|smack|batter|hit) (you|him|her|them|your|that|his|both)",
            "i (<will>|could|might) (smash|break|burn|wreck|trash|slash|key) (you|him|her|them|his|your (neck|jaw|face|legs|nose|"
                + "windows|window|door|car|tyres|house|things|stuff|clothes|place|phone|head|arms|fingers|teeth))",
            "i <will> (come for|come after|go after|hunt|hunt down|get back at|get even|get you for|get my own back|finish|find you|"
                + "track you|find him|find her|find out where)",
            "i <will> (get|take|have) [my] revenge",
            "(take|get|want|have) [my] revenge (on|for)",
            "i <will> not (let|allow) you (leave|go|be happy|move on|get away|forget|walk|live|have a life|see anyone|see him|see "
                + "her|be with)",
            "i <will> never (let you (go|leave|be happy|forget|move on|live|be with)|leave you alone|stop coming|stop until)",
            "if i can not (have|be with) you",
            "no one (else) (<will>|can|gets to|is going to) [ever] (have|touch) you",
            "(what i am|how far i am) (capable of|willing to go|prepared to do)",
            "(no idea|do not know|have not seen|wait until you see|wait and see|about to find out|going to find out|will find out|"
                + "soon see|will see) what i (can|could|will|might|am going to) do [to|next|$]",
            "do not (make|force|push) me (do|to|hurt|come|angry|into|any further|to it)",
            "(something|bad things|things|anything) [bad|terrible|nasty|awful|ugly] (will|might|could|may|is going to|would) happen "
                + "to (you|him|her|them|your)",
            "you are [as good as] (dead|finished|a dead|dead to me and)",
            "(you have|you were|he has|she has|consider yourself) been warned",
            "consider yourself warned",
            "(i am|i was) warning you",
            "(this is|consider this|take this as|here is) (a|your|my|the) [last|final|only|first] warning",
            "you (had better|better|would better) (watch|be|not|answer|call|come|reply|hope|pray|sleep|think|run|hide|stay|keep|stop|"
                + "pick|text|ring|respond|start|believe|tell|let|give|get)",
            "(hurt|harm|touch|hit) you (unless|if you (do not|ever|keep|go|make|leave|tell|see))",
            "next time (it|i|you|we) (will|might|shall) [not] (not|be (the|your|worse|you|him)|hurt|miss|hold|stop|hit|kill)",
            "or i (will|swear i will|shall|am going to) (hurt|kill|break|smash|come|find|make you|ruin|destroy|burn)",
            "(be|should be|better be|want to be|need to be) careful (walking|going|where|who|at night|out there|driving|crossing|"
                + "coming|tonight)",
            "see (you|him|her|them|you both) [both] (dead|suffer|burn|crawl|beg|bleed|destroyed|ruined|broken|pay|hurt|in (pain|hell|"
                + "the ground))",
            "(wish|want|wanted|hope|prefer) (you|him|her|them) [was|were|are] dead",
            "(no one|you do not get to|nobody) (leaves|leave|walks away from|walk away from|dumps|dump|humiliates|does this to|do "
                + "this to|plays|makes a fool of) (me|us)",
            "(and|to|not|never|you|he|she|people) (get|gets|getting|got) away with (it|this|that|what|doing)",
            "burn (everything|all|every|whatever|the lot) ..2 (you|your|yours)",
            "while (you|they|he|she) [still] can $",
            "(take|have) (yours|it all from you|everything from you|everything you (have|own|love))",
            "(know|found out|worked out|know exactly) where (he|she|they|your <kin>|your new) ..1 (lives|live|works|work|parks|goes|"
                + "sleeps|is|are)",
            "(you|he|she) (will|shall) (pay|answer) for (this|that|it|what|everything)",
            "(make|making) (you|your|things|it|life) ..2 (difficult|unbearable|impossible|painful|hell) for you",
            "make your (life|lives) ..2 difficult",
            "(break|snap|wring) (your|his|her) (neck|bones|arm|arms|legs|fingers|heart like|face)",
            "(dare|try) me",
            "(do not|you do not) (test|push|cross|mess with|underestimate|provoke) me",
            "you (do not|will not) want to (find out|know what|see me angry|make me|test)",
            "the (last|biggest|worst) (mistake|thing) you [will] [ever] (make|made|do|see)",
            "(so|or) help me (god)",
            "(come|coming) for (you|him|her|both of you|your)",
            "what i (could|can|might) do to your",
            "(over|behind) your shoulder",
            "(think|thought) (you are|that you are|he is|she is) safe",
            "think again $",
            "should have (hit|hurt|killed|punched|slapped|broken|finished|strangled|done worse|hit you)",
            "(feel like|want to|going to|might|could|will|about to) (hurt|hurting|kill|killing|hit|hitting|attack|attacking|stab|"
                + "stabbing|break|smash) (someone|something|people|anyone|everyone)",
            "whatever happens (next|now|then|to (you|him|her|me)) ..2 (on you|your)",
            "nothing [left] to lose ..3 (careful|watch|remember|so|$)",
            "i hope (he|she|they|someone|life) (beats|hits|hurts|cheats|leaves|kills|breaks|destroys|ruins|does it to) ..1 you",
            "not afraid to (use|do|hurt|tell|come|go to (jail|prison))",
            "(go to|end up in) (jail|prison) for",
            "[want to] hurt you (the way|like|as much|as badly|back|so)",
            "sleep with one eye",
            "i know (people|someone|guys|a guy|men) (who|that)",
            "(never|not) get away with (this|it|what)",
            "this (is not|will not be) [the] (over|end of it|finished) !(yet for me)",
            "(not|never) (seen|heard) the last of me",
            "(see|find out|know) what happens (if|when|to)",
            "(will|is going to|would|could) (not end|end) (well|badly|in tears|in blood) [for]",
            "accidents [do|can|will] happen",
            "(your|his|her) days are numbered",
            "(count|counting) your days",
            "(rot|burn) in hell",
            "(i hope|hope|i wish|wish) (you|he|she|they|you both|you all) (die|suffer|rot|burn|choke|crash|drop dead|get hurt|were "
                + "dead|are dead|get cancer|get hit|never (sleep|find|know))",
            "(drop|fall) dead",
            "go (and) (die|kill)",
            "go die",
            "(kill|hurt|harm|hang) yourself",
            "you (should|deserve to|ought to|need to) (die|suffer|be (hurt|punished|dead|scared|afraid|frightened|very afraid)|hurt)",
            "be (afraid|scared) [of me|be]",
            "(you|he|she|they) (should|ought to|better) be (afraid|scared|frightened|worried) [of]",
            "i (have|own|got|bought|keep) [got] (a|my|the) (gun|knife|bat|blade|weapon|shotgun)",
            "(bring|bringing|use|using|take|taking) (a|my|the) (gun|knife|bat|weapon)",
            "(someone|somebody|he|she|you|people|they) (will|is going to|are going to|might|could|may) (get|be|end up) (hurt|killed|"
                + "beaten|dead)",
            "(can not|could not|no use|cannot) (escape|hide|run|get away) [from] [me|$]",
            "you can (run|hide)",
            "i (will|shall|am going to) [always|still] find you",
            "you (belong to me|are mine and|will always be mine|are mine $)",
            "(teach|taught) you a lesson",
            "(wipe|smack) that smile",
            "(your|his|her) (blood|head) ..4 (hands|wall|floor)",
            "i (swear|promise) [to god|you] ..4 (pay for this|regret|be sorry|hurt|kill)",
            "(burn|burning) (it|your house|the house|everything|your car) (down|to the ground)",
            "i <will> [go] (nuclear|scorched)",
        ],
        Except =
        [
            "(kill|murder) for (a|some|that)",
            "(never|not) (want|wanted|going|mean|meant|try|tried|trying|planning|wish) to (hurt|harm|upset) you",
            "(never|not) make you (suffer|pay|cry|regret)",
            "make you pay (for|half|the|all) (dinner|everything|rent|bills|the|it all|my)",
            "(stop|stopped|stopping) (me|myself)",
            "you will pay for (the|your|half|dinner|parking|petrol|school|lunch|it and|tickets|child)",
            "you will get hurt if you (lift|climb|skate)",
            "(will|would) be sorry to (miss|hear|see)",
            "(regret|rue) (nothing|it if you do not eat)",
            "you will regret not (trying|tasting|seeing) (the|it|this|their)",
            "you had better not (worry|wait up)",
            "you had better (be well|take an umbrella|start without)",
            "this is not over the",
            "i will hit you (up|back)",
            "i will beat you (at|to)",
            "i know (people|someone) (who|that) (can|could|will|would|might) (help|fix|buy|rent|take|move|collect|look|store)",
            "you better than",
            "better (be|not|than|start|keep|stop) (going|leave|wait|get) [home|to bed|back to work]",
            "i (could|would) (burn|break|smash|ruin) your (cake|dinner|record)",
        ],
        Examples =
        [
            "You'll regret this.", "You'll wish you hadn't.", "You are going to be sorry.", "Watch your back.", "I will ruin you.",
            "If I can't have you, no one will.",
            "You have no idea what I'm capable of.", "I could kill him for this.", "Don't make me come over there.",
            "You won't get away with it.",
            "I'll make your life hell.", "This isn't over.", "Something bad might happen to you.", "You better answer me.",
            "I hope you suffer.",
            "I'll make you pay for what you did.", "ur gonna regret it", "You haven't heard the last of me.",
            "I swear to God you'll be sorry.", "I'll smash your car.",
        ],
        Leaves =
        [
            "I never wanted to hurt you.", "I will pay you back on Friday.", "I regret what I said.",
            "I'll get your things from the loft.", "I hurt you and I was wrong.",
            "I will never hurt you again.", "I was sorry to hear about your gran.", "I'd kill for a coffee.", "I said it to hurt you.",
            "I know someone who can fix the boiler.",
        ],
    };

    /// <summary>Following, tracking, knowing too much, turning up.</summary>
    public static readonly Rule Watching = new()
    {
        Name = "watching",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg-2007",
        Why = "This tells them that they are being watched. It frightens, also where it is meant as care.",
        Instead = "Take it out, and give yourself a rest from looking. What they do now is theirs.",
        Patterns =
        [
            "(i saw|i have seen|i noticed|i see|i can see|i spotted|i know|i heard|saw|noticed|i could see|i checked) [that|if|"
                + "whether|when] you (were|are|was|went|have been|had been|left|came|go) [still] (online|active|typing|out|at|with|in bed "
                + "with|home|awake|not home|on|there|seeing|dating|sitting|walking|having|talking to|late|late home|leaving|kissing|"
                + "holding|laughing with|to (his|her|the)|into)",
            "(i saw|i have seen|i spotted|i watched|i noticed|saw) [the two of] you [two|both] (at|with|on|in|outside|through|"
                + "walking|sitting|from|leaving|getting|going|coming|kissing|holding|together|there|last|yesterday|today|tonight|near|by|"
                + "having|talking|standing|drive|driving) !(tears|pain)",
            "(i saw|i have seen|i see|i looked at|i keep looking at|i check|i keep checking|i checked|i watch|i watched|i "
                + "screenshot) your (story|stories|post|posts|profile|status|pictures|new profile|new picture|location|car|lights|light|"
                + "window|house|instagram|facebook|tiktok|snap|last seen|playlist|likes|followers|tinder|hinge|bumble)",
            "you were [still] (online|active) (at|until|all|last|again|when|for|this|till|around|on|every|and)",
            "you (are|were) (online|active) $",
            "(last|been) seen (at|online|on whatsapp)",
            "(you|your) ..2 last seen",
            "(you have|you) (read|seen|opened|viewed|saw) (it|my (message|messages|text|texts|story)|this|them) ..3 (at|but|and|two "
                + "ticks|blue)",
            "(blue|two|double) ticks",
            "your (car|bike|van) (was|is|has|had) [not|been] ..2 (home|outside|there|parked|gone|in the|at|on your|drive|missing)",
            "your (light|lights|curtains|bedroom light) (was|were|is|are) [not|all] (on|off|open|closed|drawn|out)",
            "i (know|found out|worked out|have found out|can find out|looked up) where you (are|were|live|work|park|go|went|have "
                + "been|stay|moved|run|train|shop|sleep|will be)",
            "i (know|found out|can see|saw) (who|what) you (are|were|have been) (with|seeing|doing|texting|dating|sleeping with|"
                + "talking to|wearing|up to)",
            "i know (your|the) (route|routine|schedule|shifts|new address|new flat|password|passcode)",
            "i (drove|walked|cycled|went|rode|ran|drive|walk|pass|passed|keep driving|keep walking|have been driving|have been "
                + "walking|was driving|was walking) (by|past|round|around|up and down) (your|his|her|the (house|flat|office|gym|cafe))",
            "i (drive|drove|walk|walked|cycle|go|went) (by|past) [every|last|$]",
            "i (was|am|sat|stood|waited|have been|was sitting|was standing|am sitting|am standing|was parked|am parked|parked) "
                + "[sitting|standing|waiting|parked] (outside|across from|opposite|in front of|near|down the road from|at the end of) "
                + "(your|his|her|the (house|flat|office|gym))",
            "i (sit|stand|wait|park|hang around|drive|walk|go|come|slept|sleep|am parked|have been parked|have been sitting|have "
                + "been waiting|have been standing) (outside|near|past|by|opposite|across from|on|in front of) your (house|flat|street|gym|"
                + "work|office|place|home|road|window|door|building|car|block)",
            "i (followed|am following|have been following|was following|tracked|am tracking|have been tracking|have tracked|was "
                + "tracking|keep following|trailed|have been watching|am watching|was watching|watched|keep watching|keep an eye on|have "
                + "been keeping an eye on|watch over) (you|your|him|her|what you|where you|who you)",
            "i (am|have been|was) (watching|following|tracking) $",
            "(your|the) (tracker|find my|location|gps|airtag|find my phone) (says|said|shows|showed|told|is on|was on)",
            "i (can|could|will always|will) [still] see (where you|your location|when you are online|who you|everything you|what you "
                + "(do|are doing|post))",
            "i [still] (have|know|use|guessed|got into|logged into|log into|hacked|went into) your (password|passwords|account|email|"
                + "icloud|location|login|emails|instagram|facebook|phone)",
            "i (put|hid|placed|left) a (tracker|camera|airtag|phone|recorder)",
            "i (asked|spoke to|messaged|got) your (friend|friends|sister|brother|mum|flatmate|housemate|neighbour|colleague|"
                + "colleagues|boss|neighbours|roommate) ..5 (where|who|what|whether|if|when|how|about) ..1 you",
            "(i heard|someone told me|people tell me|people told me|a friend told me|a friend saw|my friend saw|your friend told me|"
                + "your sister told me|word is|i was told|my mate saw) [that] you (are|were|have been|had been|was) (seeing|dating|out|"
                + "with|on a date|on tinder|on hinge|on bumble|at|sleeping|kissing|in)",
            "(my|a) (friend|mate|sister|brother|cousin) saw you",
            "(noticed|saw|see|seen) [that] you [have] (changed|updated|posted|deleted|removed|liked|added|followed|unfollowed|"
                + "blocked|put|been tagged|tagged) ..3",
            "(through|in|at) your window",
            "your <kin> (tells|told|says|said) [me] [that] (he|she|you) (stays|stayed|is|are|was|were|comes|sleeps) ..2",
            "your (neighbour|flatmate|housemate|roommate|landlord|concierge|doorman|colleague|friends) (tells|told|says|said) ..2 "
                + "(he|she|you)",
            "i (took|have|got) (a|some|the) (picture|pictures|video|videos) of you [two|both] (on|at|with|in|last|together|yesterday|"
                + "kissing|leaving|and)",
            "i [always|only] (always|can|could) (know|tell|see) when you are",
            "i (have|made|copied) [got] (a|the|your|that) [spare] key (and|so|to your|remember)",
            "i (cycle|drive|walk|run|go|come|jog|ride) (past|by) (your|his|her) ..1",
            "i (have been|am|keep|was) (reading|checking|going through|looking through|monitoring|scrolling|refreshing|listening to|"
                + "logging into|looking at) [through] your (emails|email|messages|phone|texts|posts|account|accounts|calendar|bank|profile|"
                + "stories|location|calls|chats|instagram|facebook)",
            "i know (which|what) (gym|bar|cafe|school|shop|bus|train|street|flat|hotel|restaurant|car|road|building|pub|office|"
                + "entrance|route|time you)",
            "you (have been|were|are) [always|still] on (whatsapp|instagram|facebook|tinder|hinge|bumble|snapchat|tiktok|messenger|"
                + "there) (all|at|until|last|again|with|every|late|$)",
            "saw you [two|both] (leave|go|come|get|kiss|hold|walk|meet|dance|drive|arrive|enter|eating|dancing|arriving|meeting|shopping)",
            "i saw (his|her|your) (bike|car|van|coat|shoes|name|picture|number)",
            "nothing you do (gets past|escapes)",
            "i have (eyes|people) (everywhere|watching)",
            "i <will> be (outside|waiting outside|at your (door|work|flat|house|gym|office)|there when you (finish|leave|get|come)|"
                + "watching|parked)",
            "i <will> (come over|come round|come around|come to your|come by|turn up|show up|wait outside|wait at|stand outside|sit "
                + "outside|knock on your|drive over|drive round|be on your doorstep|camp outside|sleep outside|keep coming|be waiting "
                + "outside)",
            "i am (coming over|coming round|on my way|outside|at your door|downstairs|coming to|round the corner|in your street|"
                + "coming to see you)",
            "(coming|come) (over|round) (whether|like it|even if|no matter|now)",
        ],
        Except =
        [
            "(saw|see|noticed|heard|know) [that] you (were|are) (upset|hurt|crying|sad|struggling|tired|scared|ill|unhappy|happy|in "
                + "pain|in tears|in (trouble|hospital|need)|worried|anxious|right|on (your|my) (own|side)|at (your|the) (lowest|worst|"
                + "limit|end)|in the middle of)",
            "saw you (in (tears|pain|need|trouble|that)|at your (worst|lowest|best)|on our (first|wedding)|at (christmas|the funeral))",
            "(on my way|coming over|coming round|outside) ..1 with (the|your|my|our|some|a) ..2",
            // Owned as a wrong, and nothing taken back: an honest apology may have to name it.
            "(sorry|ashamed|regret|apologise) [that|for|about] [i] [was] (followed|following|drove|driving|walked|walking|tracked|"
                + "tracking|checked|checking|watched|watching|waited|waiting|sat|sitting|stood|standing|parked|parking|went|going|asked|"
                + "asking|logged|logging|turned|got|used|looked|looking|put|hid) ..12",
            "(was wrong|no right|not fair) ..3 (to|of me to) (follow|track|check|watch|wait|drive|walk|sit|ask|log|look|go) ..10",
            "i should [never|not] (never|not) have (followed|driven|walked|tracked|checked|watched|waited|sat|stood|parked|asked|"
                + "logged|looked) ..10",
            "i (followed|tracked|checked|watched|drove|waited|sat|logged|looked|read|went) ..10 (and|that|which|it) (was|is|that "
                + "was) (wrong|a breach|not fair|inexcusable|unacceptable|my)",
            "i (<will>|am|can|could) ..8 (collect|pick up|pick (him|her|them|the|up|my)|drop|fetch|handover|for the (kids|children|"
                + "boxes|dog|cat|parcel|van)|from school|get (him|her|them|the (kids|children|dog|cat|boxes|van|car)|my (boxes|things|"
                + "stuff|bike|post|mail|parcel|clothes|coat|passport|key|keys))|return the|bring (back|your|the))",
        ],
        Soft = [],
        Examples =
        [
            "I saw you with someone on Saturday.", "I noticed you were online at 3am.", "Your car wasn't home last night.",
            "I DROVE PAST YOUR HOUSE", "I know where you were on Friday.",
            "I followed you home.", "I can see you've been active all night, you were online at two.", "I'll be outside your work.",
            "I saw your story last night.",
            "I know who you were with.", "I'm outside your flat.", "My friend saw you at the bar.", "I heard you were out with him.",
            "Your lights were on until late.",
            "I've been keeping an eye on you.", "I'm coming over whether you like it or not.",
        ],
        Leaves =
        [
            "I saw you were upset and I walked away.", "I'm sorry I followed you to your car that night.",
            "I should never have checked your location.", "I read your messages in March.",
            "I saw how tired you were.", "I went to your mum's birthday late.",
        ],
    };

    /// <summary>All of them, the gravest first.</summary>
    public static readonly Rule[] All = [Threat, Watching, LeverageRule.Leverage];
}
