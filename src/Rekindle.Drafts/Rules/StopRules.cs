namespace Rekindle.Drafts.Rules;

/// <summary>What would frighten: threats, watching, and using children, money, secrets or pictures as a lever.</summary>
internal static class StopRules
{
    /// <summary>Harm held over someone's head.</summary>
    public static readonly Rule Threat = new()
    {
        Name = "threat",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg",
        Why = "This can be read as a threat, and a threat frightens whatever was meant by it.",
        Instead = "Take it out and put the draft away for today. If you are afraid of what you might do, a help line for people in that place will listen.",
        Patterns =
        [
            "you (<will>|are going to|will all|will both) [live to] (regret|suffer|rue|be sorry|wish you had/were|wish you never|wish that you)",
            "you (<will>|are going to) pay (for|$|dearly)",
            "you <will> get (what you deserve|what is coming|hurt|yours)",
            "(make|making|see) you [all|both] (pay|suffer|regret|sorry|wish|hurt|bleed|cry|feel what i|sorry you)",
            "make (sure|certain) you (pay|suffer|regret|never (work|see|find|love|are happy)|lose|feel)",
            "make your (life|lives|world) (hell|a hell|a living hell|living hell|misery|a misery|miserable|difficult|unbearable)",
            "watch your (back|step|mouth)",
            "[better] watch out $",
            "i (<will>|could|might|want to|swear i will|can|have half a mind to|feel like) (kill|hurt|strangle|murder|stab|shoot|beat|punch|slap|destroy|ruin|harm|choke|end|crush|bury|smack|batter|hit) (you|him|her|them|your|that|his|both)",
            "i (<will>|could|might) (smash|break|burn|wreck|trash|slash|key) (you|him|her|them|his|your (neck|jaw|face|legs|nose|windows|window|door|car|tyres|house|things|stuff|clothes|place|phone|head|arms|fingers|teeth))",
            "i <will> (come for|come after|go after|hunt|hunt down|get back at|get even|get you for|get my own back|finish|find you|track you|find him|find her|find out where)",
            "i <will> (get|take|have) [my] revenge",
            "(take|get|want|have) [my] revenge (on|for)",
            "i <will> not (let|allow) you (leave|go|be happy|move on|get away|forget|walk|live|have a life|see anyone|see him|see her|be with)",
            "i <will> never (let you (go|leave|be happy|forget|move on|live|be with)|leave you alone|stop coming|stop until)",
            "if i can not (have|be with) you",
            "no one (else) (<will>|can|gets to|is going to) [ever] (have|touch) you",
            "(what i am|how far i am) (capable of|willing to go|prepared to do)",
            "(no idea|do not know|have not seen|wait until you see|wait and see|about to find out|going to find out|will find out|soon see|will see) what i (can|could|will|might|am going to) do [to|next|$]",
            "do not (make|force|push) me (do|to|hurt|come|angry|into|any further|to it)",
            "(something|bad things|things|anything) [bad|terrible|nasty|awful|ugly] (will|might|could|may|is going to|would) happen to (you|him|her|them|your)",
            "you are [as good as] (dead|finished|a dead|dead to me and)",
            "(you have|you were|he has|she has|consider yourself) been warned",
            "consider yourself warned",
            "(i am|i was) warning you",
            "(this is|consider this|take this as|here is) (a|your|my|the) [last|final|only|first] warning",
            "you (had better|better|would better) (watch|be|not|answer|call|come|reply|hope|pray|sleep|think|run|hide|stay|keep|stop|pick|text|ring|respond|start|believe|tell|let|give|get)",
            "(hurt|harm|touch|hit) you (unless|if you (do not|ever|keep|go|make|leave|tell|see))",
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
            "(i hope|hope|i wish|wish) (you|he|she|they|you both|you all) (die|suffer|rot|burn|choke|crash|drop dead|get hurt|were dead|are dead|get cancer|get hit|never (sleep|find|know))",
            "(drop|fall) dead",
            "go (and) (die|kill)",
            "go die",
            "(kill|hurt|harm|hang) yourself",
            "you (should|deserve to|ought to|need to) (die|suffer|be (hurt|punished|dead|scared|afraid|frightened|very afraid)|hurt)",
            "be (afraid|scared) [of me|be]",
            "(you|he|she|they) (should|ought to|better) be (afraid|scared|frightened|worried) [of]",
            "i (have|own|got|bought|keep) [got] (a|my|the) (gun|knife|bat|blade|weapon|shotgun)",
            "(bring|bringing|use|using|take|taking) (a|my|the) (gun|knife|bat|weapon)",
            "(someone|somebody|he|she|you|people|they) (will|is going to|are going to|might|could|may) (get|be|end up) (hurt|killed|beaten|dead)",
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
            "You'll regret this.", "You'll wish you hadn't.", "You are going to be sorry.", "Watch your back.", "I will ruin you.", "If I can't have you, no one will.",
            "You have no idea what I'm capable of.", "I could kill him for this.", "Don't make me come over there.", "You won't get away with it.",
            "I'll make your life hell.", "This isn't over.", "Something bad might happen to you.", "You better answer me.", "I hope you suffer.",
            "I'll make you pay for what you did.", "ur gonna regret it", "You haven't heard the last of me.", "I swear to God you'll be sorry.", "I'll smash your car.",
        ],
        Leaves =
        [
            "I never wanted to hurt you.", "I will pay you back on Friday.", "I regret what I said.", "I'll get your things from the loft.", "I hurt you and I was wrong.",
            "I will never hurt you again.", "I was sorry to hear about your gran.", "I'd kill for a coffee.", "I said it to hurt you.", "I know someone who can fix the boiler.",
        ],
    };

    /// <summary>Following, tracking, knowing too much, turning up.</summary>
    public static readonly Rule Watching = new()
    {
        Name = "watching",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg",
        Why = "This tells them that they are being watched. It frightens, also where it is meant as care.",
        Instead = "Take it out, and give yourself a rest from looking. What they do now is theirs.",
        Patterns =
        [
            "(i saw|i have seen|i noticed|i see|i can see|i spotted|i know|i heard|saw|noticed|i could see|i checked) [that|if|whether|when] you (were|are|was|went|have been|had been|left|came|go) [still] (online|active|typing|out|at|with|in bed with|home|awake|not home|on|there|seeing|dating|sitting|walking|having|talking to|late|late home|leaving|kissing|holding|laughing with|to (his|her|the)|into)",
            "(i saw|i have seen|i spotted|i watched|i noticed|saw) [the two of] you [two|both] (at|with|on|in|outside|through|walking|sitting|from|leaving|getting|going|coming|kissing|holding|together|there|last|yesterday|today|tonight|near|by|having|talking|standing|drive|driving) !(tears|pain)",
            "(i saw|i have seen|i see|i looked at|i keep looking at|i check|i keep checking|i checked|i watch|i watched|i screenshot) your (story|stories|post|posts|profile|status|pictures|new profile|new picture|location|car|lights|light|window|house|instagram|facebook|tiktok|snap|last seen|playlist|likes|followers|tinder|hinge|bumble)",
            "you were [still] (online|active) (at|until|all|last|again|when|for|this|till|around|on|every|and)",
            "you (are|were) (online|active) $",
            "(last|been) seen (at|online|on whatsapp)",
            "(you|your) ..2 last seen",
            "(you have|you) (read|seen|opened|viewed|saw) (it|my (message|messages|text|texts|story)|this|them) ..3 (at|but|and|two ticks|blue)",
            "(blue|two|double) ticks",
            "your (car|bike|van) (was|is|has|had) [not|been] ..2 (home|outside|there|parked|gone|in the|at|on your|drive|missing)",
            "your (light|lights|curtains|bedroom light) (was|were|is|are) [not|all] (on|off|open|closed|drawn|out)",
            "i (know|found out|worked out|have found out|can find out|looked up) where you (are|were|live|work|park|go|went|have been|stay|moved|run|train|shop|sleep|will be)",
            "i (know|found out|can see|saw) (who|what) you (are|were|have been) (with|seeing|doing|texting|dating|sleeping with|talking to|wearing|up to)",
            "i know (your|the) (route|routine|schedule|shifts|new address|new flat|password|passcode)",
            "i (drove|walked|cycled|went|rode|ran|drive|walk|pass|passed|keep driving|keep walking|have been driving|have been walking|was driving|was walking) (by|past|round|around|up and down) (your|his|her|the (house|flat|office|gym|cafe))",
            "i (drive|drove|walk|walked|cycle|go|went) (by|past) [every|last|$]",
            "i (was|am|sat|stood|waited|have been|was sitting|was standing|am sitting|am standing|was parked|am parked|parked) [sitting|standing|waiting|parked] (outside|across from|opposite|in front of|near|down the road from|at the end of) (your|his|her|the (house|flat|office|gym))",
            "i (followed|am following|have been following|was following|tracked|am tracking|have been tracking|have tracked|was tracking|keep following|trailed|have been watching|am watching|was watching|watched|keep watching|keep an eye on|have been keeping an eye on|watch over) (you|your|him|her|what you|where you|who you)",
            "i (am|have been|was) (watching|following|tracking) $",
            "(your|the) (tracker|find my|location|gps|airtag|find my phone) (says|said|shows|showed|told|is on|was on)",
            "i (can|could|will always|will) [still] see (where you|your location|when you are online|who you|everything you|what you (do|are doing|post))",
            "i [still] (have|know|use|guessed|got into|logged into|log into|hacked|went into) your (password|passwords|account|email|icloud|location|login|emails|instagram|facebook|phone)",
            "i (put|hid|placed|left) a (tracker|camera|airtag|phone|recorder)",
            "i (asked|spoke to|messaged|got) your (friend|friends|sister|brother|mum|flatmate|housemate|neighbour|colleague|colleagues|boss|neighbours|roommate) ..5 (where|who|what|whether|if|about) you",
            "(i heard|someone told me|people tell me|people told me|a friend told me|a friend saw|my friend saw|your friend told me|your sister told me|word is|i was told|my mate saw) [that] you (are|were|have been|had been|was) (seeing|dating|out|with|on a date|on tinder|on hinge|on bumble|at|sleeping|kissing|in)",
            "(my|a) (friend|mate|sister|brother|cousin) saw you",
            "nothing you do (gets past|escapes)",
            "i have (eyes|people) (everywhere|watching)",
            "i <will> be (outside|waiting outside|at your (door|work|flat|house|gym|office)|there when you (finish|leave|get|come)|watching|parked)",
            "i <will> (come over|come round|come around|come to your|come by|turn up|show up|wait outside|wait at|stand outside|sit outside|knock on your|drive over|drive round|be on your doorstep|camp outside|sleep outside|keep coming|be waiting outside)",
            "i am (coming over|coming round|on my way|outside|at your door|downstairs|coming to|round the corner|in your street|coming to see you)",
            "(coming|come) (over|round) (whether|like it|even if|no matter|now)",
        ],
        Except =
        [
            "(saw|see|noticed|heard|know) [that] you (were|are) (upset|hurt|crying|sad|struggling|tired|scared|ill|unhappy|happy|in pain|in tears|in (trouble|hospital|need)|worried|anxious|right|on (your|my) (own|side)|at (your|the) (lowest|worst|limit|end)|in the middle of)",
            "saw you (in (tears|pain|need|trouble|that)|at your (worst|lowest|best)|on our (first|wedding)|at (christmas|the funeral))",
            // Owned as a wrong, and nothing taken back: an honest apology may have to name it.
            "(sorry|ashamed|regret|apologise) [that|for|about] [i] [was] (followed|following|drove|driving|walked|walking|tracked|tracking|checked|checking|watched|watching|waited|waiting|sat|sitting|stood|standing|parked|parking|went|going|asked|asking|logged|logging|turned|got|used|looked|looking|put|hid) ..12",
            "(was wrong|no right|not fair) ..3 (to|of me to) (follow|track|check|watch|wait|drive|walk|sit|ask|log|look|go) ..10",
            "i should [never|not] (never|not) have (followed|driven|walked|tracked|checked|watched|waited|sat|stood|parked|asked|logged|looked) ..10",
            "i (followed|tracked|checked|watched|drove|waited|sat|logged|looked|read|went) ..10 (and|that|which|it) (was|is|that was) (wrong|a breach|not fair|inexcusable|unacceptable|my)",
            "i (<will>|am|can|could) ..8 (collect|pick up|pick (him|her|them|the|up|my)|drop|fetch|handover|for the (kids|children|boxes|dog|cat|parcel|van)|from school|get (him|her|them|the (kids|children|dog|cat|boxes|van|car)|my (boxes|things|stuff|bike|post|mail|parcel|clothes|coat|passport|key|keys))|return the|bring (back|your|the))",
        ],
        Soft = [],
        Examples =
        [
            "I saw you with someone on Saturday.", "I noticed you were online at 3am.", "Your car wasn't home last night.", "I DROVE PAST YOUR HOUSE", "I know where you were on Friday.",
            "I followed you home.", "I can see you've been active all night, you were online at two.", "I'll be outside your work.", "I saw your story last night.",
            "I know who you were with.", "I'm outside your flat.", "My friend saw you at the bar.", "I heard you were out with him.", "Your lights were on until late.",
            "I've been keeping an eye on you.", "I'm coming over whether you like it or not.",
        ],
        Leaves =
        [
            "I saw you were upset and I walked away.", "I'm sorry I followed you to your car that night.", "I should never have checked your location.", "I read your messages in March.",
            "I saw how tired you were.", "I went to your mum's birthday late.",
        ],
    };

    /// <summary>Children, money, secrets or pictures used as pressure.</summary>
    public static readonly Rule Leverage = new()
    {
        Name = "leverage",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg",
        Why = "This uses something they cannot do without, or would not want seen, to move them.",
        Instead = "Take it out. Children, money and belongings are settled on their own, with no condition tied to them.",
        Patterns =
        [
            "(you will|will|are|is) (never|not|no longer) [get to|going to|be allowed to|be able to|to] see (the|your|our|my|these|those|them) <kids>",
            "(never|not) see <kids> again",
            "(will not|not going to|never) (let|allow) you (see|have|near|take|speak to|talk to) [the|your|our|my] <kids>",
            "(keep|keeping|take|taking|turn|have) (the|our|my|your) <kids> (from you|away from you|away|against you|until you|unless you)",
            "(full|sole) custody",
            "i <will> (tell|show|let|inform|message|email|call|contact) (everyone|everybody|the world|people|all your|your <kin>|our <kin>|his <kin>|her <kin>|social services|the police|hr|your landlord|immigration) [know] (what|about|that|who|how|everything|the truth|why|$|and|on|unless|if|all)",
            "(everyone|everybody|your <kin>|people|they|the world) (will|is going to|should|deserves to|deserve to|is about to) (know|find out|see|hear) (what|about|who|the truth|how|everything|why|your|those|these)",
            "(what|how) would your <kin> (think|say|do|feel)",
            "(would not|do not) want your <kin> to (know|find|see|hear|learn)",
            "(pictures|videos|screenshots|recordings|nudes|texts|messages) (of you|you (sent|would not|do not|gave)|i (have|still|kept|could)|we (made|took) (in|of))",
            "i (have|have got|kept|saved|still have|hold) [all] (the|those|your|these|some|private|intimate) [private|intimate|old|naked|nude|embarrassing] (pictures|videos|screenshots|nudes|recordings|texts|messages|emails|secrets|chats) [$|and|too|remember|you|that you|from]",
            "(post|posting|share|sharing|leak|leaking|upload|publish|send|sending|forward|print|show) (the|those|your|these|our|all your|private|intimate|every) [private|intimate|old|naked] (pictures|videos|screenshots|nudes|recordings|secrets|chats|messages|texts) (to (your|everyone|him|her|the|all)|online|everywhere|on|if|unless|for|around|$)",
            "i (could|can|will|might) (post|leak|share|expose|out) (you|them|it all|everything|it) [online|to|all|$]",
            "i know [all] (your|enough|things|everything|a lot|too much) (secrets|about you|of your secrets|to (ruin|finish|hurt))",
            "your (little|dirty|big) secret",
            "i (<will>|<will> not|am) (stop|stopping|not|cut|cutting|cancel|withhold|hold back|keep back|pay) [be|going to] [paying|pay|off|the] [you|your|for|the] (rent|bills|money|maintenance|child support|support|mortgage|deposit|penny|anything|phone|card|insurance) (until|unless|if|from now)",
            "(will not|not|never) (get|see|have|receive) (a|one|another|any of the|your|the|any) (penny|pence|cent|money|deposit|share|things|stuff|belongings) [back|from me] (until|unless|if|back|from me|$|again)",
            "(unless|until|if) you (come|talk|call|meet|answer|reply|text|take me|forgive|agree|see me|come back|speak|ring|say|give|apologise|stop|leave|drop|listen|want (your|the|to see)|ever want|still want) ..8 (i will not|you will not|you will never|no <kids>|no money|i keep|i am keeping|you can forget|you do not get|i will not pay|will not be paid|i will tell|i will keep)",
            "(will|can|may|could|get|have) ..5 (things|stuff|deposit|money|key|keys|dog|cat|kids|children|passport|laptop|clothes|ring) [back] (when|once|if|only if|after|as soon as) you (talk|meet|come and see|come back|call|answer|reply|see me|listen|agree|apologise|forgive|speak|say|text)",
            "if you (want|ever want|would like|still want) (your|the|to see) ..4 (things|stuff|deposit|money|dog|cat|kids|children|passport|laptop|clothes|ring|back) [back] [then] (you will|you have to|come|call|meet|talk|answer|ring|reply|text|you had better|do as|you need to)",
            "(see|meet) you in court",
            "(take|drag) you (to court|to the cleaners|for everything)",
            "(report|reporting) you (to|for)",
            "(call|calling|ring|ringing|tell|email|emailing) your (boss|employer|work|landlord|parents|mum|dad|manager|visa|school) (and|if|unless|about|to tell|to say|until|today|tomorrow|tonight)",
            "(lose|losing|cost you) your (job|visa|kids|children|house|flat|home|licence) (if|unless|when|over|for|because)",
            "(after all|when|since|while) i (pay|paid|am paying|have paid) (your|the|for your) (rent|bills|car|phone|everything)",
        ],
        Except =
        [
            "i will tell (everyone|your <kin>|people|our <kin>) (that [it] [was] (my fault|i was wrong|i lied|i am sorry|i cheated)|the truth about (what i|me)|what i (did|said|have done)|i (was wrong|lied|cheated)|it was (me|my)|about (the (party|move|plan|time|change|date|handover|school|appointment|pick up)|my))",
            "your <kin> (will|should) know (what time|when|where|that the)",
            "(delete|deleted|deleting|destroyed|wiped|returned|gave back|giving back) ..6",
            "i should (not|never) have ..8",
            "(sorry|ashamed|wrong) [that|for|to] [i] (shared|sharing|showed|showing|posted|posting|threatened|threatening|told|telling|used|using|share|show|tell|kept|keeping) ..10",
            "i (will|would) (never|not) (post|share|leak|show|use|send|forward) ..8",
            "(call|calling|email) your school (about|to say|if) [the]",
        ],
        Examples =
        [
            "You'll never see the kids again.", "I won't let you see the dog.", "I'll tell everyone what you did.", "I still have the pictures you sent.", "I'll send those screenshots to your boss.",
            "You won't get your deposit back until you talk to me.", "If you want your things you'll have to meet me.", "What would your mother think?", "See you in court.",
            "I have screenshots of everything, screenshots you would not like.", "I'll stop paying the rent unless you call.", "You can have your things back when you talk to me.",
        ],
        Leaves =
        [
            "I can't see the kids on Sunday.", "I told everyone it was my fault.", "I've deleted the pictures of you.", "I showed your messages to my sister and I was wrong.",
            "I'll pay my half of the rent until the lease ends.", "Your things are in two boxes at Sam's.", "I'll tell your mum I was wrong.",
        ],
    };

    /// <summary>All of them, the gravest first.</summary>
    public static readonly Rule[] All = [Threat, Watching, Leverage];
}
