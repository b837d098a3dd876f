using Rekindle.Programme.Journeys;
using Rekindle.Programme.Phases;
using Rekindle.Programme.Playbooks;
using Rekindle.Programme.Statuses;

namespace Rekindle.Programme.Safety;

/// <summary>A hold that was set, with the event that set it.</summary>
internal sealed record Standing(Guid Id, Moment Since);

/// <summary>A hold that stands at a moment.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">Its last day; null where it has no end date.</param>
/// <param name="Events">The events that it rests on.</param>
internal sealed record HoldNow(HoldKind Kind, Moment Since, DateOnly? Until, IReadOnlyList<Guid> Events);

/// <summary>Space that was asked for.</summary>
/// <param name="Id">Its event.</param>
/// <param name="By">Who asked.</param>
/// <param name="Since">When.</param>
/// <param name="Until">Its last day, where one was named; otherwise it lasts for the planned days.</param>
internal sealed record SpaceAsked(Guid Id, BoundarySetter By, Moment Since, DateOnly? Until);

/// <summary>What outranks everything (section 6). It outlives a journey with the same person.</summary>
internal sealed class SafetyLedger
{
    private readonly List<SpaceAsked> _spaces = [];
    private readonly List<Guid> _pressed = [];
    private Moment _lastPressed;
    private bool _unsafeForGood;
    private DateOnly _lastUnclear = DateOnly.MinValue;

    public Standing? LegalOrder { get; private set; }

    public Standing? Boundary { get; private set; }

    public Standing? RiskToThem { get; private set; }

    public Standing? Unsafe { get; private set; }

    public Standing? Crisis { get; private set; }

    public Standing? FriendsOnly { get; private set; }

    /// <summary>They are with somebody else, as last noted (S-partner); ended by a suggestion of theirs.</summary>
    public Standing? SeeingSomeone { get; private set; }

    /// <summary>Unclear words in a text: help is offered, no hold.</summary>
    public Moment? UnclearWords { get; private set; }

    /// <summary>Takes in the answers of a screening.</summary>
    public void Screened(Guid id, Moment now, SafetyScreened answers, SafetyRule rule)
    {
        var standing = new Standing(id, now);
        if (answers.LegalOrder == Screening.Yes) LegalOrder ??= standing;
        if (answers.TheyAskedNoContact == Screening.Yes) Boundary ??= standing;
        if (answers.SaysRiskToThem) RiskToThem ??= standing;
        if (answers.HarmThoughts == HarmThoughts.Self) Crisis ??= standing;
        if (answers.SaysUnsafe)
        {
            Unsafe ??= standing;
            _unsafeForGood |= answers.SaysUnsafeForGood;
        }

        bool clear = answers is { AnyYes: false, AnyUnsaid: false, HarmThoughts: HarmThoughts.None };
        if (!clear)
        {
            _lastUnclear = now.Day;
        }
        else if (Unsafe is not null && !_unsafeForGood && !string.IsNullOrWhiteSpace(answers.WhatChanged)
            && now.DaysSince(_lastUnclear) >= rule.ClearAfterDays)
        {
            Unsafe = null;
        }
    }

    public void BoundarySet(Guid id, Moment now, BoundarySet set)
    {
        var standing = new Standing(id, now);
        switch (set)
        {
            case { By: BoundarySetter.Court }:
                LegalOrder ??= standing;
                break;
            case { Kind: BoundaryKind.Space }:
                _spaces.Add(new SpaceAsked(id, set.By, now, set.Until));
                break;
            case { Kind: BoundaryKind.FriendsOnly }:
                FriendsOnly ??= standing;
                break;
            case { By: BoundarySetter.Them }:
                Boundary ??= standing;
                break;
            default: // the person's own wish to have no contact binds nobody else, and no hold is asked for it
                break;
        }
    }

    /// <summary>They said stop: a boundary.</summary>
    public void Stopped(Guid id, Moment now) => Boundary ??= new Standing(id, now);

    /// <summary>A line was taken back. A court's order leaves a boundary in its place.</summary>
    public void BoundaryLifted(Guid id, Moment now, BoundaryLifter by)
    {
        if (by == BoundaryLifter.Court)
        {
            if (LegalOrder is not null) Boundary ??= new Standing(id, now);
            LegalOrder = null;
            return;
        }

        ForgetPressing();
        Boundary = null;
    }

    /// <summary>
    /// What goes on into a new journey with the same person where the earlier one had reached reunited: only what was said since.
    /// </summary>
    public SafetyLedger Since(DateTimeOffset together)
    {
        Standing? Kept(Standing? hold) => hold?.Since.At > together ? hold : null;
        var since = new SafetyLedger
        {
            LegalOrder = Kept(LegalOrder), Boundary = Kept(Boundary), RiskToThem = Kept(RiskToThem), Unsafe = Kept(Unsafe),
            Crisis = Kept(Crisis), FriendsOnly = Kept(FriendsOnly), SeeingSomeone = Kept(SeeingSomeone),
        };
        since._spaces.AddRange(_spaces.Where(s => s.Since.At > together));
        since._unsafeForGood = since.Unsafe is not null && _unsafeForGood;
        since._lastUnclear = _lastUnclear;
        if (_lastPressed.At > together) since._pressed.AddRange(_pressed);
        since._lastPressed = _lastPressed;
        return since;
    }

    /// <summary>Their own suggestion to meet ends the boundary that they had set.</summary>
    public void BoundaryEndedByThem() => Boundary = null;

    /// <summary>They suggested a meeting: what was pressing is forgotten where no boundary stands, and their partner no longer bars.</summary>
    public void TheySuggested()
    {
        if (Boundary is null) ForgetPressing();
        SeeingSomeone = null;
    }

    /// <summary>They raised the relationship: friends-only is over.</summary>
    public void TheyRaisedIt() => FriendsOnly = null;

    public void ExStatus(Guid id, Moment now, ExStatusKind status) =>
        SeeingSomeone = status == ExStatusKind.SeeingSomeone ? SeeingSomeone ?? new Standing(id, now) : null;

    public void CrisisSeen(Guid id, Moment now) => Crisis ??= new Standing(id, now);

    public void UnclearWordsSeen(Moment now) => UnclearWords = now;

    public void CrisisPassed()
    {
        Crisis = null;
        UnclearWords = null;
    }

    /// <summary>A contact of the person's own after an answer that asked for none (S-pressing).</summary>
    public void Pressed(Guid id, Moment now)
    {
        _pressed.Add(id);
        _lastPressed = now;
    }

    /// <summary>The holds that stand at a moment, most binding first.</summary>
    public IEnumerable<HoldNow> Standing(Moment now, Playbook playbook, int plannedDays)
    {
        if (LegalOrder is { } order) yield return new HoldNow(HoldKind.LegalOrder, order.Since, null, [order.Id]);
        if (Boundary is { } boundary) yield return new HoldNow(HoldKind.Boundary, boundary.Since, null, [boundary.Id]);
        if (RiskToThem is { } risk) yield return new HoldNow(HoldKind.RiskToThem, risk.Since, null, [risk.Id]);
        if (Unsafe is { } harmed) yield return new HoldNow(HoldKind.Unsafe, harmed.Since, null, [harmed.Id]);
        if (Crisis is { } crisis) yield return new HoldNow(HoldKind.Crisis, crisis.Since, null, [crisis.Id]);
        if (Space(now, plannedDays) is { } space) yield return new HoldNow(HoldKind.Space, space.Asked.Since, space.Until, [space.Asked.Id]);
        if (FriendsOnly is { } friends) yield return new HoldNow(HoldKind.FriendsOnly, friends.Since, null, [friends.Id]);
        if (_pressed.Count >= playbook.Safety.PressingContacts) yield return new HoldNow(HoldKind.Pressing, _lastPressed, null, [.. _pressed]);
    }

    /// <summary>The space that lasts longest, with its last day; null where none stands.</summary>
    public (SpaceAsked Asked, DateOnly Until)? Space(Moment now, int plannedDays)
    {
        (SpaceAsked Asked, DateOnly Until)? longest = null;
        foreach (SpaceAsked asked in _spaces)
        {
            DateOnly until = asked.Until ?? asked.Since.Day.AddDays(plannedDays - 1);
            if (now.Day <= until && (longest is null || until > longest.Value.Until)) longest = (asked, until);
        }

        return longest;
    }

    private void ForgetPressing() => _pressed.Clear();
}
