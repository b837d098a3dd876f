namespace Rekindle.Drafts.Rules;

/// <summary>What presses for an answer, a decision or a way back.</summary>
internal static class PressureRules
{
    /// <summary>Pleading.</summary>
    public static readonly Rule Begging = new()
    {
        Name = "begging",
        Tier = Tier.Fix,
        Evidence = "langhinrichsen-rohling-2000",
        Why = "Pleading asks them to look after your feelings. People who were left tend to overrate how it lands.",
        Instead = "Take it out. If you miss what it was for, say what you did and stop there.",
        Patterns =
        [
            "please ..2 (come (back|home)|give (me|us|it|this)|do not (leave|do this|go|end|give up|throw|walk|shut|let|hate|block|"
                + "forget|say|move on)|take me|stay|try again|let me (back|come|make|show|prove|see|explain|try|have)|be with|reconsider|"
                + "rethink|think again|have me|hear me out|i need|i will|i am begging|listen to me|stop this|believe me|just)",
            "(come|came) back (to me|to us|home|please|$)",
            "(beg/begging/implore/imploring/plead/pleading) (you|with you|for you|for another|for a|for one|$|please)",
            "i (beg/implore/plead)",
            "on my knees",
            "(get|got|down|fall|go) [down] on my knees",
            "(one|another|a second|last|second|one last|one more|final|a) [more] chance (to (prove|show|make|fix|be|put)|with you|$|"
                + "please|and|i|at us|for us|at this)",
            "(give|gave|deserve|want|need|ask for|asking for|hoping for|hope for) [me|us|this] [you] [for] (one more|another|a "
                + "second|one last|a|a final) (chance|try|go|shot)",
            "i (will|would|can|could) (do|give|change|be|give up|say) (anything|everything|whatever (it takes|you want|you need|you ask))",
            "whatever it takes",
            "take me back",
            "have me back",
            "do not (give up|quit|walk out|turn your back|close the door) on (us|me|this)",
            "do not (do this|leave me|throw (this|us|it)|let me go|let us end|end this|end us|break up|shut me out|forget (me|us)|"
                + "walk away|go like)",
            "do not go $",
            "do not leave $",
            "(reconsider/reconsidering/rethink)",
            "(change|changing) your mind (about (us|me|this|leaving)|$|please)",
            "crawl (over|across|back|through)",
            "i (can not|could not) (lose|be without|let you go|do this without|do life without|stand losing|bear losing|imagine "
                + "losing|accept losing) [you|us|this|$]",
            "i need you (back|in my life|to come|so|$|more than|here|and|please|now)",
            "(all|everything) i (want|need|ask|am asking) is (you|another|one|a|for you to (come|give|take|stay|try|love)|to (have|"
                + "get|be with) you)",
            "let me (prove|show you|make it up to you|win you|earn|fix this|try again|come (home|back|over)|back in|love you|be)",
            "(want|need|get|win|have|getting|winning) you back",
            "(fight|fighting) for (you|us|this)",
            "(will|would) (never|not) (give up on (you|us)|stop (trying|fighting|loving|asking|waiting))",
            "(do not|how can you|could you) throw (away|it away|us away|this away|all this)",
            "(do|did) not (give|throw) up everything",
            "(is there|there must be|there has to be) (any|a|no|some) (way|chance|hope) [that|for] (we|us|you|back|to|i|$)",
            "(name|tell me) ..2 (what|anything) (i can|i have to|i must|you want me to) do to (fix|get|make|win|bring)",
            "tell me what (to do|i (can|have to|must|need to|should) do) [to] ..4",
            "have mercy",
            "if [only] we could [only] (go back|talk|meet|try|start|be|have|see|get)",
            "(put me|take me) out of my misery",
            "i am (desperate|begging)",
            "(know|knows) [that] you (love|want|miss|need|care about) (me|us)",
            "(not|never) the end [of] (us|for us)",
            "this is not the end",
            "i <will> keep (calling|texting|writing|trying|coming|messaging|asking|ringing) [until|$]",
            "(try|work) (one more|one last) time",
            "for (old times|the love of god|god|pity|the sake of (us|our|what))",
        ],
        Except =
        [
            "not (ask|asking|going to ask|going to beg|begging|beg|here to|writing to) ..6",
            "(never|not) (beg|ask|fight|plead) (you|for) ..4",
            "(beg/begging) your pardon",
            "(stop|stopped|sorry i|sorry for|sorry that i|should not have|was wrong to|wrong of me to|i) (begging|begged|pleading|"
                + "pleaded|asking|asked) ..4",
            "please do not (feel|worry|reply|answer|go to any trouble|go out of your way|leave (the|it|them|your|any))",
            "please do not come",
            "come back for (the|your|my)",
            "(came|come) back (from|late|at|and found|to (the (house|flat)|collect|get|pick|work))",
            "do not leave (the|it|them|your|any|out|without your|until)",
            "do not go (to|through|out of|without|in|via|near)",
            "please give (me|us) (a (time|date|hour|number|list)|back the|the (key|keys|address|date|dates|number|details))",
            "please let me (know|have the|have your (share|half))",
        ],
        Examples =
        [
            "pls dont leave", "Don't do this to us, please.", "I beg you, reconsider.", "I'd crawl over glass for you.",
            "Give me one more chance, I'll do anything", "Take me back.",
            "Please come home.", "Don't give up on us.", "Let me prove it to you.", "I want you back.", "I can't lose you.",
            "im begging u", "Tell me what to do to fix this.",
        ],
        Leaves =
        [
            "Please keep the books.", "Please don't feel you need to reply.", "I'm not asking for another chance.",
            "I came back late and did not call.", "I begged you to stay, and I was wrong to.",
            "Please leave the keys with Sam.", "I should not have begged you at the station.",
        ],
    };

    /// <summary>Deadlines and either-or.</summary>
    public static readonly Rule Ultimatum = new()
    {
        Name = "ultimatum",
        Tier = Tier.Fix,
        Evidence = "cupach-spitzberg-2007",
        Why = "A deadline or a choice they did not ask for turns a note into pressure.",
        Instead = "Take it out. They may take as long as they like, and they may never answer.",
        Patterns =
        [
            "(last|final) chance",
            "(last|final) time i (ask|am asking|will ask|will be asking|beg|try|am trying|will try|write|am writing|reach|am "
                + "reaching|text|say|offer|am offering|will say|will)",
            "or (else|i am done|it is over|we are done|that is it|we are finished|forget it|i am gone|we are over|i walk|do not "
                + "bother|never)",
            "or i (will|am going to) (leave|move on|be gone|walk|walk away|find someone|never|stop|give up|know)",
            "now or never",
            "(reply|answer|respond|call|text|ring|come back|talk|decide|write) [to] [me|back|now|today] or",
            "i want (an answer|a reply|your answer|a decision|answers)",
            "it is (me or|him or|her or|them or|now or)",
            "(him|her|them|your (friends|family|job|mother|mum)) or me",
            "(choose|decide) (me|between|now|whether you want|if you want)",
            "(you|u) (have|need|are going|will have|must|has got|got) [got] [to] (choose|make a choice|make up your mind|make your "
                + "mind up|decide (now|if|whether (you|we)|what you want|between|$))",
            "(make|made) (your|a|up your) (choice|decision|mind) [now|$|about us|soon|already]",
            "i need (an answer|a decision|your answer|a yes|a straight answer|closure|to know (now|by|if you|whether you|where|what "
                + "you|how you|why|that you|the truth|$))",
            "(if|unless) (you|u) (do not|will not|can not|refuse to|have not|come|tell me) ..3 (reply/answer/respond/call/text/come/"
                + "talk/write/speak/decide/replied/answered|want me|love me) ..6 (i will|i am|we are|it is|then|that is|do not|consider|"
                + "forget)",
            "if you (do not|will not) (reply|answer|respond|call|text|come back|talk to me|write|decide|pick up|love|want)",
            "if i do not (hear|get)",
            "unless (i hear|you (reply|answer|call|come|tell|talk|text))",
            "i (will|can|am going to) (only|not) wait (until|for ever|around|any longer|much longer|long)",
            "(do not|not) (make|keep|leave) me (wait|waiting|hanging) ..3",
            "(can not|will not) wait (for ever|around|any longer|much longer)",
            "(time|clock) is (running out|ticking|up|almost up|nearly up)",
            "running out of (time|chances|patience)",
            "before it is too late",
            "take it or leave it",
            "no more chances",
            "(my|i have) (patience|deadline) ..3 (out|end|limit|is|on|ends)",
            "if (not|you do not) [then](i am done|it is over|we are over|that is it)",
            "if not i (am done|will|am gone|give up)",
            "if you (walk|leave|go|hang up|block me|end this|do this) ..3 (do not (come|bother|expect|ever)|never|it is over|that is "
                + "it|we are|i am|i will)",
            "if you [ever|really|truly] (loved|cared) (me|about me|about us) [at all] [then] (you would|then|you will)",
            "(prove|show) [me] (it|you (love|care|want|still)|that you (love|care|want))",
            "after that (i am|it is|we are) (done|gone|over|finished|history)",
            "this is (it|your last|the last offer|my last offer|my final)",
            "(last|final) (offer|warning|word)",
        ],
        Soft =
        [
            "you have [only|got] [only] (until|till|one|two|three|a few|24|48|12|a) (<day>|hour|hours|day|days|week|weeks|the end)",
            "you have until",
            "(giving|give|gave) you ..2 (until|day|days|hour|hours|week|weeks|a week)",
            "(tell|let|answer|decide|choose|reply|call|text|give|message|ring|speak|say|respond|get back|hear|come back|write|make|"
                + "talk|need|want|expect|know|an answer|a reply) ..6 (by|before|until|no later than) [this|next|the end of|end of] (<day>|"
                + "(one|two|three|four|five|six|seven|eight|nine|ten|5|6|7|8|9|10|12)|the end|end|i (go|leave|fly|move))",
            "(i need|need) (an answer|to know)",
            "you (need|have) to (decide|choose|pick)",
        ],
        Except =
        [
            "do not (have|need) to (decide|choose|answer|reply|make|know) ..8",
            "(no|not) (need|deadline|pressure|hurry|rush) ..8",
            "(i am not|not) (giving|setting|asking|expecting) ..8",
            "(reply|answer|decide|choose) (whenever|when|if) you (like|want|wish|are ready)",
            "i need to know (what (time|size)|which|whether the|if the|how many|how much|when the)",
            "(sorry|wrong|ashamed) [that|for|of me|to] [i] (gave|giving|told|telling|made|making|said|saying|asked|asking) ..10",
            "i (made|asked|told|forced|tried to make) you [to] (choose|decide|pick) ..3",
            "(told|gave|asked) you (to|a|an|until) ..8 (wrong|unfair|sorry)",
            "i (will|would) (tell|reply|answer|call|text|let you know) ..6",
        ],
        Examples =
        [
            "You have until Sunday.", "This is the final time I'm asking.", "Tell me by Friday.", "It's now or never.",
            "Answer me or it's over.", "I need an answer.",
            "If you don't reply I'll know.", "I won't wait forever.", "This is your last chance.", "I'll give you a week.",
            "Make up your mind.", "It's him or me.",
            "If you leave, don't come back.",
        ],
        Leaves =
        [
            "I'll leave the keys with Sam by Friday.", "You don't have to decide anything.", "The last time I saw you I was cold.",
            "I told you to choose by Sunday, and that was wrong of me, sorry.",
            "Take all the time you need.",
        ],
    };

    /// <summary>Asking for an answer, a call or a meeting they have not offered.</summary>
    public static readonly Rule DemandReply = new()
    {
        Name = "demand-reply",
        Tier = Tier.Fix,
        Evidence = "langhinrichsen-rohling-2000",
        Why = "It asks for an answer, and they do not owe one.",
        Instead = "End on something that needs no answer: \"You don't need to reply.\"",
        Patterns =
        [
            "why (are|have|will|do|did|would|can|could|has|were) [not] (you|u) [not] !(late|here|going by)",
            "why (will|do|did|have|are|can|would) not (you|u)",
            "why (you|u) (not|ignore|ignoring|will not|have not|do not|are not|never|did not)",
            "get back to me",
            "hit me (up|back)",
            "(text|call|write|message|ring|phone|talk|speak|email) (me back|back|to me|with me) [please|now|soon|tonight|$]",
            "please (reply|answer|respond|call|text|write|say something|talk|speak|pick up|ring|message|phone|email|see me|meet|"
                + "listen|hear me)",
            "(reply|answer|respond|write back|call|text) (soon|please|asap|to this|now|today|tonight|when you (get|see|read|can)|as "
                + "soon as)",
            "answer (your|my|this|me) [phone|calls|texts|messages|question]",
            "answer the (phone|question)",
            "pick up (your|the) phone",
            "pick up $",
            "(can|could|may|might|shall|should) we [please|not|at least] (talk|speak|meet up to|sort|try|work|sit|discuss|have a "
                + "(talk|chat|word|conversation)) !(over a/coffee/tea)",
            "(want|need|have|would like|would love|love|got|hoping|hope|wish|like) to (see|talk|speak|hear|meet|chat|sort) [to|with|"
                + "from] (you|this out|things out|about us) !(happy)",
            "we (need|have|ought|must) to (talk|speak|meet|sort|discuss|have)",
            "(say|tell me|give me|write|send) (something|anything)",
            "waiting (for you|to hear|by my phone|by the phone|on you|for (a|your|an|any) (reply|answer|call|text|message|response|word))",
            "(wait|waiting) (here|up|by) ..3 (phone|you|for you)",
            "i <will> (be waiting|wait) (for|up|by|here|at|$|as long|until you) [for|you|your|by]",
            "(looking forward|look forward|hope|hoping|love|like|want|expect|expecting|need|waiting|wait|longing|dying) [to|for|a|"
                + "your] (hear|hearing|reply|answer|response|call|text) [from|back|to] (you|this|me|soon|$)",
            "(hear|hearing) [back] from you",
            "(at least|least you could do is|the least you) [you|could|can] [do is] (reply|answer|tell|say|talk|give|text|call|let|"
                + "explain|acknowledge|read|hear)",
            "tell me (what|why|how|if|that|when|you|where|it|the truth|honestly|one thing|everything|anything)",
            "(do not|stop|quit|keep|keeps|are you|you are|you) (ignore|ignoring|ghost|ghosting|blank|blanking|leaving|leave) (me|my|"
                + "my (messages|calls|texts)|me on (read|seen)) ..2",
            "you [could|should] [at least] owe me (a|an|that|some|the|at least) ..2 (reply|answer|explanation|conversation|talk|call|"
                + "chance|truth|much|closure|meeting|hour|minute|apology)",
            "i (deserve|am owed|am entitled to|have a right to) (a|an|some|the|at least|to|better|more|that) ..2 (reply|answer|"
                + "explanation|conversation|talk|call|truth|closure|know|be heard|hear|apology)",
            "give me (an answer|five|ten|a minute|an explanation|closure|a call|a ring|a bell|a shout|a text|a sign|a reply|one "
                + "(word|reason|hour|minute|conversation))",
            "(have|did|do) you [even] (got|get|read|see|seen|received|receive) (my|this|the|it|any of)",
            "i have not heard (from you|back|anything|a word)",
            "(still no|no) (reply|answer|word|response) (from you|yet|to my|again|$)",
            "(see|meet) me (at|on|tonight|tomorrow|this|for|just|once|one|outside|please)",
            "unblock me",
            "who (is|was) (he|she|him|her|it|that (man|woman|guy|girl|bloke)) $",
            "(is|was) there (someone|somebody|anyone|another) [else]",
            "(are|were) you [already|now] (seeing|dating|with|sleeping with|talking to) (someone|anyone|him|her|somebody|another)",
            "i know there is (someone|somebody|another|a man|a woman)",
            "where (were you|have you been) [last|on|all|$]",
            "(do|did) you [ever|really] (love|miss|want|think of|care about|think about|feel anything) (me|us|for me|about us|about me)",
            "(add|follow) me back",
            "(call|ring|text) [me|back] (immediately|straight away|right now)",
        ],
        Soft =
        [
            "(text|call|message|answer|ring|phone|email|whatsapp|dm|facetime|reply to) me",
            "(write|reply|respond|speak|talk) to me",
            "let me know",
            "(can|could|may|might) (we|i|you) [please|at least|maybe] (meet|see|call|ring|talk|come|speak|chat|text|facetime|tell|"
                + "reply|answer)",
            "(reply|answer|respond|write) back",
            "(drop|send|shoot) me (a|an) (line|text|message|reply|email|note)",
        ],
        Except =
        [
            "(no need|do not (have|need|owe|want|feel|expect|ask)|need not|will not ask|not asking|not ask|not expecting|not expect|"
                + "without|never (have|need)|rather than|not (wait|waiting|going to (wait|ask|expect)|hoping|looking)|nothing (to|you)|no "
                + "(pressure|obligation|expectation)|instead of|free (to|not)|not (obliged|owe)) ..10",
            "(please|do) (do not|not) (feel|reply|answer|respond|worry|write|call|text) ..8",
            "(asked|told|wanted|begged|needed|trusted|want|ask|tell) me [not|to|never] ..3 (text|call|write|message|contact|ring|"
                + "talk|speak|leave|stop|answer)",
            "(when|whenever|that|after|before|every time|times|while|because) (you|u) (called|call|text|texted|wrote|write|message|"
                + "messaged|rang|ring|talk|talked|tried) ..3",
            "(if|whether|when|whenever) you (ever|do|want|wish|like|would like|choose|decide|feel|would|need) [want|wish|like|feel|"
                + "to|able|ready] ..6",
            "(thank|thanks|grateful) [you] for (telling|calling|texting|letting|hearing|talking|answering|writing|listening|meeting) ..3",
            "let me know (you|that|how much|it) (hurt|was|were|needed|felt)",
            "(tried|trying|try|used|wanted|liked) to (talk|speak|tell|call|write|text|ring) ..3",
            "(can|could) we [please] (talk|speak|meet|sort|discuss|have a (talk|chat|word)) ..3 (about|re|regarding|over|to (sort|"
                + "settle|plan)) ..3 (<kids>|school|rent|lease|house|flat|deposit|bills|bill|boxes|things|handover|holidays|money|council|"
                + "vet|appointment|mortgage|keys|half|summer|weekend|furniture)",
            "we need to (talk|speak|discuss|sort|have|settle) ..3 (<kids>|school|rent|lease|house|flat|deposit|bills|bill|boxes|"
                + "handover|holidays|money|council|vet|appointment|mortgage|keys|furniture|the car|tax|insurance|nursery)",
            "need to (see|talk|speak|sort) ..4 (landlord|bank|school|doctor|agent|solicitor)",
            "(i|never|not|should|always|you) (wait|waiting|waited) [up]for me",
            "(you told|you tell) me (what|why|how|that|when|you|where|it|the truth) ..2",
            "(never|not|did not) (tell|told) me ..3",
            "to tell me (what|how|that|why|when|where|it|the truth|anything|everything)",
            "(trust|free|safe|afraid|scared|bear|stopped|stop|dared|dare) [to] (tell|telling) me ..2",
            "please (call|ring|answer|text|email|message|reply|respond|write|talk|speak|see) [to|with] (the|your|our|his|her) "
                + "(solicitor|landlord|school|agent|bank|council|teacher|vet|doctor|email|letter|form|neighbour|plumber|insurance|lawyer|"
                + "nursery) ..2",
            "(answer|reply|respond) [to] the (solicitor|landlord|school|agent|bank|council|teacher|vet|doctor|email|letter|form|"
                + "lawyer) ..2",
            "(would|is) why (have|do|did) ..2",
        ],
        Examples =
        [
            "Hit me up when you get this.", "I'll be waiting by my phone.", "Can we meet?", "Text me back.", "Why haven't you answered?",
            "Let me know what you think.", "Please call me.",
            "Can we talk?", "I hope to hear from you.", "You owe me an explanation.", "Stop ignoring me.", "At least tell me why.",
            "I just want to talk to you.", "Say something.",
        ],
        Leaves =
        [
            "You don't have to text me back.", "No need to answer.", "Please don’t feel you need to reply.",
            "I ignored you when you called me from the hospital.", "You asked me not to call you and I did.",
            "Thank you for telling me.", "You don't owe me a reply.", "I am not waiting for an answer.",
            "You tried to tell me how tired you were.",
        ],
    };

    /// <summary>All of them.</summary>
    public static readonly Rule[] All = [Begging, Ultimatum, DemandReply];
}
