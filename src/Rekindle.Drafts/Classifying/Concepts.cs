namespace Rekindle.Drafts.Classifying;

/// <summary>
/// What a word is about, where that matters to a rule: written by hand, since vectors made from news know little of how people part.
/// A concept decides nothing; the models weigh which concepts meet in a sentence, and in which order.
/// </summary>
internal static class Concepts
{
    // One line for each concept. The order is stored in the models: add at the end, never in between.
    private static readonly string[] Lines =
    [
        "hit hurt kill killed killing beat beating smash smashed smashing break broken burn burned burning burnt punch punched fight blood "
            + "bleed murder bury buried stab shoot choke destroy destroyed ruin ruined ruining wreck wrecked crush snap slap kick kicked attack "
            + "ambulance hospital bones teeth jaw fists fist strangle torch slash slashed harm violent wound bruise",
        "gun knife bat blade axe weapon rifle bullet bullets petrol fire matches hammer crowbar brick acid shotgun pistol machete",
        "regret pay paid sorry learn lesson cost price consequences karma revenge payback warned warning warn happens happen coming deserve "
            + "suffer justice even score settle settled wish find mistake judgement punish punished",
        "safe safety careful alarm lock locks locked door window windows shoulder eye eyes dark alone sleep brakes tyres tires",
        "he him his bloke guy man fella lad boyfriend husband boy brother brothers cousin cousins uncle lads boys mates friends",
        "die died dies dying death dead suicide suicidal grave funeral coffin heaven obituary cemetery ashes buried corpse body afterlife "
            + "god gods angels morgue casket eulogy",
        "end ends ended ending over finish finished finishes gone leave leaving goodbye bye stop stops disappear vanish exist existing "
            + "live living alive life exit farewell asleep wake waking dark darkness peace quiet rest nothing",
        "pills pill tablets bridge rope razor blade wrists wrist veins gas tracks train river roof ledge cliff overdose whisky whiskey vodka "
            + "bath insulin platform balcony sleeping medication meds paracetamol exhaust cord belt rails tide rocks drown water",
        "burden better easier without anyone everyone nobody miss notice care worthless useless weight relief problem trouble noticed",
        "note letter letters will insurance passwords cat dog mum mother kids children look feed arrangements funeral policy papers envelope "
            + "drawer last tell them tidy",
        "point reason anymore more tired exhausted carry cope coping bear breathing breathe strength hope hopeless empty numb longer stand "
            + "take drowning sinking edge breaking",
        "saw see seen seeing watch watched watching notice noticed spotted look looked looking follow followed following check checked checking "
            + "track tracked tracking stare spy spied observe caught passed find found know knew asked heard",
        "online active whatsapp instagram insta story stories post posted posts posting facebook location app tracker airtag camera cameras "
            + "phone password passwords account login snapchat snap spotify venmo strava status profile browser email emails inbox messages "
            + "ring doorbell gps maps find tiktok linkedin tinder hinge bumble map playlist tagged likes liked followers feed icloud cloud shared",
        "house flat street road door window car drive drove driving driven park parked gym work office shop cafe station bar pub outside "
            + "corner building porch garden lane bus stop restaurant yard home place apartment block across driveway kitchen bedroom curtains "
            + "lights light lamp bins",
        "night midnight last yesterday morning evening tonight saturday sunday friday thursday wednesday tuesday monday late early hours "
            + "weekend noon dawn",
        "pictures picture photo photos video videos screenshots recording recordings nudes naked secret secrets tell told show everyone boss "
            + "mum dad parents colleagues hr know truth online leak share forward send public find hear folder proof evidence receipts church "
            + "family group",
        "police lawyer solicitor court judge immigration visa custody services social tax benefits report sign signature papers passport "
            + "green card licence license employer manager landlord bank credit permit consulate probation",
        "kids kid children child son daughter baby girls boys toddler little grandchildren nephew niece bump",
        "money rent mortgage deposit pay paying paid bank loan owe owed maintenance support insurance bill bills debt fees tuition share half "
            + "cash allowance payment payments account joint cheque savings",
        "dog cat ring keys key things stuff passport car laptop records guitar clothes box boxes piano bike sofa letters jewellery necklace "
            + "watch furniture dress hoodie books",
        "if unless until otherwise or when once else condition depends provided whether long soon then deal trade exchange",
        "by before tonight tomorrow friday saturday sunday monday thursday midnight hours hour days day week weeks month deadline oclock noon "
            + "end until minutes countdown clock time today",
        "answer answers answered reply replied call calls called text texts talk tell explain respond ring phone message pick meet speak write "
            + "listen hear say word words conversation explanation read seen response yes face",
        "please beg begging chance chances try again give one another anything need whatever knees crawl plead mercy promise swear change "
            + "prove reconsider minute second just imploring implore desperate desperately",
        "back return come home together again us undo stay leave go unpack rethink",
        "love loved loving miss missed missing adore heart darling soulmate kiss kisses hold dream dreams dreamt perfume smell beautiful "
            + "babe forever always arms crazy think world smile pillow ache aches long longing yours",
        "future someday wedding marry married marriage grow old house move holiday years plans start together lifetime grandchildren forever "
            + "chapter ours next begin beginning fresh reunited relationship couple anniversary",
        "you never always made fault because drove pushed started caused your wound picked provoked nagged cold ignored stopped refused "
            + "wanted either half both too part equally blame two sides perfect innocent drove forced choice",
        "cry crying cried cries sleep slept sleeping eat eaten eating broken shattered pain tears hospital sick weight lost doctor heartbroken "
            + "misery miserable suffering lonely lost hurting crushed destroyed devastated ill floor empty pieces therapy tablets shaking "
            + "collapsed unwell lying wreck",
        "gave given give everything years wasted waste waited sacrificed sacrifice threw throw thrown away after supported moved quit turned "
            + "nursed paid carried raised loyal stuck owe thanks repay",
        "just only joke joking jokes little bit overreact overreacting overreacted exaggerate exaggerating small tiny nothing big deal hardly "
            + "barely once people everyone couples normal worse silly harmless drama dramatic banter mild technically sensitive teasing fuss "
            + "forget move hug worst count really proper",
        "date dates dating met meet girl guy woman man someone number kissed bed tinder hinge bumble matches flirt flirting flirted hot "
            + "gorgeous asked single attention interested attractive younger beautiful fit legs dance danced drinks dinner stunning likes "
            + "yoga gym model",
        "sorry apologise apology regret ashamed remorse shame apologising",
        "my fault wrong choice mine own responsibility blame excuse right chose decided deserve owned unfair cruel selfish cowardly doing "
            + "nobody unacceptable accountable",
        "lied lie lies shouted yelled read checked broke threw called ignored forgot cheated hid spent drank drunk kissed slept missed stole "
            + "borrowed cancelled slammed mocked laughed told went left let kept made read snapped interrupted gambled sold used punched "
            + "pushed blamed criticised embarrassed swore hit walked stayed refused",
        "left alone felt feel scared frightened afraid cried trust lost carry worry worried embarrassed humiliated small invisible hurt cost "
            + "waiting sat stood faced explain cover tiptoe eggshells dread dreaded anxious unsafe lonely flinched had home nights doubted "
            + "believed stopped",
        "booked paid deleted started seeing counsellor therapist course returned transferred blocked meetings sober joined signed quit stopped "
            + "repaid replaced fixed removed sold appointment sponsor group class programme weekly told since now arranged posted gone set "
            + "cancelled moved learning attending doctor given apologised",
        "idiot monster worthless piece pathetic loser failure terrible disgusting stupid useless horrible scum rubbish trash fool awful garbage "
            + "worst hate rotten broken damaged poison toxic coward disgrace wreck mess burden ugly dirt evil unlovable",
        "never again last message contact write hear block number disturb bother silence silent alone leave more nothing final end goodbye "
            + "stop texts disappear word peace",
        "need reply owe nothing expect expecting answer obligation asking ask respond pressure not read bin delete required necessary "
            + "nothing wanting write anything",
        "forgive forgiven forgiveness pardon absolve mercy forgiving overlook amends grudge slate",
        "because since stress stressed work drunk drinking childhood tired mother father depressed depression pressure due reason reasons "
            + "exhausted anxious job boss grief raised grew upset jealous insecure scared hormones shift shifts deadline was medication "
            + "understand explain condition",
        "school pick drop handover bin landlord key keys parcel appointment dentist lunchbox homework coat inhaler plumber boiler meter post "
            + "collect swap tuesday pickup vet form forms nursery teacher trip flight train tickets invoice delivery shift kit uniform council "
            + "broadband electric gas water bank tenant viewing agent recipe garage mot bus swimming football",
        "thanks thank congratulations happy birthday hope well glad good luck lovely cheers enjoy great brilliant congrats best wishes sweet "
            + "kind grateful pleased proud nice funny laugh laughed haha lol",
        "film book game match song music weather rain dinner recipe curry cake bread soup garden tomato tomatoes bird goose plant plants "
            + "telly show series team cup battery laptop phone charger oven fridge washing boots shoes haircut paint painting wallpaper",
        "will shall going would gonna about plan intend ready",
        "was were had did used been went came",
        "coffee tea pint walk lunch dinner drink drinks brunch cake quiz film museum gallery market exhibition picnic breakfast cinema ramen "
            + "pizza beach stroll concert gig fair icecream bakery",
        "fancy join care come welcome like love up want free interested",
    ];

    private static readonly Lazy<Dictionary<ulong, ulong>> Table = new(Build);

    /// <summary>The concepts of a word.</summary>
    /// <param name="hash">Hash of the folded word.</param>
    /// <returns>One bit for each concept, the first line's the lowest; 0 where it has none.</returns>
    public static ulong Of(ulong hash) => Table.Value.GetValueOrDefault(hash);

    private static Dictionary<ulong, ulong> Build()
    {
        var table = new Dictionary<ulong, ulong>(2048);
        for (int concept = 0; concept < Lines.Length; concept++)
        {
            foreach (Range range in Lines[concept].AsSpan().Split(' '))
            {
                ulong hash = Hashing.Of(Lines[concept].AsSpan()[range]);
                table[hash] = table.GetValueOrDefault(hash) | 1UL << concept;
            }
        }

        return table;
    }
}
