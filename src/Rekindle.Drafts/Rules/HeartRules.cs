namespace Rekindle.Drafts.Rules;

/// <summary>What is there to make them feel something: guilt and jealousy.</summary>
internal static class HeartRules
{
    /// <summary>Making them pay for the pain.</summary>
    public static readonly Rule Guilt = new()
    {
        Name = "guilt",
        Tier = Tier.Fix,
        Evidence = "langhinrichsen-rohling-2000",
        Why = "This asks them to pay for your pain.",
        Instead = "Say what you did instead. What you feel is for a friend, the journal or a letter that stays with you.",
        Patterns =
        [
            "after (all|everything) [that] (i|we) [have|had] ..1 (did|done|gave|given|sacrificed|put|been|went|gone|built|had|shared|"
                + "meant)",
            "after ..2 (years|months) (together|of|you|like this|with you)",
            "how (could|can|dare) you !(be sure|help)",
            "you owe (me|us) !(nothing|no|an|a|half|the|for)",
            "you (promised|swore|vowed) [me|us] (you|to (love|stay|never|always|be)|that|we|for ever|us|$)",
            "you [have] (broke|broken|destroyed|ruined|wrecked|shattered|crushed|devastated|killed|smashed|tore|torn) (me|my (heart|"
                + "life|trust|world|soul|family)|us|everything|our|this family)",
            "(i|i really) (can not|could not|can hardly|can barely|have not been able to|am not able to) (eat|sleep|function|work|"
                + "breathe|stop (crying|thinking)|think straight|focus|concentrate|get out of bed|leave the house|do anything|feel "
                + "anything|enjoy)",
            "i am not (sleeping|eating|coping|functioning)",
            "now i know (what|who|how) you",
            "i have not (slept|eaten|left (the|my)|stopped crying|stopped thinking|been able|been sleeping|been eating|smiled|been "
                + "the same|been ok|been myself|been right)",
            "i (do not|have barely|barely|hardly) (sleep|eat|slept|eaten|leave the) [any more]",
            "i (cry|cried|have been crying|am crying|have cried|keep crying) (every|all|myself|myself to|for|since|when|over|so|each|as|$)",
            "(crying|cry|cried) myself",
            "because of (you|what you)",
            "hope you are [so] (happy|proud|pleased|satisfied) (now|with (yourself|what|him|her|them)|that|about|$)",
            "(everyone|everybody|all my friends|my friends|my mum|my family|your mum|your friends|even your|people) (says|say|thinks|"
                + "think|agrees|agree|can see|sees|see|knows|know|can not believe) (you|that you|the same|i (deserve|should|am better)|it|"
                + "we|what you|how you|with me)",
            "you [have|just] (threw|thrown|throw|chucked|tossed) ..3 (away|out|aside)",
            "(threw|throwing|thrown|throw) away ..1 (years|months|everything|our|what we|all|a)",
            "you (gave|have given|give) up on (us|me|this)",
            "you (abandoned|deserted|betrayed|dumped|ditched|discarded|replaced|used|destroyed|humiliated) me",
            "you left me (alone|with nothing|when|like|for|in pieces|broken|in the|behind|to|here|and|by|$)",
            "(since|when|because) you left [me]",
            "you [just|simply] walked (out|away) (on|from) (me|us|this|everything)",
            "you (do not|did not|never|do not even|clearly do not) (care|love me|cared|give a)",
            "you (moved on|replaced me|forgot (me|about us|us)|got over me)",
            "i gave you (everything|my (all|heart|life|best|love)|all|the best|years|so much)",
            "i (gave|sacrificed|did|lost|put) [up] (everything|so much|it all|my life) for (you|us|this)",
            "(gave|sacrificed|did|lost) [up] (everything|so much|it all|my (job|friends|life|family)) for (you|us|this)",
            "(best|wasted|lost) years of my life",
            "(look|see) what you (did|have done|are doing|made)",
            "[have] no idea (how much|what) [pain] (it|this|you|i) [have|has|am|are|is] (hurt|hurts|going through|put|suffer|"
                + "suffering|feel|feels|doing|did|done|been|cost)",
            "i am [such|in] [a] [complete] (falling apart|mess|wreck|broken|suffering|pain|agony|heartbroken|devastated|miserable|"
                + "not ok|not coping|lost without|nothing without|lonely|all alone|shattered|in pieces|dying here|crushed|hurting|empty|"
                + "going mad|going crazy|struggling)",
            "my (heart|life|world) (is|has been|was|feels) (broken|in pieces|over|breaking|ruined|shattered|empty|destroyed|falling "
                + "apart|nothing|torn)",
            "(broke|breaking|break|breaks|tore) my heart",
            "you (hurt|are hurting|wounded) me",
            "it hurts (me|that you|when you|like|$|to (see|know|think|be|breathe))",
            "do you (know|realise|care|see|understand|have any idea) (how|what) ..2 (hurt|feel|hurts|pain|doing|did|done|going|put|"
                + "lonely|hard|much)",
            "you should (feel|be) (bad|guilty|ashamed|terrible|sorry|awful)",
            "[are] making me (ill|sick|suffer|miserable|depressed|cry|feel (like|so|guilty|worthless|awful))",
            "i hope (you|it|he|she) (feel|feels|remember|remembers|live|lives|know|can live|think|lie|was worth|is worth|realise|can "
                + "sleep|sleep) ..4",
            "(will|can) never (get over|recover|trust (anyone|again|you)|love again|love (anyone|someone)|be (happy|the same|ok|"
                + "whole)|find anyone)",
            "<kids> (cry|cries|crying|are crying|is crying|keep asking (why|when you|where)|keeps asking (why|when you|where)|miss "
                + "you|misses you|needs|ask why|asks why|want you back|wants you back|want us|hate)",
            "(did|do|was|is) (i|we|it|that|us|none of it|all that) [all|ever|never|not|really] (mean|meant|worth) (nothing|anything|"
                + "so little)",
            "(is|was) that all (i|we|it)",
            "(without you|since you) ..2 (i am|i have|i can|my|nothing|everything|there is)",
            "i (did not|do not) deserve (this|that|to be (treated|left|dumped|hurt)|what you|any of)",
            "this is what you (wanted|did|do|get|have done)",
            "(thanks|thank you) for (nothing|ruining|breaking|destroying|wasting|leaving me|throwing)",
            "hope (he|she|they|it|your new) ..2 (treats|loves|makes|is (worth|better|good)|was worth)",
            "have a (nice|good|great|happy) life $",
            "be like that",
            "good luck finding",
            "you (will|are going to) never find (anyone|someone|another|a (man|woman|person)|love)",
            "(like|as if|as though) (it|i|we|that) (was|were|meant|is) nothing",
            "enjoy your (new life|freedom|life)",
            "[just] walk away (like|as if|from us|from me)",
            "(some|what a|great) (friend|partner|girlfriend|boyfriend|husband|wife|person|way) you (are|were|turned)",
            "(while|whereas) (i|im) [am] (sit|sitting|lie|lying|stay|here|cry|crying|suffer|suffering)",
        ],
        Except =
        [
            "(because of|since) ..1 (me|what i|my) ..4",
            "(i know|i can see|i understand|i see) [now] ..2 (i|my) ..8",
            "what i (owe|owed|promised) you ..2",
            "i hope you (feel|sleep) (better|well|safe|at peace|free|able|ok|loved|happy) ..4",
            "i hope you (know|remember|realise) (that|how|it|you) ..1 (not your|deserve|deserved|good|kind|brave|loved|was not|were)",
            "i hope it (feels|was worth) (better|good|like)",
            "i am struggling (to find the (words|key)|with the)",
            "how can you (be sure|get to|reach)",
            "you owe (me|us) (nothing|no)",
            "(told|said|saying|made|accused|blamed|acted|telling) ..8",
            "(so|that) you (can|could) (sleep|eat|rest) ..2",
            "i hurt you ..4",
            "i (can not|could not) sleep (on|in) (the|that|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        ],
        Examples =
        [
            "After everything I did for you.", "I haven't slept since you left me.", "You threw away four years.", "How could you.",
            "You broke my heart.", "Hope you're happy now.", "I gave you everything.",
            "I can't eat or sleep.", "You gave up on us.", "I'm a mess without you.", "The kids keep asking why you left.",
            "Everyone says you were wrong.", "I cry every night.", "You promised you'd never leave.",
        ],
        Leaves =
        [
            "You owe me nothing.", "because of what I did you felt alone", "I've paid back what I owed you.",
            "I hope you sleep better now.", "I know I hurt you.", "I told you that you had ruined my life, and it was cruel.",
            "I'll have the kids on Sunday.",
        ],
    };

    /// <summary>Word of someone new, put where it can be seen.</summary>
    public static readonly Rule JealousyBait = new()
    {
        Name = "jealousy-bait",
        Tier = Tier.Fix,
        Evidence = "fleischmann-2005",
        Why = "This is there to make them feel something. No study shows that it brings anyone back, and anger is a common answer.",
        Instead = "Take it out. Whom you see is nobody's business here.",
        Patterns =
        [
            "i (have|had) [been] (seeing|dating|sleeping with|going out with|seen|dated|gone out with|started|hooking up with|"
                + "talking to|texting|hanging out with|flirting with) [seeing|dating|talking to] (someone|a|an|other|new|people|this|"
                + "somebody|another|her|him|your)",
            "i (have been|have started|started|am|been) (seeing|dating|sleeping with|hooking up with) (someone|other|new|a [new|"
                + "really|lovely|great|nice] (girl|guy|man|woman|person|colleague|lady|bloke)|people|again|this (girl|guy|man|woman)|"
                + "another)",
            "i (have been|have started|am|started) (dating|seeing people|going on dates|dating again|on dates)",
            "i am (talking to|going out with|hanging out with|texting|with) (someone (else|new|now|who|$)|someone $|another (man|"
                + "woman|girl|guy)|a (girl|guy|new (girl|guy|man|woman)))",
            "i [have|just|have just|already] (met|found|got) (someone|a (girl|guy|woman|man|lovely|great|new)|somebody|another)",
            "i (had|have|went on|have been on|am going on|got|have got) [a|an|another|some|my first|many|lots of|two|three|four] "
                + "[amazing|great|lovely|first|hot|nice|wonderful|second] (date|dates)",
            "going on (a date|dates)",
            "there is (someone (else|new)|a new (man|woman|girl|guy|person)|another (man|woman|girl|guy))",
            "(someone|a (girl|guy|man|woman|colleague|friend|boy|bloke)) ..3 (asked me out|fancies me|likes me|wants me|is into me|"
                + "gave me (his|her|their) number|flirted with me|kissed me|chatted me up|asked for my number)",
            "asked me out",
            "my new (girlfriend|boyfriend|partner|man|woman|girl|guy|date|love|crush|fling)",
            "(other|new) (people|men|women|guys|girls) (want|notice|find|like|ask|are|treat|think|say|appreciate|see|would)",
            "plenty of (others|people|girls|guys|women|men|fish|offers)",
            "i could (have|get) (anyone|any (man|woman|girl|guy)|someone else|whoever)",
            "(matches|likes|messages|attention|numbers|offers) (on|from) (tinder|hinge|bumble|the app|dating|men|women|guys|girls|other)",
            "i (am|have been|went|joined|signed up) [back|now] [on|to] (tinder|hinge|bumble|the apps|dating apps|a dating app)",
            "getting [so much|a lot of|lots of] attention",
            "(best|better) (time|sex|night|life|date) (without you|than|with (him|her|someone))",
            "(she|he) is [a] (better|so much better|younger|prettier|hotter|kinder|richer|funnier|everything you)",
            "guess who (i|asked|texted|called|was)",
            "(he|she|they) (thinks|says|think|say|said|told me|tells me) i am (hot|beautiful|gorgeous|handsome|amazing|attractive|"
                + "sexy|special|perfect|the best)",
            "(he|she) (treats|loves|appreciates|wants|understands|respects|gets) me (better|more|like|the way|for|properly)",
            "(someone|a man|a woman) (who|that) [actually] (wants|loves|appreciates|treats|cares|respects|gets)",
            "moved on (with|to) (someone|a|her|him|somebody)",
            "(you should|wish you could|if you could) see (me|how good|who i|her|him) (now|i am|look|$)",
            "everyone (wants me|says i look|at the gym|fancies)",
        ],
        Except =
        [
            "(a|an|my|the|your) ..1 <helper>",
            "seeing someone (about|for|to (help|talk|deal|work)|who (helps|can help|works)|professional|at (the|a)) ..3",
            "(talking|spoken|talk) to (someone|a) (about|for|to (help|work)|professional|at (the|a)) ..3",
            "(met|found|seeing|got) (someone|a [man|woman|guy|girl]) (to|who) (can|will|could|helps) (help|buy|rent|take|fix|collect|"
                + "pick|look)",
            "(found|got) a (new|great|lovely) (flat|job|place|home|course|group|buyer|tenant|flatmate|therapist|counsellor)",
            "found someone (to|for) (rent|take|fix|collect|buy|the)",
            "i (have|had) a (date|dates) (for|to|from|with) (the|court|my (doctor|dentist|counsellor|therapist)|a)",
            "the dates",
            "while (we|you) (were|was) ..4",
            "(behind your back|and lied|and hid|and (did not|never) (tell|told)) ..3",
        ],
        Examples =
        [
            "I've been seeing someone.", "I had a date last night.", "I met a girl at work.",
            "People keep telling me, and a guy asked me out.", "My new girlfriend is great.", "There's someone else now.",
            "I'm dating again.", "I went on a date on Friday.", "I could have anyone.", "I'm on Tinder now.", "She thinks I'm gorgeous.",
        ],
        Leaves =
        [
            "I've started seeing a counsellor.", "I've been seeing someone about my drinking.", "I am seeing a therapist every week.",
            "I found a new flat.", "I have the dates for the summer holidays.",
            "I was seeing someone else while we were together, and I hid it.",
        ],
    };

    /// <summary>All of them.</summary>
    public static readonly Rule[] All = [Guilt, JealousyBait];
}
