namespace Rekindle.Drafts.Slots;

/// <summary>
/// Things people do to each other, as verbs. "I read your messages" and "for reading your messages" name an act;
/// "I hurt you" and "I messed up" name none. So the verbs are listed, and those that say nothing by themselves are not.
/// </summary>
internal static class Acts
{
    // Enough by themselves: "I lied" already says what was done. Past, then -ing form; the rest is regular.
    private static readonly string[] Plain =
    [
        "lied lying", "cheated cheating", "shouted shouting", "yelled yelling", "screamed screaming", "swore swearing", "snooped snooping",
        "spied spying", "stole stealing", "kissed kissing", "flirted flirting", "slapped slapping", "snapped snapping", "stalled stalling",
        "interrupted interrupting", "ghosted ghosting", "sulked sulking", "gambled gambling", "mocked mocking", "bullied bullying",
        "insulted insulting", "belittled belittling", "humiliated humiliating", "stonewalled stonewalling", "nagged nagging",
        "drank drinking",
        "eavesdropped eavesdropping", "ridiculed ridiculing", "threatened threatening", "begged begging",
    ];

    // Need to be told what, whom, when or where.
    private static readonly string[] WithObject =
    [
        "read reading", "checked checking", "opened opening", "took taking", "broke breaking", "forgot forgetting", "missed missing",
        "cancelled cancelling", "canceled canceling", "skipped skipping", "left leaving", "kept keeping", "hid hiding", "spent spending",
        "borrowed borrowing", "lost losing",
        "sold selling", "told telling", "said saying", "called calling", "promised promising", "gave giving", "put putting", "let letting",
        "made making", "used using", "threw throwing", "brought bringing", "invited inviting", "chose choosing", "went going",
        "turned turning",
        "walked walking", "stormed storming", "slammed slamming", "hung hanging", "laughed laughing", "joked joking", "teased teasing",
        "criticised criticising", "criticized criticizing", "compared comparing", "blamed blaming", "accused accusing", "doubted doubting",
        "questioned questioning",
        "controlled controlling", "texted texting", "wrote writing", "posted posting", "shared sharing", "showed showing",
        "repeated repeating",
        "smoked smoking", "stayed staying", "shut shutting", "pushed pushing", "pulled pulling", "ran running", "avoided avoiding",
        "refused refusing", "brushed brushing", "dismissed dismissing", "talked talking", "spoke speaking", "treated treating",
        "expected expecting",
        "demanded demanding", "followed following", "got getting", "disappeared disappearing", "withheld withholding", "stopped stopping",
        "started starting", "quit quitting", "moved moving", "signed signing", "bought buying", "paid paying", "came coming",
        "arrived arriving",
        "slept sleeping", "ignored ignoring", "deleted deleting", "picked picking", "fought fighting", "argued arguing", "wasted wasting",
        "tracked tracking", "watched watching", "searched searching", "looked looking", "logged logging", "changed changing",
        "decided deciding",
        "rolled rolling", "corrected correcting", "rushed rushing", "ate eating", "sat sitting", "stood standing",
        "played playing", "drove driving", "crashed crashing", "damaged damaging", "dropped dropping",
        "agreed agreeing", "denied denying", "pretended pretending", "covered covering", "blocked blocking", "sent sending", "rang ringing",
        "phoned phoning", "waited waiting", "asked asking", "answered answering", "held holding", "sided siding", "joined joining",
        "complained complaining", "gossiped gossiping", "vented venting", "exaggerated exaggerating", "messaged messaging",
        "pressured pressuring", "pressed pressing", "guilted guilting", "punished punishing", "tested testing", "excluded excluding",
        "embarrassed embarrassing", "undermined undermining", "overruled overruling", "postponed postponing", "delayed delaying",
        "abandoned abandoning",
        "neglected neglecting", "betrayed betraying", "deceived deceiving", "misled misleading", "scared scaring", "frightened frightening",
        "grabbed grabbing", "hit hitting", "smashed smashing", "punched punching", "cut cutting", "raised raising", "bailed bailing",
        "flaked flaking", "vanished vanishing",
        "withdrew withdrawing", "chased chasing", "bombarded bombarding", "leaked leaking", "outed outing", "set setting", "fell falling",
        "showered showering",
        "knocked knocking", "locked locking", "kicked kicking", "emptied emptying", "unplugged unplugging", "copied copying",
        "recorded recording",
        "filmed filming", "printed printing", "forwarded forwarding", "faked faking", "forged forging", "sabotaged sabotaging",
        "rejected rejecting", "trashed trashing",
        "scratched scratching", "ripped ripping", "tore tearing", "burned burning", "burnt burning", "poured pouring", "wrecked wrecking",
        "ruined ruining", "spoiled spoiling", "spoilt spoiling",
        "dented denting", "whispered whispering", "muttered muttering", "spat spitting", "cornered cornering", "shoved shoving",
        "pinned pinning", "forced forcing",
        "convinced convincing", "persuaded persuading", "manipulated manipulating", "lectured lecturing", "patronised patronising",
        "shamed shaming", "judged judging",
        "labelled labelling", "imitated imitating", "uninvited uninviting", "unfriended unfriending", "muted muting", "dragged dragging",
        "pestered pestering",
        "hounded hounding", "harassed harassing", "sexted sexting", "installed installing", "touched touching", "hacked hacking",
        "packed packing", "moaned moaning", "swiped swiping", "fed feeding", "served serving", "hurried hurrying", "sent sending",
        "burst bursting", "dumped dumping", "assumed assuming", "insisted insisting", "overspent overspending", "pried prying",
        "peeked peeking", "lashed lashing", "vomited vomiting", "mistook mistaking", "stained staining", "reported reporting",
        "traded trading", "pawned pawning", "overshared oversharing", "contacted contacting", "barged barging", "invaded invading",
        "overslept oversleeping", "sneaked sneaking", "snuck sneaking", "tricked tricking", "bet betting", "hurried hurrying",
        "ordered ordering", "claimed claiming",
    ];

    // What was left undone, after "I did not", "I never", "for not", "by not".
    private const string Undone =
        "listen/listening/listened/learn/learning/learned/learnt/try/trying/tried/ask/asking/asked/tell/telling/told/call/calling/"
            + "called/come/coming/came/turn/turning/turned/show/showing/showed/help/helping/helped"
        + "/defend/defending/defended/stand/standing/stood/back/backing/backed/answer/answering/answered/reply/replying/replied/visit/"
        + "visiting/visited/thank/thanking/thanked"
        + "/pay/paying/paid/clean/cleaning/cleaned/cook/cooking/cooked/notice/noticing/noticed/remember/remembering/remembered/make/"
        + "making/made/take/taking/took/give/giving/gave"
        + "/let/letting/say/saying/said/speak/speaking/spoke/support/supporting/supported/believe/believing/believed/check/checking/"
        + "checked/go/going/went/do/doing/keep/keeping/kept"
        + "/pick/picking/picked/bring/bringing/brought/stay/staying/stayed/share/sharing/shared/introduce/introducing/introduced/include/"
        + "including/included/write/writing/wrote"
        + "/meet/meeting/met/apologise/apologising/apologised/put/putting/stop/stopping/stopped/look/looking/looked/join/joining/joined/"
        + "respect/respecting/respected/hear/hearing/heard"
        + "/wait/waiting/waited/explain/explaining/explained/buy/buying/bought/set/setting/find/finding/found/sit/sitting/sat/talk/"
        + "talking/talked/open/opening/opened/plan/planning/planned"
        + "/text/texting/texted/book/booking/booked/get/getting/got/tidy/tidying/tidied/wash/washing/washed/walk/walking/walked/ring/"
        + "ringing/rang/work/working/worked/be/being/have/having/had/admit/admitting/admitted/hold/holding/held/leave/leaving/left/carry/"
        + "carrying/carried/congratulate/congratulating/congratulated/comfort/comforting/comforted/consider/considering/considered/"
        + "protect/protecting/protected/respond/responding/responded/return/returning/returned/celebrate/celebrating/celebrated/keep/pull/"
        + "pulling/pulled/care/caring/cared/love/stick/sticking/stuck/read/reading/use/using/used/see/seeing/saw/drive/driving/drove/face/"
        + "facing/faced/own/owning/owned";

    // After an act that needs an object: a word that says too little to count as one.
    private const string Vague =
        "!($|(it|things|everything|something|anything|wrong|that|this|badly|mistakes|mistake|a mistake|you|you down|up|what i did|"
            + "what i said|stuff|hurt|harm|a mess|mess|a lot of mistakes|some mistakes|many mistakes|so many mistakes|such a mistake|for "
            + "it|about it|too|again|then|there|here|to you|better|sorry|well|mad|upset|angry|you so|you this|you that|you upset|you sad|"
            + "you angry|you unhappy|you badly|you wrong|through|away|too far|over|on) $)";

    private const string Base =
        "read/check/open/take/break/forget/miss/cancel/skip/leave/keep/hide/spend/borrow/sell/tell/say/call/promise/put/let/make/use/"
            + "throw/bring/invite/go/walk/storm/slam/laugh/joke"
        + "/tease/criticise/compare/blame/accuse/text/write/post/share/show/shout/yell/scream/lie/cheat/swear/snoop/spy/kiss/flirt/"
        + "interrupt/ghost/mock/shut/push/avoid/refuse/dismiss"
        + "/talk/speak/treat/expect/demand/follow/disappear/ignore/delete/pick/argue/track/watch/look/log/change/decide/play/drive/deny/"
        + "pretend/block/send/ring/phone/ask/embarrass/drink"
        + "/gamble/bet/stay/turn/raise/sulk/snap/humiliate/belittle/insult/threaten/steal/hit/grab/beg/pressure/press/punish/sleep";

    private static readonly string Past = Join(Plain, 0);
    private static readonly string PastWithObject = Join(WithObject, 0);
    private static readonly string Ing = Join(Plain, 1);
    private static readonly string IngWithObject = Join(WithObject, 1);

    /// <summary>The ways to name an act of one's own.</summary>
    public static readonly string[] Patterns =
    [
        $"i [have|had] [always|often|once|never|then|only|kept on|constantly|repeatedly|secretly|deliberately|knowingly|twice|again|"
            + $"sometimes|openly|publicly|angrily] {Past}",
        $"i [have|had] [always|often|once|then|only|constantly|repeatedly|secretly|deliberately|knowingly|twice|again|sometimes|"
            + $"openly|publicly|angrily] {PastWithObject} {Vague} ..1",
        $"(and|then) {Past}",
        $"(for|about|by|of) [always|constantly|repeatedly|secretly|my|me|ever|all|the|that|often] {Ing}",
        $"(for|about|by|of) [always|constantly|repeatedly|secretly|my|me|ever|all|the|that|often] {IngWithObject} {Vague} ..1",
        $"^ {Ing} (your|you|at|to|about|our|the|in|when)",
        $"^ {IngWithObject} (your|our|you (to|with|in|at|about|like|out|alone|names|up|down|for|when|so))",
        $"[me|my] {Ing} (at|to|about|in|on|when|with|during|your|you)",
        $"i (did not|never|have never|had never|hardly ever|rarely|failed to|refused to|could not be bothered to|forgot to|neglected "
            + $"to|chose not to|decided not to|was not willing to) [even] {Undone} {Vague} ..1",
        $"(for|by|about) (not|never|always not|hardly ever) {Undone} {Vague} ..1",
        $"(for|by) failing to {Undone} {Vague} ..1",
        $"i should (not|never) have [ever] {Past}/gone/taken/spoken/broken/forgotten/hidden/written/given/thrown/chosen/drunk/stolen/"
            + $"sworn/done/driven/{PastWithObject} {Vague} ..1",
        $"i should have {Undone}/come/done/taken/given/spoken/gone/written {Vague} ..1",
        $"(wrong|unfair|cruel|unkind|selfish|cowardly|mean|rude|disrespectful|hurtful|dishonest|thoughtless|no right) [of me|for me] "
            + $"to {Base} ..2",
        "i was [always|often|so|never] [not] (late|rude|cruel|cold|unkind|jealous|distant|absent|unfaithful|short|dishonest|harsh|"
            + "dismissive|impatient|sharp|nasty|mean|unfair|silent|drunk|glued|controlling|critical|disrespectful|on my phone|away|gone|"
            + "asleep|hungover|flirting|lying|texting|seeing|sleeping|hiding|drinking|gambling|messaging|possessive|suspicious|sarcastic|"
            + "aggressive|not there) ..1",
        "i was (not|never|hardly ever|rarely) [always] (there|home|honest|patient|kind|fair|faithful|around|present|open|supportive|"
            + "listening|truthful) ..1",
        "i was [always|often|so|never] (selfish|awful|horrible|terrible|busy|moody|ungrateful|careless|rough|angry|thoughtless|lazy|"
            + "stubborn|stupid|insensitive|unsupportive|unreliable) (when|at|with|about|in front|on|to|during|over|that (night|day|evening|"
            + "week)) ..1",
        "(for|about|by) (not|never) being (there|home|honest|kind|patient|fair|faithful|around|present|open|supportive) ..1",
        "(being|for being|about being) [always|so|never|not|too] (late|rude|cruel|cold|unkind|jealous|distant|absent|unfaithful|"
            + "short|dishonest|harsh|dismissive|impatient|sharp|nasty|mean|unfair|silent|drunk|glued|controlling|critical|on my phone|away|"
            + "careless|sarcastic|aggressive|moody|possessive) ..1",
        "my (affair|lies|lie|drinking|gambling|temper|jealousy|shouting|cheating|betrayal|outburst|silence|lateness|sarcasm|texts|"
            + "words|comments|comment|joke|remark|remarks|behaviour) (at|to|about|with|on|in|that|when|during|last|over|and|was|were|made|"
            + "frightened|left|cost)",
        "for my (affair|lies|drinking|gambling|temper|jealousy|shouting|cheating|betrayal|outburst|silence|lateness|sarcasm)",
        "(for|about) (how|the way|the things|what|the words|all the|those|the names|the lies|the nights|the times|the texts|the "
            + "messages|the calls|that) [that] i (spoke|talked|treated|said|called|shouted|told|wrote|sent|used|behaved|acted|made|left|"
            + "spent|lied|ignored|dismissed|handled) [it|$] ..1",
        "(for|about) (how|the way) i (behaved|acted|was|handled|reacted|left|ended|dealt) (at|on|in|when|with|to|that|after|during|"
            + "things (at|when|on|in|with|after)|it when) ..1",
        "(for|about) (the lies|the affair|the cheating|the shouting|the gambling|the money|the drinking|last (night|week|sunday|"
            + "saturday|friday|christmas|summer)|the (row|fight|scene|argument|silence|texts|calls|messages))",
        "i (would|used to|kept) [always|often|on|constantly] (check|read|shout|lie|drink|ignore|interrupt|mock|compare|snap|yell|"
            + "walk|cancel|go|hide|leave|forget|roll|tell|make|put|text|call|criticise|blame|come|stay|disappear|spend|sulk|correct|talk|"
            + "dismiss|scroll|turn|checking|reading|shouting|lying|drinking|ignoring|interrupting|mocking|comparing|snapping|yelling|"
            + "cancelling|going|hiding|leaving|forgetting|telling|making|putting|texting|calling|criticising|blaming|coming|staying|"
            + "disappearing|spending|sulking|correcting|talking|dismissing|scrolling|turning|asking|pushing) ..2",
        "i had an affair",
        "i had (sex|slept|been (seeing|sleeping|lying|texting|talking|messaging|drinking|hiding)) ..2",
    ];

    private static string Join(string[] verbs, int form) => string.Join('/', verbs.Select(verb => verb.Split(' ')[form]).Distinct());
}
