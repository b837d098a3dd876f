using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;

namespace Rekindle.Programme.Gates;

/// <summary>How an approach was answered.</summary>
internal enum ApproachAnswer
{
    /// <summary>Not yet, or never.</summary>
    None,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Later.</summary>
    Later,

    /// <summary>By a suggestion of their own.</summary>
    Suggested,

    /// <summary>By a word that is neither; it answers a note alone.</summary>
    Word,
}

/// <summary>An approach that the person made by their own hand.</summary>
/// <param name="Id">Its event.</param>
/// <param name="Kind">Note or invitation.</param>
/// <param name="Made">When.</param>
/// <param name="WasGo">Its verdict was go at that moment.</param>
/// <param name="AfterMeeting">A suggestion that the budget does not count: after the first meeting, or to settle one that was agreed.</param>
internal sealed record Approach(Guid Id, ApproachKind Kind, Moment Made, bool WasGo, bool AfterMeeting)
{
    public ApproachAnswer Answer { get; set; }

    public Moment Answered { get; set; }

    /// <summary>Made in an earlier journey with the same person: it spends the budget, and opens nothing.</summary>
    public bool Carried { get; set; }
}

/// <summary>Something of theirs that opens a reply, once.</summary>
internal sealed record TheirMessage(Guid Id, DateTimeOffset At);

/// <summary>Approaches, answers, and moves of theirs (R-budget). It outlives a journey with the same person.</summary>
internal sealed class ApproachLedger
{
    private readonly List<Approach> _made = [];
    private readonly List<TheirMessage> _toAnswer = [];

    public IReadOnlyList<Approach> Made => _made;

    /// <summary>Their clear no that stands, with its event.</summary>
    public (Guid Id, Moment When)? ClearNo { get; private set; }

    /// <summary>Their suggestion to meet that stands: it stays good until a no, or until they meet.</summary>
    public (Guid Id, Moment When)? Suggestion { get; private set; }

    /// <summary>When they last suggested a meeting: they lead, and the way is open again from there.</summary>
    public Moment? LedAt { get; private set; }

    /// <summary>They cancelled a meeting and have not moved it.</summary>
    public (Guid Id, Moment When)? Cancelled { get; private set; }

    /// <summary>Their last word of any kind that counts.</summary>
    public DateTimeOffset? LastTheirs { get; private set; }

    /// <summary>The person's last word that needs an answer: neither necessary nor a permitted reply.</summary>
    public (Guid Id, DateTimeOffset At)? LastMine { get; set; }

    public Approach? Note => _made.FirstOrDefault(a => a.Kind == ApproachKind.ApologyNote);

    /// <summary>Invitations that the budget counts: those before the first meeting.</summary>
    public IEnumerable<Approach> Invitations => _made.Where(a => a.Kind == ApproachKind.Invitation && !a.AfterMeeting);

    /// <summary>The accepted invitation that stands: yes said, and no meeting, cancelling or no since.</summary>
    public Approach? Accepted { get; private set; }

    public void Add(Approach approach)
    {
        _made.Add(approach);
        LastMine = (approach.Id, approach.Made.At);
    }

    /// <summary>A message of theirs that may be answered now: the newest that is not yet answered, so that one answer uses up the longest grace.</summary>
    /// <param name="now">The moment of the answer.</param>
    /// <param name="hours">Hours in which it may be answered.</param>
    /// <param name="since">Only messages after this moment count: a boundary closes what came before it.</param>
    public TheirMessage? ToAnswer(DateTimeOffset now, int hours, DateTimeOffset? since) =>
        _toAnswer.LastOrDefault(m => m.At <= now && now < m.At.AddHours(hours) && (since is null || m.At > since));

    public void Answered(TheirMessage message) => _toAnswer.Remove(message);

    /// <summary>They wrote or called. Necessary contact and chance never come here.</summary>
    public void TheyContacted(Guid id, Moment now, bool isReply)
    {
        LastTheirs = now.At;
        foreach (Approach note in _made.Where(a => a.Kind == ApproachKind.ApologyNote && a.Answer == ApproachAnswer.None))
        {
            Answer(note, ApproachAnswer.Word, now);
        }

        if (!isReply) _toAnswer.Add(new TheirMessage(id, now.At));
    }

    /// <summary>They suggested a meeting by their own will.</summary>
    public void TheySuggested(Guid id, Moment now)
    {
        Approach? open = _made.LastOrDefault(a => a.Kind == ApproachKind.Invitation && a.Answer == ApproachAnswer.None);
        if (open is not null) Answer(open, ApproachAnswer.Suggested, now);
        Suggestion = (id, now);
        LedAt = now;
        ClearNo = null;
        Cancelled = null;
    }

    /// <summary>They answered; the answer belongs to the latest approach that has none.</summary>
    public void TheyReplied(Guid id, Moment now, ReplyAnswer answer)
    {
        LastTheirs = now.At;
        Approach? open = _made.LastOrDefault(a => a.Answer == ApproachAnswer.None
            && (answer != ReplyAnswer.NoneNeeded || a.Kind == ApproachKind.ApologyNote));
        if (open is not null) Answer(open, Meaning(answer, open.Kind), now);
        switch (answer)
        {
            case ReplyAnswer.No or ReplyAnswer.Stop:
                SaysNo(id, now);
                return;
            case ReplyAnswer.Yes when open is { Kind: ApproachKind.Invitation }:
                if (!open.AfterMeeting && open.WasGo) Accepted = open;
                else if (!open.AfterMeeting) Suggestion = (id, now); // made too early and accepted: counts as suggested by them
                ClearNo = null;
                Cancelled = null;
                break;
            case ReplyAnswer.Yes:
            case ReplyAnswer.Later:
            case ReplyAnswer.NoneNeeded:
                break;
        }

        _toAnswer.Add(new TheirMessage(id, now.At));
    }

    /// <summary>One clear no, to anything.</summary>
    public void SaysNo(Guid id, Moment now)
    {
        ClearNo = (id, now);
        Suggestion = null;
        Accepted = null;
    }

    /// <summary>Both said yes to each other: what they said before no longer stands.</summary>
    public void Together() => ClearNo = null;

    /// <summary>They met: what was agreed is used up, and an invitation that was still open is answered by it.</summary>
    public void Met(Moment now, InvitationRule rule)
    {
        foreach (Approach open in _made.Where(a => a is { Kind: ApproachKind.Invitation, Answer: ApproachAnswer.None }
            && now.DaysSince(a.Made.Day) < rule.AnswerDays))
        {
            Answer(open, ApproachAnswer.Yes, now);
        }

        Suggestion = null;
        Accepted = null;
        Cancelled = null;
    }

    /// <summary>They cancelled, and it is theirs to move it.</summary>
    public void TheyCancelled(Guid id, Moment now)
    {
        Suggestion = null;
        Accepted = null;
        Cancelled = (id, now);
    }

    /// <summary>A boundary or a stop closes what could still have been answered.</summary>
    public void CloseReplies() => _toAnswer.Clear();

    /// <summary>What goes on into a new journey with the same person: the spent budget and a clear no.</summary>
    public ApproachLedger Carry()
    {
        var carried = new ApproachLedger { ClearNo = ClearNo, LedAt = LedAt };
        carried._made.AddRange(_made.Where(a => !a.AfterMeeting).Select(a => a with { Carried = true }));
        return carried;
    }

    /// <summary>Invitations on which silence has fallen: no answer in the playbook's days.</summary>
    public IEnumerable<Approach> Unanswered(Moment now, InvitationRule rule) =>
        _made.Where(a => a.Kind == ApproachKind.Invitation && a.Answer == ApproachAnswer.None && now.DaysSince(a.Made.Day) >= rule.AnswerDays);

    /// <summary>An unanswered invitation or two "later"s end the budget, until they lead. A "later" that came after the silence changes nothing.</summary>
    public bool IsSpent(Moment now, InvitationRule rule)
    {
        bool SinceTheyLed(Approach a) => LedAt is null || a.Answered.At > LedAt.Value.At;
        return Invitations.Any(a => a.Answer == ApproachAnswer.None && now.DaysSince(a.Made.Day) >= rule.AnswerDays)
            || Invitations.Any(a => a.Answer == ApproachAnswer.Later && SinceTheyLed(a) && a.Answered.DaysSince(a.Made.Day) >= rule.AnswerDays)
            || Invitations.Count(a => a.Answer == ApproachAnswer.Later && SinceTheyLed(a)) >= 2;
    }

    private static ApproachAnswer Meaning(ReplyAnswer answer, ApproachKind kind) => answer switch
    {
        ReplyAnswer.Yes => ApproachAnswer.Yes,
        ReplyAnswer.No or ReplyAnswer.Stop => ApproachAnswer.No,
        ReplyAnswer.Later => kind == ApproachKind.Invitation ? ApproachAnswer.Later : ApproachAnswer.Word,
        ReplyAnswer.NoneNeeded => ApproachAnswer.Word,
    };

    private static void Answer(Approach approach, ApproachAnswer answer, Moment now) =>
        (approach.Answer, approach.Answered) = (answer, now);
}
