
namespace Rekindle.Drafts.Reading;

/// <summary>How words are really typed, and what they stand for. All keys are folded and without apostrophes.</summary>
internal static class Shorthand
{
    private static readonly string[] Negated =
    [
        "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should", "must", "need", "might",
    ];

    private static readonly string[] Lines =
    [
        "cant cannot cnt kant=can not", "wont=will not", "shant=shall not", "aint=is not", "dnt dun=do not", "didn ddnt=did not",
        "dunno=do not know",
        "im iam=i am", "ive iv=i have", "youre=you are", "youve=you have", "youll=you will", "youd=you would",
        "hes=he is", "theyre=they are", "theyve=they have", "theyll=they will", "thats=that is", "theres=there is",
        "whats=what is", "wheres=where is", "whos=who is", "itll=it will", "thatll=that will", "lets=let us", "imma ima=i am going to",
        "gonna gona gunna=going to", "wanna wana=want to", "gotta=have to", "hafta=have to", "lemme=let me", "gimme=give me",
        "outta=out of",
        "shouldve shoulda=should have", "couldve coulda=could have", "wouldve woulda=would have", "mustve=must have", "mightve=might have",
        "u ya ye yous yall=you", "ur=your", "yr yer=your", "r=are", "urself yrself=yourself", "b=be", "n nd=and", "wnt=want", "hav hv=have",
        "pls plz plse plss pleas=please", "sry srry soz sory sorrry=sorry", "luv lov=love", "thx thanx ty=thanks", "wiv=with",
        "wivout=without",
        "cos coz cuz bc bcos bcoz becuz becos becouse=because", "abt=about", "smth sth=something", "sum1 sm1=someone", "no1 noone=no one",
        "tmrw tmr tomoz tomoro tomorow 2moro 2mrw=tomorrow", "2day=today", "2nite 2night tonite=tonight", "nite=night", "b4=before",
        "4ever=for ever",
        "forever=for ever", "anymore=any more", "txt=text", "txts=texts", "txted txtd=texted", "msg=message", "msgs=messages", "fone=phone",
        "pic photo=picture", "pics photos=pictures", "vid=video", "vids=videos", "wat wot wut=what", "wen=when", "tho=though",
        "thru=through",
        "somebody=someone", "everybody=everyone", "nobody=no one", "wud wld=would", "cud cld=could", "shud shld=should", "bday=birthday",
        "till til untill=until", "gf=girlfriend", "bf=boyfriend", "apologize apologies apologyse apoligise apoligize=apologise",
        "apologizing=apologising", "apologized=apologised",
        "gp=doctor", "mom mommy mam mummy=mum", "counselor=counsellor", "counselors=counsellors", "fb=facebook", "insta ig=instagram",
        "myslef mysefl mysel myslf msyelf meself mself=myself", "kil kll kiil killl=kill", "suiside sucide suicde suicid suacide=suicide",
        "sucidal suicidle suicidial suisidal=suicidal", "dieing=dying", "unalive=kill", "kms=kill myself", "kys=kill yourself", "ded=dead",
        "wanto=want to", "wnna=want to", "alot=a lot", "wasent wasnot=was not", "aswell=as well", "infront=in front", "hangout=hang out",
    ];

    /// <summary>Short forms that mean one thing wherever they stand.</summary>
    public static readonly Dictionary<string, string[]> Always = Build();

    /// <summary>Words that carry no weight of their own; rules look through them.</summary>
    public static readonly HashSet<string> Fillers = Known.Of(
        "so", "really", "truly", "very", "just", "honestly", "literally", "actually", "deeply", "genuinely", "sincerely", "totally",
        "completely", "absolutely", "simply", "seriously", "fucking", "fuckin", "bloody", "damn", "basically", "also", "still", "even",
        "quite", "incredibly", "terribly", "awfully", "extremely", "bitterly", "profoundly", "wholeheartedly", "unreservedly", "freaking",
        "lol", "lmao", "haha", "ngl", "tbh", "omg", "ffs", "um", "uh", "oh", "babe", "babes", "hun", "darling", "sweetheart", "deep",
        "utterly", "sadly", "rn", "obviously", "clearly", "definitely", "probably", "perhaps", "maybe", "kinda", "sorta", "dear");

    /// <summary>Words after which a typed <c>'d</c> was <c>had</c> and an <c>'s</c> was <c>has</c>.</summary>
    public static readonly HashSet<string> Participles = Known.Of(
        "been", "done", "gone", "had", "made", "said", "seen", "told", "taken", "given", "got", "gotten", "left", "lost", "found",
        "known", "kept", "broken", "forgotten", "written", "spoken", "become", "begun", "felt", "heard", "better", "never", "always",
        "already");

    /// <summary>Words typed in ways that hide them, where missing them would matter most.</summary>
    public static readonly string[] Guarded =
    [
        "kill", "kills", "killing", "killed", "die", "dies", "dying", "dead", "death", "suicide", "suicidal", "myself", "hurt", "harm",
        "hang",
    ];

    private static Dictionary<string, string[]> Build()
    {
        var forms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string verb in Negated)
        {
            forms[verb + "nt"] = [verb, "not"];
        }

        foreach (string line in Lines)
        {
            string[] sides = line.Split('=');
            foreach (string shape in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                forms[shape] = sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return forms;
    }
}
