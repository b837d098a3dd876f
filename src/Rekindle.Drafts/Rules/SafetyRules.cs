namespace Rekindle.Drafts.Rules;

/// <summary>Words about suicide and self-harm: the two rules that drafts, journals, letters and check-ins share.</summary>
internal static class SafetyRules
{
    // Said plainly that it is not so. Not a sign to hold on, and not one to pass over: it is asked about, gently.
    private static readonly string[] Denials =
    [
        "i am not [feeling|being|at all] suicidal",
        "(i am|i was) not [going to|thinking about|thinking of|planning to|planning on|about to|trying to|considering] (kill/hurt/"
            + "harm/killing/hurting/harming myself|(end/ending/take/taking) my [own] life|die|suicide) !(if|unless)",
        "i (will|would|could|shall|have) never [ever|have] [do|thought about|thought of|consider|considered|try to|tried to] (kill/"
            + "hurt/harm/killed/hurt/harmed/killing/hurting/harming myself|(end/ending/take/taking) my [own] life|commit suicide|suicide)",
        "i (will|would|shall|could) not [ever] (kill/hurt/harm myself|(end/take) my [own] life|commit suicide) !(if|unless|until)",
        "i (do not|did not|no longer|never) (want|wanted|wish|plan|intend) to (kill/hurt/harm myself|(end/take) my [own] life|die) "
            + "!(more|so|this|if|unless)",
        "i [have] never (wanted|wished|planned|tried) to (kill/hurt/harm myself|die|(end/take) my [own] life)",
        "(no|without) (thoughts|intention|plans|wish) (of|to) (suicide|killing myself|die|kill myself|hurt/harm myself|hurting myself)",
        "i (do not|no longer) (think|feel) [about] (suicidal|suicide|killing myself|ending my life)",
        "i do not have suicidal (thoughts|feelings)",
        "not because i want to die",
    ];

    /// <summary>Plain words of suicide or self-harm.</summary>
    public static readonly Rule SelfHarm = new()
    {
        Name = "self-harm",
        Tier = Tier.Stop,
        Evidence = "batterham-2014",
        Why = "These words say that your life or your body may be in danger. That matters more than any message.",
        Instead = "Leave the draft for now. Speak to a help line or to someone near you, today; the numbers are on the help page.",
        Patterns =
        [
            // saying it
            "kill/killing/killed myself",
            "(end/ending/ended/take/taking/took) my [own] life",
            "(end/ending) it all",
            "(end/ending) (it|everything) (tonight|today|now|for good|for ever|once and for all)",
            "(going to|want to|will|should|better) end it $",
            "(commit/committing/committed/attempt/attempting/attempted) suicide",
            "(think/thinking/thought/thoughts/dream/dreaming/talk/talking) (about|of) (suicide|ending my [own] life|ending it|dying|"
                + "my own death|not being alive|not being here)",
            "(consider/considering/considered/planning/plan/planned) [my] suicide",
            "i [am|was|feel|felt|have been|have felt|am feeling|been|feeling|get] suicidal",
            "suicidal (thoughts|feelings|again|tonight|today|lately|ideation)",
            "suicide (note|letter|attempt|plan)",
            "(my|this is my) (suicide|death) (note|letter)",
            // wishing it
            "(want/wanted/wants/wanting|would like|wish|need|ready|going|prefer|deserve|hoping|hope|planning|plan|decided|prepared) to die",
            "(i wish|wish|i wished|if only) i (was|were|am) dead",
            "wish i (would|could) die",
            "wish i (would|could) not wake [up]",
            "i (want|wish|would like) to be dead",
            "i (should|ought to|deserve to) be dead",
            "(might|may) as well (be dead|die|kill|end it|not be (here|alive))",
            "(happier|better|best|sooner) dead",
            "(hope|pray|praying|hoping|wish) [that] [i] [i|to] (do not|never|will not|would not) wake [up]",
            "wish i (was|were|had) (never|not) [been] alive",
            "(want|wish|need|ready for|like) my life (to end|to be over|was over|over|would end|to stop)",
            "(be|being) done with (life|living|this life|this world)",
            "(can not|do not want to) (be|stay) (here|alive|in this world|on this earth) (any more|any longer)",
            "(can not|do not want to) (keep|carry on|go on) (living|being alive|existing)",
            "not make it through (the night|tonight|today|the week)",
            "(rather|sooner|prefer to) (be dead|die|not be alive|not live|not be here|kill)",
            "(better|best) off (dead|if i was dead|if i were dead|if i died|without me|if i was gone|if i were gone|if i was not "
                + "here|if i were not here)",
            "(happier|better|easier) (if i was dead|if i were dead|if i died|if i was gone for good|without me (alive|in it|in the "
                + "world|around))",
            "(do not|did not|never|no longer) want/wants to (be here|be hear|live|exist|wake up|be alive|be around|be on this earth|"
                + "be in this world|be part of this world|carry on living|go on living|keep living|see tomorrow)",
            "(do not|can not) (see|have|find) [any|a|the] (reason|point) (to|in|for) (live|living|be alive|being alive|stay alive|"
                + "staying alive|go on|going on|carry on|carrying on|being here)",
            "(no|any) (reason|point|point|will) (to|in|for) (live|living|be alive|being alive|stay alive|staying alive|go on|going "
                + "on|carry on|carrying on|me to live|be here)",
            "(lost|losing) [all] [my|the] (will|wish) to (live|go on|be alive)",
            "nothing [left] (to live for|worth living)",
            "nothing left for me !(to)",
            "nothing left to (live|stay) [for]",
            "life is not worth (living|it) [any more]",
            "not worth living",
            "(tired|sick|done|through|finished) (of|with) (living|life|being alive|existing|breathing)",
            "(given|give|giving|gave) up on (life|living)",
            "(never|not) (wake|waking) up again",
            "(never|not) wake up $",
            "(stop|stopped) (existing|living|being alive)",
            "(can not|could not|can no longer|not able to) (live|go on|survive|exist|carry on|keep going) ..3 without (you|him|her|them)",
            "(can not|could not) (go on|carry on) (living|like this|$)",
            "i (can not|do not want to) live (any more|like this|$)",
            "(you|they|everyone|world|he|she) ..4 better off without me",
            "the (world|kids|children|family) ..3 (better|happier) without me",
            // doing it
            "(hurt/hurting/harm/harming/harmed/cut/cutting/burn/burning/starve/starving/stab/poison/drown/hang/hanging/shoot) myself",
            "self (harm|harmed|harming|injury|harms)",
            "(cut/cutting/slit/slitting|cut open) my (wrist|wrists|arm|arms|leg|legs|throat|skin|thighs)",
            "(take/took/taken/taking|swallow/swallowed/swallowing) (an overdose|too many (pills|tablets)|a bottle of|(all|enough|"
                + "every|the whole|a whole) [of|bottle of|pack of|box of] [my|the|these|those|of the|of my] [sleeping] (pills|tablets|meds|"
                + "paracetamol|painkillers))",
            "(took|take|taken|taking|an) [an] overdose",
            "i (have|have got|bought|got|saved|saved up|collected|counted|kept|am holding|am looking at) [all] (the|these|enough|my|"
                + "some|a box of|a bottle of|a load of) [sleeping] (pills|tablets) [here|ready|next|in] !(for my|from the|you)",
            "(pills|tablets|rope|razor|blade|gun|noose) (are|is|here) (in my hand|next to me|beside me|ready|here|in front)",
            "[with] (pills|tablets|rope|razor|blade|gun|noose) in my hand",
            "(the|a) (noose|rope) (is|around|round|tied|ready)",
            "(jump/jumping/jumped|throw/throwing myself) (off|from|in front|under|into) ..3 (bridge|roof|building|train|cliff|"
                + "balcony|tower|traffic|tracks|window|car|bus|lorry|river)",
            "(off|over) the bridge (and|tonight|to end)",
            "(drive|driving|crash|crashing) ..3 (into a (tree|wall|lorry)|off (a|the) (road|cliff|bridge))",
            "(step/walk/stepping/walking/run/running) (into traffic|in front of (a|the) (train|bus|car|lorry))",
            "put a (gun|bullet) (to|in|through) my",
            "i have [got] a (plan|date|day|way) to (die|end|kill|do it)",
            "sleep and (never|not) wake",
            "(burn/burnt/burned/cut/scratch/scratched/bruised/stabbed) my (arm|arms|leg|legs|skin|hand|hands|wrist|stomach) ..3 (on "
                + "purpose|deliberately|with a (lighter|cigarette|razor|blade|knife|iron)|to feel|again|until it)",
            "(been|started|back to|stop) cutting [again|$]",
            "i cut [again|last night|$] $",
            "urge/urges to (cut|hurt myself|self harm|harm myself|die|jump)",
            "(take/took/taken/taking) (all|too many|a whole|every|a load|loads|a bunch|a handful|lots|half) ..4 (pills|tablets|meds|"
                + "paracetamol|painkillers)",
            "(swallow/swallowed/swallowing/counted/counting/stockpiled/stockpiling/hoarding/hoarded/collecting/emptied) [up] ..4 "
                + "(pills|tablets|meds|paracetamol|painkillers)",
            "(od|overdose/overdosed/overdosing)",
            "(rope|gun|blade|razor|bleach|poison) (to|and) (end|do|kill|finish|hang|drink)",
            "(bought|got|have|found|tied) (a|the|some) (rope|noose|poison)",
            "(drink|drank|swallow|drinking) ..1 (bleach|poison|antifreeze)",
            "(gun|knife|blade) (to|at|against) my (head|throat|wrist|wrists|temple|neck)",
            "(standing|stood|sitting|sat|am) on (the|a) (bridge|ledge|roof|edge of the (roof|bridge|platform|cliff)|tracks|railing)",
            "(leave|leaving|left|exit|depart) this (world|earth|life)",
            "(can not|could not|do not know how to) keep myself safe",
            "(not safe|unsafe|a danger) (with|to|from) myself",
            "(crash|wreck|drive) my car (on purpose|into|off)",
            // farewells
            "(will|would|may|might) not be (around|here|alive|on this earth) (much longer|any more|any longer|for long|tomorrow|next "
                + "week|next month|by|when you|to see|$)",
            "(goodbye|farewell|bye) (for ever|for good|for the last time|cruel world|world)",
            "(last|final) (goodbye|farewell)",
            "(tell|kiss|hug) (the|my|our|your) (kids|children|mum|dad|family|parents|son|daughter|dog|boys|girls|babies) (goodbye|i "
                + "am sorry|bye|that i loved|i loved|i always loved)",
            "(say|said) goodbye to (the|my|our) (kids|children|mum|dad|family|parents|son|daughter|boys|girls|everyone) for me",
            "(when|once|after) i am (dead|gone for good|gone for ever|no longer here)",
            "(by the time|when) you (read|get|see|find) this i (will|would) [already] be (gone|dead)",
            "(will|would) (find|have to bury|bury|identify) my body",
            "you (will|would) find me (dead|hanging)",
            "(come|be|cry) ..3 (to|at) my funeral",
            "i (will|would|shall) be dead (by|before|soon|tonight|tomorrow|$)",
            "i (will|shall|am going to) not (see|live to see|make it to|make it through|be here) (tomorrow|the morning|christmas|"
                + "another|next)",
            "(going to|about to|will) do it tonight",
            "(going to|will|might|could|rather) die (without you|tonight|alone tonight|if you|unless you)",
            "i (will|am going to|might) do something (stupid|terrible|drastic|to myself) [to myself]",
            "do something to myself",
            "(can not|could not) promise [that] [i] i (will|would) not (hurt|kill|harm|do)",
            "(will|would) not be (your|a|anyone|their|his|her) (problem|burden|worry|trouble) (any more|any longer|much longer|by|"
                + "after|for long|$)",
            "(writing|wrote|written|made|making|signed) my will (tonight|today|last night|now|just in case|$)",
            "(only|one) [one] way (this|the|my|out|it|to (stop|end)) ..2 (pain|ends|stops|over|is to (die|end))",
            "(walk|walking|swim|go|going) [out] into the (sea|ocean|river|lake|water) (and|$)",
            "(hope|hoping|wish|pray) (it|this|something|the (drink|cold|illness|cancer|car)|they|that) ..1 (kills|finishes|takes|"
                + "ends|kill|finish|take|end|would kill|will kill) me",
            "(stopped|not) (eating|drinking) ..4 (die|finishes me|kill|starve)",
            "(read|hear|see) about (me|it) (in the (paper|papers|news)|on the news)",
            "(can not|do not|could not) see (myself|me) (being|here|around|living|alive|making it|getting through|still)",
            "(will|would|going to|might|may) not (live|last|survive) (much|long|the|another|through|past|until|to see)",
            "(my|the) (last|final) (day|night|hours|words) (on earth|alive|here)",
            "(you|they) (will|would) (regret|miss me|understand|be sorry|care) (when|once|after) i am (dead|gone)",
            "(want|ready|going|time|like) to (end|finish) (my pain|my suffering|everything|it all|things for good)",
            "(life|living) (is not|no longer|is no longer) worth",
            "(not|never) (been|be|feel|felt) (alive|wanting to live)",
            "what i (might|will|could|would) do to myself",
        ],
        Except =
        [
            .. Denials,
            "(kill/killing/killed) myself (laughing|with laughter|at (work|the gym)|with (work|exercise)|working|training|over (work|"
                + "this project)|to (finish|get))",
            "(die|dying|died|dead) (of|from|with) (shame|embarrassment|laughing|laughter|boredom|guilt|curiosity)",
            "(die|dying) for (a|an|some|my|the) (coffee|tea|drink|pint|cake|holiday|burger|curry)",
            "(hurt/cut/burn/hurting) myself [by accident|accidentally|again] (playing|at|running|skiing|falling|shaving|cooking|on "
                + "(a|the|my)|in (a|the) (fall|accident|crash|race|match)|doing|lifting|chopping|climbing|when i (fell|slipped)|by "
                + "(accident|checking|looking|reading|texting|calling|waiting|hoping|holding|thinking))",
            "(only|end up|ended up) hurting myself (more|$)",
            "hurting myself (more than|as much as|and you|by)",
            "nothing left for me (to (do|say|add|decide|pay|sign|collect|pick)|at (the|your)|in (the|this) (house|flat|job|town|city|"
                + "fridge))",
            "(take|took|taken|taking) my life (in|back|into|for granted|seriously|forward|further|to)",
            "(burn/burning/burned/burnt/cut/cutting) myself (out|off|some|loose|adrift|a)",
            "(die|dying|died) my (hair|beard|clothes|jeans|shirt)",
            "(did not|do not) want to be (here|around) (when you|at (work|this)|in this (house|flat|town|city|job)|late|tonight|on|"
                + "by myself|alone tonight|for (the|your))",
            "do not want to live (in|with|at|here|there|apart|together|on)",
            "do not want to (be alive|live) in (a|the|your) (flat|house|city)",
            "do not want to exist in (your|the) (house|shadow)",
            "(tell|kiss|hug) (the|our|your) (kids|children|mum|dad|family|parents) i am sorry (i|that i|for|about)",
            "no (reason|point) (to|in) (go/going on) (holiday|about|like this about|paying|with the|and on)",
            "(will|would) not be (around|here) (for dinner|on|at|until|tonight|this|over|when you (get|come) (home|back))",
            "by the time you (read|get|see|find) this i will be gone to",
            "(last|final) goodbye to (the|our) (house|flat|dog|office)",
            "(tired|sick) of (living|life) (in|at|with|out|here|apart|like (a|students)|on)",
        ],
        Examples =
        [
            "I want to kill myself.", "I'm going to kill myself if you don't come back", "thinking about ending my life",
            "I don't want to be alive",
            "I hurt myself on purpose", "i wanna kil my self", "i cant live without u", "I can't go on without you.",
            "I'd rather be dead than lose you.",
            "There's nothing left for me.", "I have the pills here.", "Tell the kids goodbye.", "You'd be better off without me.",
            "i dont want to be here anymore",
            "i want 2 d1e", "KMS", "I've been cutting myself again", "I feel suicidal tonight", "I wish I was dead",
            "You'll find my body in the morning",
            "I see no point in living.", "I won't be around much longer.", "k!ll myself", "I\u2019d sooner die",
            "I just want to go to sleep and never wake up.",
        ],
        Leaves =
        [
            "I am not suicidal.", "I would never kill myself.", "I nearly killed myself laughing.", "I could have died of shame.",
            "I cut myself shaving.",
            "I don't want to live in that flat.", "There is nothing left for me to say.", "I hurt myself playing football.",
            "I took the pills for my headache back to the chemist.",
            "I won't be here on Monday, so take the keys.", "I don't want to die.", "I deleted her number.",
        ],
    };

    /// <summary>Words that may mean it and may not, and denials.</summary>
    public static readonly Rule Unclear = new()
    {
        Name = "self-harm-unclear",
        Tier = Tier.Ask,
        Evidence = "batterham-2014",
        Why = "People say this when they are worn out, and also when they are thinking of not living. Which is it for you?",
        Instead = "If there is any thought of harming yourself, open the help page first. If not, say plainly what is hard, or leave it "
            + "out.",
        Patterns =
        [
            .. Denials,
            "(it|this|that|which|what|thought|pain|guilt|silence|waiting|loneliness|you|he|she) [is|are|has been|was|were] (kill/"
                + "kills/killing/killed) me !(when|softly)",
            "(kill/kills/killing) me (that|to|inside|not|every)",
            "^ kill me [now] $",
            "(can not|could not|can no longer) (do this|go on|take this|take it|bear this|bear it|cope|stand this|stand it|keep "
                + "doing this|handle this|handle it|face this|keep going|carry on|do life) [any more|any longer|much longer|alone|on my "
                + "own|without]",
            "(can not|could not) (do|take|bear|stand|cope with|handle|face) (this|it|another (day|night)|the pain|life|tomorrow) "
                + "[any more]",
            "(do not|not) know how much (longer|more) i can",
            "(dead|dying|died|die|empty|numb) inside",
            "(dying|died|die) (without you|every day|of (loneliness|heartbreak|a broken heart))",
            "(want|wish|need) (it|this|everything|the pain|all of it|all this|it all) [all] to (stop|end|be over|go away)",
            "(want|wish|would like) (to|i could|i would) (disappear|vanish|fade away|not exist|be gone|sleep for ever|never have "
                + "been born|not feel anything|be no more)",
            "wish i (had|was|were) never [been] born",
            "(tired|sick|exhausted) of (everything|it all|trying|fighting|this world|feeling)",
            "(nothing|none of it) matters [any more]",
            "what is the point [of|in|any more|$]",
            "(no|not any|do not see a|do not see the|can not see a|can not see the) (point any more|point in anything|point to "
                + "anything|point without|way out|future|way forward|light at)",
            "(give|giving|given) up (on everything|completely|$)",
            "i (am|feel) [like] (a burden|nothing|done with everything|finished|beyond help|trapped|hopeless|worthless|broken beyond)",
            "(burden|dead weight) (to|on) (everyone|you|them|people|my)",
            "(without hope|no hope left|lost all hope|completely hopeless|everything is hopeless|it is hopeless)",
            "(you|no one|they) (will|would) never (hear|see) (from me|me) [again]",
            "(you|they) will not (hear from|see) me again",
            "(no one|nobody) would (miss|notice|care) (me|if i)",
            "(would|will) you (miss me|cry|care) if i (died|was dead|were dead|was gone)",
            "(if|when) i (die|died|am gone|was gone|were gone)",
            "(afraid|scared|frightened) of what i (might|could|will|would) do",
            "do not trust myself",
            "(my|a) (reason|only reason) (to live|for living)",
            "(you are|she is|he is|were) [the|my] (reason|only reason|all) i (live|have to live for|live for|breathe)",
            "life (is|has|feels) (over|no meaning|meaningless|pointless|empty|not life)",
            "(life|anything) without you",
            "suicide/suicidal/suicides/suicidality",
            "(kill/killing/killed) myself (working|training|with (work|exercise)|at (work|the gym)|over)",
            "(end|over) (of everything|of my life|of me)",
            "i (am|will be) ending it",
            "tonight is the night",
            "(goodbye|suicide|farewell|last) (letter|letters|note|notes)",
            "i want out",
            "[have] nothing left $",
            "(my|this) (life|world) (is|would be|will be|feels) (over|pointless|ruined|finished|nothing|done)",
            "(world|life) (is|would be) (over|nothing|pointless|meaningless) without",
            "this is goodbye",
            "(die|died|dying) a little",
            "i (would|will|could|want to|am going to) die for (you|him|her|us)",
            "(nobody|no one) would [even] (notice|care|miss|know) ..1 if i",
        ],
        Except =
        [
            "(dying|die|died) of (shame|embarrassment|laughing|boredom)",
            "(give|given|giving) up completely on (smoking|drinking|gambling)",
            "if i (die|died) (of|laughing)",
            "(i am|i feel) finished (with|by|at|work)",
            "what is the point of (the|this|that|a) (form|meeting|app|rule)",
            "suicide (prevention|hotline|helpline|squad|awareness|doors)",
            "(learning|learnt|learned|imagine|imagining|built|building|build|start|started|making|make) [a|my|to live] (life|"
                + "anything) without you",
            "(can not|could not) (do|make) (this|it) (weekend|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|"
                + "after|at|on|until|by|to)",
        ],
        Examples =
        [
            "It kills me that I lied.", "this kills me", "I can't do this any more.", "I cant cope anymore", "I feel dead inside",
            "I want it all to stop",
            "You won't hear from me again.", "I'm not suicidal.", "I would never kill myself.", "I wish I could just disappear.",
            "What's the point?",
            "No one would miss me.", "I don't know how much longer I can take it",
        ],
        Leaves =
        [
            "I could have died of shame.", "I can't do this Saturday.", "I'm learning to build a life without you.",
            "I won't write again.",
        ],
    };

    /// <summary>Both, the weightier first.</summary>
    public static readonly Rule[] All = [SelfHarm, Unclear];
}
