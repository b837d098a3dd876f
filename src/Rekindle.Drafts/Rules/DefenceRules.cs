namespace Rekindle.Drafts.Rules;

/// <summary>What takes an apology back: blame, conditions, making it small.</summary>
internal static class DefenceRules
{
    /// <summary>Handing the blame over.</summary>
    public static readonly Rule BlameShift = new()
    {
        Name = "blame-shift",
        Tier = Tier.Fix,
        Evidence = "schumann-2014",
        Why = "This hands part of it to them. After it, nobody hears the apology.",
        Instead = "Stop before the \"but\", and keep to what you did.",
        Patterns =
        [
            "(apologise|sorry|my fault|wrong) ..2 (however|although|though|yet) ..3 (you|your)",
            "however you (did|were|are|had|have|made|never|always|could|should|started|pushed|provoked|know|left|would|must|need)",
            "(though|although|except|while|whereas) [that] you (did|were not|are not|had|started|pushed|provoked|never|always|made|"
                + "could have|should have|drove|forced|too|know)",
            "(you|u) made me (do|say|feel (so |like |small|worthless|stupid|jealous|crazy|angry|bad|guilty|alone|unwanted|invisible|"
                + "nothing|insecure|awful|terrible)|angry|mad|lose|act|jealous|crazy|lie|hide|hit|this way|like this|who|into|snap|shout|"
                + "react|this|that|so|paranoid|insecure)",
            "if you had (not|only|been|listened|told|loved|cared|trusted|just|let|given|tried|paid|shown|answered|talked|asked|come|"
                + "wanted|stayed|stopped|treated|made|said|ever)",
            "if only you (had|would|could|were)",
            "if you (were not|did not|had not|would not|would have|would) (always|so|keep|be so|make|push|act|nag|ignore|have|only|"
                + "stop|let|listen)",
            "you (are|were) the (one|person|reason) (who|that|i|why|to blame|for)",
            "you (started|caused|provoked|triggered) (it|this|me|that|the|all)",
            "you (did|really did|do) (provoke|push|start|ask for|hurt me|it too|the same|this to|that to|things|your)",
            "(takes two|two to tango|two people in)",
            "you know what you did",
            "we both (know (you|what you|that you|it was)|made mistakes|did (things|wrong|it)|said things|hurt|messed|have (faults|"
                + "things|our)|had|share|played|are to blame|were (wrong|to blame|at fault|responsible)|could have|should have|let|failed|"
                + "contributed|got things)",
            "we (are|were) both (at fault|to blame|wrong|responsible|guilty|hurt|stubborn|as bad)",
            "(neither|none) of us (is|was|were|are) (perfect|innocent|blameless|right|without)",
            "you (are|were) [not|no|hardly|far from] [exactly] (perfect|innocent|a saint|saint|an angel|angel|blameless|the easiest|"
                + "easy to (live|be|love)|easy either|without fault|free of)",
            "(you|u) (are|were) [partly|to|just as|as much|equally] (partly|just as|as (bad|guilty)|equally|also) (to blame|bad|"
                + "guilty|responsible|at fault|wrong)",
            "you (are|were) (to blame|at fault|responsible|too blame) !(for nothing)",
            "you (pushed|drove|forced|provoked|goaded|wound|baited|led|made) me (to|into|away|up|over|so|there|on)",
            "(your|ur) (fault|doing|own fault|own doing|choice too)",
            "because you (never|always|kept|keep|pushed|provoked|made|would not|will not|refused|drove|nagged|started|were (never|"
                + "being|cold|distant|flirting|away|out|busy|angry|ignoring|not|always|mean|too)|ignored|left me|did not (listen|care|love|"
                + "trust|talk|want|answer|let|give|see)|do not (listen|care|love|trust|talk)|wanted to leave|stopped|hurt|lied|cheated|"
                + "shut|are)",
            "you never (listen/listened/cared/care/trusted/trust/tried/try/loved/love/gave/give/let/asked/ask/told/tell/said/say/"
                + "wanted/want/understood/understand/appreciated/appreciate/thought/think/supported/support/apologised/apologise/once/have/"
                + "talked/talk/made/make/took/take/stood/opened/showed/show/respected/put/saw/see/noticed/believed/helped/help) !(to be "
                + "treated|for (this|that|it|any)|to be|to have to|me down|a reason|a foot|anything wrong|complained)",
            "you always (ignore/ignored/blame/blamed/nag/nagged/had/have/put/expect/expected/want/wanted/think/run/twist/start/"
                + "started/pick/picked/push/pushed/walk/walked/complain/complained/criticise/criticised/overreact/overreacted/shut/leave/"
                + "left/act/acted/play/played/need/needed/find/turn/turned/do/did/get/got) !(my back|time for|a kind|a good|kind|me "
                + "company|faith|right)",
            "(you|u) (gave|left) me no (choice|option|alternative)",
            "[had|have] no choice because you",
            "you [have] (brought|bring) (it|this|that) on [yourself|us]",
            "you (asked|were asking|begged) for (it|this|that) $",
            "what did you expect",
            "you should [not] have (known|told|said|listened|trusted|talked|asked|stayed|been|just|given|let|understood|tried|come|"
                + "waited|stopped|done|realised|seen|thought|made|acted|provoked|pushed|left|gone|ignored|answered)",
            "you could [not] have (told|said|listened|trusted|talked|asked|stayed|been|given|let|tried|come|waited|stopped|done|just|"
                + "at least|shown|answered|handled|been)",
            "you (overreact|overreacted|are overreacting|were overreacting|blew (it|this)|exaggerate|exaggerated|are exaggerating|"
                + "misunderstood|misread|misheard|got the wrong|took (it|that|this|everything) (wrong|the wrong|badly|too)|twist|twisted|"
                + "can not take a joke|read too much)",
            "you (are|were) [being|too|always|such] (sensitive|dramatic|unfair|unreasonable|childish|cruel|selfish|heartless|"
                + "impossible|crazy|difficult|cold|jealous|controlling|paranoid|needy|demanding|distant|ungrateful|hysterical|mean|toxic|"
                + "stubborn|petty|immature|insecure) !(too)",
            "(you are|you were) (a|such a) (liar|cheat|hypocrite|narcissist|child|coward|bitch|bastard|monster|drama queen|nightmare|"
                + "psycho)",
            "you (had|have|played|play|did|share|bear) [also|your] [own] (your|a) (part|share|role|half) [in|to]",
            "your (part|share|role|half) in (it|this|what|all)",
            "your (behaviour|drinking|temper|jealousy|lies|lying|cheating|flirting|nagging|attitude|coldness|mother|family|friends) "
                + "(made|drove|pushed|is what|was what|did not help|ruined|did|caused|got)",
            "^ [and|but] (did|were|are|do|have) you $",
            "as (did|were|are|do|have) you $",
            "(did|do|are|were|have) you [not] (too|either|as well) $",
            "(none of this|this|it|that|i) (would|could) (not|never) have ..4 (if you|if it was not for you|if it were not for you|"
                + "had you)",
            "(if it was not|if it were not) for you",
            "in response to (you|your|what you)",
            "(reacting|reacted|only reacted) to (you|your|what you|how you)",
            "you (hurt|lied to|cheated on|left|ignored|betrayed|abandoned|pushed|neglected) me (too|first|as well|before|either|just "
                + "as|more|and you)",
            "you did (it|the same|that) (too|first|as well)",
            "you (admit|must admit|have to admit|can not deny|have to accept|need to accept|should admit|know full well|know "
                + "perfectly|know very well|need to take)",
            "(your|you) turn to (say|apologise|own|admit|be)",
            "(look|looked|see|seeing|saw|look at|see) [at] (it|this|things|that) from my",
            "(see|hear|understand|consider|know|is|about) my side",
            "(my|both|two) sides (of|to) (the|this|it|every)",
            "put yourself in my",
            "your <kin> ..1 (hated|hates|hate|never (liked|approved|trusted)|poisoned|turned you|got in your|interfered|filled your)",
            "(push|pushed|pushing|press|pressed) my buttons",
            "(sorry|responsible|responsibility) for yours",
            "(unless|until|because|but|and|so|what) you made me [$]",
            "(you|u) made me $",
            "you (owe|could give|should give|could at least give) me an (apology|apologise)",
            "apologise to me",
            "you (drive|drove|wind|send) me (mad|crazy|up|insane|to|nuts|round)",
            "you were (shouting|yelling|lying|flirting|drinking|angry|rude|cold|unfair|jealous|as) (too|as well|also|as bad|first|at me)",
            "what (more|else) do you want (from me|$)",
            "(any|every) (man|woman|person|one|boyfriend|girlfriend|husband|wife) would have",
            "(who|anyone|anybody) would (not have|have done the same|have reacted)",
        ],
        Soft = ["but [if|because|then|when|since|only because] (you|your|u) !(not)"],
        Except =
        [
            "but you (did not (deserve|cause|do anything|ask for|make|need|get|have to|owe|know)|deserve|deserved|are not to blame|"
                + "are not responsible|were (right|kind|patient|honest|good|fair|brave|clear|there|generous|always there)|are right|do not "
                + "(have|need|owe)|can (keep|have|decide|take|ignore|always|throw|delete)|should (know|have had|not have had|never have|"
                + "have been (told|asked|able)|be able)|were not (wrong|to blame|at fault)|trusted|had (asked|told|trusted|every right|a "
                + "right|to|no part|nothing|done nothing)|have every|asked me|told me|never (did anything|deserved|asked|once complained)|"
                + "paid for|carried|were left|waited|had no|stayed|still (came|tried|helped|drove|stood|made|waited|showed)|will|may|are "
                + "free|did nothing|needed me|had a right|forgave|got)",
            "but your (trust|feelings|time|kindness|home|day|birthday|money) ..4 (mattered|matter|was|were|deserved)",
            "(as if|as though|like) you (were|are|was|had) ..4",
            "(not|never|none of (it|this) was|was not|is not|it is not|this is not) [in any way|at all] (your|ur) (fault|doing|choice)",
            "nothing (was|is|you did was) [of it] your (fault|doing)",
            "(you|u) made me (feel (loved|safe|better|happy|at home|welcome|seen|wanted|special)|so (happy|proud)|happy|laugh|smile|"
                + "proud|a better|want to|see|realise|dinner|breakfast|tea)",
            "you are not to blame",
            "you were not (to blame|at fault|responsible)",
            "you (are|were) the (one|person) (who|that) (got hurt|paid|had to|suffered|carried|deserved|waited|held|was left|trusted|"
                + "was there|tried|had|came|picked|cleaned)",
            "(you|u) (are|were) the (one|person) (i|that i) (hurt|let|lied|ignored|left|failed|shouted)",
            "you are (not|never) (being|too|unfair|unreasonable|selfish|cruel) ..4",
            "i (said|told you|called you|told everyone|claimed|pretended|acted as if|acted like|acted as though|made out) [that] [you] ..8",
            "(blamed|blaming|accused|accusing|calling|called|telling|told) you ..8",
            "(saying|said|made it sound|made it seem) [that] ..2 your (fault|doing)",
            "you should [never|not] have had to ..4",
            "you should (not|never) have (been (left|put|made)|had to)",
            "you (could not|can not) have (known|done)",
            "if you had (time|a minute|any|your key|questions)",
            "you were cold and i (did not|never|kept|took)",
            "you never (did anything|deserved|asked for (any|this|that|it)|once (complained|let))",
            "you always (had (my back|time|a kind)|made (time|me (laugh|smile|feel)))",
            "you never let me down",
        ],
        Examples =
        [
            "I apologise, however you did provoke it.", "It takes two, and you know what you did.", "I shouted, but you pushed me.",
            "You made me do it.", "If you hadn't ignored me I would not have looked.",
            "You were the one who left.", "You never listened.", "It was your fault too.", "We both made mistakes.",
            "I only did it because you never trusted me.",
            "You should have told me.", "You overreacted.", "You're not perfect either.", "You left me no choice.", "You started it.",
        ],
        Leaves =
        [
            "I shouted, but you didn't deserve it.", "You made me laugh every day.", "you never did anything wrong",
            "It was not your fault.", "You were right about my drinking.",
            "I said you were too sensitive, and that was unkind.", "I blamed you for my bad day.", "You always made time for my family.",
            "You are the one who had to explain it to your parents.",
        ],
    };

    /// <summary>Sorry only if, or sorry for what they feel.</summary>
    public static readonly Rule Conditional = new()
    {
        Name = "conditional",
        Tier = Tier.Fix,
        Evidence = "lewicki-2016",
        Why = "This apologises for their reaction, or only in case. It does not own the act.",
        Instead = "Say the act: \"I'm sorry I ...\", with what you did.",
        Patterns =
        [
            "(sorry|apologise|apology|regret|regrets|apologies) [it|this|that|to you|you|for it|and] (if|in case|whether|should) "
                + "!(that is all)",
            "(sorry|apologise|apologies|apology|regret) (for|about) [any|anything|whatever|everything|all] (anything|any|whatever)",
            "(sorry|apologise|apologies|regret) (for|about|that|to hear) [how|the way|what|that] (you|u|he|she|anyone) (feel|felt|"
                + "are feeling|were feeling|may|might|took|take|think|thought|see it|saw it|got (upset|hurt|offended|angry)|are (upset|"
                + "hurt|offended|angry|unhappy|disappointed|mad|cross)|were (upset|hurt|offended|unhappy|disappointed|angry)|misunderstood|"
                + "did not like|interpreted|perceived|reacted|can not|could not (see|take|handle|understand)|found)",
            "sorry (you|u) (feel|felt|are feeling|were feeling|took|think|thought|see it|saw it|got (upset|hurt|offended|angry)|are "
                + "(upset|hurt|offended|angry|unhappy|disappointed|mad|cross)|were (upset|hurt|offended|unhappy|disappointed|angry)|"
                + "misunderstood|did not like|interpreted|perceived|reacted|can not|could not (see|take|handle|understand)|found it|had a "
                + "problem|have a problem)",
            "if (i|we) [have|had|ever|may have] [ever] (hurt|upset|offended|wronged|disappointed|embarrassed) [you|anyone|your feelings]",
            "if (i|we) [have|had|ever|may have] [ever] (made you|did (anything|something|wrong|hurt|upset|make)|do|said (anything|"
                + "something|the)|done (anything|something|wrong)|caused|came (across|off)|let you down|got (anything|something|it) wrong|"
                + "crossed|overstepped|failed you|was (wrong|out of line|harsh|rude|unfair|hurtful|too|a bit|cold))",
            "if (my|anything|something|what|it|that|this) ..4 (hurt|upset|offended|came across|made you|caused|bothered|annoyed|"
                + "sounded|seemed) !(kids)",
            "if (you|u|anyone|anybody|someone|she|he) (felt|feel|was|were|are|got) (hurt|upset|offended|bad|uncomfortable|ignored|"
                + "neglected|attacked|let down|disrespected|left out|insulted|unloved|wronged|pushed|pressured|that way|like that|like i)",
            "(mistakes|errors) were made",
            "(things|words) (were|got) (said|done|heated|out of hand)",
            "(may|might|could) [well] have (hurt|upset|offended|caused|been (wrong|hurtful|unfair|rude|harsh|a bit)|made you|come "
                + "across|let you down|said something|done something|gone too far|overreacted|seemed|sounded|felt)",
            "whatever (it (is|was)|i|you think|i have|i may|i might|that)",
            "whatever (i|it is i|it was i|it is that i) (did|have done|said|may|might)",
            "to (whatever|the) extent",
            "(was not|never) my intention (but|if) ",
            "(i guess|i suppose|fine) [then] [i am|im] (sorry|i apologise)",
            "(i guess|i suppose) i (owe|am|should|was)",
            "sorry (you|u) (were|are) ..1 (so|too)",
            "sorry (not sorry|but not)",
            "(for|about) the way (you|u) (feel|felt|took|reacted)",
        ],
        Except =
        [
            "sorry if (this|it) (is|was) (a bit|a|an) ..1 (short notice|late|early|odd|strange|out of the blue|bad time)",
            "sorry if (this|it) is (late|early|short notice|sudden|awkward)",
            "sorry if (you|we) (already|have already)",
            "not (sorry if|a sorry if) ..4",
            "do not (know|care) (if|whether) ..8",
            "if you feel (like|up to|able|ready) ..3",
            "(said|saying|wrote|told you) [i am|i was] sorry if ..8 (wrong|not an apology|no apology|empty)",
            "(you|u) felt ..6 (because|when) (i|of (me|what i|my))",
        ],
        Examples =
        [
            "Sorry if I hurt you.", "I'm sorry you feel that way.", "I am sorry for how you feel about what happened.",
            "I regret it if my words came across badly.", "I apologise for anything I did.",
            "If I hurt you, I'm sorry.", "I'm sorry you took it that way.", "I may have upset you.", "Mistakes were made.",
            "Sorry for whatever I did.", "I guess I'm sorry.", "im sorry if u felt ignored",
        ],
        Leaves =
        [
            "I'm sorry I hurt you.", "I'm sorry I made you feel that way.",
            "I’m sorry you had to carry that alone when I ignored the bills.", "If you want space, I'll respect that.",
            "If you'd rather I don't write again, I won't.", "I'm sorry you felt alone because I was never home.",
        ],
    };

    /// <summary>Making it small.</summary>
    public static readonly Rule Minimise = new()
    {
        Name = "minimise",
        Tier = Tier.Fix,
        Evidence = "schumann-2014",
        Why = "Only they can say how bad it was.",
        Instead = "Take it out and leave the act as it was.",
        Patterns =
        [
            "(was|were|is|am|are|did) [only|all|merely|meant as] (joking|kidding|teasing|messing|messing about|messing around|banter|"
                + "a (joke|laugh|bit of (fun|banter|a laugh)|silly|tiny|harmless|misunderstanding|one (time|off)|kiss|text|small|little|"
                + "minor|drunken kiss|moment)|one (kiss|time|night|text|drink|mistake|lie|little|small|silly|stupid)|once $|words|harmless|"
                + "nothing (serious|really|to)|only once)",
            "(was|were|is) only (trying|a|an|the|one|once|being|flirting|talking|looking|friends|words|money)",
            "(was|is|were) not [all] (that|such|so|too|as) (bad|serious|big|important|terrible|awful|huge|much|often|wrong) !(of you)",
            "not [such|that|too|exactly] [a] [big|huge|terrible] (deal|crime|tragedy|big|disaster|thing to)",
            "(no|hardly a|hardly) big deal",
            "not the end of the world",
            "(nothing|not much) [really|serious|actually] happened",
            "(it|she|he|they|that|this|the kiss|the texts|the night) (meant|means|was) nothing",
            "(did|does) not mean (anything|a thing|that much)",
            "i only (kissed|texted|looked|read|said|did|checked|lied|shouted|slept|went|spent|took|missed|forgot|hit|pushed|flirted|"
                + "drank|had|wanted) !(thought of myself|of myself|cared about myself)",
            "(could|might) have been worse",
            "(other people|everyone|everybody|all couples|every couple|lots of people|most people|plenty of people|people|all men|"
                + "all women|couples) (do|does|did|have|has|goes|go|fight|fights|argue|argues|lie|lies|make|makes|flirt|cheat|says|say|"
                + "forget|forgets) (it|this|that|much|far|worse|through|things|mistakes|stuff|at|all|the|sometimes|$)",
            "blown [way] out of (proportion|all)",
            "(big deal|mountain|drama|fuss|scene) (out of|about|over) (nothing|it|a|this|such|something)",
            "(there are|i have done|people do|people have done|you have done|far|much) worse [things]",
            "at least i (did not|never|was|am|told|tried|have|do not|only|apologised|came|stayed|owned|admitted)",
            "(it is|it was|that is|that was|all) [all] in the past",
            "(water under|under the bridge)",
            "you (should|need to|could|can|have to|might|must) (get over|move on|let (it|this|that) go|move past|stop dwelling|"
                + "forget|put it behind|relax|calm|lighten)",
            "(get|got) over (it|yourself) $",
            "can we [not] [move|put|get|forget|leave] (move on|put it behind|get past|forget (it|about|this)|leave it)",
            "(let us|we should|we can) (forget|move on|move past|put (it|this|that) behind|leave (it|that) (there|behind))",
            "(a|one|my|that) (little|small|silly|tiny|minor|single|slight) (mistake|lie|thing|kiss|slip|error|mishap|argument|fight|"
                + "misunderstanding|white lie)",
            "(one|a single) mistake",
            "all (it|that|this) was $",
            "so what if",
            "(does not|did not|should not) (count|matter)",
            "nobody (died|got hurt|is perfect)",
            "no one (died|got hurt|is perfect|was hurt)",
        ],
        Except =
        [
            "(not|never|no longer|more than) [a|an] [just] (joke|one|small|little|once|harmless|only|banter) ..3",
            "(told|said|saying|telling|tell|pretended|acted|called|calling|treated|insisted|claimed|made) ..8",
            "(was|is|were) not (one|only) ..3",
            "i only (thought|cared|saw|wanted) (of|about) (myself|me|mine)",
            "which (did|does) not (matter|count|excuse)",
            "(only|just) (myself|me|i) ..2 (to blame)",
        ],
        Examples =
        [
            "It was just a joke.", "It wasn't that bad.", "It's not a big deal.", "It meant nothing.", "I was only joking.",
            "It was only one time.", "Everyone does it.", "At least I never cheated.",
            "You should just move on.", "It was one silly mistake.", "You're making a fuss about nothing.",
        ],
        Leaves =
        [
            "I told you it was just a joke, and it was cruel.", "I said it wasn't a big deal when it was.", "It was not a small thing.",
            "I only thought of myself.",
        ],
    };

    /// <summary>All of them.</summary>
    public static readonly Rule[] All = [BlameShift, Conditional, Minimise];
}
