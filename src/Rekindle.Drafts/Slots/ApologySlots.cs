namespace Rekindle.Drafts.Slots;

/// <summary>The good parts of an apology, in the order in which they are shown.</summary>
internal static class ApologySlots
{
    private static readonly string[] ChangePatterns =
    [
        "i [have|had|since|already|then] (booked|joined|enrolled|registered|begun|deleted|uninstalled|returned|repaid|refunded|"
            + "replaced|repaired|mended|cleared|cancelled my|closed|blocked the|handed|poured|transferred|arranged|unfollowed|sorted|"
            + "contacted (a|the|my)|made an appointment|made (a list|a start|arrangements)|set (up|aside|a|my|an)|signed (up|on|in)|gone "
            + "(to|back to)|been (going|sober|clean|seeing a|to (a|the|my|see|six|five|four|three|two|every)|working (on|with)|in "
            + "(counselling|therapy|treatment)|attending|learning|practising|keeping|turning|leaving|putting|saving|paying|talking to (a|"
            + "my)|honest with (my|the|your))) ..1",
        "i have [since|already|now|also] (started|stopped|quit|given|told|asked|paid|posted|put|left|moved|sold|apologised|spoken|"
            + "talked|written|thrown|changed (my (shifts|job|hours|number|plan|routine|phone|evenings|password)|jobs|shifts|how|the way)|"
            + "cut|taken|turned|found (a|an)|kept|learned to|learnt to|bought|dropped|switched|explained|bagged|packed|fixed|got (a|an|"
            + "help|rid|your|the|myself)|removed|reported|come clean|owned up|admitted|sent|wiped|shut|promised my|handed|ended|broken off|"
            + "cancelled) !((seeing|dating) (someone|other|people|a (girl|guy|man|woman|new))|up on|my heart|everything|(you|my friends|my "
            + "mum) (how|that i (love|miss)))",
        "i (started (a|my|seeing a|going|therapy|counselling|treatment)|quit (drinking|smoking|gambling|in)|gave up (drinking|"
            + "smoking|gambling|alcohol|the)|stopped (drinking|smoking|gambling|betting|checking|working late)|joined (a|an|the)|booked|"
            + "paid (it|you|them|the (money|bill|garage|rent|deposit)) [back]|signed up|deleted (the|my|your number|every)|told (your|my|"
            + "our|her|his) <kin> ..1 (the truth|that|what i|it was|i)|apologised to|went to (a|an|my first|see|the doctor|counselling|"
            + "therapy)|returned (your|the)|posted (your|it|them|the|back)|replaced (your|the|it)|spoke to (a|my) (<helper>|doctor)|talked "
            + "to (a|my) (<helper>|doctor)|saw (a|my) [new] <helper>) ..1",
        "i (am|have been|was) [now|already|currently|finally] (seeing|working with|meeting|talking to|in touch with|on a waiting "
            + "list|on the waiting list|going to|attending|in|on a|doing|taking|learning|halfway through|part of|practising|paying|saving|"
            + "putting|leaving|keeping) [a|an|my|the] [new|good|weekly|proper] (<helper>|counselling|therapy|treatment|rehab|aa|course|"
            + "courses|class|classes|group|programme|program|meeting|meetings|anger|steps|payment|it back|you back|list|waiting|to (listen|"
            + "ask|wait|stop|leave|say|tell|notice|count|walk|breathe)|away|off|my phone|back|instalments|the money|money)",
        "i (see|meet|go to|attend|talk to) (a|my|the|an) [new] (<helper>|group|meeting|class|course|aa)",
        "i (go|went) to (counselling|therapy|aa|meetings|a group|a meeting|a course|classes|my first)",
        "[seeing|working with|see] (a|my|the) <helper> [now|every|each|on|since|about|to]",
        "(counselling|therapy|treatment|meetings|sessions|course|programme|program|first (session|meeting|appointment)|appointment) "
            + "..1 (starts|start|started|begins|began|is on|is booked|is next|every|each|on|since|this|next|twice|once|now)",
        "i (start|begin|have my first|have (a|an) [first] (appointment|session|place)) ..4",
        "your (key|keys|things|books|boxes|money|deposit|share|half|coat|jumper|records|stuff|clothes|letters|guitar|bike|ring|"
            + "passport|laptop|camera|plants|pictures|post|parcel|bag|bags|furniture|dress|tools|headphones|charger|jacket) ..3 (is|are|"
            + "have|has|was|were|will be) ..2 (in|on|at|with|by|back|packed|ready|waiting|been|posted|left|returned|paid|transferred|"
            + "repaired|replaced|sent|coming|yours)",
        "(the|your|our|all the|all of the|every|all) (money|loan|debt|deposit|bill|bills|rent|key|keys|account|pictures|app|apps|"
            + "bottles|cards|repair|fence|window|door|car|vase|screen|phone|ring|log in|password|passwords|tracker|messages|course|final "
            + "payment|first payment|payment) ..2 (is|are|has been|have been|has|was|were) ..1 (in your|in the post|paid|settled|cleared|"
            + "back|transferred|returned|fixed|repaired|replaced|gone|deleted|closed|cut up|cancelled|booked|sorted|off|out of|on its|on "
            + "the way|yours|mended|changed|done)",
        "i <will> [be|also] (pay|paying|paid|repay|return|returning|replace|repair|transfer|refund|reimburse|cover|drop|bring|post|"
            + "send|leave|hand|move|delete|settle|collect|fix|clear|cancel|tell (your|my|our|the) <kin>) (you|it|them|your|the|off|half|my|"
            + "back|every|all|what|for|that|everything i|with|full) !(alone $|a message)",
        "(since then|these days|from now|now) ..2 i (do not|no longer|leave|keep|ask|wait|listen|say|tell|go|stop|put|have|am|turn|"
            + "write|check|never|call|plan|set|pay|share|count)",
        "i (no longer|do not) (drink|smoke|gamble|check|keep|have|use|go|read|carry|look|shout|see|work (late|weekends|nights)|own|"
            + "take|make|bet|touch) [any more|now|your|at] ..1",
        "(the|your|full|every|whole|first|last) ..3 (amount|money|sum|penny|share|deposit|rent|payment|instalment) ..2 (went|goes|"
            + "has gone|came|arrived|back|landed|sent|cleared)",
        "i [have|had] (took|taken|take) (it|them|that|those|the ..2) (down|off)",
        "i have told you (the|all|everything) ..4",
        "(and|have|since) paid (it|the money|every penny|all of it|them) [all] back",
        "[i] [have] [also|since|and] asked (them|everyone|the others|others|people|my <kin>) (to|not to) (delete|stop|remove|leave|"
            + "help|hold|keep|look|check)",
        "i have (blocked|barred|banned|removed) (myself|my own|it|the|them)",
        "i have (moved (out|into|in with|away|to)|set up|told everyone|written to|been to|gone to)",
        "(my|a) (sister|brother|mum|friend|dad|mate|sponsor) ..1 (looks after|holds|keeps|has) (my|the) (card|cards|money|phone|"
            + "account|keys)",
        "(in|through|started|starting|doing|having|into) (therapy|counselling|treatment|rehab|recovery|aa)",
        "i am (dealing|working|getting help|getting treatment|paying|learning) [with|on|for|it|to] ..4",
        "i now (ask|wait|leave|listen|say|tell|go|stop|put|keep|turn|write|check|plan|call|count|walk|pay|share|take|work)",
        "i [have|am|have been] [now] (sober|clean|dry|off (drink|the drink|social|my phone)) ..2",
        "(months|weeks|days|month|week) [sober|clean|dry|without a drink|without drinking|without betting|off]  (sober|clean|without|"
            + "off|dry)",
        "(not|have not|has not) (had a drink|touched a drink|drunk|had a drop|placed a bet|bet|smoked|gambled|raised my voice|"
            + "shouted|missed a) ..3 (since|in|for|now|at)",
        "(first|next|second|last|every|each) (session|meeting|appointment|class|instalment|payment) (is|was|went|on)",
        "(it is|they are) [back] (at|with|in) your ..1",
        "(has|have|is|was) [been] (taken|removed|cleared) (your|from your|off your) ..2",
        "(told|apologised to|written to|spoken to|explained to|owned up to) (your|our|my|the) ..1 (mum|mother|dad|father|parents|"
            + "sister|brother|family|friends|friend|boss|landlord|team|children|kids) ..2 (the truth|that|what|myself|it was|and|about|$)",
        "i (set|have set) [up]  ..2 (standing order|direct debit|reminder|reminders|payment|alarm|rule|savings)",
        "(standing order|repayment plan|payment plan|direct debit)",
    ];

    /// <summary>Sorry that I did; not sorry if.</summary>
    public static readonly Slot Regret = new()
    {
        Name = "regret",
        Patterns =
        [
            "sorry !(if|in case|whether|you (feel|felt|took|think|thought|see)|not sorry|but|however|to (bother|trouble|disturb|"
                + "write)|about any|for any|for whatever|that you (feel|felt|took|think|thought))",
            "i (apologise|regret|repent|am ashamed|feel ashamed|feel terrible|feel awful|feel sick|feel bad|feel remorse|am "
                + "remorseful|am full of regret) !(if|nothing|for any|in case|for whatever|meeting|knowing)",
            "(owe|owed) you [an|a] [honest|proper|real|full|long overdue] (apologise|apology|sorry)",
            "(my|this is my|this is an|an|a) [sincere|honest|full|real|proper|belated] (apology|apologise) !(if)",
            "apologise for",
            "[to] apologise (to you|for|properly|that i)",
            "i wish i (had not|had never|could take|had (told|listened|come|been|asked|said|stopped|done|stayed|treated|kept))",
            "i (take it|take that|take them|take those words) back",
            "i (am|was) ashamed",
            "my regret",
            "(with|full of|deep) (regret|remorse|shame)",
        ],
        Except =
        [
            "(not|never|no|stop (saying|being)|said|saying|say|is not the word) [that] [i am|i was] sorry (not|if|but) ..2",
            "i am not (sorry|going to apologise|apologising)",
            "(am not|will not|not going to|never) (sorry|apologise|regret) ..2",
            "sorry for (yourself|myself)",
            "feel sorry for",
        ],
    };

    /// <summary>The act itself.</summary>
    public static readonly Slot SpecificAct = new()
    {
        Name = "specific-act",
        Patterns = Acts.Patterns,
        Except =
        [
            .. ChangePatterns,
            "if i [have|had|ever] ..8",
            "i (went|got|started|took) [to] (counselling|therapy|help|advice|sober|better)",
            "i (left|kept) you (alone|in peace) (as|so|like)",
            "i (asked|paid|waited|worked|came|stayed) (for|with|because) you asked",
        ],
    };

    /// <summary>Owned, with nothing that takes it back.</summary>
    public static readonly Slot Responsibility = new()
    {
        Name = "responsibility",
        TakenBackByBut = true,
        Patterns =
        [
            "(it|that|this|what happened|all of it|all of this|all of that|everything|which|they|those|these|the (choice|decision|"
                + "fault|mistake|blame|responsibility|lie|lies)) (was|is|were|are) [all|entirely|only|nobody else|wholly|mine and] (my|"
                + "mine|on me|down to me|me|my own|up to me) !(birthday|mum|friend|home|phone|job|way of)",
            "(my|mine|my own) (fault|choice|doing|decision|mistake|responsibility|failing|failure|wrong|error|lie|lies|part|actions|"
                + "behaviour) (and|alone|not|to|entirely|$|was|were|is|from)",
            "(it|that|this|which|what i did|what i said|doing (that|this|so|it)|to do that|how i (behaved|acted|spoke|treated|"
                + "handled)|i know|it|that behaviour|my behaviour|my (anger|jealousy|temper|silence|words|tone|drinking|texts)|they|those "
                + "words|the (way|things) i ..2) (was|is|were|are) [not|never|only] (wrong|unfair|unkind|cruel|selfish|unacceptable|"
                + "inexcusable|cowardly|hurtful|disrespectful|thoughtless|careless|dishonest|mean|childish|controlling|a betrayal|a breach|"
                + "a lie|a choice|ok|right|fair|acceptable|all right|kind|shameful|unjust|a choice|a bad choice|a rotten|a lousy|poor|out "
                + "of line|awful|terrible|horrible|disgraceful|betrayal|rude|invasive|harsh|cold|uncalled|arrogant|petty|abusive|abuse|"
                + "harassment|theft|stealing|lazy|taking advantage|heartless|spiteful|vindictive|pathetic|lousy|manipulative|bullying|"
                + "sneaky|intrusive|humiliating|ugly|vile|patronising|condescending|unforgivable|sexist|reckless|dangerous|irresponsible|"
                + "deceitful|two faced|a coward|coward|spite) !(that you|of you|for you to|when you)",
            "(it|that|this|which|they) (was|is|were) [also|both|a|an|my|plain|pure] (racist|disloyal|disloyalty|fraud|homophobic|"
                + "ableist|snobbish|"
                + "inconsiderate|insensitive|ungrateful|hypocritical|malicious|nasty|foul|wicked|low|cheap|shabby|snide|smug|entitled|"
                + "greedy|"
                + "possessive|negligent|negligence|disgusting|indefensible|inappropriate|offensive|degrading|demeaning|dismissive|"
                + "neglectful|neglect|"
                + "ignorant|tactless|brutal|treacherous|underhand|violent|violence|assault|cowardice|lying|cheating|gaslighting|blackmail|"
                + "violation|"
                + "invasion|crime|betrayal|jealous|jealousy|insulting|mocking|belittling|overbearing|pushy|paranoid|unreasonable|"
                + "unjustified|undeserved)",
            "(terrible|awful|horrible|rotten|nasty|cruel|selfish|stupid|mean|bad|hurtful|unkind|wrong|lousy) (thing|way) to (do|say|"
                + "treat|act|behave|speak)",
            "you [have|had] every (right|reason) to (be|feel|leave|go|hate|doubt|distrust|walk|expect)",
            "only [one|person] responsible",
            "(not|never) (ok|right|fair|acceptable|all right|kind) of me",
            "(wrong|unfair|unkind|cruel|selfish|cowardly|unacceptable|dishonest|thoughtless|careless|rude|mean|wrong thing) (of me|for me)",
            "i (was|am|know i was|was in the) [the one] (wrong|at fault|to blame|responsible|in the wrong|the one (who|to)|out of "
                + "line|unfair|unkind|selfish|cruel|dishonest|a coward|unreasonable|harsh) !(about (the (time|date|film))|too)",
            "i (own|owned|accept|admit|acknowledge|recognise|recognize|take|carry|hold|bear|shoulder) [up to] [it|that|this|all|full|"
                + "the|my|complete|every|sole|what|the whole|whole] [of] [full|the|my] (it|that|this|responsibility|blame|fault|part|what "
                + "i|behaviour|consequences|actions|all of it|mistake|wrong|weight|lot|bit|i was wrong)",
            "i (own|accept|admit) (it|that|this|what)",
            "(full|all|complete|sole|entire) responsibility",
            "(blame|fault|responsibility) (is|was|lies|rests|sits) ..2 (mine|me|myself)",
            "i could have (told|come|said|called|asked|stopped|helped|been|stayed|done|listened|gone|walked)",
            "(every|each) [single] [one] [of them] (was|is) (mine|my|a choice)",
            "(nothing|no reason|no amount of stress|none of (that|it)) [that|which|is|makes|can|will] ..2 (excuses|excuse|justifies|"
                + "justify|all right|ok|right|an excuse)",
            "(and|then) (chose|decided) (to|not to)",
            "(jealousy|anger|temper|drinking|debt|debts|problem|failing|lie|lies|part|mess|job|cowardice|insecurity|behaviour|words|"
                + "mistrust) (was|were|is|are) [all] (mine|my own|on me)",
            "(they|those|all|it) (were|was) [all] (lies|a lie|untrue|made up)",
            "(the|a) coward way",
            "(laziness|cowardice|selfishness|pride|carelessness|jealousy|thoughtlessness|failing) on my part",
            "not (mine|my place|my (secret|story|news|call|business)) to",
            "(no|not an|never an|not any) (excuse|excuses|justification|good reason|one else|one to blame)",
            "(there is|i have|has|have|with|making|make|offer|without) (no|not|without) [any|real|good] (excuse|excuses|"
                + "justification|defence|right)",
            "without (excuse|excuses)",
            "no one [else] fault",
            "(nobody|no one|nothing) [else] (made|forced|pushed|told|asked|makes|excuses|justifies) (me|it|that|what)",
            "i (should|ought to) (not|never) have",
            "i should have ..1",
            "i (chose|decided|opted) [not] to",
            "i (made|make) (that|this|the|a|my) [bad|wrong|selfish|poor|terrible|stupid|conscious] (choice|decision|mistake|call)",
            "i had (no|every chance) [right|business|reason|cause] (right|business|reason|to (tell|stop|say|come|be))",
            "i [have] (broke|broken|betrayed|abused|lost|damaged|failed|breached|misused) (your trust|your confidence|my word|my "
                + "promise|the trust|our trust|you|a promise)",
            "i (let you down|failed you|did wrong|got it wrong|got that wrong|handled (it|that|this|things) (badly|wrong|poorly|"
                + "terribly)|behaved (badly|terribly|appallingly|selfishly|unfairly)|acted (badly|selfishly|unfairly|wrongly|out of)|"
                + "treated you (badly|unfairly|poorly|like|terribly|as)|did [you] (wrong|that|this) (knowingly|and))",
            "i did that",
            "i knew (it|that|better|exactly|what|how|you) ..3 (wrong|better|hurt|anyway|did|not|doing|trusted)",
            "i knew better",
            "(none of (it|this|that)|nothing|it|this|that) (was|is) [not|never] [any of] [on] (your (fault|doing|failing)|you) $",
            "(not|never) your fault",
            "none of (it|this|that) (was|is) (your|on you)",
            "you (did nothing|had done nothing|did not do anything|were not) (wrong|to (deserve|cause|blame)|to deserve)",
            "(lies|lie|rests|sits) (with|on) me",
            "(on|down to) me (and|alone|not|$|entirely)",
            "i (can not|could not|will not) (blame|justify|excuse|defend) ..2",
            "(blame|fault|responsible) (no one|nobody|only) (but|except|other) (me|myself)",
            "i (alone|myself) (am|was|did|chose|decided|made)",
            "(me|mine) and (me|mine|nobody|no one|not) [else|alone|you]",
            "you were right (to|about (me|my|how|that|it)|and i was|that i)",
            "i put (myself|my ..1|work|the (game|job)|drinking|them) (first|before you|above you|ahead)",
        ],
        Except =
        [
            "i know (you|it) (was|were) (wrong|unfair) of you",
            "i should have (known (you|better than to trust)|left you|never trusted|never met|guessed)",
            "i should (never|not) have (met|trusted you|believed you|come back to you|loved)",
            "i was wrong (about|to (trust|love|believe|think (you|we))) (you|us|we)",
            "(partly|partially|some|in part) (my|mine|to blame) ..1",
            "not (only|all|entirely|wholly|just) (my|mine|me|on me) ..1",
            "(is|was|it) (not|never) (my|mine|on me) !(to|place|secret|story|news) ..1",
            "i (am|was) (not|never) (wrong|at fault|to blame|responsible) ..1",
            "(if|whether) (it|that|this) (was|is) ..1 (my|mine|wrong)",
            "what you (did|said) ..1 (was|is) ..3",
        ],
    };

    /// <summary>What it did to them, as fact.</summary>
    public static readonly Slot Effect = new()
    {
        Name = "effect",
        Patterns =
        [
            "you [did not|always|really|both|all] (deserve/deserved) [so much|far|much] [to|a|an|the|that|any|it|this|more|better|"
                + "none|someone|honesty|respect|peace|kindness|truth|not]",
            "(it|that|this|which|what i did|what i said|my ..2|i|they|doing so|and|the (lie|lies|shouting|silence|messages|calls|row|"
                + "money|words)) [have|has|must have|will have|had] [only|also|then] (left|made|cost|put|hurt|embarrassed|humiliated|"
                + "frightened|scared|robbed|took|forced|broke|wounded|shamed|upset|lost|ruined|spoiled|spoilt|damaged|kept|wore|caused|"
                + "drove|gave|meant|shook|exhausted|worried|isolated|pushed|stopped|hurts|destroyed|shattered|betrayed|let|belittled|"
                + "undermined|cut|stole|denied|wrecked|stressed|weighed|drained|disappointed) ..1 (you|your)",
            "(it|that|this|which|what i did) (meant|means) [that] you",
            "(left|leaving|made|making) you [to|with|all|in|on] [feel|feeling|waiting|sitting|standing|alone|carry|carrying|deal|"
                + "dealing|look|pay|cry|doubt|question|afraid|anxious|ashamed|embarrassed|lonely|small|stupid|worry|worried|wonder|explain|"
                + "the|your]",
            "you [have] [had|must|may|often|always|both] [well] had to !(push|ruin|start|go and|be so|always|make (it|this|"
                + "everything)|be right|win)",
            "you (must|will|would) have (felt|been|dreaded|wondered|thought|cried|known|lost|had|hated|feared|worried|needed|hoped|"
                + "waited|doubted|found) !(known (what|it))",
            "(found|find|finding) out (from|through|by|in|at|when|that|on|about)",
            "you (reached|tried|begged|pleaded|cared|helped|carried|held|kept|gave|put|asked me|told me|warned|supported|forgave|"
                + "believed|hoped|dreaded|hid|apologised|covered|cooked|planned|got) ..6 (nothing|alone|anyway|and i|every|still|back|"
                + "never|time|no one|while|without|for me|again|twice|three|times|on your own|by yourself|me|yourself)",
            "you (were|ended up|got|had been|felt|have felt|must have felt|spent|sat|stood|waited|slept|cried|lost|missed|carried|"
                + "paid|walked|ate|went|stopped|could not|no longer|never|did not (feel|know|sleep|get|have|trust)|started|came home|drove|"
                + "celebrated|faced|dealt|worried|trusted|lay|learned|learnt|heard|found out|stayed|had (no|a right|trusted|told|asked|"
                + "planned|cooked|waited|nobody|to)|needed|looked|wondered|doubted) [left|all|too|so|to|up|there|that] (alone|hurt|"
                + "humiliated|embarrassed|frightened|scared|afraid|lonely|ignored|small|unsafe|unwanted|watched|ashamed|stupid|invisible|"
                + "abandoned|betrayed|exhausted|worried|anxious|crying|waiting|on your own|by yourself|without|in (tears|front|the (rain|"
                + "cold|dark)|your own|a (hard|horrible|bad))|me|trust|sleep|your|the|with|for|and|feel|feeling|home|an|a|hours|money|one|"
                + "it|at|up|relax|rely|like|unloved|unheard|unimportant|worthless|second|left|hearing|telling|asking|confiding|no one|"
                + "friends|out|there|everything|nothing|inviting|singing|nights|weeks|months|that|bringing|doubting|not|trusting|me to|"
                + "walking|apologising|anything|holding|how|whether|what)",
            "your (trust|confidence|birthday|evening|night|day|privacy|sleep|savings|peace|home|feelings|sense|friends|family|mum|"
                + "sister|weekend|plans|work|holiday|graduation|wedding|christmas|self) ..3 (was|were|is|are|broken|ruined|spoiled|spoilt|"
                + "gone|suffered|paid|lost|had|saw|hurt)",
            "(lost|losing|broke|broken|betrayed|damaged|destroyed|took|cost|shook) [you] your (trust|confidence|sleep|savings|"
                + "privacy|peace|faith|home|friends|money|job|weekend|evening|birthday|time|sense|safety)",
            "you (<felt>) !($)",
            "(she|he|they|your ..1|the <kids>) (stopped|stood|waited|asked|refused|lost|hid|wondered|spoke|went|ended|swam|ate|sat|"
                + "came|kept|found|learned|learnt|paid|missed)",
            "you (ate|kept|spoke|knew (nothing|no)|went (alone|home|without|to (bed|work|hospital)|along)) ..1",
            "you (stopped|worked|made) !(me|it|loving|caring|us|him|her|a mistake|mistakes|fun|it clear|sure)",
            "(she|he|they|the <kids>|<kids>|your <kin>) (was|were|felt|cried|thought|had to|spent|lost|saw|heard|could not|did not "
                + "know|never) ..1 !(wrong|right|at fault|to blame|there)",
            "(cost|robbed) you",
            "(took|taken|stole|stolen|kept|robbed) ..4 (from|away from) you",
            "you [have] (lost|missed|gave up|went without|did without|ended up|came home|sat|stood|waited|wept|cried|slept|woke|lay|"
                + "suffered|worried|dreaded) !(it with me|your (mind|temper))",
            "(humiliating|frightening|lonely|awful|terrible|horrible|exhausting|painful|embarrassing|hard|scary|degrading|miserable|"
                + "unsafe|hurtful) [for you|it was|it is|to (hear|find|see|read|live|sit|carry)] (for you|it must|that must|to (hear|find|"
                + "see|read|live|sit|carry))",
            "(it|that|this) (must|will) have (been|felt|hurt|made|left|seemed)",
            "how (it|that|this) (felt|must have|made you|looked) [to you|for you]",
            "(hurt|frightened|scared|embarrassed|humiliated|exhausted|worried) you ..1 (deeply|badly|and|when|in front|a lot|for|by|"
                + "more|so|every|to|at|over|it)",
            "(hard|painful|frightening|humiliating|lonely|embarrassing|unfair|awful|horrible|exhausting|scary|unsafe|hurtful|"
                + "miserable|upsetting|stressful|unsettling|disrespectful) (for|on|to) you",
            "(i|i can|now i|i do) (see|know|understand|realise|realize) [now|that|how] [that|how|much|what] ..4 (hurt|cost|"
                + "frightened|lonely|alone|humiliating|scared|left|harm|pain|damage|did to) [to] (you|your|was|must|that|it)",
            "how (much|deeply|badly|lonely|hurt|alone|frightening|humiliating|small|unsafe|scared|hard|tired|painful|embarrassing) "
                + "..3 (you|your|it)",
            "(hurt|harm|pain|damage|upset|embarrassment|worry|stress) (it|that|i|this|my) ..1 (caused|did|brought|put|gave) ..1",
            "(caused|causing|brought|gave) you ..2 (pain|hurt|worry|stress|harm|trouble|embarrassment|grief|sleepless|fear)",
            "because of (me|what i (did|said)|my)",
            "(mattered|meant) [much|a lot|everything] to you",
            "and (were|was|did|had) you $",
            "[you] felt (watched|alone|small|unsafe|humiliated|ignored|lonely|worthless|invisible|stupid|second|betrayed|abandoned|"
                + "like|as if|unwanted|scared|afraid|embarrassed)",
            "(alone|on your own|by yourself) (with|at|in|on|for|when|while|to|that|and)",
            "(your) (mum|dad|sister|brother|family|friends|parents|colleagues) (had to|saw|heard|were|was) ..3",
        ],
        Except =
        [
            "if (it|that|this|i|you) ..6",
            "i (hurt|upset|disappointed|wronged|betrayed) you [down|badly|deeply] $",
            "you made me ..4",
            "(miss|missed) you ..4",
            "you left (me|us|it|this|and|when|without|because|so|for) ..2",
            "you (could|did|would|can|do) not (bother|care|be bothered|try|love|listen|trust|want|like|talk|let me|believe me|"
                + "support|understand|help me|give me|answer|fight) ..3",
            "you never ..4",
            "never you ..4",
            "you (were|are|was) [also|the|not|a|always|never|so|too|only|being|my|both|just|no|partly|the one who|one] (the (one|"
                + "best|love)|best|one (who|that)|wrong|to blame|at fault|angry|cold|jealous|unfair|my|perfect|flirting|shouting|lying|"
                + "drinking|rude|saint|everything|world|right|distant|difficult|mean|selfish|out of|online) ..3",
            "you (could|did) (have|it|that|this|the same|too|provoke|push|start) ..2",
            "you (told|said|called|asked|gave|took|put|got|kept|wanted|chose|had|held|blamed|ran|walked|moved|did|lost|found|got|"
                + "stopped|started) (me|a part|your part|in|away|out|off|on|it (on|coming)|over|no right|someone|it with me|him|her|what "
                + "you|us) ..2",
            "i thought you ..3",
            "(know|knew|sure) [that] you (love|loved|want|wanted|miss|missed|never|do|need) ..2",
            "sorry [that] you ..2",
        ],
    };

    /// <summary>Begun already, or a concrete repair.</summary>
    public static readonly Slot Change = new()
    {
        Name = "change",
        Patterns = ChangePatterns,
        Except =
        [
            "i have (told|asked) (you|myself|everyone) ..3 (love|miss|change|better)",
            "i (have|had|am|have been) ..2 (seeing|dating) (someone|other|people|a (girl|guy|man|woman)) !(about)",
            "i will (pay (for this|the price)|leave you|bring you (back|happiness)|send you (my love|love))",
            "i have (stopped|quit|given up) (hoping|trying|eating|sleeping|caring|on)",
            "i have (started|begun) to (miss|love|realise|think|wonder|hate)",
            "i have (kept|put) (all|everything|your (picture|pictures)|waiting|hoping|thinking)",
            "should (not|never) have ..4",
            "i have given you ..4",
            "i have told you ..4",
        ],
    };

    /// <summary>Says that nothing is asked.</summary>
    public static readonly Slot NoRequest = new()
    {
        Name = "no-request",
        Patterns =
        [
            "(you|u) (do not|never|will never|will not) (need|have|owe) [me] [to|an|a|any|anything] ..2",
            "(you|u) (need not|are not obliged|are under no) ..2",
            "(no|without any) (need|reply|answer|response|expectation|expectations|obligation|pressure) [to|needed|necessary|"
                + "required|expected|wanted|from|is|of|at|for|here|on]",
            "i (am not|will not be|was not|have not been|am not here) [writing to|here to|going to] (ask|asking|expecting|expect|"
                + "after|looking|wanting|waiting|hoping|writing) ..3",
            "i (do not|will not) (expect|want|need|ask|wait for|look for) (anything|a|an|any|you to|for|nothing|that you) ..2",
            "i (ask|want|expect|need) [for] nothing",
            "i ask for nothing",
            "(nothing|no reply|no answer|no response) (is|to) (needed|asked|expected|required|wanted|wanted from|answer|do|reply)",
            "(please|do) (do not|not) (feel|reply|answer|respond|worry about (replying|answering)|write back) ..3",
            "(this|the note|it|that) (does not|needs|asks|requires) (need|ask|require|no|for nothing|nothing|want) [a|an|for|any] ..2",
            "you owe me (nothing|no)",
            "i (will|shall) (not|never) (write|contact|message|text|call|bother|reach|ask|raise|mention|bring) ..5",
            "i (will|shall) (leave it|leave you|leave things|respect|stay away|keep my distance|not push|give you) ..3",
            "that is all [i|there|this|$]",
            "(not|nothing) (asking|ask) [you] (for|to) ..3",
            "(in your own time|only if you want|whatever you decide)",
        ],
        Except =
        [
            "you do not (need|have) me ..1", "i do not want (you|this|us) to (leave|go|end) ..1",
            "you do not (need|have) to (leave|go|end|do this) ..1",
        ],
    };

    /// <summary>All of them, in the order of the note.</summary>
    public static readonly Slot[] All = [Regret, SpecificAct, Responsibility, Effect, Change, NoRequest];
}
