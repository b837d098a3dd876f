namespace Rekindle.Drafts.Rules;

/// <summary>Using what they cannot do without as a lever.</summary>
internal static class LeverageRule
{
    /// <summary>Children, money, secrets or pictures used as pressure.</summary>
    public static readonly Rule Leverage = new()
    {
        Name = "leverage",
        Tier = Tier.Stop,
        Evidence = "cupach-spitzberg-2007",
        Why = "This uses something they cannot do without, or would not want seen, to move them.",
        Instead = "Take it out. Children, money and belongings are settled on their own, with no condition tied to them.",
        Patterns =
        [
            "(you will|will|are|is) (never|not|no longer) [get to|going to|be allowed to|be able to|to] see (the|your|our|my|these|"
                + "those|them) <kids>",
            "(never|not) see <kids> again",
            "(will not|not going to|never) (let|allow) you (see|have|near|take|speak to|talk to) [the|your|our|my] <kids>",
            "(keep|keeping|take|taking|turn|have) (the|our|my|your) <kids> (from you|away from you|away|against you|until you|unless you)",
            "(full|sole) custody",
            "i <will> (tell|show|let|inform|message|email|call|contact) (everyone|everybody|the world|people|all your|your <kin>|our "
                + "<kin>|his <kin>|her <kin>|social services|the police|hr|your landlord|immigration) [know] (what|about|that|who|how|"
                + "everything|the truth|why|$|and|on|unless|if|all)",
            "(everyone|everybody|your <kin>|people|they|the world) (will|is going to|should|deserves to|deserve to|is about to) "
                + "(know|find out|see|hear) (what|about|who|the truth|how|everything|why|your|those|these)",
            "(what|how) would your <kin> (think|say|do|feel)",
            "(would not|do not) want your <kin> to (know|find|see|hear|learn)",
            "(pictures|videos|screenshots|recordings|nudes|texts|messages) (of you ($|and|too|remember|that (i|would|could|no)|i|you|"
                + "naked|in|which)|you (sent|would not|do not|gave)|i (have|still|kept|could)|we (made|took) (in|of))",
            "i (have|have got|kept|saved|still have|hold) [all] (the|those|your|these|some|private|intimate) [private|intimate|old|"
                + "naked|nude|embarrassing] (pictures|videos|screenshots|nudes|recordings|texts|messages|emails|secrets|chats) [$|and|too|"
                + "remember|you|that you|from]",
            "(post|posting|share|sharing|leak|leaking|upload|publish|send|sending|forward|print|show) (the|those|your|these|our|all "
                + "your|private|intimate|every) [private|intimate|old|naked] (pictures|videos|screenshots|nudes|recordings|secrets|chats|"
                + "messages|texts) (to (your|everyone|him|her|the|all)|online|everywhere|on|if|unless|for|around|$)",
            "i (could|can|will|might) (post|leak|share|expose|out) (you|them|it all|everything|it) [online|to|all|$]",
            "i know [all] (your|enough|things|everything|a lot|too much) (secrets|about you|of your secrets|to (ruin|finish|hurt))",
            "your (little|dirty|big) secret",
            "i (<will>|<will> not|am) (stop|stopping|not|cut|cutting|cancel|withhold|hold back|keep back|pay) [be|going to] [paying|"
                + "pay|off|the] [you|your|for|the] (rent|bills|money|maintenance|child support|support|mortgage|deposit|penny|anything|"
                + "phone|card|insurance) (until|unless|if|from now)",
            "(will not|not|never) (get|see|have|receive) (a|one|another|any of the|your|the|any) (penny|pence|cent|money|deposit|"
                + "share|things|stuff|belongings) [back|from me] (until|unless|if|back|from me|$|again)",
            "(unless|until|if) you (come|talk|call|meet|answer|reply|text|take me|forgive|agree|see me|come back|speak|ring|say|give|"
                + "apologise|stop|leave|drop|listen|want (your|the|to see)|ever want|still want) ..8 (i will not|you will not|you will "
                + "never|no <kids>|no money|i keep|i am keeping|you can forget|you do not get|i will not pay|will not be paid|i will tell|"
                + "i will keep)",
            "(will|can|may|could|get|have) ..5 (things|stuff|deposit|money|key|keys|dog|cat|kids|children|passport|laptop|clothes|"
                + "ring) [back] (when|once|if|only if|after|as soon as) you (talk|meet|come and see|come back|call|answer|reply|see me|"
                + "listen|agree|apologise|forgive|speak|say|text)",
            "if you (want|ever want|would like|still want) (your|the|to see) ..4 (things|stuff|deposit|money|dog|cat|kids|children|"
                + "passport|laptop|clothes|ring|back) [back] [then] (you will|you have to|come|call|meet|talk|answer|ring|reply|text|you "
                + "had better|do as|you need to)",
            "(see|meet) you in court",
            "(take|drag) you (to court|to the cleaners|for everything)",
            "(report|reporting) you (to|for)",
            "(make|making) sure (everyone|everybody|your <kin>|they all|people|the whole|all of) ..4 (sees|see|knows|know|hears|hear|"
                + "finds|reads)",
            "i [have] (sent|emailed|showed|shown|forwarded|told) your <kin> (the|those|your|all|everything|what|about) ..1 (pictures|"
                + "videos|screenshots|messages|texts|already|you did|everything|what)",
            "you will never (find|see|get) (the|your|our|it|them|her|him) (<kids>|back|again|things|money|ring|letters)",
            "<kids> (will not|are not|is not|will never) (be|coming|come|going) [coming|going] (back|home|to you|with you)",
            "<kids> (will not|are not|is not) (coming|come|be coming) (back|home)",
            "what kind of (mother|father|person|man|woman|wife|husband|parent|teacher|friend) you",
            "or [else] your <kin> (finds|find|hears|hear|will|gets|get|sees|see|knows|know)",
            "your <kin> (would|will|might|may) (love to|like to|be interested|want to|find it|be shocked|be ashamed|be disgusted|"
                + "enjoy|never)",
            "wait until ..4 (hears|hear|finds|find out|sees|reads|knows|learns|gets) ..2 (what|about|this|out|who|how|wind|those|"
                + "these|it|the truth)",
            "i (will not|am not going to|refuse to|shall not|do not) (sign|leave|stop|give|return|pay|hand|release|let|send|move|"
                + "agree|drop|delete|bring|do) ..8 (until|unless) you [will|agree to|have|come and] (see|meet|talk|come|answer|apologise|"
                + "take|forgive|speak|listen|call|explain|agree|admit|say)",
            "(drop|withdraw|sign|answer|stop|take me|forgive|come back|leave him|leave her) ..6 if you [ever|still] want to (see|"
                + "keep|have|get) ..3",
            "(come back|come home|call me|answer|reply|talk to me|meet me|see me) or (i|the|your|you|he|she) ..6",
            "or (i|i will|i shall|i am going to|else i) (tell|show|send|post|share|call|email|take|keep) (the|your|everyone|"
                + "everything|all|those|them|him|her|people|my) ..3",
            "or (the|your|those|these|our) (pictures|videos|messages|texts|screenshots|kids|children|dog) (go|will|goes|get|stay|end)",
            "(kept|saved|got|keep|have) (every|all|all of) [the|your|of] (message|messages|text|texts|picture|pictures|email|emails) [you]",
            "(call|calling|ring|ringing|tell|email|emailing) your (boss|employer|work|landlord|parents|mum|dad|manager|visa|school) "
                + "(and|if|unless|about|to tell|to say|until|today|tomorrow|tonight)",
            "(lose|losing|cost you) your (job|visa|kids|children|house|flat|home|licence) (if|unless|when|over|for|because)",
            "(after all|when|since|while) i (pay|paid|am paying|have paid) (your|the|for your) (rent|bills|car|phone|everything)",
        ],
        Except =
        [
            "i will tell (everyone|your <kin>|people|our <kin>) (that [it] [was] (my fault|i was wrong|i lied|i am sorry|i cheated)|"
                + "the truth about (what i|me)|what i (did|said|have done)|i (was wrong|lied|cheated)|it was (me|my)|about (the (party|"
                + "move|plan|time|change|date|handover|school|appointment|pick up)|my))",
            "your <kin> (will|should) know (what time|when|where|that the)",
            "pictures of (you as|you when you were (little|a|small)|the|our (trip|kids|holiday)) ..2",
            "(delete|deleted|deleting|destroyed|wiped|returned|gave back|giving back) ..6",
            "i should (not|never) have ..8",
            "(sorry|ashamed|wrong) [that|for|to] [i] (shared|sharing|showed|showing|posted|posting|threatened|threatening|told|"
                + "telling|used|using|share|show|tell|kept|keeping) ..10",
            "i (will|would) (never|not) (post|share|leak|show|use|send|forward) ..8",
            "(call|calling|email) your school (about|to say|if) [the]",
        ],
        Examples =
        [
            "You'll never see the kids again.", "I won't let you see the dog.", "I'll tell everyone what you did.",
            "I still have the pictures you sent.", "I'll send those screenshots to your boss.",
            "You won't get your deposit back until you talk to me.", "If you want your things you'll have to meet me.",
            "What would your mother think?", "See you in court.",
            "I have screenshots of everything, screenshots you would not like.", "I'll stop paying the rent unless you call.",
            "You can have your things back when you talk to me.",
        ],
        Leaves =
        [
            "I can't see the kids on Sunday.", "I told everyone it was my fault.", "I've deleted the pictures of you.",
            "I showed your messages to my sister and I was wrong.",
            "I'll pay my half of the rent until the lease ends.", "Your things are in two boxes at Sam's.",
            "I'll tell your mum I was wrong.",
        ],
    };
}
