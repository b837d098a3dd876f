
namespace Rekindle.Drafts.Patterns;

/// <summary>Phrases that patterns share, by name. Words are in their folded form: "gonna" is already "going to".</summary>
internal static class Phrases
{
    /// <summary>Every shared phrase, in the notation of <see cref="WordPattern"/>.</summary>
    public static readonly Dictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["will"] = "(will|shall|would|am going to|am about to|going to|plan to|am planning to)",
        ["day"] = "tonight/today/tomorrow/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend/midnight/midday/noon/morning/"
            + "evening/week/month/christmas",
        ["kin"] = "mum/mother/dad/father/parents/sister/brother/family/friend/friends/boss/work/colleagues/husband/wife/partner/"
            + "girlfriend/boyfriend/mates/manager/employer",
        ["them"] = "you/him/her/them/everyone/anyone/someone/myself",
        ["contact"] = "text/call/write/message/answer/ring/reply/respond/phone/email/contact/whatsapp/dm/facetime",
        ["helper"] = "counsellor/therapist/doctor/coach/psychologist/psychiatrist/adviser/advisor/sponsor/specialist/mediator/nurse/"
            + "dietician/physio",
        ["kids"] = "kids/kid/children/child/son/daughter/baby/boys/girls/dog/cat/pets",
        ["hurtful"] = "hurt/upset/offended/angry/annoyed/bad/sad/disappointed/let/uncomfortable/unhappy/ignored/neglected/hard/betrayed/"
            + "attacked/unloved/wronged/cross/mad/that",
        // What people say of the other's side of it: never what could be a charge against them.
        ["felt"] = "woke/walked/waited/wept/watched/wanted/trusted/took/thought/told/talked/swallowed/suffered/struggled/stood/stayed/"
            + "spent/slept/signed/shook/sat/said/ran/put/planned"
            + "/paid/needed/moved/missed/lost/looked/lived/listened/learned/learnt/lay/kept/invited/hoped/hid/held/heard/had/grew/got/"
            + "gave/found/forgave/flinched/felt/expected/ended/dreaded/doubted"
            + "/cried/covered/counted/cooked/confided/cleaned/chose/cared/carried/canceled/cancelled/came/called/built/bought/borrowed/"
            + "blamed/begged/asked/apologised/drove/believed/saved/worried/wondered/bent/tiptoed/went/never/could/did/were/relied/depended",
        ["nomore"] = "(any more|any longer|again)",
        ["end"] = "(end|take|finish)",
    };
}
