using Rekindle.Programme.Journeys;

namespace Rekindle.Programme.Statuses;

/// <summary>The words of the machine contract for everything that is derived.</summary>
public static class StatusWords
{
    /// <summary>Phases.</summary>
    public static readonly Vocabulary<Phase> Phase = new(
        ("assess", Statuses.Phase.Assess), ("no-contact", Statuses.Phase.NoContact), ("decide", Statuses.Phase.Decide),
        ("reach-out", Statuses.Phase.ReachOut), ("coffee", Statuses.Phase.Coffee), ("dating", Statuses.Phase.Dating),
        ("reunited", Statuses.Phase.Reunited), ("letting-go", Statuses.Phase.LettingGo), ("closed", Statuses.Phase.Closed));

    /// <summary>Verdicts.</summary>
    public static readonly Vocabulary<VerdictKind> Verdict = new(
        ("no", VerdictKind.No), ("not-yet", VerdictKind.NotYet), ("go", VerdictKind.Go));

    /// <summary>Actions, in the order of the contract.</summary>
    public static readonly Vocabulary<ActionKind> Action = new(
        ("apology-note", ActionKind.ApologyNote), ("invitation", ActionKind.Invitation), ("message", ActionKind.Message),
        ("reply", ActionKind.Reply), ("coffee", ActionKind.Coffee), ("date", ActionKind.Date),
        ("raise-relationship", ActionKind.RaiseRelationship), ("reunite", ActionKind.Reunite));

    /// <summary>Holds, most binding first.</summary>
    public static readonly Vocabulary<HoldKind> Hold = new(
        ("legal-order", HoldKind.LegalOrder), ("boundary", HoldKind.Boundary), ("risk-to-them", HoldKind.RiskToThem),
        ("unsafe", HoldKind.Unsafe), ("crisis", HoldKind.Crisis), ("space", HoldKind.Space),
        ("friends-only", HoldKind.FriendsOnly), ("pressing", HoldKind.Pressing));

    /// <summary>Recommendations.</summary>
    public static readonly Vocabulary<Recommendation> Recommendation = new(
        ("keep-going", Statuses.Recommendation.KeepGoing), ("wait", Statuses.Recommendation.Wait),
        ("decide", Statuses.Recommendation.Decide), ("let-go", Statuses.Recommendation.LetGo),
        ("stop", Statuses.Recommendation.Stop), ("get-help", Statuses.Recommendation.GetHelp));

    /// <summary>Verdicts of debriefs.</summary>
    public static readonly Vocabulary<MeetingVerdict> Meeting = new(
        ("poor", MeetingVerdict.Poor), ("neutral", MeetingVerdict.Neutral), ("well", MeetingVerdict.Well));

    /// <summary>Progress of the last three meetings.</summary>
    public static readonly Vocabulary<MeetingProgress> Progress = new(
        ("progressing", MeetingProgress.Progressing), ("steady", MeetingProgress.Steady),
        ("stalling", MeetingProgress.Stalling), ("failing", MeetingProgress.Failing));

    /// <summary>Recommendations of the worth assessment.</summary>
    public static readonly Vocabulary<WorthRecommendation> Worth = new(
        ("worth-pursuing", WorthRecommendation.WorthPursuing), ("heal-first", WorthRecommendation.HealFirst),
        ("better-let-go", WorthRecommendation.BetterLetGo), ("unsafe", WorthRecommendation.Unsafe));
}
