namespace Rekindle.Programme.Journeys;

/// <summary>Every word that the journey format stores, bound to its value in code.</summary>
public static class StoredWords
{
    /// <summary>me, them.</summary>
    public static readonly Vocabulary<Party> Party = new(("me", Journeys.Party.Me), ("them", Journeys.Party.Them));

    /// <summary>me, them, both.</summary>
    public static readonly Vocabulary<Side> Side = new(("me", Journeys.Side.Me), ("them", Journeys.Side.Them), ("both", Journeys.Side.Both));

    /// <summary>Who set a boundary.</summary>
    public static readonly Vocabulary<BoundarySetter> BoundarySetter = new(
        ("them", Journeys.BoundarySetter.Them), ("court", Journeys.BoundarySetter.Court), ("me", Journeys.BoundarySetter.Me));

    /// <summary>Kinds of boundary.</summary>
    public static readonly Vocabulary<BoundaryKind> BoundaryKind = new(
        ("no-contact", Journeys.BoundaryKind.NoContact), ("blocked", Journeys.BoundaryKind.Blocked),
        ("space", Journeys.BoundaryKind.Space), ("friends-only", Journeys.BoundaryKind.FriendsOnly));

    /// <summary>Who lifted a boundary.</summary>
    public static readonly Vocabulary<BoundaryLifter> BoundaryLifter = new(
        ("them", Journeys.BoundaryLifter.Them), ("court", Journeys.BoundaryLifter.Court));

    /// <summary>Shared obligations.</summary>
    public static readonly Vocabulary<Obligation> Obligation = new(
        ("children", Journeys.Obligation.Children), ("home", Journeys.Obligation.Home), ("work", Journeys.Obligation.Work),
        ("pets", Journeys.Obligation.Pets), ("money", Journeys.Obligation.Money), ("legal", Journeys.Obligation.Legal));

    /// <summary>Answers to a safety question.</summary>
    public static readonly Vocabulary<Screening> Screening = new(
        ("yes", Journeys.Screening.Yes), ("no", Journeys.Screening.No), ("unsaid", Journeys.Screening.Unsaid));

    /// <summary>Thoughts of harm.</summary>
    public static readonly Vocabulary<HarmThoughts> HarmThoughts = new(
        ("none", Journeys.HarmThoughts.None), ("self", Journeys.HarmThoughts.Self),
        ("them", Journeys.HarmThoughts.Them), ("unsaid", Journeys.HarmThoughts.Unsaid));

    /// <summary>Reasons of the ending.</summary>
    public static readonly Vocabulary<EndReason> EndReason = new(
        ("fixable", Journeys.EndReason.Fixable), ("distance", Journeys.EndReason.Distance), ("timing", Journeys.EndReason.Timing),
        ("grew-apart", Journeys.EndReason.GrewApart), ("betrayal-mine", Journeys.EndReason.BetrayalMine),
        ("betrayal-theirs", Journeys.EndReason.BetrayalTheirs), ("different-goals", Journeys.EndReason.DifferentGoals),
        ("constant-conflict", Journeys.EndReason.ConstantConflict), ("unknown", Journeys.EndReason.Unknown));

    /// <summary>Feelings.</summary>
    public static readonly Vocabulary<Feeling> Feeling = new(
        ("love", Journeys.Feeling.Love), ("fondness", Journeys.Feeling.Fondness), ("missing", Journeys.Feeling.Missing),
        ("hurt", Journeys.Feeling.Hurt), ("anger", Journeys.Feeling.Anger), ("sadness", Journeys.Feeling.Sadness),
        ("guilt", Journeys.Feeling.Guilt), ("jealousy", Journeys.Feeling.Jealousy), ("apathy", Journeys.Feeling.Apathy),
        ("unknown", Journeys.Feeling.Unknown));

    /// <summary>Motives.</summary>
    public static readonly Vocabulary<Motive> Motive = new(
        ("love", Journeys.Motive.Love), ("companionship", Journeys.Motive.Companionship), ("loneliness", Journeys.Motive.Loneliness),
        ("fear", Journeys.Motive.Fear), ("pride", Journeys.Motive.Pride), ("habit", Journeys.Motive.Habit),
        ("children", Journeys.Motive.Children), ("money", Journeys.Motive.Money));

    /// <summary>What is known of the former partner's life.</summary>
    public static readonly Vocabulary<ExStatusKind> ExStatus = new(
        ("single", ExStatusKind.Unattached), ("seeing-someone", ExStatusKind.SeeingSomeone),
        ("moved-away", ExStatusKind.MovedAway), ("unknown", ExStatusKind.Unknown));

    /// <summary>Channels.</summary>
    public static readonly Vocabulary<Channel> Channel = new(
        ("call", Journeys.Channel.Call), ("text", Journeys.Channel.Text), ("email", Journeys.Channel.Email),
        ("in-person", Journeys.Channel.InPerson), ("social", Journeys.Channel.Social), ("letter", Journeys.Channel.Letter),
        ("other", Journeys.Channel.Other));

    /// <summary>Purposes of a contact.</summary>
    public static readonly Vocabulary<Purpose> Purpose = new(
        ("necessary", Journeys.Purpose.Necessary), ("reply", Journeys.Purpose.Reply), ("social", Journeys.Purpose.Social),
        ("begging", Journeys.Purpose.Begging), ("checking-in", Journeys.Purpose.CheckingIn),
        ("suggests-meeting", Journeys.Purpose.SuggestsMeeting), ("chance", Journeys.Purpose.Chance), ("other", Journeys.Purpose.Other));

    /// <summary>Tones.</summary>
    public static readonly Vocabulary<Tone> Tone = new(
        ("warm", Journeys.Tone.Warm), ("neutral", Journeys.Tone.Neutral), ("cold", Journeys.Tone.Cold));

    /// <summary>How an urge ended.</summary>
    public static readonly Vocabulary<UrgeOutcome> UrgeOutcome = new(
        ("rode-out", Journeys.UrgeOutcome.RodeOut), ("wrote-letter", Journeys.UrgeOutcome.WroteLetter),
        ("called-friend", Journeys.UrgeOutcome.CalledFriend), ("distracted", Journeys.UrgeOutcome.Distracted),
        ("gave-in", Journeys.UrgeOutcome.GaveIn));

    /// <summary>Areas of rebuilding.</summary>
    public static readonly Vocabulary<ActivityKind> ActivityKind = new(
        ("friends", Journeys.ActivityKind.Friends), ("hobby", Journeys.ActivityKind.Hobby), ("clothes", Journeys.ActivityKind.Clothes),
        ("haircut", Journeys.ActivityKind.Haircut), ("meeting-people", Journeys.ActivityKind.MeetingPeople),
        ("exercise", Journeys.ActivityKind.Exercise), ("family", Journeys.ActivityKind.Family),
        ("learning", Journeys.ActivityKind.Learning), ("other", Journeys.ActivityKind.Other));

    /// <summary>For or against.</summary>
    public static readonly Vocabulary<CaseSide> CaseSide = new(("for", Journeys.CaseSide.For), ("against", Journeys.CaseSide.Against));

    /// <summary>Decisions.</summary>
    public static readonly Vocabulary<Choice> Choice = new(
        ("pursue", Journeys.Choice.Pursue), ("wait", Journeys.Choice.Wait), ("let-go", Journeys.Choice.LetGo));

    /// <summary>Approaches.</summary>
    public static readonly Vocabulary<ApproachKind> ApproachKind = new(
        ("apology-note", Journeys.ApproachKind.ApologyNote), ("invitation", Journeys.ApproachKind.Invitation));

    /// <summary>Drafts.</summary>
    public static readonly Vocabulary<DraftPurpose> DraftPurpose = new(
        ("apology", Journeys.DraftPurpose.Apology), ("invitation", Journeys.DraftPurpose.Invitation));

    /// <summary>Answers of the former partner.</summary>
    public static readonly Vocabulary<ReplyAnswer> ReplyAnswer = new(
        ("yes", Journeys.ReplyAnswer.Yes), ("no", Journeys.ReplyAnswer.No), ("later", Journeys.ReplyAnswer.Later),
        ("stop", Journeys.ReplyAnswer.Stop), ("none-needed", Journeys.ReplyAnswer.NoneNeeded));

    /// <summary>Meetings.</summary>
    public static readonly Vocabulary<MeetingKind> MeetingKind = new(
        ("coffee", Journeys.MeetingKind.Coffee), ("date", Journeys.MeetingKind.Date), ("other", Journeys.MeetingKind.Other));

    /// <summary>How long they stayed.</summary>
    public static readonly Vocabulary<Stayed> Stayed = new(
        ("shorter", Journeys.Stayed.Shorter), ("as-planned", Journeys.Stayed.AsPlanned), ("longer", Journeys.Stayed.Longer));

    /// <summary>How a serious talk ended.</summary>
    public static readonly Vocabulary<TalkOutcome> TalkOutcome = new(
        ("open", Journeys.TalkOutcome.Open), ("not-ready", Journeys.TalkOutcome.NotReady),
        ("together", Journeys.TalkOutcome.Together), ("ended", Journeys.TalkOutcome.Ended));

    /// <summary>Steps of letting go.</summary>
    public static readonly Vocabulary<ClosureStepKind> ClosureStep = new(
        ("closing-letter", ClosureStepKind.ClosingLetter), ("things-away", ClosureStepKind.ThingsAway),
        ("follow-settled", ClosureStepKind.FollowSettled), ("learned", ClosureStepKind.Learned), ("next", ClosureStepKind.Next));

    /// <summary>Questionnaires.</summary>
    public static readonly Vocabulary<Instrument> Instrument = new(
        ("who-5", Journeys.Instrument.Who5), ("phq-2", Journeys.Instrument.Phq2),
        ("phq-9", Journeys.Instrument.Phq9), ("gad-7", Journeys.Instrument.Gad7));
}
